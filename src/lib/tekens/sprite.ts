/**
 * Every sign once, in every page: a large picture shows hundreds of them, and refers to these. Written outside the
 * app, so that no browser has to make or look through them when a page comes alive.
 */
import { signMarkup } from './markup.ts';
import { signId } from './sign.ts';
import { TEKENS, type Tekennaam } from './vormen.ts';

const signs = (Object.keys(TEKENS) as Tekennaam[]).flatMap((naam) =>
	[false, true].map((oud) => `<g id="${signId(naam, oud)}">${signMarkup(naam, oud)}</g>`)
);

/** Takes the place of `%opgavenet.tekens%` in app.html. */
export const SPRITE = `<svg width="0" height="0" style="position:absolute" aria-hidden="true"><defs>${signs.join('')}</defs></svg>`;
