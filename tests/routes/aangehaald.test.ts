/** Who is only cited stands apart from who takes part, and each name stands once. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerWith } from '$lib/ask.ts';
import { askAlleKnopen, askOrganisaties } from '$lib/lijst/knopen.ts';
import { closeGraph } from '$lib/server/graph.ts';
import { execute } from '$lib/server/graphql/execute.ts';
import { askAangehaald } from '../../src/routes/organisaties/aangehaald.ts';
import { temporaryData } from '../temporary-data.ts';

temporaryData();
beforeAll(() => answerWith(execute));
afterAll(closeGraph);

test('Hilversum cites six national bodies and names who made the layout', async () => {
	const { totaal, rijen } = await askAangehaald('gm0402');
	expect(rijen.map(({ organisatie }) => organisatie.id)).toEqual([
		'nl.org.nationale-ombudsman',
		'nl.org.divosa',
		'nl.org.nibud',
		'nl.org.rivm',
		'nl.org.scp',
		'gm0402.org.studio-pietje-precies',
		'nl.org.wrr'
	]);
	expect(totaal).toBe(rijen.length);
	for (const { organisatie, schakels } of rijen) {
		const sentence = organisatie.id.includes('pietje')
			? 'verzorgde de vormgeving van'
			: 'wordt aangehaald in';
		for (const { bewering, vindplaatsen } of schakels) {
			expect(bewering).toContain(sentence);
			expect(vindplaatsen.length).toBeGreaterThan(0);
		}
	}
});

test('a municipality whose documents cite nobody has none', async () => {
	expect(await askAangehaald('gm0014')).toEqual({ totaal: 0, rijen: [] });
});

test.each([null, 'gm0402', 'gm0534'])('each name of %s stands in one of the two lists', async (gemeente) => {
	const lijst = await askOrganisaties({ gemeente });
	const { totaal, rijen } = await askAangehaald(gemeente);
	const all = await askAlleKnopen({ soorten: ['Organisatie'], gemeente });
	const shown = [...lijst.rijen.map(({ id }) => id), ...rijen.map(({ organisatie }) => organisatie.id)];
	expect(shown.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
	expect(lijst.totaal + totaal).toBe(all.length);
});
