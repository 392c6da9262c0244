/**
 * The embedded engine: `@grafeo-db/js` on one file, without a server.
 *
 * One transaction writes at a time, up to eight reads run beside it and see the graph as it was before.
 * The engine ends a statement after 30 s, and cannot be told otherwise; so every query bounds its own depth and rows.
 */
import { existsSync, rmSync } from 'node:fs';
import type { QueryResult, Transaction } from '@grafeo-db/js';
import { EngineError, query, type Engine, type Params, type WriteTransaction } from '#graph/engine.ts';
import { embeddedError, messageOf } from './embedded-errors.ts';
import { acquire, release, type Handle } from './embedded-handle.ts';
import { normaliseParameters } from './parameters.ts';
import { checkRows } from './rows.ts';
import { runWork, type Statement } from './transaction.ts';

const trivial = query('ready', 'RETURN 1 AS een');

/**
 * Opens the graph in this file, which is made when absent; `:memory:` is a new graph that lasts until close.
 * @throws EngineError LOCKED when another process holds the file, UNAVAILABLE when it cannot be opened
 */
export async function openEmbedded(path: string): Promise<Engine> {
	return engineOn(await acquire(path));
}

function engineOn(handle: Handle): Engine {
	const { database } = handle;
	const running = new Set<Promise<unknown>>();
	let writing: Transaction | undefined;
	let closing: Promise<void> | undefined;

	function assertOpen(name: string): void {
		if (closing) throw new EngineError('CLOSED', `${name}: the graph in ${handle.path} is closed`);
	}

	/** One statement, in a transaction; `close` waits for it. */
	async function execute(
		transaction: Transaction,
		{ name, text }: Statement,
		params: Params
	): Promise<QueryResult> {
		assertOpen(`query "${name}"`);
		const statement = transaction.executeCypher(text, normaliseParameters(name, params));
		running.add(statement);
		try {
			return await statement;
		} catch (error) {
			throw embeddedError(name, error);
		} finally {
			running.delete(statement);
		}
	}

	/** A read has a transaction too, so that a statement that writes can be undone and refused. */
	async function readNow<R>(question: Statement, params: Params): Promise<R[]> {
		assertOpen(`query "${question.name}"`);
		const transaction = database.beginTransaction();
		try {
			const result = await execute(transaction, question, params);
			if (Object.values(result.counters).some((count) => count > 0)) {
				throw new EngineError('BAD_QUERY', `query "${question.name}" writes; use write() for it`);
			}
			return rowsOf<R>(question.name, result);
		} finally {
			rollback(transaction);
		}
	}

	async function writeNow<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
		assertOpen('write');
		const transaction = database.beginTransaction();
		writing = transaction;
		try {
			const result = await runWork(work, async <R>(statement: Statement, params: Params) =>
				rowsOf<R>(statement.name, await execute(transaction, statement, params))
			);
			assertOpen('write');
			commit(handle, transaction);
			return result;
		} finally {
			rollback(transaction);
			writing = undefined;
		}
	}

	async function closeNow(): Promise<void> {
		await Promise.allSettled(running);
		if (writing) rollback(writing);
		release(handle);
	}

	const read = <R>(question: Statement, params: Params) => handle.readers(() => readNow<R>(question, params));

	return {
		kind: 'embedded',
		read,
		write: (work) => handle.writer(() => writeNow(work)),
		async ready() {
			await read(trivial, {});
		},
		async backup(path) {
			assertOpen('backup');
			save(handle, path);
		},
		close: () => (closing ??= closeNow())
	};
}

function rowsOf<R>(name: string, result: QueryResult): R[] {
	return checkRows<R>(name, result.toArray(), isEntity);
}

/** A commit alone is in memory of the operating system at best: the checkpoint brings it to disk. */
function commit(handle: Handle, transaction: Transaction): void {
	try {
		transaction.commit();
		if (!handle.inMemory) handle.database.walCheckpoint();
	} catch (error) {
		throw embeddedError('commit', error);
	}
}

function rollback(transaction: Transaction): void {
	if (transaction.isActive) transaction.rollback();
}

function save(handle: Handle, path: string): void {
	if (existsSync(path)) {
		throw new EngineError('BAD_PARAMETER', `backup: ${path} exists already; give a new name`);
	}
	try {
		handle.database.save(path);
	} catch (error) {
		rmSync(path, { force: true });
		throw new EngineError('INTERNAL', `backup to ${path} failed: ${messageOf(error)}`, { cause: error });
	}
}

/** A node or relation is an object with these keys of its own; a path holds a list of them. */
function isEntity(value: object): boolean {
	return '_id' in value && ('_labels' in value || '_type' in value);
}
