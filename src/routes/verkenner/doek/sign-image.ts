/** The signs of the track plan as small pictures, for nodes on the canvas and for the stand-alone SVG. */
import { kindOf } from '#graph/model.ts';
import { signMarkup } from '$lib/tekens/markup.ts';
import { signOf } from '$lib/tekens/sign.ts';
import type { Knoop } from '../view.ts';
import { TOKENS, type Kleuren, type Token } from './colours.ts';

const isToken = (kleur: string): kleur is Token => (TOKENS as readonly string[]).includes(kleur);

/** The colour that repeats what the sign says. */
export const colourOf = ({ soort }: Knoop): Token => {
	const { kleur } = kindOf(soort);
	return isToken(kleur) ? kleur : '--inkt';
};

/** The inside of the sign, 20 x 20, in real colours. */
export function inColour(knoop: Knoop, kleuren: Kleuren): string {
	return signMarkup(signOf(knoop, knoop.rollen), knoop.oud)
		.replaceAll('currentColor', kleuren[colourOf(knoop)])
		.replaceAll('var(--papier)', kleuren['--papier']);
}

const made = new Map<string, string>();

/** The sign as a data address; nodes of one sort share it. */
export function signImage(knoop: Knoop, kleuren: Kleuren): string {
	const { [colourOf(knoop)]: ink, '--papier': papier } = kleuren;
	const key = [signOf(knoop, knoop.rollen), knoop.oud, ink, papier].join(' ');
	let image = made.get(key);
	if (!image) {
		const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60" viewBox="-1 -1 22 22">${inColour(knoop, kleuren)}</svg>`;
		made.set(key, (image = `data:image/svg+xml,${encodeURIComponent(svg)}`));
	}
	return image;
}

/** How large a sign is drawn: an opgave is the largest, as on the plan. */
export const sizeOf = ({ soort }: Knoop): number => {
	const { teken } = kindOf(soort);
	return teken === 'lijn' ? 34 : teken === 'station' ? 26 : 22;
};

/** What stands under a node. A folded hub says how much it binds. */
export function labelOf(knoop: Knoop): string {
	const naam = `${knoop.code ? `${knoop.code} ` : ''}${knoop.naam}`;
	const hidden = knoop.verbanden - knoop.getekend;
	if (hidden <= 0) return naam;
	return knoop.knooppunt && !knoop.open ? `${naam}: ${knoop.verbanden} verbanden` : `${naam}  +${hidden}`;
}
