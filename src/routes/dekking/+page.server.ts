/** Coverage of one municipality and year: the matrix and the findings. */
import { toOverzicht } from './bevinding.ts';
import { askBevindingen, askDekking, askGemeenten, choiceOf } from './vraag.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
	const gemeenten = await askGemeenten();
	const chosen = choiceOf(url, gemeenten);
	if (!chosen) return { gemeenten, chosen: null, rijen: [], overzicht: null };
	const { gemeente, jaar } = chosen;
	const [rijen, bevindingen] = await Promise.all([
		askDekking(gemeente.id, jaar),
		askBevindingen(gemeente.id, jaar)
	]);
	return { gemeenten, chosen, rijen, overzicht: toOverzicht(bevindingen, url) };
};
