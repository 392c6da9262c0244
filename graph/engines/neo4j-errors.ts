/** Errors of the Neo4j driver and server, as codes of ours. */
import { EngineError, type EngineErrorCode } from '#graph/engine.ts';

/** What a code of Neo4j begins with, the longer ones first; the rest is INTERNAL. */
const CODES: readonly [prefix: string, code: EngineErrorCode][] = [
	['ServiceUnavailable', 'UNAVAILABLE'],
	['SessionExpired', 'UNAVAILABLE'],
	['Neo.ClientError.Schema.ConstraintV', 'CONSTRAINT'],
	['Neo.ClientError.Schema.ConstraintCreationFailed', 'CONSTRAINT'],
	['Neo.ClientError.Statement.ParameterMissing', 'BAD_PARAMETER'],
	['Neo.ClientError.Statement', 'BAD_QUERY'],
	['Neo.ClientError.Transaction.TransactionTimedOut', 'TIMEOUT'],
	['Neo.ClientError.Transaction.LockClientStopped', 'TIMEOUT'],
	['Neo.ClientError.Security', 'UNAVAILABLE'],
	['Neo.ClientError.Database', 'UNAVAILABLE'],
	['Neo.TransientError', 'UNAVAILABLE']
];

/** The error of a statement or of the connection. */
export function neo4jError(what: string, error: unknown): EngineError {
	if (error instanceof EngineError) return error;
	const message = error instanceof Error ? error.message : String(error);
	return new EngineError(codeOf(error, message), `${what}: ${message}`, { cause: error });
}

function codeOf(error: unknown, message: string): EngineErrorCode {
	const code = String((error as { code?: unknown } | undefined)?.code ?? '');
	// the pool says this without a code
	if (message.includes('acquisition timed out')) return 'UNAVAILABLE';
	return CODES.find(([prefix]) => code.startsWith(prefix))?.[1] ?? 'INTERNAL';
}
