/** Follows every internal link of the app, as a visitor without JavaScript would. */

export interface Visited {
	readonly path: string;
	readonly status: number;
	/** The page that had the link. */
	readonly from: string;
	readonly html: string;
}

/** Choices that only mark or fold what a page shows: one of each is tested elsewhere. */
const CHOICES = [
	'gemeente',
	'volg',
	'weergave',
	'lijst',
	'alles',
	'jaar',
	'cel',
	'sorteer',
	'open',
	'dicht',
	'stand',
	'code',
	'volgorde',
	'zonder',
	// The explorer: every walk through the network is an address, so there is no end to them.
	'start',
	'loop',
	'uit',
	'vast',
	'kies',
	'weg'
];
const AT_ONCE = 6;

/** What a browser asks for when a visitor follows a link. */
const ACCEPT = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

/** Links of a page to other pages of the app, without fragment and without choices. */
export function linksOf(html: string, url: URL): string[] {
	const links = [...html.matchAll(/<a\s[^>]*?href="([^"]+)"/g)].map(([, href]) => {
		const to = new URL(href!.replaceAll('&amp;', '&'), url);
		for (const choice of CHOICES) to.searchParams.delete(choice);
		return to;
	});
	return links.filter(({ origin }) => origin === url.origin).map(({ pathname, search }) => pathname + search);
}

/** Every page that can be reached from the first one. */
export async function crawl(origin: string): Promise<Visited[]> {
	const from = new Map([['/', '/']]);
	const open = ['/'];
	const visited: Visited[] = [];
	while (open.length) {
		const pages = await Promise.all(open.splice(0, AT_ONCE).map((path) => visit(origin, path)));
		for (const { path, status, html } of pages) {
			visited.push({ path, status, html, from: from.get(path)! });
			for (const link of linksOf(html, new URL(path, origin))) {
				if (from.has(link)) continue;
				from.set(link, path);
				open.push(link);
			}
		}
	}
	return visited;
}

async function visit(origin: string, path: string) {
	const answer = await fetch(origin + path, { redirect: 'manual', headers: { accept: ACCEPT } });
	const isPage = answer.headers.get('content-type')?.includes('text/html');
	const text = await answer.text();
	return { path, status: answer.status, html: isPage ? text : '' };
}
