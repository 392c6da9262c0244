import { browser } from '$app/environment';
import { breathe } from './doek/portions.ts';
import { fetchPage } from './fetch-page.ts';
import { keyOf, type Stuk } from './pieces.ts';
import { parse } from './state.ts';
import { toView } from './view.ts';
import type { PageLoad } from './$types';

/** In the browser only: on the server it would be shared by visitors. */
const kept = new Map<string, Stuk>();

export const load: PageLoad = async ({ url, data }) => {
	const staat = parse(url.searchParams);
	const isFirst = data.eerst.zoek === url.search;
	if (browser && isFirst) kept.set(keyOf(staat), data.eerst.stuk);
	const { stuk, begin } = isFirst ? data.eerst : await fetchPage(url, browser ? kept : new Map());
	const view = toView(staat, stuk);
	// a large view took a while to make, and the page comes alive in one task
	if (browser) await breathe();
	return { staat, begin, view, jaren: stuk.jaren };
};
