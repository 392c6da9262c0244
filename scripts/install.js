/** Installs the packages of the lock file when node_modules lacks one of them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, ROOT, run, tellTime } from './project.js';

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }> }} Lock */

/**
 * The packages of the lock file that are not installed in that version. Optional ones may be for another platform.
 * @param {Lock} lock package-lock.json
 * @param {Lock | undefined} installed node_modules/.package-lock.json, which npm writes at the end of an installation
 * @returns {string[]} places such as `node_modules/vite`
 */
export function missingPackages(lock, installed) {
	const present = (installed && installed.packages) || {};
	return Object.entries(lock.packages || {})
		.filter(([place, { optional, link }]) => place !== '' && !optional && !link)
		.filter(([place, { version }]) => !present[place] || present[place].version !== version)
		.map(([place]) => place);
}

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));

function needsInstall() {
	const hidden = 'node_modules/.package-lock.json';
	const installed = existsSync(join(ROOT, hidden)) ? readJson(hidden) : undefined;
	return missingPackages(readJson('package-lock.json'), installed).length > 0;
}

/** npm as its own JavaScript when npm started us, which also works on Windows. */
function npm() {
	const script = process.env.npm_execpath;
	return script && /npm-cli\.c?js$/.test(script) ? [process.execPath, script] : ['npm'];
}

/**
 * Installs when needed. The lock file stays as it is.
 * `npm ci` would refuse a lock file made on a machine whose registry lacks other platforms' packages.
 * @param {(line: string) => void} log
 * @throws Failure
 */
export async function ensureInstalled(log) {
	if (!needsInstall()) return;
	const started = Date.now();
	log('Pakketten worden geïnstalleerd (alleen de eerste keer en na een wijziging) ...');
	const [command = 'npm', ...first] = npm();
	const args = [...first, 'install', '--no-save', '--no-audit', '--no-fund', '--include=dev'];
	const { code, output } = await run(command, args);
	if (code !== 0 || needsInstall()) {
		throw new Failure(`${output}\nDe installatie is niet gelukt. Kijk of er internet is en begin opnieuw.`);
	}
	log(`Pakketten geïnstalleerd in ${tellTime(started)}.`);
}
