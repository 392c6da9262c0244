/** One organisation: its traces backwards, and everything else that sources say of it. */
import { error, redirect } from '@sveltejs/kit';
import { toAddress } from '$lib/adres.ts';
import { ask } from '$lib/ask.ts';
import type { Eigenschap } from '$lib/lijst/eigenschap.ts';
import { KORT_VELDEN, VERBAND_VELDEN, type Kort, type Verband } from '$lib/verband/verband.ts';
import { fold } from '$lib/vouw.ts';
import type { Naamplaats } from './namen.ts';
import { foldWegen, tellLead, toSporen, VOUW, type SpoorAntwoord } from './richting.ts';
import type { PageServerLoad } from './$types';

interface Organisatie extends Kort {
	namen: string[];
	toelichting: string | null;
	besluiten: string[];
	onderdeelVan: Kort | null;
	onderdelen: Kort[];
	eigenschappen: Eigenschap[];
	vindplaatsen: Naamplaats[];
	schakels: Verband[];
}

interface Antwoord {
	organisatie: Organisatie | null;
	/** The same id as another kind, and the node that an old id now belongs to. */
	knoop: { adres: string | null } | null;
	vervangen: { adres: string | null } | null;
	sporen: SpoorAntwoord[];
	gemeenten: { id: string; naam: string; jaren: number[] }[];
}

const VRAAG = `query Organisatie($id: ID!) {
	knoop(id: $id) { adres }
	vervangen(id: $id) { adres }
	organisatie(id: $id) {
		id naam soort subsoort adres namen toelichting besluiten
		onderdeelVan { id naam soort adres } onderdelen { id naam soort adres }
		eigenschappen { naam waarde } vindplaatsen { citaat adres basis naamHier }
		schakels { ${VERBAND_VELDEN} }
	}
	sporen(partij: $id) { doel { ${KORT_VELDEN} } bijdragen { wijze basis stappen { ${VERBAND_VELDEN} } } }
	gemeenten { id naam jaren }
}`;

export const load: PageServerLoad = async ({ params, url }) => {
	const { organisatie, knoop, vervangen, sporen, gemeenten } = await ask<Antwoord>(VRAAG, { id: params.id });
	if (!organisatie) {
		const elders = knoop?.adres ?? vervangen?.adres;
		if (elders) redirect(308, toAddress(elders, url));
		error(404, `Wij kennen geen organisatie met het kenmerk “${params.id}”.`);
	}
	const gemeente = gemeenten.find(({ id }) =>
		organisatie.eigenschappen.some((one) => one.naam === 'gemeente' && one.waarde === id)
	);
	const richtingen = toSporen(sporen, gemeente?.jaren.at(-1) ?? null);
	const { schakels, ...own } = organisatie;
	const inTrace = new Set(
		richtingen.flatMap(({ wegen }) => wegen.flatMap(({ stappen }) => stappen.map(({ id }) => id)))
	);
	const geld = schakels.filter(({ soort }) => soort === 'ONTVANGT');
	const all = url.searchParams.get('alles') === '1';
	return {
		organisatie: own,
		lead: tellLead(organisatie, richtingen),
		isVerbonden: schakels.some(
			({ soort, van }) => soort === 'VERBONDEN_PARTIJ_VAN' && van === organisatie.id
		),
		gemeente: gemeente ?? null,
		wegen: richtingen.reduce((sum, { wegen }) => sum + wegen.length, 0),
		sporen: all ? richtingen : richtingen.map(foldWegen),
		overige: schakels.filter(({ id }) => !inTrace.has(id)),
		geld: { totaal: geld.length, rijen: all ? geld : fold(geld, VOUW) }
	};
};
