/** Walking along relations: the ways from a node in one fixed order, and in words where one is. */
import { RELATIONS } from '#graph/model.ts';
import { wordOf } from '$lib/tekens/sign.ts';
import { sayCount } from '$lib/woorden.ts';
import { findKnoop, type Knoop, type Schakel, type View } from './view.ts';

export interface Weg {
	readonly schakel: Schakel;
	readonly ander: Knoop;
	/** The relation read from where one stands. */
	readonly leest: string;
}

const order = new Map(RELATIONS.map(({ naam }, at) => [naam, at]));

/** The ways from a node: by kind of relation as in the model, outgoing first, then by name. */
export function waysFrom(view: View, id: string): Weg[] {
	const known = new Map(view.knopen.map((knoop) => [knoop.id, knoop]));
	return view.schakels
		.filter(({ van, naar }) => van === id || naar === id)
		.map((schakel): Weg => {
			const out = schakel.van === id;
			const ander = known.get(out ? schakel.naar : schakel.van)!;
			return { schakel, ander, leest: out ? schakel.leest : schakel.terug };
		})
		.sort(
			(a, b) =>
				rank(a, id) - rank(b, id) ||
				a.ander.naam.localeCompare(b.ander.naam, 'nl', { numeric: true }) ||
				(a.schakel.id < b.schakel.id ? -1 : 1)
		);
}

const rank = ({ schakel }: Weg, id: string): number =>
	(order.get(schakel.soort) ?? 99) * 2 + (schakel.van === id ? 0 : 1);

const nameOf = (knoop: Knoop): string => `${knoop.code ? `${knoop.code} ` : ''}${knoop.naam}`;

/** "ISD Bollenstreek, verbonden partij". */
const sayKnoop = (knoop: Knoop): string => `${nameOf(knoop)}, ${wordOf(knoop, knoop.rollen)}`;

/** What stands around a node: how many relations are in view and how many are not. */
export function sayAround(knoop: Knoop): string {
	const shown = `${sayCount(knoop.getekend, 'verband', 'verbanden')} in beeld`;
	const hidden = knoop.verbanden - knoop.getekend;
	const rest = hidden > 0 ? `, ${hidden} niet` : '';
	return `${shown.charAt(0).toUpperCase()}${shown.slice(1)}${rest}.`;
}

/** One way out of several: "1 van 5: neemt deel aan Sociaal team Hillegom (2014)". */
export function sayWay(ways: readonly Weg[], at: number): string {
	const way = ways[at];
	if (!way) return 'Van hier gaat in dit beeld geen verband verder.';
	const year = way.schakel.oud ? ` (${way.schakel.jaar})` : '';
	return `Verband ${at + 1} van ${ways.length}: ${way.leest} ${nameOf(way.ander)}${year}.`;
}

/** Where one is. */
export function sayHere(view: View, loop: readonly string[]): string {
	const knoop = findKnoop(view, loop.at(-1) ?? null);
	if (!knoop) return 'U staat nog nergens. Kies een knoop, of druk op pijl rechts om te beginnen.';
	return `U bent bij ${sayKnoop(knoop)}. ${sayAround(knoop)}`;
}

/** How one got there, relation by relation. */
export function sayRoute(view: View, loop: readonly string[]): string {
	const steps = loop.slice(1).flatMap((id, at) => {
		const from = findKnoop(view, loop[at]!);
		const to = findKnoop(view, id);
		if (!from || !to) return [];
		const way = waysFrom(view, from.id).find(({ ander }) => ander.id === id);
		return [`${nameOf(from)} ${way ? way.leest : '(sprong naar)'} ${nameOf(to)}`];
	});
	return steps.length ? `Zo kwam u hier: ${steps.join('; ')}.` : 'U begon hier.';
}

/** A hub is never unfolded by accident: one key or click is not enough. */
export const isFoldedHub = (knoop: Knoop): boolean =>
	!!knoop.knooppunt && !knoop.open && knoop.verbanden > knoop.getekend;

export const sayHub = (knoop: Knoop): string =>
	`${nameOf(knoop)} is een knooppunt met ${sayCount(knoop.verbanden, 'verband', 'verbanden')} en blijft ingeklapt. Kies naast het beeld welk verband u uitklapt, of druk op Shift en Enter voor alles.`;
