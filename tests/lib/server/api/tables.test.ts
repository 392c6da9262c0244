import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KINDS, propertiesOf, RELATIONS } from '#graph/model.ts';
import { toCsvw } from '$lib/server/api/csvw.ts';
import { isKnooptabel, TABELLEN } from '$lib/server/api/tables.ts';

interface Csvw {
	readonly url: string;
	readonly 'dc:identifier': string;
	readonly tableSchema: { readonly columns: { name: string }[]; readonly primaryKey: string };
}

const names = (naam: string) =>
	TABELLEN.find((tabel) => tabel.naam === naam)!.kolommen.map((kolom) => kolom.naam);

test('every kind of node but Import has its rows in one table', () => {
	const kinds = TABELLEN.filter(isKnooptabel).flatMap(({ soorten }) => soorten);
	const expected = KINDS.map(({ label }) => label).filter((label) => label !== 'Import');
	expect([...kinds].sort()).toEqual([...expected].sort());
});

test('every property that is for readers has a column', () => {
	const missing = TABELLEN.filter(isKnooptabel).flatMap(({ naam, soorten, kolommen }) =>
		KINDS.filter(({ label }) => soorten.includes(label))
			.flatMap((kind) => Object.entries(propertiesOf(kind)))
			.filter(([, { intern }]) => !intern)
			.map(([property]) => property)
			.filter((property) => property !== 'afgeschermd' && !kolommen.some((kolom) => kolom.naam === property))
			.map((property) => `${naam}.${property}`)
	);
	expect(missing).toEqual([]);
	const properties = RELATIONS.flatMap(({ eigenschappen }) => Object.keys(eigenschappen));
	expect(names('feiten')).toEqual(expect.arrayContaining([...new Set(properties)]));
});

test('every table ends with where a row is written, and no column comes twice or without words', () => {
	for (const { naam, kolommen } of TABELLEN) {
		expect(names(naam)).toEqual(expect.arrayContaining(['document', 'plaats', 'basis']));
		expect(new Set(names(naam)).size, naam).toBe(kolommen.length);
		for (const kolom of kolommen) expect(kolom.uitleg, `${naam}.${kolom.naam}`).not.toBe('');
	}
});

test('the promise of v1: every table and column that was published is still there', () => {
	const path = new URL('../../../fixtures/api-v1.json', import.meta.url);
	const published = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string[]>;
	for (const [naam, kolommen] of Object.entries(published))
		expect(names(naam), naam).toEqual(expect.arrayContaining(kolommen));
	expect(Object.keys(published)).toEqual(TABELLEN.map(({ naam }) => naam));
});

test('CSVW describes every column, in the order of the file', () => {
	const versie = { hash: 'abc', geladenOp: '2026-11-22T05:00:00.000Z', modelversie: '1.0' };
	const tabel = TABELLEN[0]!;
	const metadata = toCsvw(tabel, versie, 'doelen.csv') as Csvw;
	expect(metadata.url).toBe('doelen.csv');
	expect(metadata.tableSchema.columns.map((column) => column.name)).toEqual([
		...names('doelen'),
		'gegevensversie'
	]);
	expect(metadata.tableSchema.primaryKey).toBe('id');
	expect(metadata['dc:identifier']).toBe('abc');
});
