/** The trace that a page shows, held to the definition of a contribution. Rows come from the plain model. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BASES, BIJDRAGEN } from '#graph/model.ts';
import * as spoor from '#queries/spoor.ts';
import { seeded } from './hold.ts';
import { contributionsTo, ONWARD, stepsOf } from './naive-spoor.ts';
import { find, ids, plainOf, withLabel, type Plain } from './plain.ts';
import { cases } from './plain/spoor.ts';
import { factsArbitrary } from './random-graph.ts';

const NO_DOCUMENTS = new Map();
const rowsOf = (plain: Plain, query: { name: string }, params: object) =>
	cases.find((item) => item.query.name === query.name)!.answer(plain, params) as never[];

const spoorOf = (plain: Plain, doel: string, jaar: number | null) => {
	const params = { doelen: [doel], jaar, dragers: spoor.DRAGERS, bijdragen: BIJDRAGEN, limiet: spoor.LIMIET };
	return spoor.toSpoor(doel, rowsOf(plain, spoor.spoor, params), NO_DOCUMENTS)!;
};
const sporenOf = (plain: Plain, partij: string, jaar: number | null) =>
	spoor.toSporen(
		partij,
		rowsOf(plain, spoor.sporen, { partij, jaar, eersteStap: spoor.EERSTE_STAP, limiet: spoor.LIMIET }),
		NO_DOCUMENTS
	);

const firstOf = ({ stappen: [step] }: spoor.Bijdrage) => `${step!.van.id} ${step!.soort} ${step!.naar.id}`;

/** Runs over random graphs, every goal and the years that they name. */
function overGoals(check: (plain: Plain, doel: string, jaar: number | null) => void): void {
	const property = fc.property(factsArbitrary, fc.constantFrom(null, 2019, 2023), (facts, jaar) => {
		const plain = plainOf(facts);
		for (const { id } of withLabel(plain, 'Doel')) check(plain, id, jaar);
	});
	fc.assert(property, seeded({ numRuns: 40 }));
}

test('a trace holds every contribution of the definition once, and no other', () => {
	overGoals((plain, doel, jaar) => {
		const found = spoorOf(plain, doel, jaar).bijdragen.map(firstOf);
		expect([...found].sort(), `${doel} in ${jaar}`).toEqual(contributionsTo(plain, doel, jaar));
	});
});

test('each contribution is a path of stated relations from its party to the goal', () => {
	overGoals((plain, doel, jaar) => {
		const steps = stepsOf(plain, jaar).map(([r]) => `${r!.van.id} ${r!.soort} ${r!.naar.id}`);
		for (const bijdrage of spoorOf(plain, doel, jaar).bijdragen) {
			const { partij, stappen } = bijdrage;
			expect(stappen[0]!.van.id).toBe(partij.id);
			expect(stappen.at(-1)!.naar.id).toBe(doel);
			for (const [at, step] of stappen.entries()) {
				expect(steps).toContain(`${step.van.id} ${step.soort} ${step.naar.id}`);
				if (at) expect(step.van.id).toBe(stappen[at - 1]!.naar.id);
				if (at) expect(ONWARD).toContain(step.soort);
			}
			expect(bijdrage.wijze).toBe(stappen.length === 1 ? 'RECHTSTREEKS' : 'VIA');
		}
	});
});

test('a contribution is as strong as its weakest step, and a step as its strongest place', () => {
	const rank = (basis: string) => BASES.indexOf(basis as never);
	overGoals((plain, doel, jaar) => {
		const groups = stepsOf(plain, jaar);
		for (const { basis, stappen } of spoorOf(plain, doel, jaar).bijdragen) {
			const strongest = stappen.map((step) => {
				const group = groups.find(
					([r]) => r!.van.id === step.van.id && r!.soort === step.soort && r!.naar.id === step.naar.id
				)!;
				return Math.min(...group.map(({ p }) => rank(p.basis)));
			});
			expect(rank(basis)).toBe(Math.max(...strongest));
		}
	});
});

test('groups, own units and the municipality are never counted, and a municipality never contributes', () => {
	overGoals((plain, doel, jaar) => {
		for (const { partij, teltAlsOrganisatie } of spoorOf(plain, doel, jaar).bijdragen) {
			const { soort, p } = find(plain, partij.id)!;
			expect(soort).not.toBe('Gemeente');
			const isNamed = !['gemeentelijk onderdeel', 'zonder naam'].includes(p.subsoort);
			expect(teltAlsOrganisatie).toBe(soort === 'Organisatie' && isNamed);
			if (p.afgeschermd) expect([partij.naam, teltAlsOrganisatie]).toEqual(['Afgeschermd', false]);
		}
	});
});

test('signing, citing, affiliation, succession and parts of a whole make no contribution', () => {
	overGoals((plain, doel, jaar) => {
		const kinds = spoorOf(plain, doel, jaar).bijdragen.flatMap(({ stappen }) =>
			stappen.map(({ soort }) => soort)
		);
		for (const kind of [
			'GECITEERD_IN',
			'VERBONDEN_PARTIJ_VAN',
			'OPVOLGER_VAN',
			'VERSTREKT',
			'GAAT_OVER',
			'BEVAT'
		])
			expect(kinds).not.toContain(kind);
	});
});

test('elsewhere are other versions of the goal, never mixed with its own contributions', () => {
	overGoals((plain, doel, jaar) => {
		for (const elder of spoorOf(plain, doel, jaar).elders) {
			expect(elder.doel.id).not.toBe(doel);
			expect(elder.bijdragen.map(firstOf).sort()).toEqual(contributionsTo(plain, elder.doel.id, jaar));
		}
	});
});

test('the reverse says of a party what the traces of its goals say, no more and no less', () => {
	const property = fc.property(factsArbitrary, fc.constantFrom(null, 2023), (facts, jaar) => {
		const plain = plainOf(facts);
		const ends = withLabel(plain, 'Doel').filter(({ p }) => p.einde === true);
		for (const partij of ids(plain)) {
			const traces = sporenOf(plain, partij, jaar);
			for (const end of ends) {
				const own = contributionsTo(plain, end.id, jaar).filter((step) => step.startsWith(`${partij} `));
				const shown = traces.find(({ doel }) => doel.id === end.id)?.bijdragen.map(firstOf) ?? [];
				expect([...shown].sort(), `${partij} to ${end.id} in ${jaar}`).toEqual(own);
			}
		}
	});
	fc.assert(property, seeded({ numRuns: 25 }));
});
