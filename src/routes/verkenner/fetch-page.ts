/** What the page shows at an address: the view, or where to begin when nothing was chosen yet. */
import { ask } from '$lib/ask.ts';
import type { Kort } from '$lib/verband/verband.ts';
import { fetchStuk, keyOf, type Stuk } from './pieces.ts';
import { BEGIN, BEGINPUNTEN } from './query.ts';
import { parse, type Staat } from './state.ts';

export interface Beginpunt extends Kort {
	readonly eigenschappen?: readonly { naam: string; waarde: string }[];
}

export interface Begin {
	readonly zoek: string;
	readonly totaal: number;
	readonly gevonden: readonly Beginpunt[];
	readonly opgaven: readonly {
		readonly id: string;
		readonly naam: string;
		readonly soort: string;
		readonly jaar: number | null;
		readonly geldigVan: string | null;
		readonly geldigTot: string | null;
		readonly gemeente: { readonly id: string; readonly naam: string };
		readonly document: { readonly kort: string };
	}[];
	readonly gemeenten: readonly { readonly id: string; readonly naam: string }[];
}

export interface Bladzijde {
	readonly zoek: string;
	readonly stuk: Stuk;
	readonly begin: Begin | null;
}

/** Pieces that were fetched lately: undo, back and forth cost nothing. */
const MOST_KEPT = 20;

/** @param known pieces by their need; the answer is added. Never share it between visitors. */
export async function fetchPage(url: URL, known: Map<string, Stuk>): Promise<Bladzijde> {
	const staat = parse(url.searchParams);
	const zoek = url.searchParams.get('zoek')?.trim().slice(0, 100) ?? '';
	const isEmpty = !staat.start && !staat.vast.length && !staat.uit.length;
	const [stuk, begin] = await Promise.all([
		findStuk(staat, known),
		isEmpty ? fetchBegin(zoek, staat.gemeente) : null
	]);
	return { zoek: url.search, stuk, begin };
}

async function findStuk(staat: Staat, known: Map<string, Stuk>): Promise<Stuk> {
	const key = keyOf(staat);
	const stuk = known.get(key) ?? (await fetchStuk(staat));
	known.delete(key);
	known.set(key, stuk);
	for (const old of [...known.keys()].slice(0, -MOST_KEPT)) known.delete(old);
	return stuk;
}

interface Zoekantwoord {
	zoek: { totaal: number; edges: { node: Beginpunt }[] };
}

async function fetchBegin(zoek: string, gemeente: string | null): Promise<Begin> {
	const [points, found] = await Promise.all([
		ask<Pick<Begin, 'opgaven' | 'gemeenten'>>(BEGINPUNTEN, { gemeente }),
		zoek ? ask<Zoekantwoord>(BEGIN, { tekst: zoek, gemeente, eerste: 30 }) : null
	]);
	return {
		...points,
		zoek,
		totaal: found?.zoek.totaal ?? 0,
		gevonden: found?.zoek.edges.map(({ node }) => withSubsoort(node)) ?? []
	};
}

const withSubsoort = (node: Beginpunt): Beginpunt => ({
	...node,
	subsoort: node.eigenschappen?.find(({ naam }) => naam === 'subsoort')?.waarde ?? null
});
