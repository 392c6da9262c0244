/** What a key does on the picture. Pure: the page carries it out. */
import type { Staat } from './state.ts';
import { back, collapse, expand, here, stand, toggle, walk } from './steps.ts';
import type { View } from './view.ts';
import { isFoldedHub, sayHere, sayHub, sayRoute, sayWay, waysFrom } from './walk.ts';

export interface Stap {
	/** The state after it; absent when only words change. */
	readonly staat?: Staat;
	/** The relation that is chosen next, in the order of `waysFrom`. */
	readonly keuze: number;
	/** What the live region says; with a new state the page says where one is. */
	readonly zeg?: string;
}

/** @param keuze the relation that was chosen before; @returns null for a key that does nothing here */
export function press(key: string, staat: Staat, view: View, keuze: number): Stap | null {
	const id = here(staat);
	const knoop = view.knopen.find((one) => one.id === id);
	const start = view.knopen.find((one) => one.id === view.start) ?? view.knopen[0];
	if (!start) return null;
	if (!knoop) return pressNowhere(key, staat, view, start.id);
	const ways = waysFrom(view, knoop.id);
	switch (key) {
		case 'ArrowDown':
		case 'ArrowUp': {
			if (!ways.length) return { keuze: 0, zeg: sayWay(ways, 0) };
			const next = (keuze + (key === 'ArrowDown' ? 1 : -1) + ways.length) % ways.length;
			return { keuze: next, zeg: sayWay(ways, next) };
		}
		case 'ArrowRight': {
			const way = ways[keuze];
			return way ? go(walk(staat, way.ander.id)) : { keuze: 0, zeg: sayWay(ways, 0) };
		}
		case 'ArrowLeft':
		case 'Escape':
			return staat.loop.length > 1
				? go(back(staat))
				: key === 'Escape'
					? go(stand(staat, null))
					: { keuze, zeg: 'U bent bij het begin.' };
		case 'Enter':
			if (isFoldedHub(knoop)) return { keuze, zeg: sayHub(knoop) };
			return go(knoop.open ? collapse(staat, knoop.id) : expand(staat, knoop.id));
		case 'Shift+Enter':
			if (knoop.verbanden <= knoop.getekend)
				return { keuze, zeg: `Alle verbanden van ${knoop.naam} zijn al in beeld.` };
			return go(expand(staat, knoop.id));
		case ' ':
			return go(toggle(staat, knoop.id));
		case 'Home':
			return go(stand(staat, start.id));
		case '?':
		case 'w':
		case 'W':
			return {
				keuze,
				zeg: `${sayHere(view, staat.loop)} ${sayRoute(view, staat.loop)} ${sayWay(ways, keuze)}`
			};
		default:
			return null;
	}
}

/** Before the first step: a key begins at the start, and "where am I" says how. */
function pressNowhere(key: string, staat: Staat, view: View, start: string): Stap | null {
	if (['ArrowRight', 'ArrowDown', 'Enter', 'Home'].includes(key)) return go(stand(staat, start));
	return ['?', 'w', 'W'].includes(key) ? { keuze: 0, zeg: sayHere(view, []) } : null;
}

const go = (staat: Staat): Stap => ({ staat, keuze: 0 });
