/** The picture as a stand-alone SVG: lines, signs and names at the places of the canvas. Pure. */
import { capital } from '$lib/woorden.ts';
import { wrap } from '$lib/wrap.ts';
import type { Kleuren } from '../doek/colours.ts';
import { lineOf } from '../doek/lines.ts';
import { inColour, labelOf, sizeOf } from '../doek/sign-image.ts';
import type { Plek } from '../layout/force.ts';
import type { Knoop, View } from '../view.ts';
import { sources, toHerkomstRijen, type Herkomst } from './tables.ts';
import { escapeXml } from './xml.ts';

const RAND = 90;
const REGEL = 15;
/** Letters in a line of a name. */
const NAAM = 22;
const PIJL = 8;
const LETTER = "'Source Sans 3', 'Segoe UI', sans-serif";

/** An address has no spaces: without breaks its end falls off the picture. */
const breakLong = (text: string, letters: number): string =>
	text.match(new RegExp(`.{1,${letters}}`, 'gu'))?.join(' ') ?? text;

/** The head of a line at the edge of the sign that it goes to; none when there is no room. */
function toArrow(a: Plek, b: Plek, straal: number, kleur: string): string {
	const long = Math.hypot(b.x - a.x, b.y - a.y);
	if (long <= straal + PIJL) return '';
	const [x, y] = [(b.x - a.x) / long, (b.y - a.y) / long];
	const point = (back: number, side: number) =>
		`${(b.x - x * back - y * side).toFixed(1)},${(b.y - y * back + x * side).toFixed(1)}`;
	const [tip, heel] = [straal + 1, straal + 1 + PIJL];
	return `<polygon points="${point(tip, 0)} ${point(heel, PIJL / 2)} ${point(heel, -PIJL / 2)}" fill="${kleur}"/>`;
}

function toLine(view: View, plekken: ReadonlyMap<string, Plek>, kleuren: Kleuren): string[] {
	const sizes = new Map(view.knopen.map((knoop) => [knoop.id, sizeOf(knoop)]));
	return view.schakels.flatMap((schakel) => {
		const [a, b] = [plekken.get(schakel.van), plekken.get(schakel.naar)];
		if (!a || !b) return [];
		const { kleur, dikte, streep } = lineOf(schakel);
		const dash = streep ? ` stroke-dasharray="${streep.join(' ')}"` : '';
		const year = schakel.oud
			? `<text x="${(a.x + b.x) / 2}" y="${(a.y + b.y) / 2}" font-size="11" text-anchor="middle" class="naam">${schakel.jaar}</text>`
			: '';
		const said = `${schakel.bewering} (${sources(schakel.vindplaatsen)})`;
		const arrow = toArrow(a, b, (sizes.get(schakel.naar) ?? 0) / 2, kleuren[kleur]);
		return [
			`<g><title>${escapeXml(said)}</title><line x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}" stroke="${kleuren[kleur]}" stroke-width="${dikte}"${dash}/>${arrow}${year}</g>`
		];
	});
}

function toNode(knoop: Knoop, plek: Plek, kleuren: Kleuren): string {
	const size = sizeOf(knoop);
	const half = size / 2;
	const names = wrap(labelOf(knoop), NAAM).map(
		(line, at) => `<tspan x="${plek.x}" dy="${at ? REGEL : 0}">${escapeXml(line)}</tspan>`
	);
	return [
		`<circle cx="${plek.x}" cy="${plek.y}" r="${half}" fill="${kleuren['--papier']}"/>`,
		`<svg x="${plek.x - half}" y="${plek.y - half}" width="${size}" height="${size}" viewBox="-1 -1 22 22">${inColour(knoop, kleuren)}</svg>`,
		`<text y="${plek.y + half + 14}" font-size="12.5" text-anchor="middle" class="naam">${names.join('')}</text>`
	].join('');
}

export function toSvg(
	view: View,
	plekken: ReadonlyMap<string, Plek>,
	kleuren: Kleuren,
	herkomst: Herkomst
): string {
	const places = view.knopen.flatMap(({ id }) => plekken.get(id) ?? []);
	const xs = places.map(({ x }) => x);
	const ys = places.map(({ y }) => y);
	const [left, top] = [Math.min(0, ...xs) - RAND, Math.min(0, ...ys) - RAND];
	const wide = Math.max(0, ...xs) + RAND - left;
	const chosen = herkomst.opmerkingen.map((text) => `${capital(text.replace(/\.$/, ''))}. `).join('');
	const letters = Math.max(40, Math.floor(wide / 6.4));
	const foot = wrap(
		`${herkomst.titel}. ${chosen}Opgavenet, gegevens ${herkomst.hash.slice(0, 12)}, geladen op ${herkomst.geladenOp.slice(0, 10)}. Bronnen per lijn: ${breakLong(herkomst.adres, letters - 1)}`,
		letters
	);
	const high = Math.max(0, ...ys) + RAND - top + foot.length * REGEL;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${wide} ${high}" width="${wide}" height="${high}" font-family="${escapeXml(LETTER)}">`,
		`<title>${escapeXml(herkomst.titel)}</title>`,
		`<metadata>${escapeXml(
			toHerkomstRijen(herkomst, 'per verband, in de titel van de lijn')
				.map(([naam, value]) => `${naam}: ${value}`)
				.join('\n')
		)}</metadata>`,
		`<style>.naam{fill:${kleuren['--inkt']};paint-order:stroke;stroke:${kleuren['--papier']};stroke-width:3px}</style>`,
		`<rect x="${left}" y="${top}" width="${wide}" height="${high}" fill="${kleuren['--papier']}"/>`,
		...toLine(view, plekken, kleuren),
		...view.knopen.map((knoop) => {
			const plek = plekken.get(knoop.id);
			return plek ? toNode(knoop, plek, kleuren) : '';
		}),
		`<text font-size="11" fill="${kleuren['--zacht']}">${foot
			.map(
				(line, at) =>
					`<tspan x="${left + 16}" y="${top + high - 12 - (foot.length - 1 - at) * REGEL}">${escapeXml(line)}</tspan>`
			)
			.join('')}</text>`,
		'</svg>',
		''
	].join('\n');
}
