/** The first page: three doors, and what is loaded and what is not. */
import { kindsWith } from '#graph/model.ts';
import { ask } from '$lib/ask.ts';
import type { PageServerLoad } from './$types';

interface Doel {
	id: string;
	naam: string;
	adres: string;
	bevat: string[];
	aantalActiviteiten: number;
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
	organisaties: { totaal: number };
	aantallen: { soort: string; aantal: number }[];
}

const DOEL = 'id naam adres bevat aantalActiviteiten';
const BEGIN = `query Begin($gemeente: ID) {
	gemeenten { id naam adres }
	documenten { id kort adres jaar geldigVan geldigTot bevat gemeente { id } }
	opgaven(gemeente: $gemeente) {
		${DOEL} jaar geldigVan geldigTot gemeente { id naam } onder { ${DOEL} onder { ${DOEL} } }
	}
	organisaties(gemeente: $gemeente, alleenAangehaald: false, eerste: 1) { totaal }
	aantallen(gemeente: $gemeente) { soort aantal }
}`;

const below = (doel: Doel): Doel[] => (doel.onder ?? []).flatMap((one) => [one, ...below(one)]);

/** By municipality, the newest source first; without a year at the end. */
const newestFirst = (a: Begin['opgaven'][number], b: Begin['opgaven'][number]): number =>
	a.gemeente.naam.localeCompare(b.gemeente.naam, 'nl') || (b.jaar ?? 0) - (a.jaar ?? 0);

export const load: PageServerLoad = async ({ url }) => {
	const chosen = url.searchParams.get('gemeente');
	const { aantallen, organisaties, ...begin } = await ask<Begin>(BEGIN, { gemeente: chosen });
	const count = (...soorten: string[]) =>
		aantallen.reduce((sum, { soort, aantal }) => sum + (soorten.includes(soort) ? aantal : 0), 0);
	const gaten = begin.opgaven
		.flatMap(below)
		.filter(({ bevat, aantalActiviteiten }) => bevat.includes('ACTIVITEIT') && !aantalActiviteiten);
	return {
		...begin,
		aantallen: {
			activiteiten: count('Activiteit'),
			organisaties: organisaties.totaal,
			groepen: count('Organisatiecategorie'),
			samenwerkingen: count('Samenwerking'),
			geld: count(...kindsWith('Geldstroom').map(({ label }) => label))
		},
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
