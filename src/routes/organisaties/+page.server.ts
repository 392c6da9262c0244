/** Organisations by name, of one municipality or all. */
import { askKnopen } from '$lib/lijst/knopen.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => ({
	lijst: await askKnopen({
		soorten: ['Organisatie'],
		zoek: url.searchParams.get('zoek'),
		gemeente: url.searchParams.get('gemeente'),
		na: url.searchParams.get('na')
	})
});
