/** The facts behind one cell as a file. */
import { ask } from '$lib/ask.ts';
import { csvResponse } from '$lib/csv.ts';
import { STANDEN } from '$lib/tekens/standen.ts';
import { error } from '@sveltejs/kit';
import { ASPECTEN, askDekking, KOPPEN, type Aspectnaam } from '../../../vraag.ts';
import { askFeiten } from '../feiten.ts';
import type { RequestHandler } from './$types';

const KOLOMMEN = [
	'gemeente',
	'jaar',
	'doel',
	'onderwerp',
	'stand',
	'telling',
	'naam',
	'soort',
	'onderdeelVan',
	'bedragOfWaardeBekend',
	'zin',
	'bron',
	'id'
] as const;

const VRAAG = 'query Doel($id: ID!) { gegevens { hash } doel(id: $id) { gemeente { id naam } } }';

export const GET: RequestHandler = async ({ params, url }) => {
	const aspect = params.aspect.toUpperCase() as Aspectnaam;
	const asked = url.searchParams.get('jaar');
	const jaar = asked && /^\d{4}$/.test(asked) ? Number(asked) : null;
	const { gegevens, doel } = await ask<{
		gegevens: { hash: string };
		doel: { gemeente: { id: string; naam: string } } | null;
	}>(VRAAG, { id: params.doel });
	const rijen = doel ? await askDekking(doel.gemeente.id, jaar) : [];
	const rij = rijen.find((one) => one.doel.id === params.doel);
	if (!doel || !rij || !ASPECTEN.includes(aspect)) error(404, 'Deze cel van de dekking bestaat niet.');
	const cel = rij.cellen.find((one) => one.aspect === aspect)!;
	const feiten = await askFeiten(cel.bron, aspect, jaar);
	const lijst = feiten.map(({ knoop, telling, bekend, schakels }) => ({
		gemeente: doel.gemeente.naam,
		jaar,
		doel: rij.doel.naam,
		onderwerp: KOPPEN[aspect],
		stand: STANDEN[cel.stand].woord,
		telling,
		naam: knoop.naam,
		soort: knoop.soort,
		onderdeelVan: knoop.onderdeelVan?.naam,
		bedragOfWaardeBekend: bekend === null ? null : bekend ? 'ja' : 'nee',
		zin: schakels.map(({ bewering }) => bewering).join(' '),
		bron: schakels.flatMap(({ vindplaatsen }) => vindplaatsen.map(({ citaat }) => citaat)).join(' | '),
		id: knoop.id
	}));
	return csvResponse(`dekking-${params.aspect.toLowerCase()}`, KOLOMMEN, lijst, gegevens.hash);
};
