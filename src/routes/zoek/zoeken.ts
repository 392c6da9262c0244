/** Search over all kinds, read to a limit so that results can be grouped with their numbers. */
import { KINDS } from '#graph/model.ts';
import { ask } from '$lib/ask.ts';
import type { Plaats } from '$lib/pagina/bron.ts';
import type { Eigenschap } from '$lib/lijst/eigenschap.ts';

export interface Treffer {
	readonly id: string;
	readonly naam: string;
	readonly soort: string;
	readonly adres: string | null;
	readonly namen: readonly string[];
	readonly eigenschappen: readonly Eigenschap[];
	readonly vindplaatsen: readonly Plaats[];
}

const ZOEK = `query Zoek($tekst: String!, $gemeente: ID, $na: String) {
	zoek(tekst: $tekst, gemeente: $gemeente, eerste: 100, na: $na) {
		totaal pageInfo { hasNextPage endCursor }
		edges { node {
			id naam soort adres namen eigenschappen { naam waarde } vindplaatsen { citaat adres basis }
		} }
	}
}`;

interface Blad {
	zoek: {
		totaal: number;
		pageInfo: { hasNextPage: boolean; endCursor: string | null };
		edges: { node: Treffer }[];
	};
}

/** More than anyone reads; beyond it the page says how many there are. */
const GRENS = 300;

/** What holds all these words, best first. */
export async function zoekAlles(
	tekst: string,
	gemeente: string | null,
	grens = GRENS
): Promise<{ totaal: number; treffers: Treffer[] }> {
	const treffers: Treffer[] = [];
	let totaal = 0;
	let na: string | null = null;
	do {
		const blad: Blad = await ask<Blad>(ZOEK, { tekst, gemeente, na });
		totaal = blad.zoek.totaal;
		treffers.push(...blad.zoek.edges.map(({ node }) => node));
		na = blad.zoek.pageInfo.hasNextPage ? blad.zoek.pageInfo.endCursor : null;
	} while (na && treffers.length < grens);
	return { totaal, treffers };
}

/** Results by kind, in the order of the model. */
export function groupByKind(treffers: readonly Treffer[]): { soort: string; treffers: Treffer[] }[] {
	return KINDS.map(({ label }) => ({
		soort: label,
		treffers: treffers.filter(({ soort }) => soort === label)
	})).filter((group) => group.treffers.length > 0);
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The name that holds the words, when it is not the main name: why this is a result. */
export function matchingName(treffer: Treffer, tekst: string): string | null {
	const words = plain(tekst).split(/\s+/).filter(Boolean);
	const holds = (text: string) => words.every((word) => plain(text).includes(word));
	if (holds(treffer.naam)) return null;
	const naam = treffer.namen.find(holds);
	if (naam) return `ook: ${naam}`;
	const own = treffer.eigenschappen.find(({ naam: which }) => which === 'tekst')?.waarde;
	return own ?? null;
}
