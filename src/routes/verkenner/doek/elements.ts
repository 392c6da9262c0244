/** Nodes and lines of a view as the canvas knows them. */
import { kindOf } from '#graph/model.ts';
import type { Knoop, Schakel, View } from '../view.ts';
import type { Kleuren } from './colours.ts';
import { lineOf } from './lines.ts';
import { labelOf, signImage, sizeOf } from './sign-image.ts';

/** What keeps its name from afar. */
const KERN = ['Opgave', 'Gemeente', 'Programma', 'Beleidsveld', 'Beleidsterrein'];

/** How a node looks, apart from its sign. */
export function looksOf(knoop: Knoop) {
	const isGoal = ['lijn', 'station'].includes(kindOf(knoop.soort).teken);
	return {
		label: labelOf(knoop),
		maat: sizeOf(knoop),
		letter: knoop.soort === 'Opgave' ? 14 : 12,
		gewicht: isGoal ? 600 : 400,
		kern: KERN.includes(knoop.soort) || (!!knoop.knooppunt && knoop.getekend > 3),
		bundel: !!knoop.knooppunt && !knoop.open && knoop.verbanden > knoop.getekend
	};
}

export const toNode = (knoop: Knoop, kleuren: Kleuren) => ({
	id: knoop.id,
	teken: signImage(knoop, kleuren),
	...looksOf(knoop)
});

export const classesOf = (knoop: Knoop): string =>
	(['vast', 'gekozen', 'gevonden', 'hier'] as const).filter((naam) => knoop[naam]).join(' ');

export function toEdge(schakel: Schakel, kleuren: Kleuren, beside: boolean) {
	const { kleur, dikte, streep } = lineOf(schakel);
	return {
		id: schakel.id,
		source: schakel.van,
		target: schakel.naar,
		leest: schakel.oud ? `${schakel.leest} (${schakel.jaar})` : schakel.leest,
		kleur: kleuren[kleur],
		dikte,
		...(streep && { streep: [...streep] }),
		...(schakel.oud && { jaartal: String(schakel.jaar) }),
		...(beside && { naast: true })
	};
}

const pairOf = ({ van, naar }: Schakel): string => [van, naar].sort().join(' ');

/** The relations between the same two nodes, for every two nodes with a relation. */
export function pairsOf(view: View): Map<string, Schakel[]> {
	const pairs = new Map<string, Schakel[]>();
	for (const schakel of view.schakels) {
		const pair = pairs.get(pairOf(schakel));
		if (pair) pair.push(schakel);
		else pairs.set(pairOf(schakel), [schakel]);
	}
	return pairs;
}

/** The relations between the two ends of this one. */
export const besideOf = (schakel: Schakel, pairs: ReadonlyMap<string, Schakel[]>): readonly Schakel[] =>
	pairs.get(pairOf(schakel))!;

/** Between nodes with more than one relation, whose lines bend. */
export const isBeside = (schakel: Schakel, pairs: ReadonlyMap<string, Schakel[]>): boolean =>
	besideOf(schakel, pairs).length > 1;
