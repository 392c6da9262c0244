/** What a page gets when its question cannot be answered. */
import { isHttpError } from '@sveltejs/kit';
import { GraphQLError, type ExecutionResult } from 'graphql';
import { beforeEach, expect, test, vi } from 'vitest';
import { EngineError } from '#graph/engine.ts';
import { answer } from '$lib/server/answer.ts';
import { UNREACHABLE_SENTENCE } from '$lib/server/errors.ts';

let result: ExecutionResult;
vi.mock('$lib/server/graphql/execute.ts', () => ({ execute: async () => result }));
vi.mock('$lib/server/log.ts', () => ({ log: () => {} }));

const failed = (cause: Error, path?: string[]): ExecutionResult => ({
	errors: [new GraphQLError(cause.message, { originalError: cause, path })]
});

/** Status and sentence of the page, or `null` when it goes on. */
const told = async (): Promise<[number, string] | null> => {
	try {
		expect(await answer('{ x }', {})).toBe(result);
		return null;
	} catch (error) {
		if (!isHttpError(error)) throw error;
		return [error.status, error.body.message];
	}
};

beforeEach(() => void (result = { data: {} }));

test('an answer is passed on', async () => expect(await told()).toBeNull());

test('a value that cannot be is a mistake in the address, with what is wrong', async () => {
	result = failed(new GraphQLError('"x" is geen cursor van deze lijst.'), ['knopen']);
	expect(await told()).toEqual([400, '"x" is geen cursor van deze lijst.']);
});

test('an engine that is gone is told as such', async () => {
	result = failed(new EngineError('CLOSED', 'secret'), ['knopen']);
	expect(await told()).toEqual([503, UNREACHABLE_SENTENCE]);
});

test.each([
	['a document that is wrong', failed(new GraphQLError('Cannot query field'))],
	['a mistake of ours', failed(new TypeError('x is undefined'), ['knopen'])]
])('%s goes on to be an error of ours', async (_, wrong) => {
	result = wrong;
	expect(await told()).toBeNull();
});
