/**
 * Text as search compares it: lower case, without accents, blanks folded.
 * Used for `Knoop.zoek` on loading and for what a visitor types.
 */
export function searchText(...texts: readonly string[]): string {
	return texts
		.join(' ')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}&%]+/gu, ' ')
		.trim();
}

/** Longer than any name: more text makes search slow and finds nothing. */
export const LANGSTE_ZOEKTEKST = 200;

/** Words that are looked for; the engine looks through every node for each of them. */
const MEESTE_WOORDEN = 12;

/** The words of a search text: each once, without those that stand inside another, the first twelve. */
export function searchWords(text: string): string[] {
	const words = [...new Set(searchText(text.slice(0, LANGSTE_ZOEKTEKST)).split(' '))].filter(Boolean);
	return words
		.filter((word) => !words.some((other) => other !== word && other.includes(word)))
		.slice(0, MEESTE_WOORDEN);
}
