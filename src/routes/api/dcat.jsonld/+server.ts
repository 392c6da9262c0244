/** The catalogue of the downloads, for data portals. */
import { withGraph } from '$lib/server/api/answer.ts';
import { toDcat } from '$lib/server/api/dcat.ts';
import { readVersie } from '$lib/server/api/version.ts';
import { preflight } from '$lib/server/cors.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url }) =>
	withGraph(async (graph) => {
		const text = JSON.stringify(toDcat(await readVersie(graph), url.origin), null, '\t');
		return new Response(text, { headers: { 'content-type': 'application/ld+json; charset=utf-8' } });
	});

export const OPTIONS: RequestHandler = () => preflight('GET, HEAD');
