/** A table as CSV: the same dialect as every list of the app, with the version of the data on every row. */
import { toLine, type Cel } from '$lib/csv.ts';
import { LIJSTTEKEN, VERSIEKOLOM } from '$lib/server/api/csvw.ts';
import type { Vorm } from '$lib/server/api/file.ts';
import { shortHash } from '$lib/server/api/version.ts';

function toCel(value: unknown): Cel {
	if (Array.isArray(value)) return value.join(LIJSTTEKEN);
	if (typeof value === 'boolean') return value ? 'ja' : 'nee';
	return typeof value === 'number' ? value : value === undefined ? null : String(value);
}

export const csv: Vorm = {
	type: 'text/csv; charset=utf-8; header=present',
	begin: ({ kolommen }) => `\uFEFF${toLine([...kolommen.map(({ naam }) => naam), VERSIEKOLOM.naam])}\r\n`,
	row: (rij, { kolommen }, { hash }) =>
		`${toLine([...kolommen.map(({ naam }) => toCel(rij[naam])), shortHash(hash)])}\r\n`,
	end: () => ''
};
