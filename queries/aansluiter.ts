/** Who could join an opgave: parties outside it that share an activity, collaboration or other goal with those in it. */
import { MAX_ORGANISATIES, readUpwards, toKansen, type KansBase, type Reden } from './kans.ts';
import type { NodeShort } from './schakel.ts';
import { countsAsOrganisation, type Spoor } from './spoor.ts';

/** A tie with one party that contributes already. */
export interface Band {
	readonly partij: NodeShort;
	readonly redenen: readonly Reden[];
	readonly tegenredenen: readonly Reden[];
}

export interface Aansluiter {
	readonly organisatie: NodeShort;
	/** The score of its strongest tie. */
	readonly score: number;
	/** Strongest first. */
	readonly banden: readonly Band[];
}

/** Others that each contributor is compared with, nearest first. */
const MAX_ANDEREN = 100;
/** Parties and ties of each in one answer. */
export const MAX_AANSLUITERS = 100;
const MAX_BANDEN = 10;

/** Organisations that contribute to the goal of a trace, each once. */
export const contributorsOf = (spoor: Spoor): NodeShort[] => [
	...new Map(
		spoor.bijdragen
			.map(({ partij }) => partij)
			.filter(countsAsOrganisation)
			.map((partij) => [partij.id, partij])
	).values()
];

/**
 * Those who could join, best first; ties by name. At most so many contributors are compared, each with those nearest to
 * it: a theme with thousands of parties would give millions of pairs. A whole or part of a contributor contributes already (R7).
 */
export function toAansluiters(contributors: readonly NodeShort[], base: KansBase): Aansluiter[] {
	const inside = new Set(
		contributors.flatMap(({ id }) => [
			id,
			...(base.gehelen.get(id) ?? []),
			...[...base.gehelen].filter(([, wholes]) => wholes.includes(id)).map(([part]) => part)
		])
	);
	const found = new Map<string, { organisatie: NodeShort; banden: (Band & { score: number })[] }>();
	const upwards = readUpwards(base.schakels);
	for (const partij of contributors.slice(0, MAX_ORGANISATIES)) {
		const input = { ...base, organisatie: partij.id, doel: null };
		for (const kans of toKansen(input, upwards, MAX_ANDEREN)) {
			const { organisatie, score, redenen, tegenredenen } = kans;
			if (inside.has(organisatie.id)) continue;
			const entry = found.get(organisatie.id) ?? { organisatie, banden: [] };
			entry.banden.push({ partij, score, redenen, tegenredenen });
			found.set(organisatie.id, entry);
		}
	}
	return [...found.values()]
		.map(({ organisatie, banden }) => {
			const sorted = banden.toSorted(
				(a, b) => b.score - a.score || a.partij.naam.localeCompare(b.partij.naam, 'nl')
			);
			return { organisatie, score: sorted[0]!.score, banden: sorted.slice(0, MAX_BANDEN) };
		})
		.sort((a, b) => b.score - a.score || a.organisatie.naam.localeCompare(b.organisatie.naam, 'nl'));
}
