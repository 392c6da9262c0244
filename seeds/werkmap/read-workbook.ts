/** Reads a werkmap that is one XLSX: a tab per table, and a tab "bron" with a key and a value per row. */
import { basename } from 'node:path';
import readXlsx from 'read-excel-file/node';
import type { Problem } from '#graph/dataset.ts';
import { readBronTab } from './bron-tab.ts';
import { cellText } from './cell-text.ts';
import type { RawRow, RawTable } from './raw.ts';
import type { ReadResult } from './read-folder.ts';
import { ALL_TABLES } from './tables.ts';
import { hasContent, isExplanation, type Cells } from './workbook-rows.ts';

/** The tab that explains the werkmap to people. */
export const EXPLANATION_TAB = 'uitleg';

/** Reads one workbook. What cannot be read becomes a problem that names tab, row, column, value and cure. */
export async function readWorkbook(path: string): Promise<ReadResult> {
	const bestand = basename(path);
	const problemen: Problem[] = [];
	let sheets;
	try {
		sheets = await readXlsx(path);
	} catch (error) {
		const melding = `Dit bestand is niet te lezen als XLSX (${(error as Error).message}).`;
		return {
			problemen: [
				{ bestand, melding, oplossing: 'Open het in een rekenblad en bewaar het opnieuw als XLSX.' }
			]
		};
	}
	const tabs = sheets.map(({ sheet, data }) => ({ naam: sheet.trim().toLowerCase(), rows: data as Cells[] }));
	const source = tabs.find(({ naam }) => naam === 'bron');
	if (!source) {
		const oplossing = 'Begin met een lege werkmap: npm run seed -- --leeg werkmap.xlsx';
		return { problemen: [{ bestand, melding: 'Het tabblad bron ontbreekt.', oplossing }] };
	}
	const bronBestand = `${bestand} tabblad bron`;
	const bron = readBronTab(source.rows, bronBestand, problemen);
	const tabellen = tabs
		.filter(({ naam, rows }) => naam !== 'bron' && naam !== EXPLANATION_TAB && rows.some(hasContent))
		.map(({ naam, rows }) => readTab(naam, `${bestand} tabblad ${naam}`, rows, problemen));
	return problemen.length ? { problemen } : { werkmap: { bestand, bronBestand, bron, tabellen }, problemen };
}

function readTab(naam: string, bestand: string, rows: readonly Cells[], problemen: Problem[]): RawTable {
	const columns = ALL_TABLES.find((table) => table.naam === naam)?.kolommen ?? [];
	const width = Math.max(...rows.map((row) => row.findLastIndex((cell) => cell !== null && cell !== '') + 1));
	const kolommen = Array.from({ length: width }, (_, at) => String(rows[0]?.[at] ?? '').trim());
	const rijen = rows.flatMap((row, index): RawRow[] => {
		if (index === 0 || !hasContent(row) || isExplanation(row)) return [];
		const rij = index + 1;
		const cellen = kolommen.map((kolom, at) => {
			const type = columns.find((column) => column.naam === kolom)?.type ?? 'tekst';
			return [kolom, cellText(row[at] ?? null, type, { bestand, rij, kolom }, problemen)];
		});
		return [{ rij, cellen: Object.fromEntries(cellen) }];
	});
	return { naam, bestand, kolommen, rijen };
}
