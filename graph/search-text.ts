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
