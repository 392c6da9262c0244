import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relationKey } from '#graph/dataset.ts';
import { differ, isEmpty, type Stored } from '#graph/difference.ts';
import { canonical, hashFacts } from '#graph/hash.ts';
import { mergeFacts, type Facts } from '#graph/merge.ts';
import { factsArbitrary } from '../queries/random-graph.ts';
import { dataset, node, relation } from './facts.ts';

/** Facts as the graph gives them back. */
const stored = ({ knopen, relaties }: Facts): Stored => ({ knopen, relaties });

const facts = (more: Parameters<typeof dataset>[0] = [], links: Parameters<typeof dataset>[1] = []) =>
	mergeFacts(dataset(more, links));
const small = () =>
	facts([node('o', 'Opgave'), node('p', 'Organisatie')], [relation('p', 'SAMENWERKINGSPARTNER_VOOR', 'o')]);

test('nothing differs from itself', () => {
	fc.assert(
		fc.property(factsArbitrary, (some) => void expect(isEmpty(differ(some, stored(some)))).toBe(true)),
		{ numRuns: 40 }
	);
});

test('applying the difference to what is stored gives what was wanted', () => {
	fc.assert(
		fc.property(factsArbitrary, factsArbitrary, (wanted, before) => {
			const { nieuweKnopen, gewijzigdeKnopen, vervallenKnopen, nieuweRelaties, vervallenRelaties } = differ(
				wanted,
				stored(before)
			);
			const nodes = new Map(
				[...before.knopen].map(([id, { eigenschappen }]) => [id, canonical(eigenschappen)])
			);
			const links = new Map(
				[...before.relaties].map(([key, { eigenschappen }]) => [key, canonical(eigenschappen)])
			);
			for (const relatie of vervallenRelaties) links.delete(relationKey(relatie));
			for (const id of vervallenKnopen) nodes.delete(id);
			for (const { eigenschappen } of [...nieuweKnopen, ...gewijzigdeKnopen])
				nodes.set(String(eigenschappen.id), canonical(eigenschappen));
			for (const relatie of nieuweRelaties) links.set(relationKey(relatie), canonical(relatie.eigenschappen));
			expect(nodes).toEqual(new Map([...wanted.knopen].map(([id, k]) => [id, canonical(k.eigenschappen)])));
			expect(links).toEqual(
				new Map([...wanted.relaties].map(([key, r]) => [key, canonical(r.eigenschappen)]))
			);
		}),
		{ numRuns: 40 }
	);
});

test('the hash sees no order of facts or of properties', () => {
	fc.assert(
		fc.property(factsArbitrary, (some) => {
			const turned = {
				knopen: new Map(
					[...some.knopen]
						.reverse()
						.map(([id, knoop]) => [
							id,
							{ ...knoop, eigenschappen: Object.fromEntries(Object.entries(knoop.eigenschappen).reverse()) }
						])
				),
				relaties: new Map([...some.relaties].reverse())
			};
			expect(hashFacts(turned)).toBe(hashFacts(some));
		}),
		{ numRuns: 40 }
	);
});

test('the hash sees every change', () => {
	const hashes = [
		small(),
		facts([node('o', 'Opgave'), node('p', 'Organisatie')]),
		facts(
			[node('o', 'Opgave', { jaar: 2023 }), node('p', 'Organisatie')],
			[relation('p', 'SAMENWERKINGSPARTNER_VOOR', 'o')]
		),
		facts(
			[node('o', 'Opgave'), node('p', 'Organisatie')],
			[relation('p', 'SAMENWERKINGSPARTNER_VOOR', 'o', { plaats: '2' })]
		),
		facts(
			[node('o', 'Opgave'), node('p', 'Organisatie')],
			[relation('p', 'SAMENWERKINGSPARTNER_VOOR', 'o', { rol: 'trekker' })]
		)
	].map(hashFacts);
	expect(new Set(hashes).size).toBe(hashes.length);
	expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
});
