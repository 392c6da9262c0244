/** Turns the cells of a table into values, with a problem for every cell that cannot hold what it says. */
import type { FactValue, Problem } from '#graph/dataset.ts';
import { isDate } from '#graph/check-values.ts';
import type { RawRow, RawTable } from './raw.ts';
import type { Column, Table } from './tables.ts';

/** A row with typed cells; an empty cell is absent. `at` says where a value came from. */
export interface Row {
	readonly rij: number;
	readonly bestand: string;
	readonly waarden: Readonly<Record<string, FactValue>>;
}

/** A cell that cannot be read: what is wrong and how to mend it. */
class CellError extends Error {
	constructor(
		message: string,
		readonly oplossing: string
	) {
		super(message);
	}
}

/** The typed rows of one table. Unknown and missing columns, bad cells and double ids become problems. */
export function readRows(raw: RawTable, table: Table, problemen: Problem[]): Row[] {
	const known = new Map(table.kolommen.map((column) => [column.naam, column]));
	for (const kolom of raw.kolommen.filter((name) => !known.has(name))) {
		problemen.push({
			bestand: raw.bestand,
			rij: 1,
			kolom,
			melding: 'Deze kolom bestaat niet.',
			oplossing: `Kies uit ${[...known.keys()].join(', ')}.`
		});
	}
	for (const { naam } of table.kolommen.filter(
		({ naam, verplicht }) => verplicht && !raw.kolommen.includes(naam)
	)) {
		problemen.push({
			bestand: raw.bestand,
			rij: 1,
			kolom: naam,
			melding: 'Deze verplichte kolom ontbreekt.',
			oplossing: 'Voeg de kolom toe aan de kopregel.'
		});
	}
	return raw.rijen.map((row) => readRow(raw.bestand, row, table, problemen));
}

function readRow(bestand: string, row: RawRow, table: Table, problemen: Problem[]): Row {
	const waarden: Record<string, FactValue> = {};
	for (const column of table.kolommen) {
		const text = row.cellen[column.naam] ?? '';
		try {
			const value = readCell(text, column);
			if (value !== undefined) waarden[column.naam] = value;
		} catch (error) {
			if (!(error instanceof CellError)) throw error;
			const at = { bestand, rij: row.rij, kolom: column.naam, waarde: text };
			problemen.push({ ...at, melding: error.message, oplossing: error.oplossing });
		}
	}
	return { bestand, rij: row.rij, waarden };
}

function readCell(text: string, column: Column): FactValue | undefined {
	if (text === '') {
		if (column.verplicht) throw new CellError('Deze cel mag niet leeg zijn.', column.uitleg);
		return undefined;
	}
	if (column.keuze && !column.keuze.includes(text)) {
		throw new CellError('Deze waarde is niet toegestaan.', `Kies uit ${column.keuze.join(', ')}.`);
	}
	if (column.vorm && !column.vorm.test(text)) throw new CellError('Dit nummer klopt niet.', column.uitleg);
	return READERS[column.type](text);
}

const split = (text: string): string[] =>
	text
		.split('|')
		.map((part) => part.trim())
		.filter(Boolean);

const READERS: Record<Column['type'], (text: string) => FactValue> = {
	id: (text) => text,
	verwijzing: (text) => text,
	verwijzingen: split,
	tekst: (text) => text,
	lijst: split,
	jaar: (text) => integer(text, 'Dit is geen jaar.', 'Schrijf vier cijfers, zoals 2023.', /^\d{4}$/),
	getal: (text) => integer(text, 'Dit is geen geheel getal.', 'Schrijf alleen cijfers.', /^-?\d{1,15}$/),
	breuk: readDecimal,
	bedrag: readAmount,
	datum: readDate,
	janee: readYesNo
};

function integer(text: string, melding: string, oplossing: string, form: RegExp): number {
	if (!form.test(text)) throw new CellError(melding, oplossing);
	return Number(text);
}

function readDecimal(text: string): number {
	if (!/^-?\d{1,15}([.,]\d+)?$/.test(text)) {
		throw new CellError(
			'Dit is geen getal.',
			'Schrijf een getal zonder punten voor duizendtallen, zoals 12,5.'
		);
	}
	return Number(text.replace(',', '.'));
}

/** Euro as written ("1250", "1.250,50", "-3,5") to integer eurocents, without floating point. */
function readAmount(text: string): number {
	const match = /^(-?)(\d{1,3}(?:\.\d{3})+|\d{1,13})(?:,(\d{1,2}))?$/.exec(text);
	if (!match) throw new CellError('Dit is geen bedrag in euro.', 'Schrijf het zoals 1250 of 1.250,50.');
	const cents = Number(match[2]!.replaceAll('.', '')) * 100 + Number((match[3] ?? '').padEnd(2, '0'));
	return match[1] ? -cents : cents;
}

function readDate(text: string): string {
	if (!isDate(text)) throw new CellError('Dit is geen datum.', 'Schrijf jaar-maand-dag, zoals 2014-03-04.');
	return text;
}

function readYesNo(text: string): boolean {
	if (text !== 'ja' && text !== 'nee') throw new CellError('Dit is geen ja of nee.', 'Schrijf ja of nee.');
	return text === 'ja';
}
