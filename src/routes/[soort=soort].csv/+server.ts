/** A list of nodes of one kind as a file: all of what the page shows. */
import { ask } from '$lib/ask.ts';
import { csvResponse } from '$lib/csv.ts';
import { askAlleKnopen, valueOf } from '$lib/lijst/knopen.ts';
import { kindsAt } from '../[soort=soort]/kinds.ts';
import type { RequestHandler } from './$types';

const KOLOMMEN = ['id', 'soort', 'subsoort', 'naam', 'namen', 'tekst', 'gemeente', 'bron', 'adres'] as const;

export const GET: RequestHandler = async ({ params, url }) => {
	const [{ gegevens }, knopen] = await Promise.all([
		ask<{ gegevens: { hash: string } }>('{ gegevens { hash } }'),
		askAlleKnopen({
			soorten: kindsAt(params.soort).map(({ label }) => label),
			zoek: url.searchParams.get('zoek'),
			gemeente: url.searchParams.get('gemeente')
		})
	]);
	const rijen = knopen.map((knoop) => ({
		id: knoop.id,
		soort: knoop.soort,
		subsoort: knoop.subsoort,
		naam: knoop.naam,
		namen: knoop.namen.join(' | '),
		tekst: valueOf(knoop.eigenschappen, 'tekst'),
		gemeente: valueOf(knoop.eigenschappen, 'gemeente'),
		bron: knoop.vindplaatsen.map(({ citaat }) => citaat).join(' | '),
		adres: knoop.adres
	}));
	return csvResponse(params.soort, KOLOMMEN, rijen, gegevens.hash);
};
