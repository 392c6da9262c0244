/** Who can work together: for an organisation, for an opgave, or first a choice. */
import { error } from '@sveltejs/kit';
import { ask } from '$lib/ask.ts';
import type { Kort } from '$lib/verband/verband.ts';
import { askAansluiters, askKansen, isChanged, weightsOf } from './vraag.ts';
import type { PageServerLoad } from './$types';

const KEUZE = `query Keuze($zoek: String, $gemeente: ID, $na: String) {
	organisaties(zoek: $zoek, gemeente: $gemeente, alleenAangehaald: false, eerste: 100, na: $na) {
		totaal pageInfo { hasNextPage endCursor } edges { node { id naam soort subsoort adres teltAlsOrganisatie } }
	}
	opgaven(gemeente: $gemeente) { id naam adres soort jaar geldigVan geldigTot gemeente { naam } }
}`;

interface Keuze {
	organisaties: {
		totaal: number;
		pageInfo: { hasNextPage: boolean; endCursor: string | null };
		edges: { node: Kort & { teltAlsOrganisatie: boolean } }[];
	};
	opgaven: (Kort & {
		jaar: number | null;
		geldigVan: string | null;
		geldigTot: string | null;
		gemeente: { naam: string };
	})[];
}

const KNOOP = `query Knoop($id: ID!) { knoop(id: $id) { id naam soort adres ... on Organisatie { subsoort } } }`;

export const load: PageServerLoad = async ({ url }) => {
	const gewichten = weightsOf(url);
	const base = { gewichten, veranderd: isChanged(gewichten) };
	const organisatie = url.searchParams.get('organisatie');
	const doel = url.searchParams.get('doel');
	if (organisatie) {
		const { knoop } = await ask<{ knoop: Kort | null }>(KNOOP, { id: organisatie });
		if (knoop?.soort !== 'Organisatie') error(404, `Wij kennen geen organisatie “${organisatie}”.`);
		return {
			...base,
			blad: 'organisatie' as const,
			wie: knoop,
			...(await askKansen(organisatie, gewichten))
		};
	}
	if (doel) {
		const found = await askAansluiters(doel, gewichten);
		if (!found) error(404, `Wij kennen geen doel “${doel}”.`);
		return { ...base, blad: 'doel' as const, ...found };
	}
	const zoek = url.searchParams.get('zoek');
	const gemeente = url.searchParams.get('gemeente');
	const keuze = await ask<Keuze>(KEUZE, { zoek, gemeente, na: url.searchParams.get('na') });
	return {
		...base,
		blad: 'keuze' as const,
		zoek,
		totaal: keuze.organisaties.totaal,
		volgende: keuze.organisaties.pageInfo.hasNextPage ? keuze.organisaties.pageInfo.endCursor : null,
		organisaties: keuze.organisaties.edges
			.map(({ node }) => node)
			.filter(({ teltAlsOrganisatie }) => teltAlsOrganisatie),
		opgaven: keuze.opgaven
	};
};
