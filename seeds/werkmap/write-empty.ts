/** Writes the empty, annotated werkmap: what a municipality that is not ours starts with. */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Blob } from 'node:buffer';
import writeXlsx, { type Row, type Sheet } from 'write-excel-file/node';
import { findKind, RELATIONS, type Relation } from '#graph/model.ts';
import { BRON_GEGEVENS } from './bron.ts';
import { listForm } from './bron-tab.ts';
import { EXPLANATION_TAB } from './read-workbook.ts';
import { ALL_TABLES, type Column, type Table } from './tables.ts';
import { EXPLANATION } from './workbook-rows.ts';

/** Rows that are ready to type in, formatted as text: nothing typed there turns into a number or a date. */
const ROWS = 200;

const header = (value: string, required = false) =>
	({ value, type: String, fontWeight: 'bold', backgroundColor: required ? '#FFE08A' : '#E6E6E6' }) as const;
const note = (value: string) =>
	({
		value,
		type: String,
		wrap: true,
		fontStyle: 'italic',
		textColor: '#555555',
		alignVertical: 'top'
	}) as const;
const blank = { type: String, format: '@' } as const;
const text = (value: string) => ({ value, type: String, wrap: true, alignVertical: 'top' }) as const;

/** @returns the exit code: 1 when the file cannot be written */
export async function writeEmpty(path: string, log: (line: string, problem?: true) => void): Promise<number> {
	if (existsSync(path)) {
		log(`${path} bestaat al. Kies een andere naam, of verwijder het eerst.`, true);
		return 1;
	}
	if (!existsSync(dirname(path))) {
		log(`De map ${dirname(path)} bestaat niet. Maak die eerst.`, true);
		return 1;
	}
	try {
		await writeXlsx(emptySheets()).toFile(path);
	} catch (error) {
		log(`${path} is niet te schrijven (${(error as Error).message}). Kies een andere map.`, true);
		return 1;
	}
	log(`Lege werkmap geschreven: ${path}`);
	log('Vul eerst het tabblad bron. Laad de werkmap daarna met: npm run seed -- ' + path);
	return 0;
}

/** The tabs of an empty werkmap, the explanation first. */
export function emptySheets(): Sheet<Blob>[] {
	return [explanationSheet(), bronSheet(), ...ALL_TABLES.map(tableSheet)] as Sheet<Blob>[];
}

function explainColumn({ uitleg, keuze, verplicht }: Column): string {
	return [uitleg, keuze && `Kies uit: ${keuze.join(', ')}.`, verplicht && 'Verplicht.']
		.filter(Boolean)
		.join(' ');
}

function tableSheet({ naam, kolommen }: Table) {
	const explanations = kolommen.map(explainColumn);
	const data: Row[] = [
		kolommen.map((column) => header(column.naam, column.verplicht)),
		explanations.map((words, at) => note(at === 0 ? `${EXPLANATION} ${words}` : words)),
		...Array.from({ length: ROWS }, () => kolommen.map(() => blank))
	];
	return { sheet: naam, data, columns: kolommen.map(() => ({ width: 24 })), stickyRowsCount: 2 };
}

function bronSheet() {
	const rows = BRON_GEGEVENS.flatMap(({ naam, oplossing, verplicht }): Row[] => {
		const form = listForm(naam);
		const words = form ? `Eén regel per onderdeel, zoals: ${form}.` : oplossing;
		const row = [header(naam, verplicht && !form), blank, note(words)];
		return form ? Array.from({ length: 12 }, () => row) : [row];
	});
	const data: Row[] = [[header('gegeven'), header('waarde'), header('uitleg')], ...rows];
	return { sheet: 'bron', data, columns: [{ width: 20 }, { width: 60 }, { width: 70 }], stickyRowsCount: 1 };
}

const words = (labels: readonly string[]): string =>
	labels.map((label) => findKind(label)?.enkelvoud ?? label).join(', ');

/** A relation in words: what it means, and which kinds may stand at its ends. */
const explainRelation = ({ naam, leest, definitie, van, naar }: Relation): Row => [
	header(naam),
	text(`… ${leest} …: ${definitie} Van: ${words(van)}. Naar: ${words(naar)}.`)
];

function explanationSheet() {
	const lines = [
		'Een werkmap zegt wat één document zegt: één tabblad bron, en een tabblad per soort feit.',
		'Vul eerst het tabblad bron. Gebruik daarna alleen de tabbladen die u nodig hebt; de rest blijft leeg.',
		'Gele kolommen zijn verplicht. Een lege cel betekent: onbekend.',
		'De cursieve regel onder de kop legt de kolommen uit en wordt niet gelezen.',
		'Een kenmerk (id) bestaat uit kleine letters, cijfers en streepjes; punten scheiden de delen. De gemeente staat voorop: gm0534.org.bibliotheek.',
		'Een kenmerk blijft gelijk als een naam verandert.',
		'Elk feit heeft een plaats (de regels in het document) en een basis (hoe zeker het is).',
		'Schrijf geen namen van personen op.',
		'Laden: npm run seed -- BESTAND.xlsx. Alle fouten worden in één keer genoemd, met tabblad, rij, kolom en oplossing.'
	];
	const tables = ALL_TABLES.map(({ naam, uitleg }): Row => [header(naam), text(uitleg)]);
	const data: Row[] = [
		[header('Werkmap Opgavenet'), null],
		...lines.map((line): Row => [null, text(line)]),
		[null, null],
		[header('tabblad'), header('wat erin staat')],
		...tables,
		[null, null],
		[header('relatie'), header('wat zij zegt, en tussen wat')],
		...RELATIONS.map(explainRelation)
	];
	return { sheet: EXPLANATION_TAB, data, columns: [{ width: 22 }, { width: 100 }] };
}
