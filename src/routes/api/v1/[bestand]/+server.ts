/** Downloads at stable addresses: /api/v1/doelen.csv, doelen.json and doelen.csv-metadata.json. */
import { openToAll, preflight } from '$lib/server/cors.ts';
import { withGraph } from '$lib/server/api/answer.ts';
import { toCsvw } from '$lib/server/api/csvw.ts';
import { streamFile, toEtag, type Vorm } from '$lib/server/api/file.ts';
import { findTabel, TABELLEN } from '$lib/server/api/tables.ts';
import { readVersie } from '$lib/server/api/version.ts';
import type { RequestHandler } from './$types';
import { csv } from './csv.ts';
import { jsonOf } from './json.ts';

const ADDRESS = /^([a-z-]+)\.(csv|json|csv-metadata\.json)$/;

export const GET: RequestHandler = ({ params, request, url }) =>
	withGraph(async (graph) => {
		const [, naam = '', soort = ''] = ADDRESS.exec(params.bestand) ?? [];
		const tabel = findTabel(naam);
		if (!tabel) return notFound(params.bestand);
		const versie = await readVersie(graph);
		const etag = toEtag(versie, url.origin, naam, soort);
		const links = [`<${url.origin}/api>; rel="help"`];
		if (soort === 'csv')
			links.unshift(`<${naam}.csv-metadata.json>; rel="describedby"; type="application/csvm+json"`);
		const headers = { etag, 'cache-control': 'no-cache', link: links.join(', ') };
		if (isKnown(request, etag)) return new Response(null, { status: 304, headers });
		if (soort === 'csv-metadata.json') {
			const text = JSON.stringify(toCsvw(tabel, versie, `${naam}.csv`), null, '\t');
			return new Response(text, {
				headers: { ...headers, 'content-type': 'application/csvm+json; charset=utf-8' }
			});
		}
		const vorm: Vorm = soort === 'csv' ? csv : jsonOf(url.origin);
		return new Response(streamFile(graph, tabel, versie, vorm), {
			headers: {
				...headers,
				'content-type': vorm.type,
				'content-disposition': `${soort === 'csv' ? 'attachment' : 'inline'}; filename="opgavenet-${params.bestand}"`
			}
		});
	});

export const OPTIONS: RequestHandler = () => preflight('GET, HEAD');

const isKnown = (request: Request, etag: string): boolean =>
	(request.headers.get('if-none-match') ?? '')
		.split(',')
		.map((tag) => tag.trim().replace(/^W\//, ''))
		.some((tag) => tag === etag || tag === '*');

function notFound(bestand: string): Response {
	const names = TABELLEN.map(({ naam }) => naam).join(', ');
	const melding = `Er is geen bestand "${bestand}". De tabellen zijn ${names}; elk als .csv en als .json.`;
	return openToAll(Response.json({ melding }, { status: 404 }));
}
