/**
 * Where nodes stand: forces, turn by turn, so that what stood already stays and a copied link that holds the same turns
 * gives the same picture. Pure: the same input gives the same places (d3-force draws from a fixed series).
 */
import {
	forceCollide,
	forceLink,
	forceManyBody,
	forceSimulation,
	forceX,
	forceY,
	type SimulationNodeDatum
} from 'd3-force';

export interface Plek {
	readonly x: number;
	readonly y: number;
}

export interface LayoutKnoop {
	readonly id: string;
	readonly beurt: number;
	/** The node that brought it: it starts there. */
	readonly via: string | null;
	/** Room it needs around it. */
	readonly straal: number;
	/** Where it stands already; it stays there. */
	readonly plek: Plek | null;
}

export interface LayoutLijn {
	readonly van: string;
	readonly naar: string;
}

interface Punt extends SimulationNodeDatum {
	id: string;
	straal: number;
	graad: number;
}

/** Distance between loose nodes, that stand in rows under the rest. */
const RIJ = { breed: 128, hoog: 66 };

/** Moved by hand after this turn. Its place is that before the picture is made wide, so it holds on every screen. */
export interface Gesleept extends Plek {
	readonly id: string;
	readonly na: number;
}

export interface Options {
	/** Names are wide and so are most screens: the picture is this much wider than the forces make it. */
	readonly breedte?: number;
	readonly gesleept?: readonly Gesleept[];
}

/** Places of all nodes. */
export function layOut(
	knopen: readonly LayoutKnoop[],
	lijnen: readonly LayoutLijn[],
	{ breedte = 1.4, gesleept = [] }: Options = {}
): Map<string, Plek> {
	const linked = new Set(lijnen.flatMap(({ van, naar }) => (van === naar ? [] : [van, naar])));
	const bound = knopen.filter(({ id, plek }) => linked.has(id) || plek);
	const loose = knopen.filter(({ id, plek }) => !linked.has(id) && !plek);
	const done = new Map(bound.flatMap(({ id, plek }): [string, Plek][] => (plek ? [[id, plek]] : [])));
	const turns = [...new Set(bound.filter(({ plek }) => !plek).map(({ beurt }) => beurt))].sort(
		(a, b) => a - b
	);
	let dragged = [...gesleept];
	const drag = (until: number) => {
		for (const { id, x, y, na } of dragged) if (na < until) done.set(id, { x: x * breedte, y });
		dragged = dragged.filter(({ na }) => na >= until);
	};
	for (const turn of turns) {
		drag(turn);
		const now = bound.filter(({ id, beurt }) => done.has(id) || beurt <= turn);
		settle(now, lijnen, done, breedte);
	}
	placeLoose(loose, done);
	drag(Infinity);
	const ids = new Set(knopen.map(({ id }) => id));
	return new Map([...done].filter(([id]) => ids.has(id)));
}

/** Settles the nodes that have no place yet among those that have. */
function settle(
	knopen: readonly LayoutKnoop[],
	lijnen: readonly LayoutLijn[],
	done: Map<string, Plek>,
	breedte: number
): void {
	const ids = new Set(knopen.map(({ id }) => id));
	const links = lijnen.filter(({ van, naar }) => van !== naar && ids.has(van) && ids.has(naar));
	const degree = new Map<string, number>();
	for (const { van, naar } of links) for (const id of [van, naar]) degree.set(id, (degree.get(id) ?? 0) + 1);
	const points = seedPoints(knopen, done, degree, breedte);
	const fresh = points.filter(({ fx }) => fx === undefined || fx === null).length;
	const simulation = forceSimulation(points)
		.force('botsing', forceCollide<Punt>((punt) => punt.straal).strength(0.8))
		.force(
			'afstoting',
			forceManyBody<Punt>()
				.strength((punt) => -230 - 12 * Math.min(punt.graad, 20))
				.distanceMax(600)
				.theta(1.1)
		)
		.force(
			'lijn',
			forceLink<Punt, { source: string; target: string }>(
				links.map(({ van, naar }) => ({ source: van, target: naar }))
			)
				.id(({ id }) => id)
				.distance(({ source, target }) => 74 + 7 * Math.min(6, Math.min(graadOf(source), graadOf(target))))
		)
		.force('x', forceX<Punt>(0).strength(0.05))
		.force('y', forceY<Punt>(0).strength(0.08))
		.stop();
	const ticks = fresh > 200 ? 180 : 280;
	simulation.alphaDecay(1 - 0.001 ** (1 / ticks));
	simulation.tick(ticks);
	for (const [id, plek] of placesOf(points, breedte)) done.set(id, plek);
}

const graadOf = (end: unknown): number => (end as Punt).graad;

const placesOf = (points: readonly Punt[], breedte: number): Map<string, Plek> =>
	new Map(
		points.map(({ id, x = 0, y = 0 }) => [
			id,
			{ x: Math.round(x * breedte * 10) / 10, y: Math.round(y * 10) / 10 }
		])
	);

/** A new node begins beside the one that brought it, away from the middle; without one, on a spiral. */
function seedPoints(
	knopen: readonly LayoutKnoop[],
	done: ReadonlyMap<string, Plek>,
	degree: ReadonlyMap<string, number>,
	breedte: number
): Punt[] {
	const seeded = new Map<string, Plek>([...done].map(([id, { x, y }]) => [id, { x: x / breedte, y }]));
	return knopen.map(({ id, via, straal }, at): Punt => {
		const base = { id, straal, graad: degree.get(id) ?? 0 };
		const known = done.get(id);
		if (known) return { ...base, fx: known.x / breedte, fy: known.y };
		const from = via === null ? undefined : seeded.get(via);
		const angle = at * 2.399963;
		const outward = from && Math.hypot(from.x, from.y) > 1 ? Math.atan2(from.y, from.x) : angle;
		const plek = from
			? {
					x: from.x + 60 * Math.cos(outward + Math.sin(at * 1.7)),
					y: from.y + 60 * Math.sin(outward + Math.sin(at * 1.7))
				}
			: { x: 22 * Math.sqrt(at) * Math.cos(angle), y: 22 * Math.sqrt(at) * Math.sin(angle) };
		seeded.set(id, plek);
		return { ...base, ...plek };
	});
}

/** Nodes without a relation stand in rows under the rest. */
function placeLoose(loose: readonly LayoutKnoop[], done: Map<string, Plek>): void {
	if (!loose.length) return;
	const places = [...done.values()];
	const left = Math.min(0, ...places.map(({ x }) => x));
	const right = Math.max(0, ...places.map(({ x }) => x));
	const bottom = places.length ? Math.max(...places.map(({ y }) => y)) + 2 * RIJ.hoog : 0;
	const wide = Math.max(1, Math.ceil(Math.sqrt(loose.length)), Math.floor((right - left) / RIJ.breed));
	const columns = Math.min(loose.length, wide);
	const middle = (left + right) / 2;
	loose.forEach(({ id }, at) => {
		const x = middle + ((at % columns) - (columns - 1) / 2) * RIJ.breed;
		done.set(id, { x, y: bottom + Math.floor(at / columns) * RIJ.hoog });
	});
}
