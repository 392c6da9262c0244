/** The colours of the tokens as the canvas needs them: resolved, also when the visitor sets the colours. */
export const TOKENS = [
	'--papier',
	'--inkt',
	'--zacht',
	'--haar',
	'--rand',
	'--accent',
	'--focus',
	'--l0',
	'--l1',
	'--l2',
	'--l3',
	'--l4',
	'--l5'
] as const;
export type Token = (typeof TOKENS)[number];
export type Kleuren = Readonly<Record<Token, string>>;

/** Reads them from the page as `rgb(r, g, b)`. */
export function readColours(): Kleuren {
	const probe = document.createElement('span');
	document.body.append(probe);
	const read = (token: Token): string => {
		probe.style.color = `var(${token})`;
		return getComputedStyle(probe).color;
	};
	const colours = Object.fromEntries(TOKENS.map((token) => [token, read(token)])) as Record<Token, string>;
	probe.remove();
	return colours;
}

/** Calls when the visitor changes scheme, contrast or colours. @returns stops listening */
export function onColourChange(change: () => void): () => void {
	const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((text) => matchMedia(text));
	for (const query of queries) query.addEventListener('change', change);
	return () => queries.forEach((query) => query.removeEventListener('change', change));
}
