/**
 * Known flows of money as a file: a row per amount, as a flow can have more years and more kinds of amounts. An unknown
 * amount is "onbekend", never 0.
 */
import { ask } from '$lib/ask.ts';
import { csvResponse, toEuro } from '$lib/csv.ts';
import { valueOf } from '$lib/lijst/knopen.ts';
import { amountsOf, askStromen, goalsOf, yearsOf, type Stroom } from '../geldstromen/stromen.ts';
import type { RequestHandler } from './$types';

interface Antwoord {
	gegevens: { hash: string };
	gemeenten: { id: string; naam: string }[];
}

const KOLOMMEN = [
	'id',
	'soort',
	'naam',
	'omschrijving',
	'gemeente',
	'ontvanger',
	'bestemdVoor',
	'jaar',
	'bedrag',
	'soortBedrag',
	'bron',
	'adres'
] as const;

/** The amounts of a flow, then its years without one; a flow without years is one row. */
function toCells(stroom: Stroom) {
	const bedragen = amountsOf(stroom);
	const without = yearsOf(stroom).filter((jaar) => !bedragen.some((one) => one.jaar === jaar));
	const cells = [
		...bedragen.map(({ jaar, soort, cent }) => ({ jaar, bedrag: toEuro(cent), soortBedrag: soort })),
		...without.map((jaar) => ({ jaar, bedrag: 'onbekend', soortBedrag: null }))
	];
	return cells.length ? cells : [{ jaar: null, bedrag: 'onbekend', soortBedrag: null }];
}

export const GET: RequestHandler = async ({ url }) => {
	const [{ gegevens, gemeenten }, stromen] = await Promise.all([
		ask<Antwoord>('{ gegevens { hash } gemeenten { id naam } }'),
		askStromen(url.searchParams.get('gemeente'), url.searchParams.get('zoek'))
	]);
	const namen = new Map(gemeenten.map(({ id, naam }) => [id, naam]));
	const rijen = stromen.flatMap((stroom) =>
		toCells(stroom).map((cells) => ({
			id: stroom.id,
			soort: stroom.soort,
			naam: stroom.naam,
			omschrijving: valueOf(stroom.eigenschappen, 'omschrijving'),
			gemeente: namen.get(valueOf(stroom.eigenschappen, 'gemeente') ?? ''),
			ontvanger: stroom.ontvanger?.naam,
			bestemdVoor: goalsOf(stroom)
				.map(({ naam }) => naam)
				.join(' | '),
			...cells,
			bron: stroom.vindplaatsen.map(({ citaat }) => citaat).join(' | '),
			adres: stroom.adres
		}))
	);
	return csvResponse('geldstromen', KOLOMMEN, rijen, gegevens.hash);
};
