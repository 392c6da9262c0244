/** Search. Without words there is nothing to ask. */
import { groupByKind, zoekAlles } from './zoeken.ts';
import type { PageServerLoad } from './$types';

/** Longer than any name. */
const LANGST = 200;

export const load: PageServerLoad = async ({ url }) => {
	const zoek = (url.searchParams.get('zoek') ?? '').trim().slice(0, LANGST);
	if (!zoek) return { zoek, totaal: 0, gevonden: 0, groepen: [] };
	const { totaal, treffers } = await zoekAlles(zoek, url.searchParams.get('gemeente'));
	return { zoek, totaal, gevonden: treffers.length, groepen: groupByKind(treffers) };
};
