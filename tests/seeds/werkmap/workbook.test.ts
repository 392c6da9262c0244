import { join } from 'node:path';
import writeXlsx, { type Row, type Sheet } from 'write-excel-file/node';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '#graph/check.ts';
import { tellProblem } from '#graph/dataset.ts';
import { hashFacts } from '#graph/hash.ts';
import { mergeFacts } from '#graph/merge.ts';
import { RELATIONS } from '#graph/model.ts';
import { readFolder } from '#seeds/werkmap/read-folder.ts';
import { readWorkbook } from '#seeds/werkmap/read-workbook.ts';
import { ALL_TABLES } from '#seeds/werkmap/tables.ts';
import { toDataset } from '#seeds/werkmap/to-dataset.ts';
import { emptySheets } from '#seeds/werkmap/write-empty.ts';
import { temporaryFolder } from '../../engines.ts';

const folder = temporaryFolder();
const klein = new URL('../../fixtures/werkmap-klein', import.meta.url).pathname;

type Fill = Record<string, Record<string, string | number | Date>[]>;

/** Values of the tab bron, one row per item of a list. */
const BRON: [string, string | number][] = [
	['id', 'gm9999.pb'],
	['titel', 'Begroting Kleindorp'],
	['kort', 'begroting Kleindorp'],
	['soort', 'begrotingspagina'],
	['gemeente', 'gm9999'],
	['gemeenteNaam', 'Kleindorp'],
	['gemeentePlaats', 1],
	['plaats', '1'],
	['jaar', 2024],
	['plaatsen', 'regel'],
	['regels', 9],
	['bevat', 'partner: gm9999.pb.thuis; Noemt partners.'],
	['nietGelezen', '8-9: inhoudsopgave']
];

const FACTS: Fill = {
	doelen: [
		{ id: 'gm9999.pb.thuis', niveau: 'opgave', naam: 'Thuis in Kleindorp', plaats: 2, basis: 'vermeld' }
	],
	organisaties: [
		{
			id: 'gm9999.org.bibliotheek',
			soort: 'organisatie',
			naam: 'Bibliotheek Kleindorp',
			plaats: '3, 5',
			basis: 'vermeld'
		}
	],
	relaties: [
		{
			van: 'gm9999.org.bibliotheek',
			relatie: 'SAMENWERKINGSPARTNER_VOOR',
			naar: 'gm9999.pb.thuis',
			plaats: '2, 3',
			basis: 'vermeld'
		}
	]
};

/** The empty werkmap with these values typed into it, as a person would. */
async function fillIn(bron: [string, string | number][], facts: Fill): Promise<string> {
	const path = join(folder(), 'klein.xlsx');
	const sheets = emptySheets().map((sheet) => ({ ...sheet, data: sheet.data.map((row) => [...row]) }));
	for (const [key, value] of bron) {
		const row = tab('bron').find((cells) => textOf(cells[0]) === key && textOf(cells[1]) === '')!;
		row[1] = { value };
	}
	for (const [naam, rows] of Object.entries(facts)) {
		const header = tab(naam)[0]!.map(textOf);
		rows.forEach((values, index) => {
			for (const [kolom, value] of Object.entries(values)) {
				const cell = value instanceof Date ? { value, format: 'dd-mm-yyyy' } : { value };
				tab(naam)[index + 2]![header.indexOf(kolom)] = cell;
			}
		});
	}
	await writeXlsx(sheets as Sheet<never>[]).toFile(path);
	return path;

	function tab(naam: string): Row[] {
		return sheets.find(({ sheet }) => sheet === naam)!.data;
	}
}

const textOf = (cell: Row[number]): string => String((cell as { value?: unknown } | null)?.value ?? '');

const tell = async (path: string): Promise<string[]> => {
	const { werkmap, problemen } = await readWorkbook(path);
	return [...problemen, ...(werkmap ? toDataset(werkmap).problemen : [])].map(tellProblem);
};

