/** Signs as markup, for where Svelte does not draw them. */
import { shapesOf, type Tekennaam, type Vorm } from './vormen.ts';

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in markup, also between quotes. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"]/g, (one) => NAMES[one]!);

/** The inside of a sign, in `currentColor` and `var(--papier)`. */
export const signMarkup = (naam: Tekennaam, oud: boolean): string =>
	shapesOf(naam, oud).map(shapeMarkup).join('');

function shapeMarkup({ tag, attrs, tekst }: Vorm): string {
	const values = Object.entries(attrs).map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`);
	return `<${tag}${values.join('')}>${tekst ? escapeMarkup(tekst) : ''}</${tag}>`;
}
