import { describe, expect, test } from 'vitest';
import { tellProblem, type Problem } from '#graph/dataset.ts';
import { readRows } from '#seeds/werkmap/cells.ts';
import { ALL_TABLES, type CellType, type Table } from '#seeds/werkmap/tables.ts';

const tableOf = (type: CellType): Table => ({
	naam: 'proef',
	uitleg: '',
	kolommen: [{ naam: 'cel', type, uitleg: 'De cel.' }]
});

function read(table: Table, cellen: Record<string, string>) {
	const problems: Problem[] = [];
	const [row] = readRows(
		{ naam: 'proef', bestand: 'map/proef.csv', kolommen: Object.keys(cellen), rijen: [{ rij: 4, cellen }] },
		table,
		problems
	);
	return { waarden: row!.waarden, told: problems.map(tellProblem) };
}
const cell = (type: CellType, cel: string) => {
	const { waarden, told } = read(tableOf(type), { cel });
	return told[0] ?? waarden.cel;
};

const good: readonly (readonly [CellType, string, unknown])[] = [
	['id', 'gm0534.org.x', 'gm0534.org.x'],
	['tekst', 'Zorg voor elkaar', 'Zorg voor elkaar'],
	['verwijzing', 'gm0534', 'gm0534'],
	['verwijzingen', 'a | b|c|', ['a', 'b', 'c']],
	['lijst', 'HOZO|Hozo', ['HOZO', 'Hozo']],
	['jaar', '2023', 2023],
	['getal', '-12', -12],
	['getal', '999999999999999', 999_999_999_999_999],
	['breuk', '0,25', 0.25],
	['breuk', '-1.5', -1.5],
	['bedrag', '1250', 125_000],
	['bedrag', '1.250,50', 125_050],
	['bedrag', '0,1', 10],
	['bedrag', '-3,05', -305],
	['bedrag', '1.234.567.890,12', 123_456_789_012],
	['bedrag', '0', 0],
	['datum', '2014-03-04', '2014-03-04'],
	['datum', '2014', '2014'],
	['datum', '2014-03', '2014-03'],
	['datum', '2024-02-29', '2024-02-29'],
	['janee', 'ja', true],
	['janee', 'nee', false]
];
test.each(good)('a cell of type %s that says "%s"', (type, text, value) =>
	expect(cell(type, text)).toEqual(value)
);

const wrong: readonly (readonly [CellType, string, RegExp])[] = [
	['jaar', '23', /Dit is geen jaar\. Schrijf vier cijfers, zoals 2023/],
	['jaar', '2023,5', /Dit is geen jaar/],
	['getal', '1.000', /Dit is geen geheel getal/],
	['getal', '1e3', /Dit is geen geheel getal/],
	['getal', '9999999999999999', /Dit is geen geheel getal/],
	['breuk', '1.000,5', /Dit is geen getal\. .*zonder punten/],
	['breuk', 'NaN', /Dit is geen getal/],
	['bedrag', '1,250.50', /Dit is geen bedrag in euro\. Schrijf het zoals 1250 of 1\.250,50/],
	['bedrag', '€ 12', /Dit is geen bedrag/],
	['bedrag', '12,345', /Dit is geen bedrag/],
	['bedrag', '1.25', /Dit is geen bedrag/],
	['bedrag', 'onbekend', /Dit is geen bedrag/],
	['datum', '04-03-2014', /Dit is geen datum\. Schrijf jaar-maand-dag/],
	['datum', '2023-02-29', /Dit is geen datum/],
	['datum', '2023-13', /Dit is geen datum/],
	['janee', 'waar', /Dit is geen ja of nee/],
	['janee', 'Ja', /Dit is geen ja of nee/]
];
test.each(wrong)(
	'a cell of type %s that says "%s" is refused with file, row, column, value and cure',
	(type, text, message) => {
		expect(cell(type, text)).toMatch(message);
		expect(cell(type, text)).toContain(`map/proef.csv rij 4, kolom cel, waarde "${text}": `);
	}
);

test.each(['id', 'tekst', 'jaar', 'bedrag', 'janee', 'lijst'] as const)(
	'an empty cell of type %s is unknown, never zero',
	(type) => {
		expect(read(tableOf(type), { cel: '' })).toEqual({ waarden: {}, told: [] });
	}
);

const empty = (table: Table) => read(table, Object.fromEntries(table.kolommen.map(({ naam }) => [naam, ''])));

describe.each(ALL_TABLES)('$naam', (table) => {
	const obliged = table.kolommen.filter(({ verplicht }) => verplicht);

	test('tells every obliged cell that is empty', () => {
		const { told } = empty(table);
		expect(told).toHaveLength(obliged.length);
		for (const { naam } of obliged)
			expect(told.join('\n')).toMatch(new RegExp(`kolom ${naam}, .*mag niet leeg zijn`));
	});

	test('tells every obliged column that is absent, and every column that it does not know', () => {
		const { told } = read(table, { bedragg: '1' });
		expect(told).toContainEqual(
			expect.stringMatching(/rij 1, kolom bedragg: Deze kolom bestaat niet\. Kies uit /)
		);
		for (const { naam } of obliged)
			expect(told).toContainEqual(
				expect.stringMatching(new RegExp(`kolom ${naam}: Deze verplichte kolom ontbreekt`))
			);
	});

	test('takes only the values that it offers', () => {
		for (const { naam, keuze } of table.kolommen.filter((column) => column.keuze)) {
			const { told } = read(table, { [naam]: 'iets anders' });
			const message = `kolom ${naam}, waarde "iets anders": Deze waarde is niet toegestaan. Kies uit ${keuze!.join(', ')}.`;
			expect(told.join('\n')).toContain(message);
		}
	});
});

test.each([
	['kvk', '1234567', '12345678'],
	['rsin', '12345678A', '123456789'],
	['oin', '0000', '00000001234567890000']
])('a number of an organisation has its digits: %s "%s"', (kolom, short, whole) => {
	const table = ALL_TABLES.find(({ naam }) => naam === 'organisaties')!;
	const rest = { id: 'gm1.x', soort: 'organisatie', naam: 'X', plaats: '1', basis: 'vermeld' };
	expect(read(table, { ...rest, [kolom]: short }).told).toEqual([
		expect.stringMatching(new RegExp(`kolom ${kolom}, .*: Dit nummer klopt niet\\. .* \\d+ cijfers\\.`))
	]);
	expect(read(table, { ...rest, [kolom]: whole }).told).toEqual([]);
});
