/**
 * Organisations by name, of one municipality or all. Who is only cited stands below the list and not in it; words are
 * searched in all names.
 */
import { askKnopen, askOrganisaties } from '$lib/lijst/knopen.ts';
import { askAangehaald } from './aangehaald.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
	const gemeente = url.searchParams.get('gemeente');
	const zoek = url.searchParams.get('zoek');
	const na = url.searchParams.get('na');
	const [lijst, aangehaald] = await Promise.all([
		zoek ? askKnopen({ soorten: ['Organisatie'], zoek, gemeente, na }) : askOrganisaties({ gemeente, na }),
		zoek || na ? null : askAangehaald(gemeente)
	]);
	return { lijst, aangehaald };
};
