/** The coverage as a file: one row per goal and aspect, the empty cells too. */
import { ask } from '$lib/ask.ts';
import { csvResponse } from '$lib/csv.ts';
import { STANDEN } from '$lib/tekens/standen.ts';
import { askDekking, askGemeenten, KOPPEN } from '../dekking/vraag.ts';
import { yearsOf } from '../dekking/files.ts';
import type { RequestHandler } from './$types';

const KOLOMMEN = [
	'gemeente',
	'gevraagdJaar',
	'doel',
	'soort',
	'diepte',
	'jaarVanDoel',
	'onderwerp',
	'stand',
	'rechtstreeks',
	'via',
	'toelichting',
	'bron',
	'id',
	'aantallenVan'
] as const;

export const GET: RequestHandler = async ({ url }) => {
	const [{ gegevens }, gemeenten] = await Promise.all([
		ask<{ gegevens: { hash: string } }>('{ gegevens { hash } }'),
		askGemeenten()
	]);
	const delen = await Promise.all(
		yearsOf(url, gemeenten).map(async ({ gemeente, jaar }) => {
			const rijen = await askDekking(gemeente.id, jaar);
			return rijen.flatMap(({ doel, diepte, herkomst, cellen }) =>
				cellen.map((cel) => ({
					gemeente: gemeente.naam,
					gevraagdJaar: jaar ?? 'alle',
					doel: doel.naam,
					soort: doel.soort,
					diepte,
					jaarVanDoel: herkomst?.jaar,
					onderwerp: KOPPEN[cel.aspect],
					stand: STANDEN[cel.stand].woord,
					// No number where there is none to know: absent, never 0.
					rechtstreeks: cel.stand === 'GEEN_GEGEVENS' ? null : cel.rechtstreeks,
					via: cel.stand === 'GEEN_GEGEVENS' ? null : cel.via,
					toelichting: cel.toelichting,
					bron: herkomst?.document.kort,
					id: doel.id,
					aantallenVan: cel.bron
				}))
			);
		})
	);
	return csvResponse('dekking', KOLOMMEN, delen.flat(), gegevens.hash);
};
