/** The processes that are measured: the built app, and the bare peer. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Served {
	readonly url: string;
	/** Highest memory until now, in MB. */
	memory(): number;
	end(): Promise<void>;
}

/** Where the graph is: a folder with the embedded file, or the address of a Neo4j. */
export type Place = { readonly folder: string } | { readonly uri: string };

/** The built app on this graph, with NODE_ENV=production. `BENCH_PROF=1` writes a CPU profile of it. */
export async function serveApp(root: string, place: Place): Promise<Served> {
	const port = await freePort();
	const url = `http://127.0.0.1:${port}`;
	const graph = 'uri' in place ? { NEO4J_URI: place.uri } : { OPGAVENET_DATA: place.folder };
	const profile = process.env.BENCH_PROF ? ['--cpu-prof', '--cpu-prof-dir', process.env.BENCH_PROF] : [];
	const child = spawn(process.execPath, [...profile, join(root, 'build/index.js')], {
		cwd: root,
		env: {
			...process.env,
			NODE_ENV: 'production',
			HOST: '127.0.0.1',
			PORT: String(port),
			ORIGIN: url,
			...graph
		},
		stdio: ['ignore', 'ignore', 'inherit']
	});
	for (const until = Date.now() + 60_000; Date.now() < until;) {
		if (child.exitCode !== null) throw new Error(`the app ended with code ${child.exitCode}`);
		if (
			await fetch(`${url}/ready`).then(
				({ ok }) => ok,
				() => false
			)
		)
			return served(child, url);
		await new Promise((done) => setTimeout(done, 50));
	}
	child.kill('SIGKILL');
	throw new Error(`the app does not answer on ${url}`);
}

/** The peer on this graph. */
export async function servePeer(root: string, place: string): Promise<Served> {
	const child = spawn(process.execPath, [join(root, 'tests/bench/peer.js'), place], {
		cwd: root,
		env: { ...process.env, NODE_ENV: 'production' },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const [port] = (await once(createInterface(child.stdout), 'line')) as [string];
	return served(child, `http://127.0.0.1:${port}`);
}

function served(child: ChildProcess, url: string): Served {
	const ended = once(child, 'exit');
	let ending = false;
	child.once('exit', (code, signal) => {
		if (!ending) console.error(`the process behind ${url} ended in the middle: ${signal ?? code}`);
	});
	return {
		url,
		memory: () =>
			Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
		async end() {
			ending = true;
			child.kill('SIGTERM');
			await ended;
		}
	};
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	return port;
}

/** Posts JSON and reads the whole answer. @throws Error on an answer that is no answer */
export async function post(url: string, body: unknown): Promise<string> {
	const response = await fetch(url, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(body)
	});
	const text = await response.text();
	if (!response.ok || text.startsWith('{"errors"'))
		throw new Error(`${url}: ${response.status} ${text.slice(0, 300)}`);
	return text;
}
