/** A cell of a workbook as the text that a CSV would hold. */
import type { Origin, Problem } from '#graph/dataset.ts';
import type { CellType } from './tables.ts';
import type { Cell } from './workbook-rows.ts';

const AS_TEXT = 'Maak de cel op als Tekst en typ de waarde opnieuw.';

/**
 * Numbers and dates become text where the column holds those. Elsewhere a program may have changed what was typed
 * ("3,130" into 3.13, a code into a date, a long number into zeros), so they are refused instead of guessed.
 */
export function cellText(value: Cell, type: CellType, at: Origin, problemen: Problem[]): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'string') return value.trim();
	const refuse = (melding: string): string => {
		const waarde = value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
		problemen.push({ ...at, waarde, melding, oplossing: AS_TEXT });
		return '';
	};
	if (value instanceof Date) {
		return type === 'datum' ? value.toISOString().slice(0, 10) : refuse('Deze cel is een datum geworden.');
	}
	if (typeof value === 'boolean') {
		return type === 'janee' ? (value ? 'ja' : 'nee') : refuse('Deze cel is waar of onwaar geworden.');
	}
	if (Number.isSafeInteger(value)) return String(value);
	if (Number.isInteger(value)) return refuse('Dit getal is te lang: de laatste cijfers zijn verloren.');
	if (type === 'breuk' || type === 'bedrag') return decimal(value);
	return refuse('Deze cel is een getal met decimalen geworden.');
}

/** As a person writes it: a comma, and only the fifteen digits that a workbook shows. */
const decimal = (value: number): string => String(Number(value.toPrecision(15))).replace('.', ',');
