/** Lists of nodes of one kind: all, by words, of one municipality. */
import { ask } from '$lib/ask.ts';
import type { Plaats } from '$lib/pagina/bron.ts';
import type { Kort } from '$lib/verband/verband.ts';
import type { Eigenschap } from './eigenschap.ts';

/** A node as a row of a list. */
export interface Knooprij extends Kort {
	readonly namen: readonly string[];
	readonly eigenschappen: readonly Eigenschap[];
	readonly vindplaatsen: readonly Plaats[];
}

/** One page of a list. */
export interface Lijst<R = Knooprij> {
	readonly totaal: number;
	/** Cursor behind the last row, when there is more. */
	readonly volgende: string | null;
	readonly rijen: readonly R[];
}

interface Vraag {
	readonly soorten: readonly string[];
	readonly zoek?: string | null;
	readonly gemeente?: string | null;
	readonly na?: string | null;
	readonly eerste?: number;
}

const RIJ = 'id naam soort adres namen eigenschappen { naam waarde } vindplaatsen { citaat adres basis }';
const KNOPEN = `query Knopen($soorten: [String!]!, $zoek: String, $gemeente: ID, $eerste: Int, $na: String) {
	knopen(soorten: $soorten, zoek: $zoek, gemeente: $gemeente, eerste: $eerste, na: $na) {
		totaal pageInfo { hasNextPage endCursor } edges { node { ${RIJ} } }
	}
}`;

const ORGANISATIES = `query Organisaties($gemeente: ID, $eerste: Int, $na: String) {
	organisaties(gemeente: $gemeente, alleenAangehaald: false, eerste: $eerste, na: $na) {
		totaal pageInfo { hasNextPage endCursor } edges { node { ${RIJ} } }
	}
}`;

/** A node as the answer gives it: what a row says of its own still stands among its properties. */
type Gelezen = Omit<Knooprij, 'subsoort' | 'code' | 'bedragBekend'>;

/** The same as the answer gives it. */
export interface Blad<N = Gelezen> {
	readonly totaal: number;
	readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
	readonly edges: readonly { node: N }[];
}

/** Where a list that is read to its end stops all the same. */
const ALLES = 20_000;

/** One page of nodes of these kinds. */
export async function askKnopen(vraag: Vraag): Promise<Lijst> {
	const { knopen } = await ask<{ knopen: Blad }>(KNOPEN, { eerste: 50, ...vraag });
	return toLijst(knopen);
}

/** One page of organisations, without those that documents only cite. */
export async function askOrganisaties(vraag: Pick<Vraag, 'gemeente' | 'na'>): Promise<Lijst> {
	const { organisaties } = await ask<{ organisaties: Blad }>(ORGANISATIES, { eerste: 50, ...vraag });
	return toLijst(organisaties);
}

/** A page of an answer as one of a list. */
export function toLijst<N extends Gelezen>({ totaal, pageInfo, edges }: Blad<N>) {
	return {
		totaal,
		volgende: pageInfo.hasNextPage ? pageInfo.endCursor : null,
		rijen: edges.map(({ node }) => toRow(node))
	};
}

/** A node of an answer as a row of a list, with whatever else was asked of it. */
const toRow = <N extends Gelezen>(node: N) => ({
	...node,
	subsoort: valueOf(node.eigenschappen, 'subsoort'),
	code: valueOf(node.eigenschappen, 'code'),
	bedragBekend: amountKnown(node.eigenschappen)
});

/** All nodes of these kinds: for a file. */
export const askAlleKnopen = (vraag: Vraag): Promise<Knooprij[]> =>
	readAll((na) => askKnopen({ ...vraag, eerste: 100, na }));

/** A list to its end, page after page. @param askPage the page behind a cursor; the first without one */
export async function readAll<R>(askPage: (na: string | null) => Promise<Lijst<R>>): Promise<R[]> {
	const rijen: R[] = [];
	let na: string | null = null;
	do {
		const blad: Lijst<R> = await askPage(na);
		rijen.push(...blad.rijen);
		na = blad.volgende;
	} while (na && rijen.length < ALLES);
	return rijen;
}

/** The value of a property, when there is one. */
export const valueOf = (eigenschappen: readonly Eigenschap[], naam: string): string | null =>
	eigenschappen.find((one) => one.naam === naam)?.waarde ?? null;

/** Whether a source names an amount; null for what is no money. */
export function amountKnown(eigenschappen: readonly Eigenschap[]): boolean | null {
	const known = valueOf(eigenschappen, 'bedragBekend');
	return known === null ? null : known === 'ja';
}
