/** A turn on the one Neo4j of this run: see `global.ts`. */
import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import type { Connection, Turn } from './global.ts';
import { wipeRaw } from './raw.ts';

/** The first test waits for the download, the start and the suites of other files. */
const PATIENCE = 600_000;

/**
 * Holds the server for the suite around the call, and wipes it at the end. Without a server its tests are skipped,
 * or fail under CI.
 * @returns the server, to be called inside a test
 */
export function takeTurn(): () => Connection {
	let socket: Socket | undefined;
	let turn: Turn | undefined;

	beforeAll(async () => {
		socket = connect(inject('neo4jTurns'), '127.0.0.1');
		turn = await turnFrom(socket);
		if ('missing' in turn && process.env.CI === 'true')
			throw new Error(`no Neo4j to test on: ${turn.missing}`);
	}, PATIENCE);
	beforeEach((context) => {
		if (turn && 'missing' in turn) context.skip(turn.missing);
	});
	afterAll(async () => {
		try {
			if (turn && 'connection' in turn) await wipeRaw(turn.connection);
		} finally {
			socket?.destroy();
		}
	});

	return () => {
		if (turn && 'connection' in turn) return turn.connection;
		throw new Error('the Neo4j of the tests is there inside a test only');
	};
}

async function turnFrom(socket: Socket): Promise<Turn> {
	const line = new Promise<string>((resolve, reject) => {
		createInterface(socket).once('line', resolve);
		socket.once('error', reject);
		socket.once('close', () => reject(new Error('the server of turns ended')));
	});
	return JSON.parse(await line) as Turn;
}