describe('the empty werkmap', () => {
	it('has a tab per table, one for the source and one that explains', () => {
		const names = emptySheets().map(({ sheet }) => sheet);
		expect(names).toEqual(['uitleg', 'bron', ...ALL_TABLES.map(({ naam }) => naam)]);
	});

	it('explains every relation of the model, with its ends in words', () => {
		const rows = emptySheets()[0]!.data as Row[];
		const told = new Map(rows.map((row) => [textOf(row[0]!), textOf(row[1]!)]));
		expect(told.get('VOERT_UIT')).toMatch(/^… voert uit …: .* Van: .*organisatie.* Naar: activiteit\.$/);
		expect(RELATIONS.filter(({ naam }) => !told.has(naam))).toEqual([]);
	});

	it('filled in, gives the same facts as the folder that says the same', async () => {
		const workbook = await readWorkbook(await fillIn(BRON, FACTS));
		expect(workbook.problemen).toEqual([]);
		const fromWorkbook = toDataset(workbook.werkmap!);
		const fromFolder = toDataset(readFolder(klein).werkmap!);
		expect(fromWorkbook.problemen.map(tellProblem)).toEqual([]);
		expect(checkDataset(fromWorkbook.dataset).map(tellProblem)).toEqual([]);
		expect(hashFacts(mergeFacts(fromWorkbook.dataset))).toBe(hashFacts(mergeFacts(fromFolder.dataset)));
	});

	it('not filled in, asks for what must be there and takes no explanation for a fact', async () => {
		const told = await tell(await fillIn([], {}));
		expect(told).toContain(
			'klein.xlsx tabblad bron, kolom id: Dit gegeven ontbreekt. Schrijf een kenmerk zoals gm0534.pb2023.'
		);
		expect(told.filter((line) => !line.includes('tabblad bron'))).toEqual([]);
	});
});

describe('a workbook with mistakes', () => {
	it('names tab, row, column, value and cure', async () => {
		const facts = {
			doelen: [{ ...FACTS.doelen![0]!, niveau: 'hoogste', jaar: new Date('2024-01-01T00:00:00Z') }]
		};
		expect(await tell(await fillIn(BRON, facts))).toEqual([
			'klein.xlsx tabblad doelen rij 3, kolom jaar, waarde "2024-01-01": Deze cel is een datum geworden. Maak de cel op als Tekst en typ de waarde opnieuw.'
		]);
		facts.doelen[0]!.jaar = 2024 as never;
		expect(await tell(await fillIn(BRON, facts))).toEqual([
			'klein.xlsx tabblad doelen rij 3, kolom niveau, waarde "hoogste": Deze waarde is niet toegestaan. Kies uit programma, pijler, beleidsveld, beleidsterrein, opgave, ambitie.'
		]);
	});

	it('explains how a list in the tab bron is written', async () => {
		const bron: typeof BRON = [
			...BRON.slice(0, -2),
			['bevat', 'partners: gm9999.pb.thuis'],
			['nietGelezen', 'regel 3']
		];
		const told = await tell(await fillIn(bron, FACTS));
		expect(told[0]).toMatch(
			/tabblad bron rij \d+, kolom waarde, waarde "partners: gm9999\.pb\.thuis": Zo kan bevat niet\. Schrijf: partner: .*, indicator\.$/
		);
		expect(told[1]).toMatch(/waarde "regel 3": Zo kan nietGelezen niet. Schrijf: 129-130: reden\.$/);
	});

	it('without a tab bron, says how to begin', async () => {
		const path = join(folder(), 'los.xlsx');
		await writeXlsx([{ sheet: 'Blad1', data: [['a']] }]).toFile(path);
		expect(await tell(path)).toEqual([
			'los.xlsx: Het tabblad bron ontbreekt. Begin met een lege werkmap: npm run seed -- --leeg werkmap.xlsx'
		]);
	});
});
