/**
 * The production engine: Neo4j over Bolt, on one server or, with `neo4j://`, on a cluster.
 *
 * Integers travel as integers and come back as numbers. Every statement names its database.
 */
import type { Driver, ManagedTransaction, QueryResult, Record as NeoRecord, Session } from 'neo4j-driver';
import { EngineError, query, type Engine, type Params, type WriteTransaction } from '#graph/engine.ts';
import { neo4jError } from './neo4j-errors.ts';
import { normaliseParameters } from './parameters.ts';
import { checkRows } from './rows.ts';
import { runWork, type Statement } from './transaction.ts';

export interface Neo4jSettings {
	uri: string;
	user?: string;
	password?: string;
	database?: string;
	/** How long to wait for a server: `web` (the default) gives up within seconds, `import` does not. */
	limits?: 'web' | 'import';
}

/** In milliseconds. The defaults of the driver take 33 s to report a dead server. */
const LIMITS = {
	web: { retry: 2_000, connect: 1_000, acquire: 2_000, transaction: 5_000 },
	import: { retry: 30_000, connect: 10_000, acquire: 60_000, transaction: 600_000 }
};

const trivial = query('ready', 'RETURN 1 AS een');

/** Both counts come from the store's own statistics, so this costs no scan. */
const strangers = `CALL () { MATCH (n) RETURN count(n) AS alle }
CALL () { MATCH (n:Knoop) RETURN count(n) AS knopen }
RETURN alle - knopen AS vreemd`;

/** A record as a plain object. Faster than its own `toObject`, which makes a list of entries for each. */
function toRow(record: NeoRecord): Record<string, unknown> {
	const { keys } = record;
	const row: Record<string, unknown> = {};
	for (let at = 0; at < keys.length; at++) row[keys[at] as string] = record.get(at);
	return row;
}

/**
 * An engine on this server. Does not connect yet: `ready()` tells whether the server answers.
 * @throws EngineError UNAVAILABLE when the URI or the settings are not usable
 */
export async function openNeo4j(settings: Neo4jSettings): Promise<Engine> {
	const { default: neo4j } = await import('neo4j-driver');
	const { uri, user, password, database = 'neo4j' } = settings;
	const limits = LIMITS[settings.limits ?? 'web'];
	const driver = connect();
	const bookmarkManager = neo4j.bookmarkManager();
	const sessions = new Set<Session>();
	let closing: Promise<void> | undefined;

	function connect(): Driver {
		const auth = user ? neo4j.auth.basic(user, password ?? '') : undefined;
		try {
			return neo4j.driver(uri, auth, {
				// an integer beyond 2^53 comes back as Infinity, which `checkRows` refuses
				disableLosslessIntegers: true,
				fetchSize: -1,
				maxTransactionRetryTime: limits.retry,
				connectionTimeout: limits.connect,
				connectionAcquisitionTimeout: limits.acquire,
				notificationFilter: { minimumSeverityLevel: 'OFF' },
				userAgent: 'opgavenet'
			});
		} catch (error) {
			const problem = error instanceof Error ? error.message : String(error);
			throw new EngineError('UNAVAILABLE', `NEO4J_URI "${uri}" is not usable: ${problem}`, { cause: error });
		}
	}

	/** A session for one transaction; every error of the driver gets a code of ours. */
	async function inSession<T>(
		mode: 'executeRead' | 'executeWrite',
		what: string,
		work: (transaction: ManagedTransaction) => Promise<T>
	): Promise<T> {
		if (closing) throw closed(what);
		const session = driver.session({ database, bookmarkManager });
		sessions.add(session);
		try {
			return await session[mode](work, { timeout: limits.transaction });
		} catch (error) {
			if (closing) throw closed(what, error);
			throw error instanceof neo4j.Neo4jError ? neo4jError(what, error) : error;
		} finally {
			sessions.delete(session);
			await session.close();
		}
	}

	const closed = (what: string, cause?: unknown) =>
		new EngineError('CLOSED', `${what}: the connection to ${uri} is closed`, { cause });

	const run = (transaction: ManagedTransaction, { name, text }: Statement, params: Params) =>
		transaction.run(text, normaliseParameters(name, params, neo4j.int));

	const isEntity = (value: object) =>
		neo4j.isNode(value) ||
		neo4j.isRelationship(value) ||
		neo4j.isUnboundRelationship(value) ||
		neo4j.isPath(value);

	const rowsOf = <R>(name: string, { records }: QueryResult): R[] =>
		checkRows<R>(name, records.map(toRow), isEntity);

	async function read<R>(question: Statement, params: Params): Promise<R[]> {
		const result = await inSession('executeRead', `query "${question.name}"`, (transaction) =>
			run(transaction, question, params)
		);
		return rowsOf(question.name, result);
	}

	async function write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
		return inSession('executeWrite', 'write', async (transaction) => {
			await refuseStrangers(transaction);
			try {
				return await runWork(work, (statement, params) => runStatement(transaction, statement, params));
			} catch (error) {
				throw retryable(error);
			}
		});
	}

	async function runStatement<R>(
		transaction: ManagedTransaction,
		statement: Statement,
		params: Params
	): Promise<R[]> {
		try {
			return rowsOf(statement.name, await run(transaction, statement, params));
		} catch (error) {
			throw neo4jError(`query "${statement.name}"`, error);
		}
	}

	async function refuseStrangers(transaction: ManagedTransaction): Promise<void> {
		const { records } = await transaction.run(strangers);
		const count: number = records[0]?.get('vreemd');
		if (count === 0) return;
		throw new EngineError(
			'FOREIGN_DATA',
			`database "${database}" at ${uri} holds ${count} node(s) without the label Knoop; give Opgavenet a database of its own`
		);
	}

	/** The driver tries again after a transient error, which it must see as it made it. */
	const retryable = (error: unknown) =>
		error instanceof EngineError && neo4j.isRetryableError(error.cause) ? error.cause : error;

	/** The driver waits for open sessions; closing those first undoes what they were doing. */
	async function closeNow(): Promise<void> {
		await Promise.allSettled([...sessions].map((session) => session.close()));
		await driver.close();
	}

	return {
		kind: 'neo4j',
		read: (question, params) => read(question, params),
		write,
		async ready() {
			await read(trivial, {});
		},
		async backup() {
			throw new EngineError('NOT_SUPPORTED', 'a Neo4j graph is backed up with neo4j-admin, not from here');
		},
		close: () => (closing ??= closeNow())
	};
}
