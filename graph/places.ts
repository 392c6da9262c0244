/** Places in a document: "3, 131-135". A place is a line, page or row number, as `bron.json` says. */

/** A run of lines, both ends included. */
export interface Span {
	readonly van: number;
	readonly tot: number;
}

/** The spans of a place text, ascending and without overlap; null when it is not of the form "3, 131-135". */
export function parsePlaces(text: string): Span[] | null {
	const spans: Span[] = [];
	for (const part of text.split(',')) {
		const match = /^(\d{1,7})(?:\s*[-–]\s*(\d{1,7}))?$/.exec(part.trim());
		if (!match) return null;
		const van = Number(match[1]);
		const tot = Number(match[2] ?? match[1]);
		if (van < 1 || tot < van) return null;
		spans.push({ van, tot });
	}
	return fold(spans);
}

/** Ascending, with spans that overlap made one. Neighbours stay apart: they may be separate statements. */
function fold(spans: readonly Span[]): Span[] {
	const folded: Span[] = [];
	for (const span of [...spans].sort((a, b) => a.van - b.van || a.tot - b.tot)) {
		const last = folded.at(-1);
		if (last && span.van <= last.tot)
			folded[folded.length - 1] = { van: last.van, tot: Math.max(last.tot, span.tot) };
		else folded.push(span);
	}
	return folded;
}

const write = (spans: readonly Span[]): string =>
	spans.map(({ van, tot }) => (van === tot ? `${van}` : `${van}-${tot}`)).join(', ');

/** A place text in its one form. @throws Error on a text that `parsePlaces` refuses. */
export function normalPlaces(text: string): string {
	return write(spansOf(text));
}

/** Every line of both texts, in one place text. */
export function joinPlaces(a: string, b: string): string {
	return write(fold([...spansOf(a), ...spansOf(b)]));
}

/** First and last line of a place text. */
export function spanOf(text: string): { regelVan: number; regelTot: number } {
	const spans = spansOf(text);
	return { regelVan: spans[0]!.van, regelTot: spans.at(-1)!.tot };
}

function spansOf(text: string): Span[] {
	const spans = parsePlaces(text);
	if (!spans) throw new Error(`"${text}" is not a place such as "3, 131-135"`);
	return spans;
}
