/**
 * Answers of thousands of rows, held to the plain model. The embedded engine passes rows on in blocks of 2,048: a
 * DISTINCT after a CALL that gave more saw only the first block, and a WHERE there ended the process.
 */
import { expect, test } from 'vitest';
import type { RelationFact } from '#graph/dataset.ts';
import { loadFacts } from '#graph/load.ts';
import { mergeFacts } from '#graph/merge.ts';
import { BIJDRAGEN } from '#graph/model.ts';
import * as kans from '#queries/kans.ts';
import { GETOOND } from '#queries/knoop.ts';
import * as knoop from '#queries/knoop.ts';
import * as netwerk from '#queries/netwerk.ts';
import * as pad from '#queries/pad.ts';
import * as spoor from '#queries/spoor.ts';
import { onEveryEngine } from '../engines.ts';
import { dataset, node, relation } from '../graph/facts.ts';
import { LOADED_AT, plainOf, type Case, type Loose } from './plain.ts';
import { cases as kansCases } from './plain/kans.ts';
import { cases as knoopCases } from './plain/knoop.ts';
import { cases as netwerkCases } from './plain/netwerk.ts';
import { cases as spoorCases } from './plain/spoor.ts';

/** More than one block of everything. */
const VEEL = 2_100;
const many = <T>(make: (at: number) => T): T[] => Array.from({ length: VEEL }, (_, at) => make(at));
const year = (at: number) => ({ jaar: at % 2 ? 2023 : 2019 });

/** An activity that thousands of parties carry out, and a party that receives thousands of subsidies for it. */
const hub = mergeFacts(
	dataset(
		[
			node('opgave', 'Opgave', { gemeente: 'gm1', niveau: 'opgave', document: 'doc' }),
			node('a', 'Activiteit', { gemeente: 'gm1' }),
			node('groot', 'Organisatie'),
			...many((at) => node(`p${at}`, 'Organisatie')),
			...many((at) => node(`s${at}`, 'Subsidie', { gemeente: 'gm1' }))
		],
		[
			relation('a', 'DRAAGT_BIJ_AAN', 'opgave'),
			relation('groot', 'VOERT_UIT', 'a'),
			...many((at) => relation(`p${at}`, 'VOERT_UIT', 'a', year(at))),
			...many((at): RelationFact[] => [
				relation('groot', 'ONTVANGT', `s${at}`, year(at)),
				relation(`s${at}`, 'BESTEMD_VOOR', 'a', year(at))
			]).flat()
		]
	)
);

const limiet = 50_000;
const trace = { dragers: spoor.DRAGERS, bijdragen: BIJDRAGEN, limiet };
const around = { soorten: netwerk.SOORTEN, relaties: GETOOND, limiet };
const neighbours = { ids: ['a', 'groot'], heen: [], terug: [], bases: null, tot: null, binnen: null };

const QUESTIONS: readonly [{ name: string }, object][] = [
	[spoor.spoor, { doelen: ['opgave'], jaar: null, ...trace }],
	[spoor.spoor, { doelen: ['opgave', 'a'], jaar: 2023, ...trace }],
	[spoor.sporen, { partij: 'groot', jaar: null, eersteStap: spoor.EERSTE_STAP, limiet }],
	[spoor.sporen, { partij: 'groot', jaar: 2023, eersteStap: spoor.EERSTE_STAP, limiet }],
	[netwerk.rond, { middelpunt: 'a', stappen: 2, jaar: null, ...around }],
	[netwerk.open, { ...neighbours, alles: ['a', 'groot'], ...around }],
	[netwerk.rondom, { ids: ['a', 'groot'], ...around }],
	[pad.ring, { rand: ['a', 'groot'], relaties: GETOOND, jaar: null, limiet }],
	[kans.kring, { ...kans.kringParams(['groot', 'p1']), limiet }],
	[kans.omgeving, { organisaties: many((at) => `p${at}`), gemeente: 'gm1', documenten: ['doc'] }],
	[knoop.schakels, { ids: ['a', 'groot'], relaties: GETOOND, limiet }]
];

const twins = new Map<string, Case>(
	[...kansCases, ...spoorCases, ...netwerkCases, ...knoopCases].map((one) => [one.query.name, one])
);

onEveryEngine('answers of thousands of rows', (open) => {
	test('hold every row once', async () => {
		const engine = await open();
		await loadFacts(engine, hub, LOADED_AT);
		const plain = plainOf(hub);
		for (const [{ name }, params] of QUESTIONS) {
			const { query, answer } = twins.get(name)!;
			const rows = await engine.read(query, params as Loose);
			expect(rows, `${name} ${JSON.stringify(params).slice(0, 200)}`).toEqual(answer(plain, params));
		}
	}, 180_000);
});
