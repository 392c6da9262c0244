/** The built command `seed` as a process of its own. */
import { spawn } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cleanEnvironment } from './app.ts';

export interface Ended {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

/** Runs it in this folder and waits for its end. */
export function runSeed(args: readonly string[], cwd: string, dataFolder: string): Promise<Ended> {
	const child = spawn(process.execPath, [resolve('build/commands/seed.js'), ...args], {
		cwd,
		env: { ...cleanEnvironment(), OPGAVENET_DATA: dataFolder },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let [out, err] = ['', ''];
	child.stdout.on('data', (chunk) => (out += chunk));
	child.stderr.on('data', (chunk) => (err += chunk));
	return new Promise((done) => child.on('close', (code) => done({ code, out, err })));
}

/** A werkmap of a municipality that we do not ship, with one goal; in a new folder with this name. */
export function writeWerkmap(folder: string, doel = 'gm9999.pb.thuis'): void {
	cpSync(resolve('tests/fixtures/werkmap-klein'), folder, { recursive: true });
	const file = join(folder, 'doelen.csv');
	writeFileSync(file, readFileSync(file, 'utf8').replaceAll('gm9999.pb.thuis', doel));
}
