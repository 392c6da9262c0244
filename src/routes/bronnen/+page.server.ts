/** Which documents are loaded, and what they are good for. */
import { ask } from '$lib/ask.ts';
import type { Aantal } from '$lib/lijst/feitsoort.ts';
import type { PageServerLoad } from './$types';

export interface Document {
	id: string;
	kort: string;
	titel: string;
	adres: string;
	documentsoort: string;
	jaar: number | null;
	geldigVan: string | null;
	geldigTot: string | null;
	uitgever: string | null;
	regels: number | null;
	bevat: string[];
	toelichting: string | null;
	aantallen: Aantal[];
	gemeente: { id: string; naam: string };
}

const DOCUMENTEN = `query Documenten($gemeente: ID) { documenten(gemeente: $gemeente) {
	id kort titel adres documentsoort jaar geldigVan geldigTot uitgever regels bevat toelichting
	aantallen { soort aantal } gemeente { id naam }
} }`;

export const load: PageServerLoad = ({ url }) =>
	ask<{ documenten: Document[] }>(DOCUMENTEN, { gemeente: url.searchParams.get('gemeente') });
