/** Answers one request to /graphql: refuses what is too large or acts for a visitor of another site. */
import type { YogaServerInstance } from 'graphql-yoga';
import { hasCredentials, isCrossSite, openToAll } from '../cors.ts';
import type { Context } from './context.ts';
import { findBadParameter, isJson, readBody, refuse } from './request.ts';

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
	return openToAll(guideReader(request) ?? explainEmpty(await answerOpen(server, request, limit)));
}

/** A person with a browser who asks nothing, or who takes no JSON, goes to the pages about this address. */
function guideReader(request: Request): Response | null {
	const accept = request.headers.get('accept') ?? '';
	if (request.method !== 'GET' || !/\btext\/html\b/.test(accept)) return null;
	const { search, searchParams } = new URL(request.url);
	const asks = searchParams.has('query') || searchParams.has('extensions');
	if (asks && /\*\/\*|\bjson\b/.test(accept)) return null;
	const location = searchParams.has('query') ? `/api/graphiql${search}` : '/api';
	return new Response(null, { status: 303, headers: { location, vary: 'accept' } });
}

/** Yoga refuses a form of answer that it does not have without a word. */
const explainEmpty = (response: Response): Response =>
	response.status === 406
		? refuse(406, 'Het antwoord is JSON: vraag om application/json.', 'ALLEEN_JSON')
		: response;

async function answerOpen(
	server: YogaServerInstance<object, Context>,
	request: Request,
	limit: number
): Promise<Response> {
	if (request.method !== 'POST') {
		if (request.url.length > limit)
			return refuse(414, 'Dit adres is te lang. Stuur de vraag met POST.', 'TE_GROOT');
		// The server would take it for a mistake of ours.
		const bad = findBadParameter(new URL(request.url).searchParams);
		if (bad) return refuse(400, `"${bad}" is geen geldige JSON.`, 'GEEN_JSON');
		return server.fetch(request, {});
	}
	if (!isJson(request))
		return refuse(415, 'Stuur de vraag als JSON: Content-Type: application/json.', 'GEEN_JSON');
	const body = await readBody(request, limit);
	if (!body)
		return refuse(413, `Deze vraag is groter dan ${limit / 1024} kB. Vraag minder tegelijk.`, 'TE_GROOT');
	return server.fetch(new Request(request.url, { method: 'POST', headers: request.headers, body }), {});
}
