/** A trace as a tree: the goal at the top, everything that leads to it below, each at its place in the source. */
import { findKind } from '#graph/model.ts';
import type { Bijdrage, Knoop, Schakel, Spoor } from './types.ts';

/** What a node does in the picture. */
export type Rol = 'doel' | 'activiteit' | 'samenwerking' | 'geld' | 'partij';

/** A node at one place in the tree. */
export interface Lid {
	readonly knoop: Knoop;
	readonly rol: Rol;
	/** The relation to the node above it; null at the top. */
	readonly schakel: Schakel | null;
	/** The contribution that begins here, when a party does. */
	readonly bijdrage: Bijdrage | null;
	readonly onder: readonly Lid[];
	/** What hangs below it stands at another place of this tree. */
	readonly herhaald: boolean;
}

/** The role of a kind in the picture. */
export function roleOf(soort: string): Rol {
	if (soort === 'Activiteit') return 'activiteit';
	if (soort === 'Samenwerking') return 'samenwerking';
	const labels = findKind(soort)?.labels ?? [];
	if (labels.includes('Doel')) return 'doel';
	if (labels.includes('Geldstroom')) return 'geld';
	return 'partij';
}

const ORDER: readonly Rol[] = ['doel', 'activiteit', 'samenwerking', 'geld', 'partij'];

/** By role; an actielijn after the activities. */
const placeOf = ({ soort, subsoort }: Knoop): number =>
	ORDER.indexOf(roleOf(soort)) + (subsoort === 'actielijn' ? 0.5 : 0);

/** The tree of a trace, whose nodes come in the order of their names. A node that hangs at more places is told in full at the place nearest to the goal. */
export function buildBoom(spoor: Spoor): Lid {
	const nodes = new Map(spoor.knopen.map((knoop) => [knoop.id, knoop]));
	const into = groupBy(spoor.schakels, ({ naar }) => naar);
	const first = new Map(spoor.bijdragen.map((bijdrage) => [bijdrage.stappen[0]!.id, bijdrage]));
	const ranks = new Map(spoor.bijdragen.map((bijdrage, rank) => [bijdrage.stappen[0]!.id, rank]));
	const homes = homesOf(spoor.doel.id, into);
	const places = new Map(spoor.knopen.map((knoop) => [knoop.id, placeOf(knoop)]));
	const names = new Map(spoor.knopen.map(({ id }, at) => [id, at]));

	const compare = (a: Schakel, b: Schakel): number => {
		const [x, y] = [nodes.get(a.van)!, nodes.get(b.van)!];
		return (
			places.get(x.id)! - places.get(y.id)! ||
			(x.volgorde ?? 1e9) - (y.volgorde ?? 1e9) ||
			(ranks.get(a.id) ?? 1e9) - (ranks.get(b.id) ?? 1e9) ||
			names.get(x.id)! - names.get(y.id)! ||
			(a.id < b.id ? -1 : 1)
		);
	};

	function toLid(knoop: Knoop, schakel: Schakel | null): Lid {
		const below = into.get(knoop.id) ?? [];
		const home = !schakel || homes.get(knoop.id) === schakel.id;
		return {
			knoop,
			rol: roleOf(knoop.soort),
			schakel,
			bijdrage: (schakel && first.get(schakel.id)) ?? null,
			onder: home
				? below
						.filter(({ van }) => nodes.has(van))
						.sort(compare)
						.map((next) => toLid(nodes.get(next.van)!, next))
				: [],
			herhaald: !home && below.length > 0
		};
	}
	return toLid(nodes.get(spoor.doel.id) ?? spoor.doel, null);
}

/** For every node the relation under which it is told in full: the first that a walk from the goal meets. */
function homesOf(doel: string, into: ReadonlyMap<string, readonly Schakel[]>): Map<string, string> {
	const homes = new Map<string, string>([[doel, '']]);
	let ring = [doel];
	while (ring.length) {
		const next: string[] = [];
		for (const schakel of ring.flatMap((id) => into.get(id) ?? [])) {
			if (homes.has(schakel.van)) continue;
			homes.set(schakel.van, schakel.id);
			next.push(schakel.van);
		}
		ring = next;
	}
	return homes;
}

function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of list) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}

/** Every member of the tree, top first, in the order of reading. */
export const flatten = (lid: Lid): Lid[] => [lid, ...lid.onder.flatMap(flatten)];

/** Only what parties hang at: the tree without branches that no contribution runs over. */
export function prune(lid: Lid): Lid {
	const onder = lid.onder.filter((next) => flatten(next).some(({ bijdrage }) => bijdrage)).map(prune);
	return { ...lid, onder };
}
