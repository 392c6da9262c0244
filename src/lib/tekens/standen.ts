/** The coverage states as signs of 44 x 20, with their words. */
import type { Vorm } from './vormen.ts';

const path = (d: string, width: number, more: Vorm['attrs'] = {}): Vorm => ({
	tag: 'path',
	attrs: { d, fill: 'none', stroke: 'currentColor', 'stroke-width': width, ...more }
});
const ring = (cx: number, r: number, width: number): Vorm => ({
	tag: 'circle',
	attrs: { cx, cy: 10, r, fill: 'var(--papier)', stroke: 'currentColor', 'stroke-width': width }
});

export interface Stand {
	readonly woord: string;
	readonly uitleg: string;
	/** Weak signs are grey: they say what is not known. */
	readonly kleur: '--l0' | '--gat' | '--zacht';
	readonly vormen: readonly Vorm[];
}

/** By the names of the GraphQL enum `Stand`. */
export const STANDEN = {
	GEDEKT: {
		woord: 'gedekt',
		uitleg: 'twee of meer',
		kleur: '--l0',
		vormen: [path('M2 10H42', 5), ring(14, 5.5, 3.4), ring(30, 5.5, 3.4)]
	},
	DUN: {
		woord: 'dun',
		uitleg: 'precies één',
		kleur: '--l0',
		vormen: [path('M2 10H42', 2.2), ring(22, 5, 2.6)]
	},
	GAT: {
		woord: 'gat',
		uitleg: 'de bron is er, en toont niets',
		kleur: '--gat',
		vormen: [
			path('M2 10H22', 5),
			{
				tag: 'rect',
				attrs: {
					x: 21,
					y: 1.5,
					width: 9,
					height: 17,
					rx: 1.5,
					fill: 'var(--papier)',
					stroke: 'currentColor',
					'stroke-width': 2.4
				}
			},
			path('M22 13l7-7M22 18l7-7M24 3l-2 3', 2)
		]
	},
	ONZEKER: {
		woord: 'onzeker',
		uitleg: 'alleen groepen, afgeleid of hoger bekend',
		kleur: '--zacht',
		vormen: [path('M2 10H42', 4, { 'stroke-dasharray': '8 5' })]
	},
	BEDRAG_ONBEKEND: {
		woord: 'bedrag onbekend',
		uitleg: 'genoemd zonder bedrag',
		kleur: '--l0',
		vormen: [
			path('M2 10H14M30 10H42', 3),
			{
				tag: 'circle',
				attrs: { cx: 22, cy: 10, r: 8, fill: 'none', stroke: 'currentColor', 'stroke-width': 2 }
			},
			{
				tag: 'text',
				attrs: {
					x: 22,
					y: 13.8,
					'font-size': 10.5,
					'font-weight': 700,
					'text-anchor': 'middle',
					'font-family': 'sans-serif',
					fill: 'currentColor'
				},
				tekst: '€?'
			}
		]
	},
	GEEN_GEGEVENS: {
		woord: 'geen gegevens',
		uitleg: 'zo’n bron is niet geladen',
		kleur: '--zacht',
		vormen: [path('M3 10H41', 3.4, { 'stroke-dasharray': '0.1 7', 'stroke-linecap': 'round' })]
	},
	NIET_ONZE_TAAK: {
		woord: 'niet onze taak',
		uitleg: 'een ander doet dit',
		kleur: '--zacht',
		vormen: [path('M2 14H16C24 14 24 5 32 5H42', 3)]
	}
} as const satisfies Record<string, Stand>;

export type Standnaam = keyof typeof STANDEN;
