/** Known flows of money as a file. An unknown amount is "onbekend", never 0. */
import { ask } from '$lib/ask.ts';
import { csvResponse } from '$lib/csv.ts';
import { valueOf } from '$lib/lijst/knopen.ts';
import { askStromen, hasAmount } from '../geldstromen/stromen.ts';
import type { RequestHandler } from './$types';

interface Antwoord {
	gegevens: { hash: string };
	gemeenten: { id: string; naam: string }[];
}

const KOLOMMEN = ['id', 'soort', 'naam', 'omschrijving', 'gemeente', 'bedrag', 'bron', 'adres'] as const;

export const GET: RequestHandler = async ({ url }) => {
	const [{ gegevens, gemeenten }, stromen] = await Promise.all([
		ask<Antwoord>('{ gegevens { hash } gemeenten { id naam } }'),
		askStromen(url.searchParams.get('gemeente'), url.searchParams.get('zoek'))
	]);
	const namen = new Map(gemeenten.map(({ id, naam }) => [id, naam]));
	const rijen = stromen.map((rij) => ({
		id: rij.id,
		soort: rij.soort,
		naam: rij.naam,
		omschrijving: valueOf(rij.eigenschappen, 'omschrijving'),
		gemeente: namen.get(valueOf(rij.eigenschappen, 'gemeente') ?? ''),
		bedrag: hasAmount(rij) ? 'zie de jaren op de pagina' : 'onbekend',
		bron: rij.vindplaatsen.map(({ citaat }) => citaat).join(' | '),
		adres: rij.adres
	}));
	return csvResponse('geldstromen', KOLOMMEN, rijen, gegevens.hash);
};
