/** Which money the loaded sources name, and for which municipalities no source does. */
import { ask } from '$lib/ask.ts';
import { askBlad, hasAmount } from './stromen.ts';
import type { PageServerLoad } from './$types';

interface Gemeenten {
	gemeenten: { id: string; naam: string }[];
	documenten: { bevat: string[]; gemeente: { id: string } }[];
}

export const load: PageServerLoad = async ({ url }) => {
	const chosen = url.searchParams.get('gemeente');
	const zoek = url.searchParams.get('zoek');
	const na = chosen ? url.searchParams.get('na') : null;
	const { gemeenten, documenten } = await ask<Gemeenten>(
		'{ gemeenten { id naam } documenten { bevat gemeente { id } } }'
	);
	const shown = gemeenten.filter(({ id }) => !chosen || id === chosen);
	return {
		zoek,
		chosen,
		na,
		delen: await Promise.all(
			shown.map(async (gemeente) => {
				const blad = await askBlad(gemeente.id, zoek, na);
				return {
					...gemeente,
					...blad,
					/** Of all of them; null when there are more than stand here. */
					metBedrag: na || blad.volgende ? null : blad.rijen.filter(hasAmount).length,
					bron: documenten.some(
						({ bevat, gemeente: van }) => van.id === gemeente.id && bevat.includes('GELD')
					)
				};
			})
		)
	};
};
