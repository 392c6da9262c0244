/** Lists as files: every list on screen can be taken along, with its source and the version of the data. */

export type Cel = string | number | null | undefined;

/** One row: name of the column, then its value. All rows of a list have the same columns. */
export type Rij = Readonly<Record<string, Cel>>;

/** A spreadsheet must never read a cell as a formula. */
const guard = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function toCell(value: Cel): string {
	if (value === null || value === undefined) return '';
	const text = typeof value === 'number' ? String(value) : guard(value);
	return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line: semicolons, as a Dutch spreadsheet wants, and quotes where needed. Unknown is empty. */
export const toLine = (cellen: readonly Cel[]): string => cellen.map(toCell).join(';');

/** Rows as text: semicolons, as a Dutch spreadsheet wants, and quotes where needed. Unknown is empty. */
export function toCsv(rijen: readonly Rij[]): string {
	const [first] = rijen;
	if (!first) return '';
	const kolommen = Object.keys(first);
	const lines = rijen.map((rij) => toLine(kolommen.map((kolom) => rij[kolom])));
	return [toLine(kolommen), ...lines, ''].join('\r\n');
}

/** Rows as a file to save; `hash` says which data it shows and stands on every row. */
export function csvResponse(naam: string, rijen: readonly Rij[], hash: string): Response {
	const text = toCsv(rijen.map((rij) => ({ ...rij, gegevensversie: hash.slice(0, 12) })));
	return new Response(`\uFEFF${text}`, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="opgavenet-${naam}.csv"`
		}
	});
}
