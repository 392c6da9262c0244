/** Dutch for numbers, dates and lists. */

const LIST = new Intl.ListFormat('nl', { type: 'conjunction' });
const DATE = new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });
const NUMBER = new Intl.NumberFormat('nl');

/** "a, b en c". */
export const sayList = (words: readonly string[]): string => LIST.format(words);

/** "22 november 2026"; an empty string for no date. */
export const sayDate = (iso: string | null | undefined): string => (iso ? DATE.format(new Date(iso)) : '');

/** "1.234,5". */
export const sayNumber = (value: number): string => NUMBER.format(value);

/** "1 groep", "3 groepen", "geen groepen". */
export function sayCount(count: number, one: string, many: string): string {
	if (count === 0) return `geen ${many}`;
	return `${sayNumber(count)} ${count === 1 ? one : many}`;
}

/** "Gm" -> "gm"; the first letter large. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A year, a span or nothing: "2023", "2023 tot en met 2033", "vanaf 2023", "zonder jaartal". */
export function sayPeriod(doel: {
	jaar?: number | null;
	geldigVan?: string | null;
	geldigTot?: string | null;
}): string {
	const van = doel.geldigVan?.slice(0, 4);
	const tot = doel.geldigTot?.slice(0, 4);
	if (van && tot && van !== tot) return `${van} tot en met ${tot}`;
	if (doel.jaar) return String(doel.jaar);
	if (van && tot) return van;
	if (van) return `vanaf ${van}`;
	if (tot) return `tot en met ${tot}`;
	return 'zonder jaartal';
}
