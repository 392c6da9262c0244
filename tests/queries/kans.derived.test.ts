/** Suggestions held to their rules. Rows come from the plain model. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GEWICHTEN } from '#graph/model.ts';
import { toAansluiters } from '#queries/aansluiter.ts';
import * as kans from '#queries/kans.ts';
import { seeded } from './hold.ts';
import { find, plainOf, withLabel, type Plain } from './plain.ts';
import { cases, kringOf } from './plain/kans.ts';
import { factsArbitrary } from './random-graph.ts';

/** Everything that suggestions are made of, the same for everybody. */
function inputOf(plain: Plain): Omit<kans.KansInput, 'organisatie'> {
	const organisations = withLabel(plain, 'Organisatie').map(({ id }) => id);
	const rows = kringOf(plain, organisations, { breed: 200, knopen: 1_000, limiet: 10_000 });
	const omgeving = cases.find(({ query }) => query.name === kans.omgeving.name)!;
	const around = omgeving.answer(plain, { organisaties: organisations, gemeente: 'gm1', documenten: [] });
	return {
		...kans.toBase(rows as kans.KringRow[], around as kans.OmgevingRow[], GEWICHTEN),
		gemeenten: new Map(plain.nodes.flatMap(({ id, p }) => (p.gemeente ? [[id, p.gemeente]] : []))),
		gebieden: new Map(),
		laatsteJaar: 2023,
		doel: null
	};
}

const overParties = (check: (plain: Plain, input: ReturnType<typeof inputOf>, parties: string[]) => void) => {
	const property = fc.property(factsArbitrary, (facts) => {
		const plain = plainOf(facts);
		const parties = withLabel(plain, 'Organisatie')
			.filter(({ soort }) => soort === 'Organisatie')
			.map(({ id }) => id);
		check(plain, inputOf(plain), parties);
	});
	fc.assert(property, seeded({ numRuns: 40 }));
};

test('between bodies without parts a suggestion works both ways, with the same score', () => {
	overParties((plain, input, parties) => {
		const flat = { ...input, gehelen: new Map() };
		const counted = parties.filter((id) => {
			const { subsoort, afgeschermd } = find(plain, id)!.p;
			return subsoort !== 'gemeentelijk onderdeel' && afgeschermd !== true;
		});
		const scores = new Map(
			counted.map((id) => [
				id,
				new Map(kans.toKansen({ ...flat, organisatie: id }).map((one) => [one.organisatie.id, one.score]))
			])
		);
		for (const a of counted)
			for (const b of counted)
				if (a !== b) expect(scores.get(a)!.get(b), `${a} ${b}`).toBe(scores.get(b)!.get(a));
	});
});

test('groups, own units, municipalities, own parts and oneself are never suggested', () => {
	overParties((plain, input, parties) => {
		for (const id of parties) {
			const kin = [id, ...(input.gehelen.get(id) ?? [])];
			const parts = [...input.gehelen].filter(([, wholes]) => wholes.includes(id)).map(([part]) => part);
			for (const { organisatie, redenen } of kans.toKansen({ ...input, organisatie: id })) {
				const node = find(plain, organisatie.id)!;
				expect(node.soort).toBe('Organisatie');
				expect(node.p.subsoort).not.toBe('gemeentelijk onderdeel');
				expect(node.p.afgeschermd).not.toBe(true);
				expect([...kin, ...parts]).not.toContain(organisatie.id);
				expect(redenen.length).toBeGreaterThan(0);
			}
		}
	});
});

test('the score is exactly the sum of its reasons as they are shown, and the order is that of the scores', () => {
	overParties((_, input, parties) => {
		for (const id of parties) {
			// a visitor's weight with more decimals than are shown
			const gewichten = { ...GEWICHTEN, opgave: 0.3333333 };
			const kansen = kans.toKansen({ ...input, gewichten, organisatie: id });
			const inWhole = (value: number) => {
				expect(String(value)).toMatch(/^-?\d+(\.\d{1,4})?$/);
				return Math.round(value * 10_000);
			};
			for (const { score, redenen, tegenredenen } of kansen) {
				const weights = [...redenen, ...tegenredenen].map(({ gewicht }) => inWhole(gewicht));
				expect(inWhole(score)).toBe(weights.reduce((total, one) => total + one, 0));
			}
			const scores = kansen.map(({ score }) => score);
			expect(scores).toEqual([...scores].sort((a, b) => b - a));
		}
	});
});

test('who could join contributes nowhere yet among those who do, and is tied to one of them', () => {
	overParties((plain, input, parties) => {
		const inside = parties
			.filter((_, at) => at % 2 === 0)
			.map((id) => {
				const { naam, subsoort } = find(plain, id)!.p;
				return { id, naam, soort: 'Organisatie', subsoort };
			});
		for (const { organisatie, banden, score } of toAansluiters(inside, input)) {
			expect(inside.map(({ id }) => id)).not.toContain(organisatie.id);
			expect(banden.length).toBeGreaterThan(0);
			const best = kans.toKansen({ ...input, organisatie: banden[0]!.partij.id });
			expect(best.find((one) => one.organisatie.id === organisatie.id)!.score).toBe(score);
		}
	});
});

test('compared with the nearest only, a suggestion keeps its score and who is nearest stays', () => {
	overParties((_, input, parties) => {
		const flat = { ...input, gehelen: new Map() };
		for (const id of parties) {
			const all = new Map(
				kans.toKansen({ ...flat, organisatie: id }).map((one) => [one.organisatie.id, one.score])
			);
			const some = kans.toKansen({ ...flat, organisatie: id }, undefined, 2);
			expect(some.length).toBe(Math.min(2, all.size));
			for (const { organisatie, score } of some) expect(all.get(organisatie.id)).toBe(score);
		}
	});
});
