/** What is seen of the picture: everything at once, from how far, and how large names are there. Pure. */
import type { Plek } from '../layout/force.ts';

/** No further away than this: a sign is two pixels there. */
export const MIN_ZOOM = 0.08;

/** Steps away from the picture, as classes of a node. */
export const VER = ['ver1', 'ver2', 'ver3'] as const;
export type Ver = (typeof VER)[number];

/** Of a name at each distance: the size of its letters and where it wraps. */
export interface Naammaat {
	readonly letter: number;
	readonly breed: number;
}

/** Close by letters have the size of their node. From afar the goals keep their names, and the rest its signs. */
export const NAAM_DICHTBIJ = 128;
export const NAAM_VER: Readonly<Record<Ver, Naammaat>> = {
	ver1: { letter: 17, breed: 170 },
	ver2: { letter: 24, breed: 230 },
	ver3: { letter: 40, breed: 360 }
};
/** From these distances what is not a goal has no name. */
export const NAAMLOOS: readonly string[] = ['ver2', 'ver3'] satisfies Ver[];

/** A name with smaller letters than this, in pixels of the screen, is not drawn. */
export const KLEINSTE_LETTER = 7;

/** The year of an old relation, along its line; smaller than this on the screen it is not drawn. */
export const JAARTAL = { letter: 11, kleinste: 9.5 };

/** How far one looks from; empty from close by. */
export function stepOf(zoom: number): Ver | '' {
	return zoom > 0.72 ? '' : zoom > 0.52 ? 'ver1' : zoom > 0.3 ? 'ver2' : 'ver3';
}

export interface Zicht {
	readonly zoom: number;
	/** Where the origin stands in the box, in pixels. */
	readonly pan: Plek;
}

export interface Vak {
	readonly breed: number;
	readonly hoog: number;
}

/** Pixels around the outermost places: signs, and the names under them. */
const RAND = { opzij: 75, boven: 24, onder: 66 };

/** All places within the box. Reckoned from the places alone: the size of every name need not be known. */
export function fitIn(plekken: ReadonlyMap<string, Plek>, { breed, hoog }: Vak): Zicht {
	const xs = [...plekken.values()].map(({ x }) => x);
	const ys = [...plekken.values()].map(({ y }) => y);
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	const [wide, high] = [Math.max(...xs) - left, Math.max(...ys) - top];
	const room = {
		wide: breed - 2 * Math.min(RAND.opzij, breed / 8),
		high: hoog - RAND.boven - RAND.onder
	};
	const zoom = Math.max(MIN_ZOOM, Math.min(1.3, room.wide / (wide || 1), room.high / (high || 1)));
	return {
		zoom,
		pan: {
			x: breed / 2 - zoom * (left + wide / 2),
			y: RAND.boven + room.high / 2 - zoom * (top + high / 2)
		}
	};
}
