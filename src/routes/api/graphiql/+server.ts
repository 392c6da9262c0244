/** GraphiQL with the examples as its tabs; `?query=` opens one question alone. Works without any other site. */
import { loadGraphiql, OPTIES_ID } from '$lib/server/api/graphiql.ts';
import type { RequestHandler } from './$types';
import { askKenmerken } from '../kenmerken.ts';
import { VOORBEELDEN } from '../voorbeelden.ts';

/** This page only: its workers are blobs that its own script makes. */
const POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self' 'unsafe-inline'",
	"img-src 'self' data:",
	"font-src 'self' data:",
	"connect-src 'self'",
	'worker-src blob:',
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'"
].join('; ');

export const GET: RequestHandler = async ({ url }) => {
	const files = await loadGraphiql();
	const kenmerken = await askKenmerken();
	const tabs = VOORBEELDEN.map(({ vraag, document }) => ({ query: `# ${vraag}\n${document(kenmerken)}\n` }));
	const options = {
		endpoint: '/graphql',
		title: 'Opgavenet',
		logo: '<a href="/api" aria-label="Terug naar de API van Opgavenet">←</a>',
		credentials: 'omit',
		isHeadersEditorEnabled: false,
		shouldPersistHeaders: false,
		...(!url.searchParams.has('query') && { defaultTabs: tabs })
	};
	const address = (naam: keyof typeof files) => `/api/graphiql/${naam}?v=${files[naam].versie}`;
	// A tag cannot begin inside the options: "<" is written as its escape.
	const json = JSON.stringify(options).replaceAll('<', '\\u003c');
	const html = `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<title>GraphiQL · Opgavenet</title>
		<link rel="icon" href="/favicon.svg" type="image/svg+xml" />
		<link rel="stylesheet" href="${address('graphiql.css')}" />
	</head>
	<body id="body" class="no-focus-outline">
		<noscript><p lang="nl">GraphiQL werkt alleen met JavaScript. <a href="/api">De voorbeelden zonder JavaScript</a></p></noscript>
		<div id="root"></div>
		<script type="application/json" id="${OPTIES_ID}">${json}</script>
		<script src="${address('graphiql.js')}"></script>
	</body>
</html>
`;
	return new Response(html, {
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'content-security-policy': POLICY,
			'cache-control': 'no-cache'
		}
	});
};
