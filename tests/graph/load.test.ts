import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concat } from '#graph/dataset.ts';
import { query, type Engine } from '#graph/engine.ts';
import { hashFacts } from '#graph/hash.ts';
import { loadFacts, readStored } from '#graph/load.ts';
import { mergeFacts, type Facts } from '#graph/merge.ts';
import { onEveryEngine } from '../engines.ts';
import { seeded } from '../queries/hold.ts';
import { factsArbitrary } from '../queries/random-graph.ts';
import { dataset, node, relation } from './facts.ts';

const NOW = '2026-11-22T00:00:00.000Z';
const LATER = '2026-11-23T00:00:00.000Z';
const load = (engine: Engine, facts: Facts, now = NOW) => loadFacts(engine, facts, now);
const changes = async (work: ReturnType<typeof load>) => {
	const { toegevoegd, gewijzigd, verwijderd } = await work;
	return [toegevoegd, gewijzigd, verwijderd];
};
const imports = query<Record<string, never>, { tijd: string; hash: string }>(
	'imports',
	'MATCH (i:Import) RETURN i.tijd AS tijd, i.hash AS hash'
);
const labels = query<{ id: string }, { labels: string[] }>(
	'labels',
	'MATCH (k:Knoop {id: $id}) RETURN labels(k) AS labels'
);

/** What the graph holds, as facts: the same form as what was loaded. */
async function held(engine: Engine) {
	const { knopen, relaties } = await readStored(engine);
	return {
		nodes: Object.fromEntries([...knopen].map(([id, { eigenschappen }]) => [id, eigenschappen])),
		relations: Object.fromEntries([...relaties].map(([key, { eigenschappen }]) => [key, eigenschappen]))
	};
}
const meant = ({ knopen, relaties }: Facts) => ({
	nodes: Object.fromEntries([...knopen].map(([id, { eigenschappen }]) => [id, eigenschappen])),
	relations: Object.fromEntries([...relaties].map(([key, { eigenschappen }]) => [key, eigenschappen]))
});

const opgave = node('o', 'Opgave', { niveau: 'opgave' });
const partij = node('p', 'Organisatie');
const base = () => mergeFacts(dataset([opgave, partij], [relation('p', 'SAMENWERKINGSPARTNER_VOOR', 'o')]));

onEveryEngine('loading', (open) => {
	test('the graph holds what was said; saying it again changes nothing, not even the time', async () => {
		const engine = await open();
		const first = await load(engine, base());
		expect(await held(engine)).toEqual(meant(base()));
		const second = await load(engine, base(), LATER);
		expect([second.toegevoegd, second.gewijzigd, second.verwijderd, second.hash]).toEqual([
			0,
			0,
			0,
			first.hash
		]);
		expect(await engine.read(imports, {})).toEqual([{ tijd: NOW, hash: first.hash }]);
	});

	test('a removed row takes its facts away', async () => {
		const engine = await open();
		await load(engine, base());
		const without = mergeFacts(dataset([opgave]));
		await load(engine, without, LATER);
		expect(await held(engine)).toEqual(meant(without));
		expect(await engine.read(imports, {})).toEqual([{ tijd: LATER, hash: hashFacts(without) }]);
	});

	test('a node stays while another document names it', async () => {
		const engine = await open();
		const two = node('doc2', 'Document');
		const also = {
			knopen: [two, partij],
			relaties: ['doc2', 'p'].map((id) => relation(id, 'VERMELD_IN', 'doc2', { document: 'doc2' })),
			besluiten: [],
			vervangen: []
		};
		await load(engine, mergeFacts(concat([dataset([opgave, partij]), also])));
		const rest = mergeFacts(concat([dataset([opgave]), also]));
		await load(engine, rest);
		expect(await held(engine)).toEqual(meant(rest));
		expect(Object.keys((await held(engine)).nodes)).toContain('p');
	});

	test('a property changes, comes and goes', async () => {
		const engine = await open();
		const having = (more: object) =>
			mergeFacts(dataset([{ ...opgave, eigenschappen: { naam: 'Zorg', ...more } }]));
		await load(engine, having({ jaar: 2023, tekst: 'a' }));
		expect(await changes(load(engine, having({ jaar: 2024, code: 'A1' })))).toEqual([0, 1, 0]);
		expect((await held(engine)).nodes.o).toEqual(meant(having({ jaar: 2024, code: 'A1' })).nodes.o);
	});

	test('a node that changes its kind changes its labels and keeps its relations', async () => {
		const engine = await open();
		await load(engine, base());
		const other = mergeFacts(
			dataset([opgave, node('p', 'Organisatiecategorie')], [relation('p', 'SAMENWERKINGSPARTNER_VOOR', 'o')])
		);
		await load(engine, other);
		expect(await held(engine)).toEqual(meant(other));
		expect((await engine.read(labels, { id: 'p' }))[0]!.labels.sort()).toEqual([
			'Knoop',
			'Organisatiecategorie'
		]);
	});

	test('an engine that refuses midway leaves the graph as it was', async () => {
		const engine = await open();
		await load(engine, base());
		const before = await held(engine);
		const refusing: Engine = {
			...engine,
			write: (work) =>
				engine.write((transaction) =>
					work({
						run(question, params) {
							if (question.name.startsWith('load.createRelations')) throw new Error('vol');
							return transaction.run(question, params);
						}
					})
				)
		};
		const more = mergeFacts(
			dataset([opgave, node('q', 'Organisatie')], [relation('q', 'SAMENWERKINGSPARTNER_VOOR', 'o')])
		);
		await expect(load(refusing, more)).rejects.toThrow('vol');
		expect(await held(engine)).toEqual(before);
		await load(engine, more);
		expect(await held(engine)).toEqual(meant(more));
	});

	test('loading anything and then something else leaves only that', async () => {
		const engine = await open();
		const property = fc.asyncProperty(factsArbitrary, factsArbitrary, async (one, other) => {
			await load(engine, one);
			const report = await load(engine, other);
			expect(await held(engine)).toEqual(meant(other));
			expect(report).toMatchObject({ knopen: other.knopen.size, relaties: other.relaties.size });
		});
		await fc.assert(property, seeded({ numRuns: engine.kind === 'neo4j' ? 3 : 15 }));
	}, 120_000);
});
