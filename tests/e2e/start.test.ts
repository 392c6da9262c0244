import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cleanEnvironment, freePort, makeFolder } from './app.ts';

let data = '';
let port = 0;
const started: ChildProcess[] = [];

beforeEach(async () => {
	data = makeFolder();
	port = await freePort();
});

afterEach(() => {
	for (const child of started.splice(0)) child.kill('SIGKILL');
	rmSync(data, { recursive: true, force: true });
});

/** Runs it on what is built; `wrote` waits for a text in its output. */
function start(command: string, args: string[], env: Record<string, string> = {}) {
	const child = spawn(command, args, {
		env: { ...cleanEnvironment(), OPGAVENET_DATA: data, PORT: String(port), ...env },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	started.push(child);
	let output = '';
	const wrote = (text: string) =>
		new Promise<void>((resolve, reject) => {
			const look = () => output.includes(text) && resolve();
			child.stdout.on('data', look);
			child.on('exit', () => reject(new Error(`ended before it wrote "${text}":\n${output}`)));
			look();
		});
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
	return { child, wrote, ended: once(child, 'close'), output: () => output };
}

const answers = () =>
	fetch(`http://127.0.0.1:${port}/health`).then(
		() => true,
		() => false
	);

describe('npm start', () => {
	it('prints the address when it answers, and ends with code 0 on SIGTERM', async () => {
		const app = start(process.execPath, ['scripts/start.js']);
		await app.wrote(`Opgavenet staat op http://localhost:${port}`);
		expect(await answers()).toBe(true);
		app.child.kill('SIGTERM');
		expect(await app.ended).toEqual([0, null]);
		expect(await answers()).toBe(false);
	});

	it('installs, builds and loads nothing the second time', async () => {
		const first = start(process.execPath, ['scripts/start.js']);
		await first.wrote('Opgavenet staat op');
		first.child.kill('SIGTERM');
		await first.ended;
		const second = start(process.execPath, ['scripts/start.js']);
		await second.wrote('Opgavenet staat op');
		expect(second.output()).toBe(`Opgavenet staat op http://localhost:${port}\n`);
		second.child.kill('SIGTERM');
		await second.ended;
	});

	it('says what to do when the port is taken', async () => {
		const first = start(process.execPath, ['scripts/start.js']);
		await first.wrote('Opgavenet staat op');
		const second = start(process.execPath, ['scripts/start.js']);
		expect(await second.ended).toEqual([1, null]);
		expect(second.output()).toContain(`Poort ${port} is al in gebruik`);
		first.child.kill('SIGTERM');
		await first.ended;
	});

	it('leaves no app behind when npm is told to stop', async () => {
		const npm = start('npm', ['start']);
		await npm.wrote('Opgavenet staat op');
		npm.child.kill('SIGTERM');
		await npm.ended;
		await expect.poll(answers, { timeout: 10_000 }).toBe(false);
	});
});
