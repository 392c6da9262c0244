/** All results of a search as a file. */
import { ask } from '$lib/ask.ts';
import { csvResponse } from '$lib/csv.ts';
import { zoekAlles } from '../zoek/zoeken.ts';
import type { RequestHandler } from './$types';

const KOLOMMEN = ['id', 'soort', 'naam', 'namen', 'bron', 'adres'] as const;

export const GET: RequestHandler = async ({ url }) => {
	const zoek = (url.searchParams.get('zoek') ?? '').trim().slice(0, 200);
	const [{ gegevens }, { treffers }] = await Promise.all([
		ask<{ gegevens: { hash: string } }>('{ gegevens { hash } }'),
		zoekAlles(zoek, url.searchParams.get('gemeente'), 20_000)
	]);
	const rijen = treffers.map(({ id, soort, naam, namen, vindplaatsen, adres }) => ({
		id,
		soort,
		naam,
		namen: namen.join(' | '),
		bron: vindplaatsen.map(({ citaat }) => citaat).join(' | '),
		adres
	}));
	return csvResponse('zoek', KOLOMMEN, rijen, gegevens.hash);
};
