/** The consequences as a file. */
import { error } from '@sveltejs/kit';
import { ask } from '$lib/ask.ts';
import { csvResponse } from '$lib/csv.ts';
import { STANDEN } from '$lib/tekens/standen.ts';
import { askGemeenten, choiceOf, KOPPEN, type Aspectnaam } from '../dekking/vraag.ts';
import { askStelDat, zonderOf } from '../stel-dat/vraag.ts';
import { sayMoney } from '../stel-dat/woord.ts';
import type { RequestHandler } from './$types';

const KOLOMMEN = [
	'gemeente',
	'gevraagdJaar',
	'zonder',
	'wat',
	'onderwerp',
	'nu',
	'dan',
	'zin',
	'geld',
	'id'
] as const;

export const GET: RequestHandler = async ({ url }) => {
	const [{ gegevens }, gemeenten] = await Promise.all([
		ask<{ gegevens: { hash: string } }>('{ gegevens { hash } }'),
		askGemeenten()
	]);
	const chosen = choiceOf(url, gemeenten);
	if (!chosen) error(404, 'Kies een gemeente: /stel-dat?gemeente=…');
	const antwoord = await askStelDat(chosen.gemeente.id, zonderOf(url), chosen.jaar);
	const zonder = antwoord.zonder.map(({ naam }) => naam).join(' | ');
	const geld = sayMoney(antwoord) ?? 'geen geld bekend';
	const rijen = antwoord.gevolgen.map(({ knoop, aspect, van, naar, zin }) => ({
		gemeente: chosen.gemeente.naam,
		gevraagdJaar: chosen.jaar ?? 'alle',
		zonder,
		wat: knoop.naam,
		onderwerp: aspect ? KOPPEN[aspect as Aspectnaam] : 'enige band',
		nu: van && STANDEN[van].woord,
		dan: naar && STANDEN[naar].woord,
		zin,
		geld,
		id: knoop.id
	}));
	return csvResponse('stel-dat', KOLOMMEN, rijen, gegevens.hash);
};
