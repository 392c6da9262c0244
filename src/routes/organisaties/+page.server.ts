/** Organisations by name, of one municipality or all; of one municipality also whom its documents cite. */
import { askKnopen } from '$lib/lijst/knopen.ts';
import { askAangehaald } from './aangehaald.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
	const gemeente = url.searchParams.get('gemeente');
	const zoek = url.searchParams.get('zoek');
	const na = url.searchParams.get('na');
	const [lijst, aangehaald] = await Promise.all([
		askKnopen({ soorten: ['Organisatie'], zoek, gemeente, na }),
		gemeente && !zoek && !na ? askAangehaald(gemeente) : []
	]);
	return { lijst, aangehaald };
};
