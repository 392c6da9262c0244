/** Reads a werkmap that is a folder: `bron.json` and a CSV file per table. */
import { parse } from 'csv-parse/sync';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Problem } from '#graph/dataset.ts';
import type { RawTable, RawWerkmap } from './raw.ts';

export interface ReadResult {
	readonly werkmap?: RawWerkmap;
	readonly problemen: readonly Problem[];
}

/** True when the path is a folder with a `bron.json`. */
export const isWerkmapFolder = (path: string): boolean =>
	existsSync(join(path, 'bron.json')) && statSync(path).isDirectory();

/** Reads one folder. Files that cannot be read become problems that name file, row and cure. */
export function readFolder(path: string): ReadResult {
	const problemen: Problem[] = [];
	const name = basename(path);
	const bron = attempt(problemen, `${name}/bron.json`, () => JSON.parse(readText(join(path, 'bron.json'))));
	const files = readdirSync(path)
		.filter((file) => file.endsWith('.csv'))
		.sort();
	const tabellen = files.flatMap((file) => {
		const bestand = `${name}/${file}`;
		const table = attempt(problemen, bestand, () =>
			readTable(bestand, file.slice(0, -4), readText(join(path, file)))
		);
		return table ? [table] : [];
	});
	return problemen.length ? { problemen } : { werkmap: { bestand: name, bron, tabellen }, problemen };
}

/** UTF-8 only: anything else is refused instead of read wrong. */
function readText(path: string): string {
	const bytes = readFileSync(path);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw new Error('het bestand is geen UTF-8');
	}
}

function readTable(bestand: string, naam: string, text: string): RawTable {
	const records: string[][] = parse(text, {
		bom: true,
		relax_column_count: false,
		skip_empty_lines: true
	});
	const [header, ...rows] = records;
	if (!header) throw new Error('het bestand is leeg, ook de kopregel ontbreekt');
	const kolommen = header.map((cell) => cell.trim());
	return {
		naam,
		bestand,
		kolommen,
		rijen: rows.map((record, index) => ({
			rij: index + 2,
			cellen: Object.fromEntries(kolommen.map((kolom, at) => [kolom, record[at]!.trim()]))
		}))
	};
}

function attempt<T>(problemen: Problem[], bestand: string, read: () => T): T | undefined {
	try {
		return read();
	} catch (error) {
		problemen.push({
			bestand,
			melding: `Dit bestand is niet te lezen (${(error as Error).message}).`,
			oplossing: 'Bewaar het opnieuw: CSV met komma’s en UTF-8, of geldige JSON.'
		});
		return undefined;
	}
}
