/**
 * CORS for the public data: /graphql and /api/v1, for every site and without credentials. The rest of the app says
 * nothing of CORS, so browsers keep other sites out of it.
 *
 * A POST from another site is allowed as far as it can do no harm: it must hold JSON, so a browser asks first with
 * OPTIONS (a form or text/plain would be sent unasked), and it must hold no cookie or Authorization, so it never acts
 * for a visitor. What it can ask is what GET can ask: public facts. The day the schema gets a mutation, that mutation
 * must refuse `isCrossSite` itself.
 */

const OPEN: Readonly<Record<string, string>> = {
	'access-control-allow-origin': '*',
	'access-control-expose-headers': 'ETag, Link'
};

/** The answer, readable by pages of every site. */
export function openToAll(response: Response): Response {
	for (const [name, value] of Object.entries(OPEN)) response.headers.set(name, value);
	return response;
}

/** The answer to a browser that asks first. `methods` as the header wants them: "GET, POST". */
export function preflight(methods: string): Response {
	return new Response(null, {
		status: 204,
		headers: {
			...OPEN,
			'access-control-allow-methods': methods,
			'access-control-allow-headers': 'Content-Type, Accept, If-None-Match',
			'access-control-max-age': '86400'
		}
	});
}

/** True for a POST that a browser sends for another site's page. */
export function isCrossSite(request: Request, origin: string): boolean {
	if (request.method !== 'POST') return false;
	const site = request.headers.get('sec-fetch-site');
	if (site) return !['same-origin', 'none'].includes(site);
	const from = request.headers.get('origin');
	return from !== null && from !== origin;
}

/** True for a request that carries something of a visitor. */
export const hasCredentials = (request: Request): boolean =>
	request.headers.has('cookie') || request.headers.has('authorization');
