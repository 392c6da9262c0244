/** Someone who opens /graphql in a browser. */
import { expect, test } from 'vitest';
import { answer } from '$lib/server/graphql/answer.ts';
import { LIMITS } from '$lib/server/graphql/limits.ts';
import { createServer } from '$lib/server/graphql/server.ts';
import { standIn } from './asking.ts';

const ORIGIN = 'http://opgavenet.test';
const server = createServer({ graph: async () => standIn() });
const open = (accept: string, search = '', init: RequestInit = {}) =>
	answer(
		server,
		new Request(`${ORIGIN}/graphql${search}`, { ...init, headers: { accept, ...init.headers } }),
		ORIGIN,
		LIMITS.bytes
	);

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8';
const QUESTION = '?query=%7Bgegevens%7Bhash%7D%7D';

test.each([BROWSER, 'text/html'])(
	'without a question a browser (%s) goes to the page about the API',
	async (accept) => {
		const response = await open(accept);
		expect([response.status, response.headers.get('location')]).toEqual([303, '/api']);
		expect(response.headers.get('vary')).toBe('accept');
	}
);

test('with a question a browser gets the answer, and who takes HTML only gets the question in GraphiQL', async () => {
	expect(await (await open(BROWSER, QUESTION)).json()).toEqual({ data: { gegevens: { hash: '' } } });
	const response = await open('text/html', QUESTION);
	expect([response.status, response.headers.get('location')]).toEqual([303, `/api/graphiql${QUESTION}`]);
});

test('programs are not sent anywhere', async () => {
	expect((await open('*/*')).status).toBe(400);
	expect((await open('application/json')).status).toBe(400);
	expect((await open('application/graphql-response+json', QUESTION)).status).toBe(200);
});

test('a form of answer that there is not is refused in words', async () => {
	const response = await open('image/png', QUESTION);
	expect(response.status).toBe(406);
	expect((await response.json()).errors[0].message).toContain('application/json');
});
