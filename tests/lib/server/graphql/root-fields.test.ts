import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '#graph/engine.ts';
import { loadFacts } from '#graph/load.ts';
import { schema } from '$lib/server/graphql/schema.ts';
import { onEveryEngine } from '../../../engines.ts';
import { shipped } from '../../../seeds/shipped.ts';
import { askingOf, counting, LOADED_AT, NO_LIMITS, openSeeded } from './asking.ts';
import { ROOT_FIELDS } from './root-fields.ts';

let reference: Engine;
beforeAll(async () => {
	reference = await openSeeded();
});
afterAll(() => reference.close());

test('every root field of the schema is asked below', () => {
	expect(Object.keys(ROOT_FIELDS).sort()).toEqual(Object.keys(schema.getQueryType()!.getFields()).sort());
});

test.each(Object.entries(ROOT_FIELDS))(
	'%s costs one statement, and at most one for each level under it',
	async (name, { document, variables, levels }) => {
		const { engine, asked } = counting(reference);
		const data = await askingOf(engine, NO_LIMITS).data(document, variables);
		expect(data[name]).toBeTruthy();
		expect(asked.length, asked.join(', ')).toBeLessThanOrEqual(1 + levels);
	}
);

test('more items do not cost more statements', async () => {
	const { engine, asked } = counting(reference);
	const asking = askingOf(engine, NO_LIMITS);
	const ask = async (eerste: number) => {
		asked.length = 0;
		await asking.data(
			`{organisaties(eerste:${eerste}){edges{node{id onderdelen{id} vindplaatsen{plaats}}}}}`
		);
		return asked.length;
	};
	expect(await ask(100)).toBe(await ask(2));
});

onEveryEngine('the same JSON for every root field', (open) => {
	test('as the embedded engine in memory gives', async () => {
		const engine = await open();
		await loadFacts(engine, (await shipped()).facts, LOADED_AT);
		const [here, there] = [askingOf(engine, NO_LIMITS), askingOf(reference, NO_LIMITS)];
		for (const [name, { document, variables }] of Object.entries(ROOT_FIELDS)) {
			expect(await here.data(document, variables), name).toEqual(await there.data(document, variables));
		}
	}, 120_000);
});
