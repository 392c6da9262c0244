/** The downloads over HTTP, from the real routes on the shipped documents. */
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeGraph, getGraph } from '$lib/server/graph.ts';
import { TABELLEN } from '$lib/server/api/tables.ts';
import { readVersie } from '$lib/server/api/version.ts';
import { temporaryData } from '../../temporary-data.ts';
import { listen, type Listening } from '../listen.ts';

temporaryData();
let server: Listening;
let hash: string;

beforeAll(async () => {
	const { GET, OPTIONS } = await import('../../../src/routes/api/v1/[bestand]/+server.ts');
	server = await listen('/api/v1', { GET, OPTIONS }, 'bestand');
	hash = (await readVersie(await getGraph())).hash;
});

afterAll(async () => {
	await server.close();
	await closeGraph();
});

interface Bestand {
	readonly gegevens: { hash: string };
	readonly citeerAls: string;
	readonly licentie: string;
	readonly aantal: number;
	readonly rijen: Record<string, unknown>[];
	/** Of a description of columns. */
	readonly dialect: { delimiter: string };
	readonly tableSchema: { columns: { name: string }[] };
}

const get = (bestand: string, headers = {}) => fetch(`${server.url}/${bestand}`, { headers });
const json = async (bestand: string) => (await (await get(bestand)).json()) as Bestand;
const csv = async (bestand: string) =>
	parse(await (await get(bestand)).text(), { delimiter: ';', columns: true, bom: true }) as Record<
		string,
		string
	>[];

describe.each(TABELLEN.map((tabel) => [tabel.naam, tabel] as const))('%s', (naam, tabel) => {
	test('says the same as CSV and as JSON, with its source and the version of the data', async () => {
		const [rows, file] = await Promise.all([csv(`${naam}.csv`), json(`${naam}.json`)]);
		expect(file.gegevens.hash).toBe(hash);
		expect(file.citeerAls).toContain(hash.slice(0, 12));
		expect(file.licentie).toContain('creativecommons.org/licenses/by/4.0');
		expect(file.rijen).toHaveLength(file.aantal);
		expect(rows).toHaveLength(file.aantal);
		for (const [at, row] of rows.entries()) {
			expect(Object.keys(row)).toEqual([...tabel.kolommen.map((kolom) => kolom.naam), 'gegevensversie']);
			expect(row.gegevensversie).toBe(hash.slice(0, 12));
			expect(row.document, `${naam} row ${at} has a source`).not.toBe('');
			if (naam !== 'documenten') expect(row.plaats).not.toBe('');
			for (const [kolom, value] of Object.entries(file.rijen[at]!)) {
				const text = [value].flat().map((one) => (one === true ? 'ja' : one === false ? 'nee' : String(one)));
				expect(row[kolom]!.replace(/^'(?=[=+\-@])/, '')).toBe(text.join(' | '));
			}
		}
	});

	test('describes the columns of its CSV', async () => {
		const response = await get(`${naam}.csv`);
		expect(response.headers.get('link')).toContain(`<${naam}.csv-metadata.json>; rel="describedby"`);
		const [header] = (await response.text()).replace('\uFEFF', '').split('\r\n');
		const metadata = await json(`${naam}.csv-metadata.json`);
		expect(metadata.tableSchema.columns.map((column) => column.name)).toEqual(header!.split(';'));
		expect(metadata.dialect.delimiter).toBe(';');
	});
});

test('what is loaded is in the files', async () => {
	const opgave = (await csv('doelen.csv')).find(({ id }) => id === 'gm0534.pb2023.zorg-voor-elkaar');
	expect(opgave).toMatchObject({ soort: 'Opgave', document: 'gm0534.pb2023', gemeente: 'gm0534' });
	const partijen = await csv('verbonden-partijen.csv');
	const isd = partijen.find(({ organisatie }) => organisatie === 'gm0534.org.isd-bollenstreek');
	expect(isd).toMatchObject({ gemeente: 'gm0534', jaar: '2023', document: 'gm0534.pb2023', basis: 'opmaak' });
	const feiten = await json('feiten.json');
	const relaties = await json('relaties.json');
	const mentions = feiten.rijen.filter(({ relatie }) => relatie === 'VERMELD_IN').length;
	expect(feiten.aantal).toBe(relaties.aantal + mentions);
});

test('a file that did not change is not sent again', async () => {
	const first = await get('doelen.csv');
	const etag = first.headers.get('etag')!;
	expect(etag).toMatch(/^"[\w-]+"$/);
	for (const tags of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
		const again = await get('doelen.csv', { 'if-none-match': tags });
		expect(again.status).toBe(304);
		expect(again.headers.get('etag')).toBe(etag);
		expect(await again.text()).toBe('');
	}
	expect((await get('doelen.csv', { 'if-none-match': '"other"' })).status).toBe(200);
	expect((await get('doelen.json')).headers.get('etag')).not.toBe(etag);
});

test('every site may read, without credentials', async () => {
	for (const bestand of ['doelen.csv', 'doelen.json', 'nergens.csv']) {
		const { headers } = await get(bestand, { origin: 'https://elders.test' });
		expect(headers.get('access-control-allow-origin')).toBe('*');
		expect(headers.get('access-control-allow-credentials')).toBeNull();
	}
	const asked = await fetch(`${server.url}/doelen.csv`, { method: 'OPTIONS' });
	expect(asked.status).toBe(204);
	expect(asked.headers.get('access-control-allow-methods')).toBe('GET, HEAD');
});

test.each(['nergens.csv', 'doelen.xml', 'doelen', 'doelen.csv.json', '..%2Fdoelen.csv', 'import.csv'])(
	'%s does not exist, and the answer says what does',
	async (bestand) => {
		const response = await get(bestand);
		expect(response.status).toBe(404);
		expect(((await response.json()) as { melding: string }).melding).toContain('doelen, activiteiten');
	}
);
