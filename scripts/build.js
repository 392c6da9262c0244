/** Builds the app and its commands into `build/`. `node scripts/build.js` always builds; others call `ensureBuilt`. */
import './node-version.js';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.js';
import { whileHolding } from './lock.js';
import { fail, Failure, ROOT, runNode, tellTime } from './project.js';
import { filesIn, hashOf, hashOfSources, isStamped, WERKMAPPEN } from './stale.js';

const VITE = 'node_modules/vite/bin/vite.js';
const STAMP = join(ROOT, 'build/.stamp');
const COPIED = join(ROOT, 'build/.werkmappen');
const LOCK = join(ROOT, 'node_modules/.cache/opgavenet/build.pid');

/**
 * Builds what is stale, and nothing else.
 * @param {(line: string) => void} log
 * @param {{ always?: boolean }} [options]
 * @throws Failure
 */
export async function ensureBuilt(log, { always = false } = {}) {
	await whileHolding(LOCK, async () => {
		const hash = hashOfSources(ROOT);
		if (always || !isStamped(STAMP, hash)) await build(log, hash);
		copyWerkmappen();
	});
}

/**
 * @param {(line: string) => void} log
 * @param {string} hash
 */
async function build(log, hash) {
	const started = Date.now();
	log('De app wordt gebouwd (alleen de eerste keer en na een wijziging) ...');
	rmSync(STAMP, { force: true });
	rmSync(COPIED, { force: true });
	await vite(['build']);
	await vite(['build', '--config', 'vite.commands.config.ts']);
	writeFileSync(STAMP, hash);
	log(`Gebouwd in ${tellTime(started)}.`);
}

/** @param {string[]} args */
async function vite(args) {
	const { code, output } = await runNode([VITE, ...args]);
	if (code !== 0) throw new Failure(`${output}\nBouwen is niet gelukt: vite ${args.join(' ')}`);
}

/** The shipped werkmappen lie beside the built app, where its commands find them in any working directory. */
function copyWerkmappen() {
	const from = join(ROOT, WERKMAPPEN);
	const to = join(ROOT, 'build/werkmappen');
	const hash = hashOf(ROOT, filesIn(ROOT, [WERKMAPPEN]));
	if (isStamped(COPIED, hash) && existsSync(to)) return;
	rmSync(to, { recursive: true, force: true });
	if (existsSync(from)) cpSync(from, to, { recursive: true });
	else mkdirSync(to, { recursive: true });
	writeFileSync(COPIED, hash);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	try {
		await ensureInstalled(console.log);
		await ensureBuilt(console.log, { always: true });
	} catch (error) {
		fail(error);
	}
}
