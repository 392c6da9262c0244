/**
 * How a command hands its work to the app that holds the embedded graph: over a local socket, in lines of JSON.
 * The command sends one `Job`; the app answers with a `Told` for every line of progress and one `Done`.
 */
import { createHash } from 'node:crypto';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Log, SeedOptions } from './seed.ts';

/** Its paths are absolute: the app runs in another folder. */
export type Job = { readonly command: 'seed' } & SeedOptions;
/** A line for people, as the app wrote it. */
export type Told = { readonly regel: string; readonly probleem?: true };
/** The work is done; the exit code of the command. */
export type Done = { readonly code: number };

/** The longest address of a local socket that every system takes. */
const LONGEST = 100;

/** The socket in this data folder; elsewhere when its name would be too long, or on Windows, which knows no such files. */
export function socketPath(dataFolder: string): string {
	const path = join(resolve(dataFolder), 'opgavenet.sock');
	if (process.platform !== 'win32' && Buffer.byteLength(path) <= LONGEST) return path;
	const name = `opgavenet-${createHash('sha256').update(path).digest('hex').slice(0, 24)}`;
	return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

/**
 * Lets the app do the work, and shows its progress.
 * @returns the exit code, or undefined when no app listens there
 */
export function handOver(dataFolder: string, job: Job, log: Log): Promise<number | undefined> {
	return new Promise((resolve) => {
		const socket = createConnection(socketPath(dataFolder));
		let connected = false;
		let code: number | undefined;
		socket.once('connect', () => {
			connected = true;
			log('Opgavenet draait al en doet dit werk zelf.');
			socket.write(`${JSON.stringify(job)}\n`);
		});
		createInterface({ input: socket })
			.on('line', (line) => {
				const message = JSON.parse(line) as Told | Done;
				if ('code' in message) code = message.code;
				else log(message.regel, message.probleem);
			})
			.on('error', () => {});
		socket.on('error', () => {});
		socket.on('close', () => {
			if (connected && code === undefined) {
				log(
					'De verbinding met Opgavenet viel weg; het werk is misschien niet af. Voer de opdracht opnieuw uit.',
					true
				);
				code = 1;
			}
			resolve(code);
		});
	});
}
