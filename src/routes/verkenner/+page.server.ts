/** The first view, complete without JavaScript. Later views the browser asks itself: nothing here depends on the address. */
import { fetchPage } from './fetch-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, untrack }) => ({
	eerst: await fetchPage(
		untrack(() => new URL(url)),
		new Map()
	)
});
