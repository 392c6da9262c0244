/** Coverage as the page and the files ask it. */
import type { Standnaam } from '$lib/tekens/standen.ts';
import { ask } from '$lib/ask.ts';
import type { Plaats } from '$lib/pagina/bron.ts';
import type { Kort } from '$lib/verband/verband.ts';

export const ASPECTEN = ['ACTIVITEIT', 'PARTNER', 'VERBONDEN_PARTIJ', 'GELD', 'INDICATOR'] as const;
export type Aspectnaam = (typeof ASPECTEN)[number];

/** Heads of the columns. */
export const KOPPEN: Readonly<Record<Aspectnaam, string>> = {
	ACTIVITEIT: 'Activiteiten',
	PARTNER: 'Partners',
	VERBONDEN_PARTIJ: 'Verbonden partijen',
	GELD: 'Geld',
	INDICATOR: 'Indicatoren'
};

export interface Cel {
	readonly aspect: Aspectnaam;
	readonly stand: Standnaam;
	readonly rechtstreeks: number;
	readonly via: number;
	readonly toelichting: string;
	/** The goal that the counts are of: sometimes another version. */
	readonly bron: string;
}

/** Where a goal comes from. */
export interface Herkomst {
	readonly document: { readonly kort: string; readonly adres: string };
	readonly jaar: number | null;
	readonly geldigVan: string | null;
	readonly geldigTot: string | null;
}

export interface Rij {
	readonly doel: Kort;
	readonly diepte: number;
	readonly herkomst: Herkomst | null;
	readonly cellen: readonly Cel[];
}

export interface Gemeente {
	readonly id: string;
	readonly naam: string;
	readonly jaren: readonly number[];
}

export interface Bevinding {
	readonly code: string;
	readonly stand: 'GAT' | 'GEEN_GEGEVENS' | 'ONZEKER' | 'SIGNAAL';
	readonly zin: string;
	readonly knoop: Kort;
	readonly opgave: Kort | null;
	readonly vindplaatsen: readonly Plaats[];
}

const KORT = 'id naam soort subsoort code adres';
const DEKKING = `query Dekking($gemeente: ID!, $jaar: Int) {
	dekking(gemeente: $gemeente, jaar: $jaar) {
		rijen { doel { ${KORT} } diepte cellen { aspect stand rechtstreeks via toelichting bron } }
	}
	doelen(gemeente: $gemeente) { id jaar geldigVan geldigTot document { kort adres } }
}`;
const BEVINDINGEN = `query Bevindingen($gemeente: ID!, $jaar: Int, $na: String) {
	bevindingen(gemeente: $gemeente, jaar: $jaar, eerste: 100, na: $na) {
		pageInfo { hasNextPage endCursor }
		edges { node { code stand zin knoop { ${KORT} } opgave { ${KORT} } vindplaatsen { citaat adres basis } } }
	}
}`;

interface Antwoord {
	dekking: { rijen: Omit<Rij, 'herkomst'>[] };
	doelen: (Herkomst & { id: string })[];
}

/** The matrix of a municipality: every goal with its cells and its source. */
export async function askDekking(gemeente: string, jaar: number | null): Promise<Rij[]> {
	const { dekking, doelen } = await ask<Antwoord>(DEKKING, { gemeente, jaar });
	const herkomst = new Map(doelen.map(({ id, ...rest }) => [id, rest]));
	return dekking.rijen.map((rij) => ({ ...rij, herkomst: herkomst.get(rij.doel.id) ?? null }));
}

interface Blad {
	bevindingen: {
		pageInfo: { hasNextPage: boolean; endCursor: string | null };
		edges: { node: Bevinding }[];
	};
}

/** All findings of a municipality, gaps first. */
export async function askBevindingen(gemeente: string, jaar: number | null): Promise<Bevinding[]> {
	const found: Bevinding[] = [];
	let na: string | null = null;
	do {
		const { bevindingen }: Blad = await ask<Blad>(BEVINDINGEN, { gemeente, jaar, na });
		found.push(...bevindingen.edges.map(({ node }) => node));
		na = bevindingen.pageInfo.hasNextPage ? bevindingen.pageInfo.endCursor : null;
	} while (na);
	return found;
}

export const askGemeenten = async (): Promise<Gemeente[]> =>
	(await ask<{ gemeenten: Gemeente[] }>('{ gemeenten { id naam jaren } }')).gemeenten;

/** The municipality and year that the address asks for; without a year the newest that a source names. */
export function choiceOf(
	url: URL,
	gemeenten: readonly Gemeente[]
): { gemeente: Gemeente; jaar: number | null } | null {
	const gemeente = gemeenten.find(({ id }) => id === url.searchParams.get('gemeente'));
	if (!gemeente) return null;
	const asked = url.searchParams.get('jaar');
	if (asked === 'alle') return { gemeente, jaar: null };
	if (asked && /^\d{4}$/.test(asked)) return { gemeente, jaar: Number(asked) };
	return { gemeente, jaar: gemeente.jaren.length ? Math.max(...gemeente.jaren) : null };
}
