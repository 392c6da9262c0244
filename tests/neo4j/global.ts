/**
 * Runs once per vitest run, beside the tests. Gives them, on a local port, one Neo4j in turns:
 * a connection waits until it is first in line, gets one line of JSON (`Turn`), and holds the server
 * until it ends, also when its process dies. The server starts when the first test asks for it.
 */
import { createServer, type AddressInfo, type Socket } from 'node:net';
import type { TestProject } from 'vitest/node';
import { gateOf } from '#graph/engines/gate.ts';
import { assertEmpty } from './raw.ts';
import { missingForNeo4j, startNeo4j, type Server } from './start.ts';

export interface Connection {
	uri: string;
	user?: string;
	password?: string;
	database?: string;
}

/** The answer to a test that is first in line: a server, or why there is none. */
export type Turn = { connection: Connection } | { missing: string };

declare module 'vitest' {
	export interface ProvidedContext {
		/** The port that gives turns. */
		neo4jTurns: number;
	}
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const mutex = gateOf(1);
	let server: Server | undefined;
	let first: Promise<Turn> | undefined;

	async function start(): Promise<Turn> {
		try {
			const given = givenConnection();
			if (given) await assertEmpty(given);
			else server = await startNeo4j();
			return { connection: given ?? { uri: server!.uri } };
		} catch (error) {
			return missing(error instanceof Error ? error.message : String(error));
		}
	}

	const turns = createServer((socket) => {
		socket.on('error', () => socket.destroy());
		socket.resume();
		void mutex(async () => {
			if (!socket.destroyed) await serve(socket, await (first ??= start()));
		});
	});
	await new Promise<void>((resolve) => turns.listen(0, '127.0.0.1', resolve));
	turns.unref();
	project.provide('neo4jTurns', (turns.address() as AddressInfo).port);
	const absent = givenConnection() ? undefined : missingForNeo4j();
	if (absent) first = Promise.resolve(missing(absent));

	return async () => {
		turns.close();
		await first;
		await server?.stop();
	};
}

/** Writes the turn and waits until the other side lets go. */
function serve(socket: Socket, turn: Turn): Promise<void> {
	return new Promise((resolve) => {
		if (socket.destroyed) return resolve();
		socket.once('close', () => resolve());
		socket.write(`${JSON.stringify(turn)}\n`);
	});
}

function givenConnection(): Connection | undefined {
	const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;
	if (!NEO4J_URI) return undefined;
	return { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD, database: NEO4J_DATABASE };
}

/** Said once, loudly. In CI the tests that need it then fail (`turn.ts`). */
function missing(reason: string): Turn {
	const text = `${reason}; or set NEO4J_URI to an empty server`;
	process.stderr.write(`\n*** NOT TESTED ON NEO4J: ${text} ***\n\n`);
	return { missing: text };
}
