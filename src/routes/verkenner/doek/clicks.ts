/** Two clicks that are meant as one. */
import type { Plek } from '../layout/force.ts';

/** Where in the box, in pixels, and when, in milliseconds. */
export interface Klik extends Plek {
	readonly tijd: number;
}

/** The second of two clicks: so many milliseconds after the first, and so many pixels beside it at most. */
const TWEEDE = { na: 500, naast: 12 };

/**
 * Tells two clicks by where the pointer is: after the first the picture may make room for the drawer, and another node,
 * or none, stands there.
 * @param twice called with the node that the first of the two was on
 * @returns whether this click, on this node or on none, was the second
 */
export function pairsIn(twice: (id: string) => void): (klik: Klik, id: string | null) => boolean {
	let first: { id: string; klik: Klik } | null = null;
	return (klik, id) => {
		const isSecond =
			first !== null &&
			klik.tijd - first.klik.tijd <= TWEEDE.na &&
			Math.hypot(klik.x - first.klik.x, klik.y - first.klik.y) <= TWEEDE.naast;
		if (isSecond) twice(first!.id);
		first = isSecond || id === null ? null : { id, klik };
		return isSecond;
	};
}
