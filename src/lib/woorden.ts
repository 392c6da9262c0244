/**
 * Dutch for numbers, dates and lists. Every page uses these, and making the formats of Intl held up each page by 10 to
 * 15 ms of its first task: so a list and a number are put together here, and the date format is made at its first use.
 */

let date: Intl.DateTimeFormat | undefined;

/** "a, b en c". */
export const sayList = (words: readonly string[]): string =>
	words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} en ${words.at(-1)!}`;

/** "22 november 2026"; an empty string for no date. */
export function sayDate(iso: string | null | undefined): string {
	if (!iso) return '';
	date ??= new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });
	return date.format(new Date(iso));
}

/** "1.234,5": thousands apart, at most three decimals. */
export function sayNumber(value: number): string {
	const [whole = '', part = ''] = String(Math.round(Math.abs(value) * 1000) / 1000).split('.');
	const number = whole.replace(/\B(?=(\d{3})+$)/g, '.') + (part && `,${part}`);
	return value < 0 && number !== '0' ? `-${number}` : number;
}

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

let order: Intl.Collator | undefined;

/** The Dutch alphabetical order of two names. */
export function compareDutch(a: string, b: string): number {
	order ??= new Intl.Collator('nl');
	return order.compare(a, b);
}
