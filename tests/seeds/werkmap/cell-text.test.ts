import { describe, expect, it } from 'vitest';
import type { Problem } from '#graph/dataset.ts';
import { cellText } from '#seeds/werkmap/cell-text.ts';
import type { CellType } from '#seeds/werkmap/tables.ts';

function read(value: Parameters<typeof cellText>[0], type: CellType) {
	const problemen: Problem[] = [];
	const text = cellText(value, type, { bestand: 'w.xlsx tabblad doelen', rij: 3, kolom: 'k' }, problemen);
	return problemen.length ? problemen[0]!.melding : text;
}

describe('a cell of a workbook', () => {
	it.each<[Parameters<typeof cellText>[0], CellType, string]>([
		[null, 'tekst', ''],
		['  ja ', 'janee', 'ja'],
		[2023, 'jaar', '2023'],
		[131, 'tekst', '131'],
		[1250.5, 'bedrag', '1250,5'],
		[0.1 + 0.2, 'breuk', '0,3'],
		[-3, 'getal', '-3'],
		[true, 'janee', 'ja'],
		[false, 'janee', 'nee'],
		[new Date('2014-03-04T00:00:00Z'), 'datum', '2014-03-04']
	])('%o in a column %s becomes "%s"', (value, type, text) => {
		expect(read(value, type)).toBe(text);
	});

	it.each<[Parameters<typeof cellText>[0], CellType, string]>([
		[3.13, 'tekst', 'Deze cel is een getal met decimalen geworden.'],
		[new Date('2014-01-04T00:00:00Z'), 'tekst', 'Deze cel is een datum geworden.'],
		[12345678901234567890, 'tekst', 'Dit getal is te lang: de laatste cijfers zijn verloren.'],
		[true, 'tekst', 'Deze cel is waar of onwaar geworden.']
	])('%o in a column %s is refused', (value, type, melding) => {
		expect(read(value, type)).toBe(melding);
	});
});
