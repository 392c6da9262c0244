/** The built app as a process of its own, on a free port and a data folder of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

const ENTRY = resolve('build/index.js');

export interface App {
	readonly url: string;
	readonly dataFolder: string;
	readonly process: ChildProcess;
	/** What it wrote to its log until now. */
	log(): string;
	/** Sends a signal and waits for the end. */
	end(signal?: NodeJS.Signals): Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

/** A folder that the caller removes. */
export const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'opgavenet-e2e-'));

/** Starts the app and waits until it answers. @throws Error with its log when it ends or does not answer */
export async function startApp(dataFolder: string, env: Record<string, string> = {}): Promise<App> {
	if (!existsSync(ENTRY)) throw new Error(`${ENTRY} does not exist; run npm run build first`);
	const port = await freePort();
	const url = `http://127.0.0.1:${port}`;
	const settings = { NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), ORIGIN: url };
	const child = spawn(process.execPath, [ENTRY], {
		cwd: dataFolder,
		env: { ...cleanEnvironment(), ...settings, OPGAVENET_DATA: dataFolder, ...env },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let log = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (log += chunk));
	const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
	await untilAnswers(`${url}/health`, child, () => log);
	return {
		url,
		dataFolder,
		process: child,
		log: () => log,
		async end(signal = 'SIGTERM') {
			child.kill(signal);
			const [code, by] = await ended;
			return { code, signal: by };
		}
	};
}

/** One app for all tests of a file, on the shipped werkmappen. */
export function withApp(env?: Record<string, string>): () => App {
	let app: App | undefined;
	beforeAll(async () => {
		app = await startApp(makeFolder(), env);
	});
	afterAll(async () => {
		await app?.end();
		if (app) rmSync(app.dataFolder, { recursive: true, force: true });
	});
	return () => app!;
}

/** Without settings of whoever runs the tests. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
	const ours = /^(NEO4J_|OPGAVENET_|PORT$|HOST$|ORIGIN$|SOCKET_PATH$|VITEST|NODE_OPTIONS$|INIT_CWD$)/;
	return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
}

export async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	return port;
}

async function untilAnswers(url: string, child: ChildProcess, log: () => string): Promise<void> {
	for (const until = Date.now() + 30_000; Date.now() < until;) {
		if (child.exitCode !== null) throw new Error(`the app ended with code ${child.exitCode}:\n${log()}`);
		const answer = await fetch(url).catch(() => undefined);
		if (answer) return;
		await new Promise((done) => setTimeout(done, 25));
	}
	child.kill('SIGKILL');
	throw new Error(`the app does not answer on ${url}:\n${log()}`);
}
