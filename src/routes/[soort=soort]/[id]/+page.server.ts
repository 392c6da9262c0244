/** The page of any kind that has no page of its own: what it is, and everything around it. */
import { error, redirect } from '@sveltejs/kit';
import { toAddress } from '$lib/adres.ts';
import { ask } from '$lib/ask.ts';
import type { Eigenschap } from '$lib/lijst/eigenschap.ts';
import type { Plaats } from '$lib/pagina/bron.ts';
import { VERBAND_VELDEN, type Kort, type Verband } from '$lib/verband/verband.ts';
import type { PageServerLoad } from './$types';

export interface Knoop extends Kort {
	namen: string[];
	toelichting: string | null;
	eigenschappen: Eigenschap[];
	vindplaatsen: (Plaats & { document: { naam: string; kort: string; adres: string } })[];
	schakels: Verband[];
	/** Of an indicator. */
	waarden?: { jaar: number; soort: string; waarde: number | null; tekst: string | null }[];
	eenheid?: string | null;
	/** Of a flow of money. */
	zin?: string;
	schijven?: Record<string, number | null>[];
}

interface Antwoord {
	knoop: Knoop | null;
	/** The node that an old id now belongs to. */
	vervangen: { adres: string | null } | null;
}

const BEDRAGEN =
	'boekjaar begroot bijgesteld aangevraagd verleend vastgesteld uitbetaald gerealiseerd onbekend';

const KNOOP = `query Knoop($id: ID!) { vervangen(id: $id) { adres } knoop(id: $id) {
	id naam soort adres namen toelichting
	eigenschappen { naam waarde }
	vindplaatsen { citaat adres basis document { naam kort adres } }
	schakels { ${VERBAND_VELDEN} }
	... on Indicator { eenheid waarden { jaar soort waarde tekst } }
	... on Geldstroom { zin schijven { ${BEDRAGEN} } }
} }`;

export const load: PageServerLoad = async ({ params, url }) => {
	const { knoop, vervangen } = await ask<Antwoord>(KNOOP, { id: params.id });
	if (!knoop && vervangen?.adres) redirect(308, toAddress(vervangen.adres, url));
	if (!knoop?.adres) {
		error(404, `Wij kennen hier niets met het kenmerk “${params.id}”.`);
	}
	if (decodeURIComponent(knoop.adres) !== decodeURIComponent(url.pathname)) {
		redirect(308, toAddress(knoop.adres, url));
	}
	return { knoop };
};
