/** Whether the graph still holds the werkmappen that came with the project. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Engine } from '#graph/engine.ts';
import { readLoadedShipped } from '#graph/load.ts';
import { findShipped } from './places.ts';

/** @returns changes with every name and every byte below this folder */
export function hashWerkmappen(folder = findShipped()): string {
	const hash = createHash('sha256');
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
		.sort();
	for (const file of files) {
		const bytes = readFileSync(join(folder, file));
		hash.update(`${file.replaceAll(sep, '/')}\0${bytes.length}\0`).update(bytes);
	}
	return hash.digest('hex');
}

/**
 * True when the shipped werkmappen were loaded and are others now. A graph that holds only other werkmappen is not
 * out of date.
 * @throws EngineError
 */
export async function isShippedChanged(engine: Engine): Promise<boolean> {
	const loaded = await readLoadedShipped(engine);
	return loaded !== '' && loaded !== hashWerkmappen();
}

/** For the operator, in one line. */
export const SHIPPED_CHANGED =
	'De meegeleverde werkmappen zijn veranderd sinds zij zijn geladen; de app toont nog de oude gegevens. ' +
	'Ververs ze met: npm run seed (noem daarbij ook uw eigen werkmappen, als u die had geladen).';
