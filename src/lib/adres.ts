/** Addresses inside the app: what a visitor chose travels with every link. */

/** What stays while browsing. */
const KEPT = ['gemeente'];

/** A path of ours that is written as an address already. */
const PLAIN = /^(\/[a-z0-9-][a-z0-9.-]*)+(#[a-z0-9.-]+)?$/;

/**
 * The address of a page of ours, seen from where the visitor is.
 * @param to a path, with a query or fragment when needed
 * @param from the address of this page: its `gemeente` is kept
 */
export function toAddress(to: string, from: URL): string {
	// most links of a large page: nothing to keep and nothing to encode
	if (PLAIN.test(to) && !KEPT.some((naam) => from.searchParams.has(naam))) return to;
	const url = new URL(to, from);
	for (const naam of KEPT) {
		const value = from.searchParams.get(naam);
		if (value && !url.searchParams.has(naam)) url.searchParams.set(naam, value);
	}
	return url.pathname + url.search + url.hash;
}

/** This page with other choices; null takes a choice away. */
export function changeAddress(
	from: URL,
	choices: Readonly<Record<string, string | number | null>>,
	hash = ''
): string {
	const url = new URL(from);
	for (const [naam, value] of Object.entries(choices)) {
		if (value === null) url.searchParams.delete(naam);
		else url.searchParams.set(naam, String(value));
	}
	return url.pathname + url.search + hash;
}

/** The same question about another municipality: a list stays, a page about one thing gives way to its list. */
export function otherMunicipality(from: URL, gemeente: string | null): string {
	const [first = ''] = from.pathname.split('/').filter(Boolean);
	const lists = [
		'opgaven',
		'organisaties',
		'dekking',
		'samenwerken',
		'geldstromen',
		'stel-dat',
		'verbonden-partijen',
		'bronnen',
		'over',
		'zoek'
	];
	const url = new URL(lists.includes(first) ? `/${first}` : '/', from);
	const zoek = from.searchParams.get('zoek');
	if (first === 'zoek' && zoek) url.searchParams.set('zoek', zoek);
	if (gemeente) url.searchParams.set('gemeente', gemeente);
	return url.pathname + url.search;
}
