/** All nodes of one kind, by name. */
import { askKnopen } from '$lib/lijst/knopen.ts';
import { kindsAt } from './kinds.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => ({
	lijst: await askKnopen({
		soorten: kindsAt(params.soort).map(({ label }) => label),
		zoek: url.searchParams.get('zoek'),
		gemeente: url.searchParams.get('gemeente'),
		na: url.searchParams.get('na')
	})
});
