/** One document: every fact read from it, in the order of its lines, and what was not read. */
import { error, redirect } from '@sveltejs/kit';
import { toAddress } from '$lib/adres.ts';
import { ask } from '$lib/ask.ts';
import { sortCounts } from '$lib/lijst/feitsoort.ts';
import type { Document } from '../+page.server.ts';
import { askFeiten, groupByLine, type NietGelezen } from './feiten.ts';
import type { PageServerLoad } from './$types';

interface Antwoord {
	vervangen: { adres: string | null } | null;
	document:
		| (Document & {
				url: string | null;
				licentie: string | null;
				sha256: string | null;
				nietGelezen: NietGelezen[];
		  })
		| null;
}

const DOCUMENT = `query Document($id: ID!) { vervangen(id: $id) { adres } document(id: $id) {
	id kort titel adres documentsoort jaar geldigVan geldigTot uitgever regels bevat toelichting
	url licentie sha256 nietGelezen { plaats reden } gemeente { id naam }
} }`;

/** Name in the address for the lines that were not read. */
const NIET_GELEZEN = 'niet-gelezen';

export const load: PageServerLoad = async ({ params, url }) => {
	const [{ document, vervangen }, feiten] = await Promise.all([
		ask<Antwoord>(DOCUMENT, { id: params.id }),
		askFeiten(params.id)
	]);
	if (!document) {
		if (vervangen?.adres) redirect(308, toAddress(vervangen.adres, url));
		error(404, `Wij kennen geen bron met het kenmerk “${params.id}”.`);
	}
	const soort = url.searchParams.get('soort');
	const counts = new Map<string, number>();
	for (const feit of feiten) counts.set(feit.soort, (counts.get(feit.soort) ?? 0) + 1);
	return {
		document,
		soort,
		totaal: feiten.length,
		aantallen: sortCounts([...counts].map(([naam, aantal]) => ({ soort: naam, aantal }))),
		regels: groupByLine(
			feiten.filter((feit) => !soort || feit.soort === soort),
			soort && soort !== NIET_GELEZEN ? [] : document.nietGelezen,
			document.regels
		)
	};
};
