/** Every opgave with its coverage as a file. What is not known is said in words, never as 0. */
import { ask } from '$lib/ask.ts';
import { csvResponse } from '$lib/csv.ts';
import { STANDEN } from '$lib/tekens/standen.ts';
import { ASPECTEN, KOPPEN } from '../dekking/vraag.ts';
import { askOpgaven, yearOf } from '../opgaven/lijst.ts';
import type { RequestHandler } from './$types';

const KOLOMMEN: readonly string[] = [
	...['gemeente', 'opgave', 'tekst', 'jaar', 'geldigVan', 'geldigTot', 'doelen'],
	...ASPECTEN.map((aspect) => KOPPEN[aspect]).flatMap((kop) => [
		kop,
		`${kop}: rechtstreeks`,
		`${kop}: via`,
		`${kop}: toelichting`
	]),
	...['doelenZonderActiviteit', 'bron', 'id']
];

export const GET: RequestHandler = async ({ url }) => {
	const [{ gegevens }, opgaven] = await Promise.all([
		ask<{ gegevens: { hash: string } }>('{ gegevens { hash } }'),
		askOpgaven(url.searchParams.get('gemeente'), yearOf(url))
	]);
	const rijen = opgaven.map((opgave) => ({
		gemeente: opgave.gemeente.naam,
		opgave: opgave.naam,
		tekst: opgave.tekst,
		jaar: opgave.jaar,
		geldigVan: opgave.geldigVan,
		geldigTot: opgave.geldigTot,
		doelen: opgave.doelen.map(({ aantal, woord }) => `${aantal} ${woord}`).join(', '),
		...Object.fromEntries(
			opgave.cellen.flatMap(({ kop, stand, rechtstreeks, via, toelichting }) => [
				[kop, STANDEN[stand].woord],
				// What is not known is empty, never 0.
				[`${kop}: rechtstreeks`, stand === 'GEEN_GEGEVENS' ? null : rechtstreeks],
				[`${kop}: via`, stand === 'GEEN_GEGEVENS' ? null : via],
				[`${kop}: toelichting`, toelichting]
			])
		),
		doelenZonderActiviteit: opgave.gaten.map(({ naam }) => naam).join(' | '),
		bron: `${opgave.gemeente.naam}, ${opgave.document.kort}`,
		id: opgave.id
	}));
	return csvResponse('opgaven', KOLOMMEN, rijen, gegevens.hash);
};
