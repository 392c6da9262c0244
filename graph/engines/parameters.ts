/**
 * Parameters of a statement, made fit for an engine or refused.
 * The same rules hold on both engines; without them some values crash the embedded one.
 */
import { EngineError, type Params } from '#graph/engine.ts';

/** Lists and maps in each other, at most. */
const MAX_DEPTH = 32;

/** What an engine makes of an integer: Neo4j wants its own type, as a plain number is a float there. */
export type IntegerType = (value: number) => unknown;

interface Walk {
	readonly name: string;
	readonly integer: IntegerType;
	/** Where the walk is, for the message. */
	readonly path: (string | number)[];
	/** The lists and maps that the walk is inside of, to find a cycle. */
	readonly above: object[];
}

/**
 * A copy of the parameters with `undefined` as null and a `Date` as its ISO string.
 * @param name the name of the query, for the message
 * @throws EngineError BAD_PARAMETER that names the query, the place and the cure
 */
export function normaliseParameters(
	name: string,
	params: Params,
	integer: IntegerType = (value) => value
): Params {
	return mapOf(params, { name, integer, path: [], above: [] });
}

function normalise(value: unknown, walk: Walk): unknown {
	switch (typeof value) {
		case 'undefined':
			return null;
		case 'boolean':
		case 'string':
			return value;
		case 'number':
			return numberOf(value, walk);
		case 'object':
			return value === null ? null : objectOf(value, walk);
		default:
			throw refuse(walk, `a ${typeof value} cannot be sent; send a number, a string or null`);
	}
}

function numberOf(value: number, walk: Walk): unknown {
	if (!Number.isFinite(value)) throw refuse(walk, `${value} cannot be sent; leave it out or send null`);
	if (!Number.isInteger(value)) return value;
	if (!Number.isSafeInteger(value)) {
		throw refuse(walk, `the integer ${value} is not exact beyond 2^53; send it as a string`);
	}
	return walk.integer(value);
}

function objectOf(value: object, walk: Walk): unknown {
	if (value instanceof Date) {
		if (Number.isNaN(value.getTime())) throw refuse(walk, 'the date is invalid; send null');
		return value.toISOString();
	}
	if (walk.above.includes(value))
		throw refuse(walk, 'the value contains itself; send a copy without the cycle');
	if (walk.above.length > MAX_DEPTH) {
		throw refuse(walk, `lists and maps lie deeper than ${MAX_DEPTH}; send them flat`);
	}
	if (Array.isArray(value)) return listOf(value, walk);
	if (!isPlain(value)) {
		throw refuse(
			walk,
			`a ${value.constructor?.name ?? 'class instance'} cannot be sent; send a list or a plain object`
		);
	}
	return mapOf(value as Params, walk);
}

function listOf(values: unknown[], walk: Walk): unknown[] {
	walk.above.push(values);
	const copy: unknown[] = [];
	for (let index = 0; index < values.length; index += 1) {
		walk.path.push(index);
		copy.push(normalise(values[index], walk));
		walk.path.pop();
	}
	walk.above.pop();
	return copy;
}

function mapOf(values: Params, walk: Walk): Params {
	walk.above.push(values);
	const copy: Params = {};
	for (const [key, value] of Object.entries(values)) {
		walk.path.push(key);
		if (key.startsWith('$')) throw refuse(walk, 'a key may not start with "$"; rename it');
		if (key === '__proto__') throw refuse(walk, 'a key may not be "__proto__"; rename it');
		copy[key] = normalise(value, walk);
		walk.path.pop();
	}
	walk.above.pop();
	return copy;
}

/** Whether this is an object literal, or one without prototype as GraphQL makes them. */
function isPlain(value: object): boolean {
	const prototype: unknown = Object.getPrototypeOf(value);
	return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function refuse(walk: Walk, problem: string): EngineError {
	const [first, ...rest] = walk.path;
	const shown = rest.length > 8 ? [...rest.slice(0, 8), '…'] : rest;
	const place = [first, ...shown]
		.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
		.join('');
	return new EngineError('BAD_PARAMETER', `query "${walk.name}", parameter "${place.slice(1)}": ${problem}`);
}
