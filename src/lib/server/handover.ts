/**
 * The embedded graph belongs to one process. While the app holds it, commands hand their work to the app
 * over a local socket in the data folder, which only the owner of the app may use.
 */
import { chmodSync, rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { isAbsolute } from 'node:path';
import { gateOf } from '#graph/engines/gate.ts';
import { socketPath, type Done, type Job, type Told } from '#seeds/handover.ts';
import { perform } from '#seeds/perform.ts';
import { getGraph } from './graph.ts';
import { log } from './log.ts';

export interface Listener {
	/** Takes no more work, and waits for what is under way. */
	close(): Promise<void>;
}

/** Listens for work on this data folder. The app goes on without when that cannot be. */
export async function listenForWork(dataFolder: string): Promise<Listener> {
	const path = socketPath(dataFolder);
	const inTurn = gateOf(1);
	/** Those that have not said yet what they want. */
	const silent = new Set<Socket>();
	const server = createServer({ allowHalfOpen: true }, (socket) => {
		silent.add(socket);
		socket.on('close', () => silent.delete(socket));
		receive(socket, (job) => {
			silent.delete(socket);
			return inTurn(() => answer(socket, job));
		});
	});
	try {
		await listen(server, path);
	} catch (error) {
		log(`Opdrachten kunnen hun werk niet aan de app geven: ${path} is niet te gebruiken (${String(error)}).`);
	}
	return {
		async close() {
			const closed = new Promise((resolve) => server.close(resolve));
			for (const socket of silent) socket.destroy();
			await closed;
		}
	};
}

/** Whoever holds the graph is alone: a socket that is still there belongs to a process that is gone. */
function listen(server: ReturnType<typeof createServer>, path: string): Promise<void> {
	if (process.platform !== 'win32') rmSync(path, { force: true });
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		const before = process.umask(0o177);
		server.listen(path, () => {
			if (process.platform !== 'win32') chmodSync(path, 0o600);
			resolve();
		});
		process.umask(before);
	});
}

/** Longer than any list of paths. */
const LONGEST_JOB = 1_000_000;

/** Reads the one line that a command sends. */
function receive(socket: Socket, work: (job: Job) => Promise<void>): void {
	let text = '';
	socket.setEncoding('utf8');
	socket.on('error', () => socket.destroy());
	socket.on('end', () => text.includes('\n') || socket.destroy());
	socket.on('data', function take(chunk) {
		text += chunk;
		const end = text.indexOf('\n');
		if (end < 0 && text.length > LONGEST_JOB) socket.destroy();
		if (end < 0) return;
		socket.off('data', take);
		socket.resume();
		void (async () => work(readJob(text.slice(0, end))))().catch((error) => fail(socket, error));
	});
}

/** @throws Error when it is no job */
function readJob(line: string): Job {
	const job = JSON.parse(line) as Partial<Job> | null;
	const isPaths =
		Array.isArray(job?.paths) && job.paths.every((path) => typeof path === 'string' && isAbsolute(path));
	if (job?.command === 'seed' && isPaths && typeof job.alleen === 'boolean') return job as Job;
	throw new Error(`handover: ${line.slice(0, 200)} is no job`);
}

async function answer(socket: Socket, job: Job): Promise<void> {
	const code = await perform(await getGraph(), job, (regel, probleem) => send(socket, { regel, probleem }));
	send(socket, { code });
	socket.end();
}

/** The command hears that it failed; the log gets why. */
function fail(socket: Socket, error: unknown): void {
	log(error instanceof Error ? (error.stack ?? error.message) : String(error));
	send(socket, {
		regel: 'Opgavenet kon dit werk niet doen; de log van Opgavenet zegt waarom.',
		probleem: true
	});
	send(socket, { code: 1 });
	socket.end();
}

const send = (socket: Socket, message: Told | Done): void =>
	void socket.write(`${JSON.stringify(message)}\n`);
