/** The script and the style of GraphiQL: large, so packed, and kept by the browser as long as they do not change. */
import { error } from '@sveltejs/kit';
import { gunzipSync } from 'node:zlib';
import { loadGraphiql } from '$lib/server/api/graphiql.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, request, url }) => {
	const files = await loadGraphiql();
	if (params.bestand !== 'graphiql.js' && params.bestand !== 'graphiql.css') error(404);
	const file = files[params.bestand];
	const packed = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
	const fixed = url.searchParams.get('v') === file.versie;
	return new Response(new Uint8Array(packed ? file.gzip : gunzipSync(file.gzip)), {
		headers: {
			'content-type': file.type,
			...(packed && { 'content-encoding': 'gzip' }),
			vary: 'Accept-Encoding',
			etag: `"${file.versie}"`,
			'cache-control': fixed ? 'public, max-age=31536000, immutable' : 'no-cache'
		}
	});
};
