import { expect, test } from 'vitest';
import { EngineError, type EngineErrorCode } from '#graph/engine.ts';
import { askingOf, standIn } from './asking.ts';

const failing = (error: Error) => standIn(() => Promise.reject(error));
const GONE = 'De gegevens zijn nu niet bereikbaar. Probeer het straks opnieuw.';
const OURS = 'Er ging iets mis bij ons. Probeer het straks opnieuw.';

const told: [EngineErrorCode, string][] = [
	['UNAVAILABLE', GONE],
	['LOCKED', GONE],
	['CLOSED', GONE],
	['TIMEOUT', GONE],
	['BAD_QUERY', OURS],
	['LEAKED_ENTITY', OURS],
	['INTERNAL', OURS]
];

test.each(told)(
	'an engine that fails with %s gives the Dutch sentence, no stack and no detail',
	async (code, sentence) => {
		const error = new EngineError(code, 'bolt://geheim:7687 wachtwoord');
		const asking = askingOf(failing(error));
		const { text, body } = await asking.ask('{gegevens{hash}}');
		expect(body.errors!.map(({ message }) => message)).toEqual([sentence]);
		expect(text).not.toMatch(/geheim|wachtwoord|stack|node_modules/);
		expect(asking.logged).toEqual([error]);
	}
);

test('any other error is ours, and is not told', async () => {
	const asking = askingOf(failing(new TypeError('x is undefined')));
	const { text, body } = await asking.ask('{gemeenten{id}}');
	expect(body.errors![0]!.message).toBe(OURS);
	expect(text).not.toContain('undefined');
	expect(asking.logged).toHaveLength(1);
});

test('a graph that cannot be opened is told the same way', async () => {
	const asking = askingOf(() => Promise.reject(new EngineError('UNAVAILABLE', '/geheim/pad')));
	const { text, body } = await asking.ask('{gegevens{hash}}');
	expect(body.errors![0]!.message).toBe(GONE);
	expect(text).not.toContain('geheim');
});

test('a question with a mistake is told about itself', async () => {
	const { body } = await askingOf(standIn()).ask('{gegevns{hash}}');
	expect(body.errors![0]!.message).toContain('gegevns');
});

test.each(['variables', 'extensions'])(
	'an address with %s that are no JSON is told so, and not logged',
	async (naam) => {
		const asking = askingOf(standIn());
		const at = (text: string) =>
			asking.send(
				{ headers: { accept: 'application/json' } },
				`/graphql?query={__typename}&${naam}=${encodeURIComponent(text)}`
			);
		for (const text of ['{', "{'a': 1}", 'undefined']) {
			const { status, body } = await at(text);
			expect(status).toBe(400);
			expect(body).toEqual({
				errors: [{ message: `"${naam}" is geen geldige JSON.`, extensions: { code: 'GEEN_JSON' } }]
			});
		}
		for (const text of ['', '{}', 'null'])
			expect((await at(text)).body, text).toEqual({ data: { __typename: 'Query' } });
		expect(asking.logged).toEqual([]);
	}
);
