/** The examples of /api, asked over HTTP as a visitor would: within the limits, without errors and with an answer. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerWith } from '$lib/ask.ts';
import { closeGraph } from '$lib/server/graph.ts';
import { execute } from '$lib/server/graphql/execute.ts';
import { askKenmerken } from '../../../src/routes/api/kenmerken.ts';
import { askSchema } from '../../../src/routes/api/schema.ts';
import { VOORBEELDEN, WIE, type Kenmerken } from '../../../src/routes/api/voorbeelden.ts';
import { temporaryData } from '../../temporary-data.ts';
import { listen, type Listening } from '../listen.ts';

temporaryData();
let server: Listening;
let kenmerken: Kenmerken;

beforeAll(async () => {
	answerWith(execute);
	const { GET } = await import('../../../src/routes/graphql/+server.ts');
	server = await listen('/graphql', { GET });
	kenmerken = await askKenmerken();
});

afterAll(async () => {
	await server.close();
	await closeGraph();
});

test.each(VOORBEELDEN.map((one) => [one.naam, one] as const))('%s', async (_, { document }) => {
	const url = `${server.url}?query=${encodeURIComponent(document(kenmerken))}`;
	const response = await fetch(url, { headers: { accept: 'application/graphql-response+json' } });
	const { data, errors } = (await response.json()) as { data: object; errors?: unknown };
	expect(errors).toBeUndefined();
	expect(response.status).toBe(200);
	expect(JSON.stringify(data).length, 'an answer that shows something').toBeGreaterThan(200);
});

test('each of the three users has an example', () => {
	for (const wie of Object.keys(WIE)) expect(VOORBEELDEN.some((one) => one.wie === wie)).toBe(true);
});

test('the reference tells every question and field with words, and leads to types that are there', async () => {
	const { vragen, typen } = await askSchema();
	const known = new Set(typen.map(({ naam }) => naam));
	const fields = [...vragen, ...typen.flatMap(({ velden }) => velden)];
	const types = fields.flatMap(({ type, invoer }) => [type, ...invoer.map((one) => one.type)]);
	expect(types.filter((type) => type && !known.has(type.naam))).toEqual([]);
	expect(fields.filter(({ type, uitleg }) => type && !uitleg).map(({ naam }) => naam)).toEqual([]);
	expect(typen.filter(({ uitleg, naam }) => !uitleg && !/(Connection|Edge)$/.test(naam))).toEqual([]);
});
