/** What if organisations, money or schemes stop. */
import { error } from '@sveltejs/kit';
import { askGemeenten, choiceOf } from '../dekking/vraag.ts';
import { ask } from '$lib/ask.ts';
import { askBronnen, askKeuzes, askStelDat, zonderOf } from './vraag.ts';
import type { PageServerLoad } from './$types';

/** As many as the API takes at once. */
const MEEST = 50;

export const load: PageServerLoad = async ({ url }) => {
	const gemeenten = await askGemeenten();
	const chosen = choiceOf(url, gemeenten);
	if (!chosen)
		return { gemeenten, chosen: null, zonder: [], zoek: null, keuzes: [], antwoord: null, bronnen: {} };
	const zonder = zonderOf(url);
	if (zonder.length > MEEST) error(400, `U zet ${zonder.length} tegelijk uit; ${MEEST} mag.`);
	await checkAll(zonder);
	const zoek = url.searchParams.get('zoek');
	const [keuzes, antwoord, bronnen] = await Promise.all([
		askKeuzes(chosen.gemeente.id, zoek),
		askStelDat(chosen.gemeente.id, zonder, chosen.jaar),
		askBronnen(chosen.gemeente.id)
	]);
	return { gemeenten, chosen, zonder, zoek, keuzes, antwoord, bronnen };
};

/** An id that is not there (an old link) is said by its name. */
async function checkAll(ids: readonly string[]): Promise<void> {
	for (const id of ids) {
		const { knoop } = await ask<{ knoop: { id: string } | null }>(
			'query Bestaat($id: ID!) { knoop(id: $id) { id } }',
			{ id }
		);
		if (!knoop) error(404, `Wij kennen “${id}” niet, of niet meer.`);
	}
}
