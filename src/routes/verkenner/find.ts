/** Words in a name, without minding capitals and accents. */
const plain = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{Diacritic}/gu, '')
		.toLowerCase();

/** All words are in the text; no words are in nothing. */
export function matchesWords(text: string, words: string): boolean {
	const asked = plain(words).split(' ').filter(Boolean);
	const given = plain(text);
	return asked.length > 0 && asked.every((word) => given.includes(word));
}
