/** The list of money on made-up municipalities (tests/fixtures/handwerk), with amounts, and on the shipped ones, without. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, validate } from 'graphql';
import { openEmbedded } from '#graph/engines/embedded.ts';
import type { Engine } from '#graph/engine.ts';
import { seed } from '#seeds/seed.ts';
import { answerWith } from '$lib/ask.ts';
import { LIMITS, limitRule } from '$lib/server/graphql/limits.ts';
import { schema } from '$lib/server/graphql/schema.ts';
import { GET } from '../../src/routes/geldstromen.csv/+server.ts';
import {
	amountsOf,
	askBlad,
	askStromen,
	hasAmount,
	sayAmounts,
	sayReceiver
} from '../../src/routes/geldstromen/stromen.ts';
import { askingOf, openSeeded } from '../lib/server/graphql/asking.ts';

const HANDWERK = new URL('../fixtures/handwerk', import.meta.url).pathname;

let made: Engine;
let shipped: Engine;
const asked: string[] = [];
beforeAll(async () => {
	made = await openEmbedded(':memory:');
	await seed(made, { paths: [HANDWERK], alleen: true }, () => undefined);
	shipped = await openSeeded();
});
afterAll(async () => {
	await made?.close();
	await shipped?.close();
});

/** Over the route with every limit that holds for everybody. */
function use(engine: Engine): void {
	const asking = askingOf(engine);
	answerWith(async (document, variables) => {
		asked.push(document);
		return (await asking.ask(document, variables)).body;
	});
}

async function readCsv(search: string): Promise<Record<string, string>[]> {
	const url = new URL(`http://localhost/geldstromen.csv${search}`);
	const text = await (await GET({ url } as Parameters<typeof GET>[0])).text();
	const [head, ...lines] = text.replace('\uFEFF', '').trim().split('\r\n');
	return lines.map((line) =>
		Object.fromEntries(head!.split(';').map((naam, at) => [naam, line.split(';')[at]!]))
	);
}

const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('with amounts', () => {
	beforeAll(() => use(made));

	test('every amount is told to the cent with its kind, and none is made up', async () => {
		const stromen = await askStromen('gm9801', null);
		const told = Object.fromEntries(
			stromen.map((stroom) => [stroom.id.split('.').at(-1), sayAmounts(stroom).map(plain)])
		);
		expect(told).toMatchObject({
			s1: ['€ 90.000,00 aangevraagd', '€ 90.000,00 verleend'],
			s3: ['€ 30.000,00 aangevraagd', '€ 30.000,00 verleend', '€ 28.500,50 vastgesteld'],
			s5: [],
			s5b: []
		});
	});

	test('money of a shielded receiver is not in it: no name, no amount', async () => {
		const stromen = await askStromen(null, null);
		const ids = [...stromen, ...(await readCsv(''))].map(({ id }) => id);
		expect(ids.filter((id) => id === 'gm9801.sub2024.s8').length).toBeGreaterThan(1);
		for (const id of ['gm9801.sub2024.s6', 'gm9802.visie.p1', 'gm9802.visie.p2', 'gm9802.visie.p3'])
			expect(ids).not.toContain(id);
		expect(JSON.stringify(stromen)).not.toMatch(/Geheim|Afgeschermd|particulier/);
	});

	test('the file has the number, its kind, year, receiver and goal', async () => {
		const rows = (await readCsv('?gemeente=gm9801')).filter(({ id }) => id!.endsWith('.s3'));
		expect(rows.map(({ jaar, bedrag, soortBedrag }) => [jaar, bedrag, soortBedrag])).toEqual([
			['2024', '30000,00', 'aangevraagd'],
			['2024', '30000,00', 'verleend'],
			['2024', '28500,50', 'vastgesteld']
		]);
		const { knoop } = await askingOf(made).data(
			'{knoop(id:"gm9801.sub2024.s3"){...on Geldstroom{ontvanger{naam} bestemmingen{doel{naam}}}}}'
		);
		expect(rows[0]!.ontvanger).toBe(knoop.ontvanger.naam);
		expect(knoop.bestemmingen.length).toBeGreaterThan(0);
		for (const { doel } of knoop.bestemmingen) expect(rows[0]!.bestemdVoor).toContain(doel.naam);
		const unknown = (await readCsv('?gemeente=gm9801')).filter(({ id }) => /\.s5b?$/.test(id!));
		expect(unknown.map(({ jaar, bedrag, soortBedrag }) => [jaar, bedrag, soortBedrag]).sort()).toEqual([
			['', 'onbekend', ''],
			['2024', 'onbekend', '']
		]);
	});
});

test('a long list stands page by page, each flow once', async () => {
	use(made);
	const all = await askStromen('gm9801', null);
	const first = await askBlad('gm9801', null, null);
	expect(first.totaal).toBe(all.length);
	expect(first.volgende === null).toBe(all.length <= 50);
	expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
	expect((await askBlad('gm9801', 'bestaat niet', null)).rijen).toEqual([]);
});

test('a refused request has no receiver, and its status says why', async () => {
	use(made);
	const stromen = await askStromen(null, null);
	const said = (id: string) => sayReceiver(stromen.find((stroom) => stroom.id === id)!);
	expect(said('gm9802.visie.g2')).toBe('geen bekend (status: afgewezen)');
	expect(said('gm9802.visie.g1')).not.toContain('geen bekend');
	expect(sayReceiver({ ontvanger: null, eigenschappen: [] })).toBe('geen bekend');
});

test('more years stand with their year, an amount of no kind says so', () => {
	const schijven = [
		{ boekjaar: 2023, verleend: 123456, vastgesteld: null },
		{ boekjaar: 2024, onbekend: 0 },
		{ boekjaar: 2025 }
	];
	expect(sayAmounts({ schijven }).map(plain)).toEqual([
		'2023: € 1.234,56 verleend',
		'2024: € 0,00 van onbekende soort'
	]);
	expect(amountsOf({ schijven: [{ boekjaar: 2025 }] })).toEqual([]);
});

describe('the shipped municipalities', () => {
	beforeAll(() => use(shipped));

	test('Groningen has 18 subsidies with an unknown amount, and its file says so', async () => {
		const stromen = await askStromen('gm0014', null);
		expect(stromen.length).toBe(18);
		expect(stromen.filter(hasAmount)).toEqual([]);
		expect(stromen.every(({ bestemmingen }) => bestemmingen.length > 0)).toBe(true);
		const rows = await readCsv('?gemeente=gm0014');
		expect(rows.map(({ bedrag }) => bedrag)).toEqual(Array(18).fill('onbekend'));
	});
});

test('what the list asks is within every limit', () => {
	expect(asked.length).toBeGreaterThan(0);
	for (const text of new Set(asked))
		expect(validate(schema, parse(text), [limitRule(LIMITS)]).map(({ message }) => message)).toEqual([]);
});
