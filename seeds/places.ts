/** Where the project and its shipped werkmappen are: found from the source as well as from the built output. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folders from this module up to the root of the disk. */
function foldersAbove(): string[] {
	const folders = [dirname(fileURLToPath(import.meta.url))];
	for (let above = dirname(folders[0]!); above !== folders.at(-1); above = dirname(above))
		folders.push(above);
	return folders;
}

/** The folder that holds package.json; where the output stands alone, the folder above `build`. */
export function findRoot(): string {
	const folders = foldersAbove();
	return folders.find((folder) => existsSync(join(folder, 'package.json'))) ?? process.cwd();
}

/**
 * The folder with our own werkmappen: `build/werkmappen` from the built output, `seeds/werkmappen` from the source.
 * @throws Error when the output is not whole
 */
export function findShipped(): string {
	const found = foldersAbove()
		.map((folder) => join(folder, 'werkmappen'))
		.find((folder) => existsSync(folder));
	if (!found)
		throw new Error('De map werkmappen ontbreekt naast de gebouwde app. Bouw opnieuw: npm run build');
	return found;
}
