/** Every fact of one document as a file, with the lines that were not read. */
import { error } from '@sveltejs/kit';
import { ask } from '$lib/ask.ts';
import { csvResponse, type Cel } from '$lib/csv.ts';
import { askFeiten, type NietGelezen } from '../feiten.ts';
import type { RequestHandler } from './$types';

interface Antwoord {
	gegevens: { hash: string };
	document: { kort: string; gemeente: { naam: string }; nietGelezen: NietGelezen[] } | null;
}

const KOLOMMEN = [
	'bron',
	'plaats',
	'soort',
	'zin',
	'basis',
	'knoop',
	'van',
	'naar',
	'eigenschappen'
] as const;
type Feitrij = Readonly<Partial<Record<(typeof KOLOMMEN)[number], Cel>>>;

const VRAAG = `query Document($id: ID!) { gegevens { hash } document(id: $id) {
	kort gemeente { naam } nietGelezen { plaats reden }
} }`;

export const GET: RequestHandler = async ({ params }) => {
	const [{ gegevens, document }, feiten] = await Promise.all([
		ask<Antwoord>(VRAAG, { id: params.id }),
		askFeiten(params.id)
	]);
	if (!document) error(404, `Wij kennen geen bron met het kenmerk “${params.id}”.`);
	const bron = `${document.gemeente.naam}, ${document.kort}`;
	const rijen: Feitrij[] = feiten.map((feit) => ({
		bron,
		plaats: feit.plaats,
		soort: feit.soort,
		zin: feit.bewering,
		basis: feit.basis.toLowerCase(),
		knoop: feit.knoop?.id,
		van: feit.van?.id,
		naar: feit.naar?.id,
		eigenschappen: feit.eigenschappen.map(({ naam, waarde }) => `${naam}=${waarde}`).join(' | ')
	}));
	const rest: Feitrij[] = document.nietGelezen.map(({ plaats, reden }) => ({
		bron,
		plaats,
		soort: 'niet gelezen',
		zin: reden
	}));
	return csvResponse(`feiten-${params.id}`, KOLOMMEN, [...rijen, ...rest], gegevens.hash);
};
