/** Whom the documents of a municipality cite stands apart from who takes part. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerWith } from '$lib/ask.ts';
import { closeGraph } from '$lib/server/graph.ts';
import { execute } from '$lib/server/graphql/execute.ts';
import { askAangehaald } from '../../src/routes/organisaties/aangehaald.ts';
import { temporaryData } from '../temporary-data.ts';

temporaryData();
beforeAll(() => answerWith(execute));
afterAll(closeGraph);

test('Hilversum cites six national bodies; who made its layout is not one of them', async () => {
	const rijen = await askAangehaald('gm0402');
	expect(rijen.map(({ organisatie }) => organisatie.id)).toEqual([
		'nl.org.nationale-ombudsman',
		'nl.org.divosa',
		'nl.org.nibud',
		'nl.org.rivm',
		'nl.org.scp',
		'nl.org.wrr'
	]);
	for (const { zinnen } of rijen)
		for (const { zin, vindplaatsen } of zinnen) {
			expect(zin).toContain('wordt aangehaald in');
			expect(vindplaatsen.length).toBeGreaterThan(0);
		}
});

test('a municipality whose documents cite nobody has none', async () => {
	expect(await askAangehaald('gm0014')).toEqual([]);
});
