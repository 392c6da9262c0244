/** The view as a file: the same address as the page, with the name of a file behind it. */
import { error } from '@sveltejs/kit';
import { ask } from '$lib/ask.ts';
import { csvResponse } from '$lib/csv.ts';
import { toGexf } from '../bestand/gexf.ts';
import { toGraphml } from '../bestand/graphml.ts';
import { toJson } from '../bestand/json.ts';
import { askMentions } from '../bestand/mentions.ts';
import {
	KNOOPKOLOMMEN,
	toKnoopRijen,
	toVerbandRijen,
	VERBANDKOLOMMEN,
	type Herkomst
} from '../bestand/tables.ts';
import { toXlsx } from '../bestand/xlsx.ts';
import { fetchStuk } from '../pieces.ts';
import { addressOf, parse } from '../state.ts';
import { toView, type View } from '../view.ts';
import { sayFilters, sayLeftOut, titleOf } from '../words.ts';
import type { RequestHandler } from './$types';

type Make = (view: View, herkomst: Herkomst) => Response | Promise<Response>;

const file = (naam: string, type: string, body: BodyInit): Response =>
	new Response(body, {
		headers: { 'content-type': type, 'content-disposition': `attachment; filename="opgavenet-${naam}"` }
	});

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const FILES: Readonly<Record<string, Make>> = {
	'knopen.csv': (view, { hash }) => csvResponse('knopen', KNOOPKOLOMMEN, toKnoopRijen(view), hash),
	'verbanden.csv': (view, { hash }) => csvResponse('verbanden', VERBANDKOLOMMEN, toVerbandRijen(view), hash),
	'netwerk.json': (view, from) => file('netwerk.json', 'application/json; charset=utf-8', toJson(view, from)),
	'netwerk.graphml': (view, from) =>
		file('netwerk.graphml', 'application/graphml+xml; charset=utf-8', toGraphml(view, from)),
	'netwerk.gexf': (view, from) =>
		file('netwerk.gexf', 'application/gexf+xml; charset=utf-8', toGexf(view, from)),
	'netwerk.xlsx': async (view, from) => file('netwerk.xlsx', XLSX, await toXlsx(view, from))
};

export const GET: RequestHandler = async ({ params, url }) => {
	const make = Object.hasOwn(FILES, params.bestand) ? FILES[params.bestand] : undefined;
	if (!make)
		error(404, `Het bestand “${params.bestand}” maken wij niet. Kies uit ${Object.keys(FILES).join(', ')}.`);
	const staat = parse(url.searchParams);
	const [stuk, { gegevens }] = await Promise.all([
		fetchStuk(staat),
		ask<{ gegevens: { hash: string; geladenOp: string; modelversie: string } }>(
			'{ gegevens { hash geladenOp modelversie } }'
		)
	]);
	const shown = toView(staat, stuk);
	const mentions = await askMentions(shown.knopen.map(({ id }) => id));
	const view = {
		...shown,
		knopen: shown.knopen.map((knoop) => ({ ...knoop, vindplaatsen: mentions.get(knoop.id)! }))
	};
	return make(view, {
		...gegevens,
		titel: titleOf(view),
		adres: new URL(addressOf(staat), url).href,
		opmerkingen: [...sayLeftOut(view), ...sayFilters(staat, null)]
	});
};
