/** Organisations by name, of one municipality or all; with `doel` those in the trace of one goal. */
import { error } from '@sveltejs/kit';
import { askInSpoor, askKnopen } from '$lib/lijst/knopen.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
	const soorten = ['Organisatie'];
	const doel = url.searchParams.get('doel');
	if (doel) {
		const inSpoor = await askInSpoor(doel, soorten, url.searchParams.get('rol'));
		if (!inSpoor) error(404, `Wij kennen geen doel met het kenmerk “${doel}”.`);
		return { inSpoor, lijst: null };
	}
	const lijst = await askKnopen({
		soorten,
		zoek: url.searchParams.get('zoek'),
		gemeente: url.searchParams.get('gemeente'),
		na: url.searchParams.get('na')
	});
	return { inSpoor: null, lijst };
};
