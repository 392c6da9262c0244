/**
 * Holds every question of a subject to the plain model, on random graphs, on every engine. A load costs a real Neo4j
 * a second, so it sees fewer graphs.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadFacts } from '#graph/load.ts';
import { onEveryEngine } from '../engines.ts';
import { LOADED_AT, plainOf, type Case } from './plain.ts';
import { factsArbitrary } from './random-graph.ts';

/** On a busy machine fewer graphs are tried. Failures print their seed; `FC_SEED=… npx vitest run …` runs the same graphs again. */
export const seeded = <T>(parameters: fc.Parameters<T>): fc.Parameters<T> => ({
	...parameters,
	interruptAfterTimeLimit: 45_000,
	...(process.env.FC_SEED && { seed: Number(process.env.FC_SEED) })
});

export function holdToPlainModel(subject: string, cases: readonly Case[], embedded = 12, neo4j = 5): void {
	onEveryEngine(subject, (open) => {
		test('every question has the rows of the plain model', async () => {
			const engine = await open();
			const property = fc.asyncProperty(factsArbitrary, async (facts) => {
				await loadFacts(engine, facts, LOADED_AT);
				const plain = plainOf(facts);
				for (const { query, asks, answer } of cases) {
					for (const params of asks(plain)) {
						const expected = answer(plain, params);
						const context = `${query.name} ${JSON.stringify(params)}`;
						expect(await engine.read(query, params as never), context).toEqual(expected);
					}
				}
			});
			await fc.assert(property, seeded({ numRuns: engine.kind === 'neo4j' ? neo4j : embedded }));
		}, 120_000);
	});
}
