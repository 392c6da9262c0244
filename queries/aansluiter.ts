/** Who could join an opgave: parties outside it that share an activity, collaboration or other goal with those in it. */
import { query } from '#graph/engine.ts';
import { toKansen, type KansInput, type Reden } from './kans.ts';
import type { NodeShort } from './schakel.ts';
import { countsAsOrganisation, type Spoor } from './spoor.ts';
import ankersText from './aansluiter/ankers.cypher?raw';

/** Ends and collaborations of many organisations together. */
export const ankers = query<{ organisaties: string[]; limiet: number }, { id: string; soort: string }>(
	'aansluiter.ankers',
	ankersText
);

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

/** Organisations that contribute to the goal of a trace, each once. */
export const contributorsOf = (spoor: Spoor): NodeShort[] => [
	...new Map(
		spoor.bijdragen
			.map(({ partij }) => partij)
			.filter(countsAsOrganisation)
			.map((partij) => [partij.id, partij])
	).values()
];

/** Those who could join, best first; ties by name. A whole or part of a contributor contributes already (R7). */
export function toAansluiters(
	contributors: readonly NodeShort[],
	base: Omit<KansInput, 'organisatie' | 'doel'>
): Aansluiter[] {
	const inside = new Set(
		contributors.flatMap(({ id }) => [
			id,
			...(base.gehelen.get(id) ?? []),
			...[...base.gehelen].filter(([, wholes]) => wholes.includes(id)).map(([part]) => part)
		])
	);
	const found = new Map<string, { organisatie: NodeShort; banden: (Band & { score: number })[] }>();
	for (const partij of contributors) {
		for (const kans of toKansen({ ...base, organisatie: partij.id, doel: null })) {
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
			return { organisatie, score: sorted[0]!.score, banden: sorted };
		})
		.sort((a, b) => b.score - a.score || a.organisatie.naam.localeCompare(b.organisatie.naam, 'nl'));
}
