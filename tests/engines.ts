/** One suite, every engine. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe } from 'vitest';
import { query, type Engine } from '#graph/engine.ts';
import { openEmbedded } from '#graph/engines/embedded.ts';
import { openNeo4j } from '#graph/engines/neo4j.ts';
import { takeTurn } from './neo4j/turn.ts';
import { wipeRaw } from './neo4j/raw.ts';

/** Opens an empty graph without schema. Closed after the test. */
export type Open = () => Promise<Engine>;

/**
 * Runs the same suite on the embedded engine (a fresh file each time) and on Neo4j (wiped each time).
 * On Neo4j one test has one graph: `open` a second time and it is empty for both.
 */
export function onEveryEngine(name: string, suite: (open: Open) => void): void {
	describe(`${name} (embedded)`, () => suite(closedAfterEach(openTemporary)));
	describe(`${name} (neo4j)`, () => {
		const server = takeTurn();
		suite(
			closedAfterEach(async () => {
				await wipeRaw(server());
				return openNeo4j({ ...server(), limits: 'import' });
			})
		);
	});
}

/** Takes out all nodes and relations, and keeps constraints and indexes: cheaper than `open` again. */
export async function empty(engine: Engine): Promise<void> {
	await engine.write((transaction) => transaction.run(query('empty', 'MATCH (n) DETACH DELETE n'), {}));
}

/** A folder that is gone after the test. */
export function temporaryFolder(): () => string {
	const folders: string[] = [];
	afterEach(() => {
		for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
	});
	return () => {
		const folder = mkdtempSync(join(tmpdir(), 'opgavenet-test-'));
		folders.push(folder);
		return folder;
	};
}

async function openTemporary(): Promise<Engine> {
	const folder = mkdtempSync(join(tmpdir(), 'opgavenet-test-'));
	const engine = await openEmbedded(join(folder, 'opgavenet.grafeo'));
	return {
		...engine,
		async close() {
			await engine.close();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

function closedAfterEach(open: Open): Open {
	const engines: Engine[] = [];
	afterEach(async () => {
		for (const engine of engines.splice(0)) await engine.close();
	});
	return async () => {
		const engine = await open();
		engines.push(engine);
		return engine;
	};
}
