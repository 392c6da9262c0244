/** What comes back from an engine: checked, so that only plain values leave it. */
import { EngineError } from '#graph/engine.ts';

/** Says whether an object of the driver is a node, a relation or a path. */
export type IsEntity = (value: object) => boolean;

/**
 * The same rows, when every value in them is plain: JSON with exact numbers.
 * @param name the name of the query, for the message
 * @throws EngineError LEAKED_ENTITY for a node, relation or path, however deep; BAD_QUERY for any other value
 */
export function checkRows<R>(name: string, rows: object[], isEntity: IsEntity): R[] {
	// no list of entries per row: an answer holds hundreds of thousands of values
	for (const row of rows as Record<string, unknown>[]) {
		for (const column in row) {
			const problem = problemOf(row[column], isEntity);
			if (problem)
				throw new EngineError(problem.code, `query "${name}", column "${column}": ${problem.text}`);
		}
	}
	return rows as R[];
}

interface Problem {
	code: 'LEAKED_ENTITY' | 'BAD_QUERY';
	text: string;
}

const LEAK: Problem = {
	code: 'LEAKED_ENTITY',
	text: 'holds a node, relation or path; return its properties, each AS a name'
};

function problemOf(value: unknown, isEntity: IsEntity): Problem | undefined {
	switch (typeof value) {
		case 'string':
		case 'boolean':
			return undefined;
		case 'number':
			// the Neo4j driver gives an integer beyond 2^53 as Infinity
			return Number.isFinite(value) ? undefined : bad(`${value} is not a number that JSON can carry`);
		case 'bigint':
			return bad(`the integer ${value} is not exact as a number`);
		case 'object':
			return value === null ? undefined : problemIn(value, isEntity);
		default:
			return bad(`a ${typeof value} is not a plain value`);
	}
}

function problemIn(value: object, isEntity: IsEntity): Problem | undefined {
	if (isEntity(value)) return LEAK;
	const prototype: unknown = Object.getPrototypeOf(value);
	if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) {
		return bad(`a ${value.constructor?.name ?? 'class instance'} is not a plain value`);
	}
	for (const item of Object.values(value)) {
		const problem = problemOf(item, isEntity);
		if (problem) return problem;
	}
	return undefined;
}

const bad = (text: string): Problem => ({ code: 'BAD_QUERY', text });
