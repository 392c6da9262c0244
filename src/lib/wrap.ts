/**
 * A text in lines that are no wider, broken at words; a longer word keeps a line of its own.
 * @param widthOf of a text, in the unit of `wide`: letters, unless told otherwise
 */
export function wrap(text: string, wide: number, widthOf = (line: string): number => line.length): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const last = lines.at(-1);
		if (last !== undefined && widthOf(`${last} ${word}`) <= wide) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}
