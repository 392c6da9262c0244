/**
 * The signs of the track plan as shapes, so that pages and the stand-alone SVG draw the same.
 * A party sign fills 20 x 20, a coverage sign 44 x 20. `currentColor` and `var(--papier)` are the only colours.
 */
export interface Vorm {
	readonly tag: 'circle' | 'rect' | 'path' | 'text';
	readonly attrs: Readonly<Record<string, string | number>>;
	readonly tekst?: string;
}

const line = { fill: 'none', stroke: 'currentColor' };
const circle = (r: number, more: Vorm['attrs']): Vorm => ({
	tag: 'circle',
	attrs: { cx: 10, cy: 10, r, ...more }
});
const path = (d: string, more: Vorm['attrs'] = {}): Vorm => ({
	tag: 'path',
	attrs: { d, ...line, 'stroke-width': 2, ...more }
});
const letters = (tekst: string, size: number, x = 10): Vorm => ({
	tag: 'text',
	attrs: {
		x,
		y: 10 + size * 0.36,
		'text-anchor': 'middle',
		'font-size': size,
		'font-weight': 700,
		'font-family': 'sans-serif',
		fill: 'currentColor'
	},
	tekst
});

const ring = circle(8.2, { ...line, 'stroke-width': 2 });
/** Older than the plan period: the sign is hatched. */
const arcering = path('M4.6 12.6L12.6 4.6M5.8 15.8L15.8 5.8M8.6 16.6L16.6 8.6', { 'stroke-width': 1.5 });

export const TEKENS = {
	'verbonden-partij': [ring, circle(4, { fill: 'currentColor' })],
	organisatie: [circle(7, { fill: 'currentColor' })],
	groep: [circle(7.2, { ...line, 'stroke-width': 1.8, 'stroke-dasharray': '3.2 2.6' })],
	onderdeel: [
		{ tag: 'rect', attrs: { x: 3.5, y: 3.5, width: 13, height: 13, ...line, 'stroke-width': 2 } } as Vorm
	],
	'zonder-naam': [circle(8, { ...line, 'stroke-width': 1.8 }), letters('?', 12)],
	netwerk: [
		path('M6 6.5L14.5 10M6 14L14.5 10M5.5 6.5V14', { 'stroke-width': 1.6 }),
		circle(2.8, { cx: 5.5, cy: 5.5, fill: 'currentColor' }),
		circle(2.8, { cx: 5.5, cy: 14.5, fill: 'currentColor' }),
		circle(2.8, { cx: 15, cy: 10, fill: 'currentColor' })
	],
	geld: [circle(8.2, { ...line, 'stroke-width': 1.8 }), letters('€', 12)],
	'geld-onbekend': [circle(9, { ...line, 'stroke-width': 1.6 }), letters('€?', 9.5)],
	lijn: [
		path('M10 1V19', { 'stroke-width': 5 }),
		circle(5, { fill: 'var(--papier)', stroke: 'currentColor', 'stroke-width': 3 })
	],
	station: [circle(6.5, { ...line, 'stroke-width': 4 })],
	tak: [path('M4 3V10H17', { 'stroke-width': 4 })],
	blad: [path('M5 2.5H12L15.5 6V17.5H5ZM11.5 2.5V6.5H15.5M7.5 10H13M7.5 13.5H13', { 'stroke-width': 1.5 })],
	meter: [path('M3 14A7.5 7.5 0 0 1 17 14M10 14L13.5 8.5', { 'stroke-width': 2 })],
	plek: [
		path('M10 18C6 13 4.5 10.5 4.5 7.8A5.5 5.5 0 0 1 15.5 7.8C15.5 10.5 14 13 10 18Z', {
			'stroke-width': 1.8
		}),
		circle(1.9, { cy: 8, fill: 'currentColor' })
	],
	punt: [circle(3.2, { fill: 'currentColor' })]
} as const satisfies Record<string, readonly Vorm[]>;

export type Tekennaam = keyof typeof TEKENS;

/** The shapes of a sign; `oud` hatches it. */
export function shapesOf(naam: Tekennaam, oud = false): readonly Vorm[] {
	if (!oud) return TEKENS[naam];
	if (naam === 'organisatie') return [circle(7.6, { ...line, 'stroke-width': 1.8 }), arcering];
	return [...TEKENS[naam], arcering];
}
