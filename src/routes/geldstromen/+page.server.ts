/** Which money the loaded sources name, and for which municipalities no source does. */
import { ask } from '$lib/ask.ts';
import { valueOf } from '$lib/lijst/knopen.ts';
import { askStromen, hasAmount } from './stromen.ts';
import type { PageServerLoad } from './$types';

interface Gemeenten {
	gemeenten: { id: string; naam: string }[];
	documenten: { bevat: string[]; gemeente: { id: string } }[];
}

export const load: PageServerLoad = async ({ url }) => {
	const chosen = url.searchParams.get('gemeente');
	const zoek = url.searchParams.get('zoek');
	const [{ gemeenten, documenten }, stromen] = await Promise.all([
		ask<Gemeenten>('{ gemeenten { id naam } documenten { bevat gemeente { id } } }'),
		askStromen(chosen, zoek)
	]);
	return {
		zoek,
		delen: gemeenten
			.filter(({ id }) => !chosen || id === chosen)
			.map((gemeente) => {
				const rijen = stromen.filter((rij) => valueOf(rij.eigenschappen, 'gemeente') === gemeente.id);
				return {
					...gemeente,
					rijen,
					metBedrag: rijen.filter(hasAmount).length,
					bron: documenten.some(
						({ bevat, gemeente: van }) => van.id === gemeente.id && bevat.includes('GELD')
					)
				};
			})
	};
};
