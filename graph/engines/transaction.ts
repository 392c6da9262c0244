/** The part of a write transaction that is the same on every engine. */
import { EngineError, type Params, type Query, type WriteTransaction } from '#graph/engine.ts';

/** A query without the types of its parameters and rows. */
export type Statement = Pick<Query, 'name' | 'text'>;

type Execute = <R>(statement: Statement, params: Params) => Promise<R[]>;

/**
 * Runs `work` and waits for all its statements, also those it did not await.
 * After a failed statement nothing more runs, and the failure is thrown even when `work` caught it:
 * the caller rolls back. The transaction is of no use once `work` has ended.
 */
export async function runWork<T>(
	work: (transaction: WriteTransaction) => Promise<T>,
	execute: Execute
): Promise<T> {
	const statements: Promise<void>[] = [];
	const failures: unknown[] = [];
	let ended = false;

	async function run<P extends Params, R>(query: Query<P, R>, params: P): Promise<R[]> {
		if (ended) throw new EngineError('CLOSED', `query "${query.name}": its transaction has ended`);
		if (failures.length > 0) throw failures[0];
		const statement = execute<R>(query, params);
		statements.push(statement.then(nothing, (error: unknown) => void failures.push(error)));
		return statement;
	}

	let result: T;
	try {
		result = await work({ run });
	} finally {
		ended = true;
		await Promise.all(statements);
	}
	if (failures.length > 0) throw failures[0];
	return result;
}

/** Keeps no rows: a long import runs thousands of statements. */
function nothing(): void {}
