/** Finds the werkmappen at the places that someone named: a folder, a workbook, or a folder that holds them. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Problem } from '#graph/dataset.ts';
import { isWerkmapFolder, readFolder, type ReadResult } from './werkmap/read-folder.ts';
import { readWorkbook } from './werkmap/read-workbook.ts';

export interface Found {
	/** Folders with a bron.json, and workbooks. */
	readonly werkmappen: readonly string[];
	readonly problemen: readonly Problem[];
}

/** Every werkmap at these places, with a problem for each place that has none. */
export function findWerkmappen(paths: readonly string[]): Found {
	const werkmappen: string[] = [];
	const problemen: Problem[] = [];
	for (const path of paths) {
		const found = look(path);
		if (typeof found === 'string')
			problemen.push({ bestand: path, melding: found, oplossing: cureOf(found) });
		else {
			werkmappen.push(...found.filter(isWerkmap));
			for (const half of found.filter((one) => !isWerkmap(one)))
				problemen.push({ bestand: half, melding: HALF, oplossing: cureOf(HALF) });
		}
	}
	return { werkmappen: [...new Set(werkmappen)], problemen };
}

/** Reads a folder or a workbook that `findWerkmappen` found. */
export const readWerkmap = async (path: string): Promise<ReadResult> =>
	isWorkbook(path) ? readWorkbook(path) : readFolder(path);

const MISSING = 'Dit bestand of deze map bestaat niet.';
const EMPTY = 'In deze map staat geen werkmap.';
const OTHER = 'Dit is geen werkmap.';
const HALF = 'In deze map staan tabellen, maar geen bron.json.';

const CURES: Readonly<Record<string, string>> = {
	[MISSING]: 'Controleer de naam en de map waarin u staat.',
	[EMPTY]: 'Noem een map met een bron.json, een map met zulke mappen, of een XLSX-bestand.',
	[HALF]: 'Schrijf een bron.json voor het document, of haal de map hier weg.',
	[OTHER]: 'Noem een map met een bron.json of een XLSX-bestand; bewaar een ander rekenblad eerst als XLSX.'
};

const cureOf = (melding: string): string => CURES[melding] ?? '';

/** A workbook by its name; a lock file of Excel (`~$name.xlsx`) is none. */
const isWorkbook = (path: string): boolean =>
	extname(path).toLowerCase() === '.xlsx' && !/(^|[\\/])~\$[^\\/]*$/.test(path) && statSync(path).isFile();

const isWerkmap = (path: string): boolean => isWerkmapFolder(path) || isWorkbook(path);

/** A folder of tables without a document: left alone, its facts would go unnoticed. */
const isHalf = (path: string): boolean =>
	existsSync(path) &&
	statSync(path).isDirectory() &&
	!isWerkmap(path) &&
	readdirSync(path).some((name) => extname(name).toLowerCase() === '.csv');

/** The werkmappen at one place, whole or half, or what is wrong with it. */
function look(path: string): string[] | string {
	if (!existsSync(path)) return MISSING;
	if (isWerkmap(path)) return [path];
	if (!statSync(path).isDirectory()) return OTHER;
	const inside = readdirSync(path)
		.sort()
		.map((name) => join(path, name))
		.filter((one) => isWerkmap(one) || isHalf(one));
	return inside.length ? inside : EMPTY;
}
