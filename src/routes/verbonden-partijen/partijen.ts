/** Affiliated bodies as the pages and the file show them. */
import { ask } from '$lib/ask.ts';
import type { Plaats } from '$lib/pagina/bron.ts';
import type { Kort } from '$lib/verband/verband.ts';

export interface VerbondenPartij {
	readonly organisatie: Kort & { readonly onderdeelVan: Kort | null };
	readonly jaar: number | null;
	readonly ontbreekt: readonly string[];
	readonly doelen: readonly Kort[];
	readonly vindplaatsen: readonly Plaats[];
	readonly [veld: string]: unknown;
}

/** What BBV art. 15 asks, by the name of the field; amounts are in eurocents. */
export const VELDEN: Readonly<Record<string, { woord: string; bedrag?: true }>> = {
	categorie: { woord: 'groep volgens art. 15' },
	openbaarBelang: { woord: 'openbaar belang' },
	wijzeVanBelang: { woord: 'manier van belang' },
	belangBegin: { woord: 'belang aan het begin van het jaar' },
	belangEind: { woord: 'belang aan het eind van het jaar' },
	eigenVermogenBegin: { woord: 'eigen vermogen begin', bedrag: true },
	eigenVermogenEind: { woord: 'eigen vermogen eind', bedrag: true },
	vreemdVermogenBegin: { woord: 'vreemd vermogen begin', bedrag: true },
	vreemdVermogenEind: { woord: 'vreemd vermogen eind', bedrag: true },
	resultaat: { woord: 'verwacht resultaat', bedrag: true },
	risico: { woord: 'risico’s' }
};

const KNOOP = 'id naam soort adres';
const VRAAG = `query VerbondenPartijen($gemeente: ID!, $jaar: Int) { verbondenPartijen(gemeente: $gemeente, jaar: $jaar) {
	organisatie { ${KNOOP} subsoort onderdeelVan { ${KNOOP} } } jaar ontbreekt ${Object.keys(VELDEN).join(' ')}
	doelen { ${KNOOP} } vindplaatsen { citaat adres basis }
} }`;

/** The affiliated bodies of one municipality, in one year or in all. */
export async function askPartijen(gemeente: string, jaar: number | null): Promise<VerbondenPartij[]> {
	const answer = await ask<{ verbondenPartijen: VerbondenPartij[] }>(VRAAG, { gemeente, jaar });
	return answer.verbondenPartijen;
}

/** Bodies and parts of bodies: a part is no body of its own (R7). */
export function countBodies(partijen: readonly VerbondenPartij[]): { lichamen: number; onderdelen: number } {
	const all = new Map(partijen.map(({ organisatie }) => [organisatie.id, organisatie]));
	const onderdelen = [...all.values()].filter(({ onderdeelVan }) => onderdeelVan && all.has(onderdeelVan.id));
	return { lichamen: all.size - onderdelen.length, onderdelen: onderdelen.length };
}

/** The year that the address asks for; null for none. */
export function yearOf(url: URL): number | null {
	const jaar = Number(url.searchParams.get('jaar'));
	return Number.isInteger(jaar) && jaar > 1900 && jaar < 2200 ? jaar : null;
}

/** A goal with the parties (the body or its parts) that stand with it. */
export interface DoelVia {
	readonly doel: Kort;
	readonly via: readonly string[];
}

/** Goals of a body and of its parts, each once (R7). */
export function goalsOf(eigen: readonly VerbondenPartij[], delen: readonly VerbondenPartij[]): DoelVia[] {
	const goals = new Map<string, { doel: Kort; via: string[] }>();
	for (const { organisatie, doelen } of [...eigen, ...delen]) {
		for (const doel of doelen) {
			const found = goals.get(doel.id) ?? { doel, via: [] };
			if (!found.via.includes(organisatie.id)) found.via.push(organisatie.id);
			goals.set(doel.id, found);
		}
	}
	return [...goals.values()];
}
