/**
 * What every graph engine offers. Two engines implement it: `engines/embedded.ts` and `engines/neo4j.ts`.
 * The contract suite `tests/graph/engine.test.ts` holds both to the same behaviour.
 */

/** A value that may travel to or from an engine: JSON, without nodes, relations, paths or dates. */
export type Value = null | boolean | number | string | Value[] | { [key: string]: Value };

/** Parameters of a statement. `undefined` becomes null, a `Date` its ISO string. */
export type Params = Record<string, unknown>;

/**
 * One question: a Cypher text with a name, and the types of its parameters and rows.
 * Both type parameters exist at compile time only.
 */
export interface Query<P extends Params = Params, R = Record<string, Value>> {
	readonly name: string;
	readonly text: string;
	readonly types?: { params: P; row: R };
}

/** Makes a query from the text of a `.cypher` file. */
export function query<P extends Params, R>(name: string, text: string): Query<P, R> {
	return { name, text };
}

/** A write transaction: every statement in it holds, or none does. After a failed statement nothing more runs in it. */
export interface WriteTransaction {
	run<P extends Params, R>(query: Query<P, R>, params: P): Promise<R[]>;
}

export interface Engine {
	readonly kind: 'embedded' | 'neo4j';
	/** Rows of one read statement, as plain objects. @throws EngineError */
	read<P extends Params, R>(query: Query<P, R>, params: P): Promise<R[]>;
	/**
	 * Runs `work` in one transaction; rolled back when it throws or when a statement failed. Durable on disk when it
	 * resolves. On Neo4j `work` may run again after a transient fault: let it do nothing but statements. Never waits
	 * for another `write` in it: one writes at a time.
	 * @throws EngineError, or what `work` threw
	 */
	write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T>;
	/** Resolves when the engine answers a trivial question within its short limit. @throws EngineError */
	ready(): Promise<void>;
	/** Writes a copy of the embedded graph to `path`, which must not exist. On Neo4j: EngineError `NOT_SUPPORTED`. */
	backup(path: string): Promise<void>;
	/** Ends open work and lets go of file and connections. May be called twice. */
	close(): Promise<void>;
}

/** Every way in which an engine can fail; callers switch on this and never on a message. */
export type EngineErrorCode =
	| 'UNAVAILABLE'
	| 'LOCKED'
	| 'BAD_QUERY'
	| 'BAD_PARAMETER'
	| 'CONSTRAINT'
	| 'LEAKED_ENTITY'
	| 'FOREIGN_DATA'
	| 'CLOSED'
	| 'NOT_SUPPORTED'
	| 'TIMEOUT'
	| 'INTERNAL';

/** The one error an engine throws. `cause` holds the driver's own error. */
export class EngineError extends Error {
	constructor(
		readonly code: EngineErrorCode,
		message: string,
		options?: { cause?: unknown }
	) {
		super(message, options);
		this.name = 'EngineError';
	}
}
