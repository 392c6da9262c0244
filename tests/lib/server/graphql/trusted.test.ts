import { createHash } from 'node:crypto';
import { validate } from 'graphql';
import { expect, test } from 'vitest';
import type { Engine } from '#graph/engine.ts';
import { schema } from '$lib/server/graphql/schema.ts';
import { createServer } from '$lib/server/graphql/server.ts';
import { toTrusted, TRUSTED } from '$lib/server/graphql/trusted.ts';

const KNOWN = 'query Known { __typename }';
const LARGE = `query Large { ${Array.from({ length: 40 }, (_, at) => `a${at}: __typename`).join(' ')} }`;
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

const trusted = toTrusted([
	{ KNOWN, LARGE, FRAGMENT: 'fragment F on Query { __typename }', WORD: 'geen vraag', N: 1 }
]);
const server = createServer({ graph: async () => ({}) as Engine, trusted, log: () => undefined });

interface Answer {
	readonly data?: object;
	readonly errors?: { extensions: { code: string } }[];
}

async function ask(body: object) {
	const response = await server.fetch('http://opgavenet.test/graphql', {
		method: 'POST',
		headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
		body: JSON.stringify(body)
	});
	return { status: response.status, answer: (await response.json()) as Answer };
}
const byHash = (sha256Hash: string) => ask({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

test('only documents with an operation are known', () => {
	expect([...trusted.keys()]).toEqual([hash(KNOWN), hash(LARGE)]);
});

test('a known document is asked by its hash', async () => {
	expect(await byHash(hash(KNOWN))).toEqual({ status: 200, answer: { data: { __typename: 'Query' } } });
});

test('an unknown hash is refused with a code that the browser knows, and nothing is remembered of it', async () => {
	const text = '{ __typename }';
	const first = await byHash(hash(text));
	expect(first.status).toBe(404);
	expect(first.answer.errors?.[0]?.extensions.code).toBe('ONBEKEND_DOCUMENT');
	await ask({ query: text, extensions: { persistedQuery: { version: 1, sha256Hash: hash(text) } } });
	expect((await byHash(hash(text))).status).toBe(404);
});

test('free questions stay welcome', async () => {
	expect((await ask({ query: '{ __typename }' })).answer.data).toEqual({ __typename: 'Query' });
});

test('an own document keeps to the limits like any other', async () => {
	const { status, answer } = await byHash(hash(LARGE));
	expect(status).toBeLessThan(500);
	expect(answer.errors?.[0]?.extensions.code).toBe('TE_GROOT');
});

test('the documents of the app are known and valid', () => {
	expect(TRUSTED.size).toBeGreaterThan(0);
	for (const document of TRUSTED.values()) expect(validate(schema, document)).toEqual([]);
});

test('a broken request is no error of ours', async () => {
	for (const body of [{}, { query: 0 }, { query: false }, { extensions: { persistedQuery: 1 } }])
		expect((await ask(body)).status).toBe(400);
});
