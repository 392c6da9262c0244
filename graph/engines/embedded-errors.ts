/** Errors of the embedded engine, as codes of ours. */
import { EngineError, type EngineErrorCode } from '#graph/engine.ts';

/** The GQLSTATUS classes that tell what went wrong; the rest is INTERNAL. */
const CODES: readonly [prefix: string, code: EngineErrorCode][] = [
	['22', 'BAD_QUERY'],
	['42', 'BAD_QUERY'],
	['25', 'CLOSED'],
	['40', 'UNAVAILABLE']
];

/** The error of a statement. Some kinds have no status of their own: their message is all there is. */
export function embeddedError(name: string, error: unknown): EngineError {
	if (error instanceof EngineError) return error;
	const message = messageOf(error);
	return new EngineError(codeOf(error, message), `query "${name}": ${message}`, { cause: error });
}

function codeOf(error: unknown, message: string): EngineErrorCode {
	if (message.includes('Constraint violation')) return 'CONSTRAINT';
	if (message.includes('Missing parameter')) return 'BAD_PARAMETER';
	if (message.startsWith('Database closed')) return 'CLOSED';
	if (message.includes('GRAFEO-Q003')) return 'TIMEOUT';
	const status = (error as { gqlStatus?: string }).gqlStatus ?? '';
	return CODES.find(([prefix]) => status.startsWith(prefix))?.[1] ?? 'INTERNAL';
}

/** Two sentences of the engine for one thing: a file that stood already, and one that two processes make at once. */
const LOCKED = /cannot be locked|is locked by another process/;

/** The error of opening a file. */
export function embeddedOpenError(path: string, error: unknown): EngineError {
	const message = messageOf(error);
	if (LOCKED.test(message)) {
		return new EngineError(
			'LOCKED',
			`${path} is open in another process; end that one, or let it do the work`,
			{
				cause: error
			}
		);
	}
	return new EngineError('UNAVAILABLE', `${path} cannot be opened: ${message}`, { cause: error });
}

export function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
