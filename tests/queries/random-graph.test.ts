import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDataset } from '#graph/check.ts';
import { tellProblem } from '#graph/dataset.ts';
import { mergeFacts } from '#graph/merge.ts';
import { KINDS, RELATIONS } from '#graph/model.ts';
import { seeded } from './hold.ts';
import { datasets } from './random-graph.ts';

test('random graphs obey the model', () => {
	const property = fc.property(datasets, (dataset) => {
		expect(checkDataset(dataset).map(tellProblem)).toEqual([]);
	});
	fc.assert(property, seeded({ numRuns: 200 }));
});

test('random graphs hold every kind of node and relation, hubs, shielded names and renamed ids', () => {
	const samples = fc.sample(datasets, { numRuns: 300, seed: 7 }).map((dataset) => mergeFacts(dataset));
	const nodes = samples.flatMap(({ knopen }) => [...knopen.values()]);
	const relations = new Set(
		samples.flatMap(({ relaties }) => [...relaties.values()].map(({ soort }) => soort))
	);
	const kinds = new Set(nodes.map(({ soort }) => soort));
	expect(KINDS.map(({ label }) => label).filter((label) => !kinds.has(label))).toEqual(['Import']);
	expect(RELATIONS.map(({ naam }) => naam).filter((naam) => !relations.has(naam))).toEqual([]);
	for (const property of ['afgeschermd', 'oudeIds', 'einde']) {
		expect(
			nodes.some(({ eigenschappen }) => property in eigenschappen),
			property
		).toBe(true);
	}
	const hubs = nodes.filter(({ soort, eigenschappen }) => soort === 'Activiteit' && eigenschappen.knooppunt);
	expect(hubs).not.toEqual([]);
});
