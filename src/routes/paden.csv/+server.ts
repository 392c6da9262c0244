/** Every step of every path, as a list. */
import { error } from '@sveltejs/kit';
import { BASIS_WOORDEN, type Basis } from '#graph/model.ts';
import { ask } from '$lib/ask.ts';
import { csvResponse } from '$lib/csv.ts';
import { askPaths } from '../paden/ask-paths.ts';
import type { RequestHandler } from './$types';

const KOLOMMEN = [
	'pad',
	'stap',
	'van',
	'vanNaam',
	'verband',
	'naar',
	'naarNaam',
	'jaren',
	'basis',
	'bewering',
	'bron',
	'waarom'
] as const;

export const GET: RequestHandler = async ({ url }) => {
	const { antwoord } = await askPaths(url.searchParams);
	if (!antwoord) error(404, 'Kies eerst twee knopen: /paden.csv?van=…&naar=…');
	const { gegevens } = await ask<{ gegevens: { hash: string } }>('{ gegevens { hash } }');
	const rijen = antwoord.paden.flatMap((pad, nummer) =>
		pad.schakels.map((schakel, stap) => ({
			pad: nummer + 1,
			stap: stap + 1,
			van: schakel.van,
			vanNaam: nameOf(pad.knopen, schakel.van),
			verband: schakel.leest,
			naar: schakel.naar,
			naarNaam: nameOf(pad.knopen, schakel.naar),
			jaren: schakel.jaren.join(' '),
			basis: BASIS_WOORDEN[schakel.basis.toLowerCase() as Basis],
			bewering: schakel.bewering,
			bron: schakel.vindplaatsen.map(({ citaat }) => citaat).join('; '),
			waarom: pad.waarom
		}))
	);
	return csvResponse('paden', KOLOMMEN, rijen, gegevens.hash);
};

const nameOf = (knopen: readonly { id: string; naam: string }[], id: string): string =>
	knopen.find((knoop) => knoop.id === id)?.naam ?? id;
