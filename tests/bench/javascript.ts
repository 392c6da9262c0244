/** Gzipped JavaScript that a page loads on its first visit, and its workers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { atMost, shown, skipped, type Figure } from './figure.ts';
import type { Served } from './processes.ts';

const SCRIPT = /(?:import\("|href="|from\s*"|import\s*")((?:\.{0,2}\/)?[^"]*_app\/immutable\/[^"]+\.js)"/g;
const NEXT = /(?:from\s*|import\s*)"(\.{1,2}\/[^"]+\.js)"/g;

/** Every script that a page names, with what those import, without what is loaded later. */
async function scriptsOf(url: string, path: string): Promise<Map<string, Buffer>> {
	const answer = await fetch(url + path);
	if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
	const open = [...(await answer.text()).matchAll(SCRIPT)].map(([, href]) => new URL(href!, url + path).href);
	const found = new Map<string, Buffer>();
	while (open.length) {
		const href = open.pop()!;
		if (found.has(href)) continue;
		const text = await (await fetch(href)).text();
		found.set(href, Buffer.from(text));
		for (const [, next] of text.matchAll(NEXT)) open.push(new URL(next!, href).href);
	}
	return found;
}

const kilobytes = (files: Iterable<Buffer>): number =>
	[...files].reduce((sum, file) => sum + gzipSync(file).length, 0) / 1000;

export async function benchJavaScript(root: string, app: Served): Promise<Figure[]> {
	const first = kilobytes((await scriptsOf(app.url, '/')).values());
	const opgave = kilobytes((await scriptsOf(app.url, '/opgaven/gm9998.agenda.opgave1')).values());
	const figures = [
		atMost('JavaScript van de eerste pagina, gzip', 75, first, 'kB', 1),
		shown('JavaScript van een opgave, gzip', `${opgave.toFixed(1).replace('.', ',')} kB`)
	];
	const explorer = await fetch(`${app.url}/verkenner`);
	if (!explorer.ok) return [...figures, skipped('JavaScript van de verkenner', '/verkenner is er nog niet')];
	return [
		...figures,
		atMost(
			'JavaScript van de verkenner met alles wat later laadt en workers, gzip',
			230,
			await explorerSize(root, app),
			'kB',
			1
		)
	];
}

/** The page, what it loads later (followed through dynamic imports) and the workers that those name. */
async function explorerSize(root: string, app: Served): Promise<number> {
	const found = await scriptsOf(app.url, '/verkenner');
	const folder = join(root, 'build/client/_app/immutable');
	const own = [...found.values()].map(String);
	const names = readdirSync(folder, { recursive: true })
		.map(String)
		.filter((name) => name.endsWith('.js'));
	for (let at = 0; at < own.length; at++) {
		// the router names every page; only what a page itself loads later counts
		if (
			own[at]!.includes('nodes/') &&
			own[at]!.length > 0 &&
			/nodes\/\d+\.[\w-]+\.js.*nodes\/\d+\./s.test(own[at]!)
		)
			continue;
		for (const name of names) {
			const base = name.split('/').at(-1)!;
			const href = `${app.url}/_app/immutable/${name}`;
			if (
				found.has(href) ||
				name.startsWith('nodes/') ||
				name.startsWith('entry/') ||
				!own[at]!.includes(base)
			)
				continue;
			const file = readFileSync(join(folder, name));
			found.set(href, file);
			own.push(String(file));
		}
	}
	return kilobytes(found.values());
}
