/** Whether `build/` still belongs to the sources: a hash over their names and contents. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the built app is made of. */
const SOURCES = [
	'graph',
	'queries',
	'seeds',
	'src',
	'static',
	'schema.graphql',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts',
	'vite.commands.config.ts'
];

/** Copied beside the built app and not built into it: a changed fact needs no new build. */
export const WERKMAPPEN = 'seeds/werkmappen';

/**
 * Every file at these places, in a fixed order; places that are not there are left out.
 * @param {string} root
 * @param {readonly string[]} places files and folders inside root
 * @param {string} [except] a folder to leave out
 * @returns {string[]}
 */
export function filesIn(root, places, except) {
	return places.flatMap((place) => {
		const path = join(root, place);
		if (place === except || !existsSync(path)) return [];
		if (!statSync(path).isDirectory()) return [place];
		const names = readdirSync(path).sort();
		return filesIn(
			root,
			names.map((name) => `${place}/${name}`),
			except
		);
	});
}

/**
 * @param {string} root
 * @param {readonly string[]} files inside root
 * @returns {string} changes with every name and every byte
 */
export function hashOf(root, files) {
	const hash = createHash('sha256');
	for (const file of files) {
		const bytes = readFileSync(join(root, file));
		hash.update(`${file}\0${bytes.length}\0`).update(bytes);
	}
	return hash.digest('hex');
}

/** @param {string} root */
export const hashOfSources = (root) => hashOf(root, filesIn(root, SOURCES, WERKMAPPEN));

/**
 * @param {string} file
 * @param {string} hash
 * @returns {boolean} true when the stamp in this file says the same
 */
export const isStamped = (file, hash) => existsSync(file) && readFileSync(file, 'utf8') === hash;
