/** The first page: three doors, and what is loaded and what is not. */
import { kindsWith } from '#graph/model.ts';
import { ask } from '$lib/ask.ts';
import type { PageServerLoad } from './$types';

interface Doel {
	id: string;
	naam: string;
	adres: string;
	bevat: string[];
	activiteiten: { id: string }[];
	onder: Doel[];
}

export interface Begin {
	gemeenten: { id: string; naam: string; adres: string }[];
	documenten: {
		id: string;
		kort: string;
		adres: string;
		jaar: number | null;
		geldigVan: string | null;
		geldigTot: string | null;
		bevat: string[];
		gemeente: { id: string };
	}[];
	opgaven: (Doel & {
		jaar: number | null;
		geldigVan: string | null;
		geldigTot: string | null;
		gemeente: { id: string; naam: string };
	})[];
	activiteiten: { totaal: number };
	organisaties: { totaal: number };
	groepen: { totaal: number };
	samenwerkingen: { totaal: number };
	geld: { totaal: number };
}

const DOEL = 'id naam adres bevat activiteiten { id }';
const BEGIN = `query Begin($gemeente: ID, $geld: [String!]!) {
	gemeenten { id naam adres }
	documenten { id kort adres jaar geldigVan geldigTot bevat gemeente { id } }
	opgaven(gemeente: $gemeente) {
		${DOEL} jaar geldigVan geldigTot gemeente { id naam } onder { ${DOEL} onder { ${DOEL} } }
	}
	activiteiten: knopen(soorten: ["Activiteit"], gemeente: $gemeente, eerste: 1) { totaal }
	organisaties(gemeente: $gemeente, alleenAangehaald: false, eerste: 1) { totaal }
	groepen: knopen(soorten: ["Organisatiecategorie"], gemeente: $gemeente, eerste: 1) { totaal }
	samenwerkingen: knopen(soorten: ["Samenwerking"], gemeente: $gemeente, eerste: 1) { totaal }
	geld: knopen(soorten: $geld, gemeente: $gemeente, eerste: 1) { totaal }
}`;

const below = (doel: Doel): Doel[] => (doel.onder ?? []).flatMap((one) => [one, ...below(one)]);

/** By municipality, the newest source first; without a year at the end. */
const newestFirst = (a: Begin['opgaven'][number], b: Begin['opgaven'][number]): number =>
	a.gemeente.naam.localeCompare(b.gemeente.naam, 'nl') || (b.jaar ?? 0) - (a.jaar ?? 0);

export const load: PageServerLoad = async ({ url }) => {
	const chosen = url.searchParams.get('gemeente');
	const geld = kindsWith('Geldstroom').map(({ label }) => label);
	const begin = await ask<Begin>(BEGIN, { gemeente: chosen, geld });
	const gaten = begin.opgaven
		.flatMap(below)
		.filter(({ bevat, activiteiten }) => bevat.includes('ACTIVITEIT') && !activiteiten.length);
	return {
		...begin,
		gemeente: begin.gemeenten.find(({ id }) => id === chosen) ?? null,
		gaten: gaten.map(({ id, naam, adres }) => ({ id, naam, adres })),
		opgaven: begin.opgaven
			.toSorted(newestFirst)
			.map(({ id, naam, adres, jaar, geldigVan, geldigTot, gemeente }) => ({
				...{ id, naam, adres, jaar, geldigVan, geldigTot },
				gemeente
			}))
	};
};
