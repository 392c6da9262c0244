/**
 * R4: money holds in its financial years, whatever the year of the document that names it. A register of 2024 that
 * tells of a grant for 2022 says nothing about money in 2024.
 */
import type { RelationFact } from './dataset.ts';
import type { Slices } from './slices.ts';

/** Relations of a flow of money, with the end at which the flow stands. */
const MONEY: Readonly<Record<string, 'van' | 'naar'>> = {
	VERSTREKT: 'naar',
	ONTVANGT: 'naar',
	BESTEMD_VOOR: 'van',
	VROEG_AAN: 'naar',
	GEVRAAGD_VOOR: 'van'
};

/** The financial years of a flow: those that the document gives, or that any gives when it gives none. */
function yearsOf(stroom: string, document: string, slices: Slices): number[] {
	const all = slices.get(stroom) ?? [];
	const own = all.filter((slice) => slice.document === document);
	const years = (own.length ? own : all).map(({ schijf }) => schijf.eigenschappen.boekjaar as number);
	return [...new Set(years)].sort((a, b) => a - b);
}

/**
 * The relation once for each financial year of its money. One with a year of its own, that is not just that of its
 * document, keeps it; so does money without slices.
 */
export function inBookYears(
	relatie: RelationFact,
	slices: Slices,
	documentYear: (id: string) => unknown
): RelationFact[] {
	const end = MONEY[relatie.soort];
	if (!end) return [relatie];
	const { document, jaar } = relatie.eigenschappen;
	if (jaar !== undefined && jaar !== documentYear(String(document))) return [relatie];
	const years = yearsOf(relatie[end], String(document), slices);
	if (!years.length) return [relatie];
	return years.map((year) => ({ ...relatie, eigenschappen: { ...relatie.eigenschappen, jaar: year } }));
}
