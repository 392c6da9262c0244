/** Lists as files: every list on screen can be taken along, with its source and the version of the data. */

export type Cel = string | number | null | undefined;

/** One row: name of the column, then its value. */
export type Rij = Readonly<Record<string, Cel>>;

/** Names of columns: each of what a row of this kind holds, so that none is lost. */
type Kolommen<R extends Rij, K> = readonly K[] &
	([Exclude<keyof R & string, K>] extends [never] ? unknown : never);

/** A spreadsheet must never read a cell as a formula; an amount below zero is none. */
const guard = (text: string): string =>
	/^[=+\-@\t\r]/.test(text) && !/^-\d+,\d{2}$/.test(text) ? `'${text}` : text;

/** Integer eurocents as euros with a decimal comma, so that a Dutch spreadsheet reads a number: "1234,56". */
export const toEuro = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',');

function toCell(value: Cel): string {
	if (value === null || value === undefined) return '';
	const text = typeof value === 'number' ? String(value) : guard(value);
	return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line: semicolons, as a Dutch spreadsheet wants, and quotes where needed. Unknown is empty. */
export const toLine = (cellen: readonly Cel[]): string => cellen.map(toCell).join(';');

/** Rows below the names of their columns, which also stand there when there are no rows. */
export function toCsv(kolommen: readonly string[], rijen: readonly Rij[]): string {
	const lines = rijen.map((rij) => toLine(kolommen.map((kolom) => rij[kolom])));
	return [toLine(kolommen), ...lines, ''].join('\r\n');
}

/** Rows as a file to save; `hash` says which data it shows and stands on every row. */
export function csvResponse<R extends Rij, const K extends keyof R & string>(
	naam: string,
	kolommen: Kolommen<R, K>,
	rijen: readonly R[],
	hash: string
): Response {
	const gegevensversie = hash.slice(0, 12);
	const text = toCsv(
		[...kolommen, 'gegevensversie'],
		rijen.map((rij) => ({ ...rij, gegevensversie }))
	);
	return new Response(`\uFEFF${text}`, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="opgavenet-${naam}.csv"`
		}
	});
}
