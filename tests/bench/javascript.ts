/** Gzipped JavaScript that a page loads on its first visit; for the explorer with what it loads later and its workers. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { atMost, shown, skipped, type Figure } from './figure.ts';
import type { Served } from './processes.ts';

const STATIC = /(?:from\s*|import\s*)["'`]([^"'`]+\.js)["'`]/g;

/** The scripts of the built app by name, without the folder: names hold a hash, so they are unique. */
function readScripts(root: string): Map<string, string> {
	const folder = join(root, 'build/client/_app/immutable');
	const files = readdirSync(folder, { recursive: true }).map(String);
	const scripts = files.filter((file) => file.endsWith('.js'));
	return new Map(scripts.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** The entries of the app and the parts of this page, as its HTML names them. */
async function rootsOf(scripts: ReadonlyMap<string, string>, address: string): Promise<string[]> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
	const ids = /node_ids:\s*\[([\d,\s]*)\]/.exec(await answer.text())?.[1]?.split(',') ?? [];
	const nodes = ids.map((id) => `nodes/${id.trim()}.`);
	return [...scripts.keys()].filter(
		(file) => file.startsWith('entry/') || nodes.some((node) => file.startsWith(node))
	);
}

/** Kilobytes of these scripts and of all that they import; with `later` also what they load or start later. */
function kilobytes(scripts: ReadonlyMap<string, string>, roots: readonly string[], later = false): number {
	const found = new Set(roots);
	for (const file of found) {
		const text = scripts.get(file)!;
		const named = [...text.matchAll(STATIC)].map(([, path]) => basename(path!));
		// the entry names every page: only what a page itself loads later counts
		const all = later && !file.startsWith('entry/');
		for (const [other] of scripts) {
			const name = basename(other);
			if (named.includes(name) || (all && !/^(entry|nodes)\//.test(other) && text.includes(name)))
				found.add(other);
		}
	}
	return [...found].reduce((sum, file) => sum + gzipSync(scripts.get(file)!).length, 0) / 1000;
}

export async function benchJavaScript(root: string, app: Served): Promise<Figure[]> {
	const scripts = readScripts(root);
	const sizeOf = async (path: string, later = false) =>
		kilobytes(scripts, await rootsOf(scripts, app.url + path), later);
	const opgave = await sizeOf('/opgaven/gm9998.agenda.opgave1');
	const figures = [
		atMost('JavaScript van de eerste pagina, gzip', 75, await sizeOf('/'), 'kB', 1),
		shown('JavaScript van een opgave, gzip', `${opgave.toFixed(1).replace('.', ',')} kB`)
	];
	const explorer = await fetch(`${app.url}/verkenner`);
	if (!explorer.ok)
		return [...figures, skipped('JavaScript van de verkenner', `/verkenner geeft ${explorer.status}`)];
	const naam = 'JavaScript van de verkenner met wat later laadt en workers, gzip';
	return [...figures, atMost(naam, 230, await sizeOf('/verkenner', true), 'kB', 1)];
}
