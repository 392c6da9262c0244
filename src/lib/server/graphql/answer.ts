/** Answers one request to /graphql: refuses what is too large or acts for a visitor of another site. */
import type { YogaServerInstance } from 'graphql-yoga';
import { hasCredentials, isCrossSite, openToAll } from '../cors.ts';
import type { Context } from './context.ts';
import { isJson, readBody, refuse } from './request.ts';

/** @param origin our own origin; @param limit bytes of body and of query string that may be sent */
export async function answer(
	server: YogaServerInstance<object, Context>,
	request: Request,
	origin: string,
	limit: number
): Promise<Response> {
	const crossSite = isCrossSite(request, origin);
	if (crossSite && (hasCredentials(request) || !isJson(request))) {
		return refuse(
			403,
			'Een andere site mag hier alleen JSON sturen (Content-Type: application/json), zonder cookies of Authorization.',
			'ANDERE_SITE'
		);
	}
	return openToAll(await answerOpen(server, request, limit));
}

async function answerOpen(
	server: YogaServerInstance<object, Context>,
	request: Request,
	limit: number
): Promise<Response> {
	if (request.method !== 'POST') {
		if (request.url.length > limit)
			return refuse(414, 'Dit adres is te lang. Stuur de vraag met POST.', 'TE_GROOT');
		return server.fetch(request, {});
	}
	if (!isJson(request))
		return refuse(415, 'Stuur de vraag als JSON: Content-Type: application/json.', 'GEEN_JSON');
	const body = await readBody(request, limit);
	if (!body)
		return refuse(413, `Deze vraag is groter dan ${limit / 1024} kB. Vraag minder tegelijk.`, 'TE_GROOT');
	return server.fetch(new Request(request.url, { method: 'POST', headers: request.headers, body }), {});
}
