/**
 * R4: money holds in its financial years, whatever the year of the document that names it. A register of 2024 that
 * tells of a grant for 2022 says nothing about money in 2024.
 */
import type { NodeFact, RelationFact } from './dataset.ts';

/** Relations of a flow of money, with the end at which the flow stands. */
const MONEY: Readonly<Record<string, 'van' | 'naar'>> = {
	VERSTREKT: 'naar',
	ONTVANGT: 'naar',
	BESTEMD_VOOR: 'van',
	VROEG_AAN: 'naar',
	GEVRAAGD_VOOR: 'van'
};

/** The financial years of a flow: those that a document gives, or that any gives when it gives none. */
export type BookYears = (stroom: string, document: string) => readonly number[];

/** Finds them in the slices. */
export function findBookYears(
	knopen: ReadonlyMap<string, NodeFact>,
	relaties: Iterable<RelationFact>
): BookYears {
	const years = new Map<string, Set<number>>();
	const add = (key: string, year: number) => years.set(key, (years.get(key) ?? new Set()).add(year));
	for (const { soort, van, naar, eigenschappen } of relaties) {
		const year = soort === 'HEEFT_SCHIJF' ? knopen.get(naar)?.eigenschappen.boekjaar : undefined;
		if (typeof year !== 'number') continue;
		add(van, year);
		add(`${van} ${String(eigenschappen.document)}`, year);
	}
	return (stroom, document) =>
		[...(years.get(`${stroom} ${document}`) ?? years.get(stroom) ?? [])].sort((a, b) => a - b);
}

/**
 * The relation once for each financial year of its money. One with a year of its own, that is not just that of its
 * document, keeps it; so does money without slices.
 */
export function inBookYears(
	relatie: RelationFact,
	yearsOf: BookYears,
	documentYear: (id: string) => unknown
): RelationFact[] {
	const end = MONEY[relatie.soort];
	if (!end) return [relatie];
	const { document, jaar } = relatie.eigenschappen;
	if (jaar !== undefined && jaar !== documentYear(String(document))) return [relatie];
	const years = yearsOf(relatie[end], String(document));
	if (!years.length) return [relatie];
	return years.map((year) => ({ ...relatie, eigenschappen: { ...relatie.eigenschappen, jaar: year } }));
}
