/** Public data for every site, and nothing in the name of a visitor. */
import { expect, test } from 'vitest';
import type { Engine } from '#graph/engine.ts';
import { preflight } from '$lib/server/cors.ts';
import { answer } from '$lib/server/graphql/answer.ts';
import { createServer } from '$lib/server/graphql/server.ts';

const ORIGIN = 'http://opgavenet.test';
const server = createServer({ graph: async () => ({}) as Engine });
const elsewhere = { origin: 'https://elders.test', 'sec-fetch-site': 'cross-site' };
const json = { 'content-type': 'application/json' };
const body = JSON.stringify({ query: '{ __typename }' });

const post = (headers: Record<string, string>, text = body) =>
	answer(server, new Request(`${ORIGIN}/graphql`, { method: 'POST', headers, body: text }), ORIGIN, 65_536);

test('another site may ask with JSON and without credentials, and may read the answer', async () => {
	const response = await post({ ...elsewhere, ...json });
	expect(response.status).toBe(200);
	expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
	expect(response.headers.get('access-control-allow-origin')).toBe('*');
	expect(response.headers.get('access-control-allow-credentials')).toBeNull();
});

test('another site may ask with GET', async () => {
	const request = new Request(`${ORIGIN}/graphql?query={__typename}`, { headers: elsewhere });
	const response = await answer(server, request, ORIGIN, 65_536);
	expect(response.status).toBe(200);
	expect(response.headers.get('access-control-allow-origin')).toBe('*');
});

const refused: [string, Record<string, string>][] = [
	['a cookie', { ...json, cookie: 'sessie=1' }],
	['an Authorization', { ...json, authorization: 'Bearer 1' }],
	['text/plain', { 'content-type': 'text/plain' }],
	['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
	['a form with files', { 'content-type': 'multipart/form-data; boundary=x' }],
	['JSON that says it is text', { 'content-type': 'text/plain; application/json' }]
];

test.each(refused)('another site may not send %s, nor read why', async (_, headers) => {
	for (const site of [elsewhere, { origin: 'https://elders.test' }, { origin: 'null' }]) {
		const response = await post({ ...site, ...headers });
		expect(response.status).toBe(403);
		expect(response.headers.get('access-control-allow-origin')).toBeNull();
	}
});

test('our own pages and programs may send a cookie, and JSON only', async () => {
	expect((await post({ ...json, cookie: 'sessie=1', 'sec-fetch-site': 'same-origin' })).status).toBe(200);
	expect((await post({ ...json, cookie: 'sessie=1' })).status).toBe(200);
	expect((await post({ 'content-type': 'text/plain' })).status).toBe(415);
});

test('a browser that asks first hears which methods, and never that it may send credentials', () => {
	const { status, headers } = preflight('GET, POST');
	expect(status).toBe(204);
	expect(headers.get('access-control-allow-origin')).toBe('*');
	expect(headers.get('access-control-allow-methods')).toBe('GET, POST');
	expect(headers.get('access-control-allow-headers')).toContain('Content-Type');
	expect(headers.get('access-control-allow-credentials')).toBeNull();
});
