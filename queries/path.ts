/**
 * Hub-aware paths between two nodes: searched in rings from both ends, hubs left out, at most six rings
 * (design.md section 3 and rule 11). All shortest paths and the next best, ranked by basis, year and length.
 */
import type { Engine } from '#graph/engine.ts';
import { RELATIONS, type Basis } from '#graph/model.ts';
import * as pad from './pad.ts';
import { rowsToSchakels, weakest, type NodeShort, type Schakel } from './schakel.ts';
import { joinWords, sayName, type Cited } from './sentence.ts';

/** Relations that say nothing of how two nodes hang together. */
const GEEN_PAD = [
	'VERMELD_IN',
	'GECITEERD_IN',
	'OPVOLGER_VAN',
	'GAAT_OVER',
	'BEVAT',
	'HEEFT_SCHIJF',
	'HEEFT_WAARDE'
];

export const PAD_RELATIES = RELATIONS.map(({ naam }) => naam).filter((naam) => !GEEN_PAD.includes(naam));

/** Rings of one search, both ends together. */
export const MAX_RINGEN = 6;
/** Rows of one ring; beyond it the answer says that it was cut. */
export const RING_LIMIET = 3_000;
/** Nodes that one ring starts from. */
const MAX_RAND = 500;
/** Paths in one answer. */
export const MAX_PADEN = 20;

/** Everything found in the rings. */
export interface Found {
	readonly nodes: ReadonlyMap<string, NodeShort>;
	readonly hubs: ReadonlySet<string>;
	/** Relations, each as one document states it. */
	readonly rows: readonly pad.RingRow[];
	/** Hubs that both ends reach, nearest first. */
	readonly shared: readonly string[];
	readonly afgekapt: boolean;
}

interface Side {
	readonly seen: Map<string, number>;
	rand: string[];
	diepte: number;
}

/** Searches from both ends until they meet, and one ring further for the next best. `ends` are two existing nodes. */
export async function search(
	graph: Engine,
	ends: readonly [NodeShort, NodeShort],
	jaar: number | null
): Promise<Found> {
	const nodes = new Map<string, NodeShort>(ends.map((end) => [end.id, end]));
	const hubs = new Set(ends.filter(({ knooppunt }) => knooppunt).map(({ id }) => id));
	const rows = new Map<string, pad.RingRow>();
	const sides = ends.map(({ id }): Side => ({ seen: new Map([[id, 0]]), rand: [id], diepte: 0 }));
	let afgekapt = false;
	let left = MAX_RINGEN;
	while (left-- > 0) {
		const side = nextSide(sides, hubs);
		if (!side) break;
		const rand = side.rand.slice(0, MAX_RAND);
		const found = await graph.read(pad.ring, { rand, relaties: PAD_RELATIES, jaar, limiet: RING_LIMIET });
		afgekapt ||= found.length >= RING_LIMIET || side.rand.length > MAX_RAND;
		side.diepte++;
		side.rand = [];
		for (const row of found) {
			rows.set(statementKey(row), row);
			nodes.set(row.buur, nodes.get(row.buur) ?? pad.toBuur(row));
			if (row.buurKnooppunt) hubs.add(row.buur);
			if (side.seen.has(row.buur)) continue;
			side.seen.set(row.buur, side.diepte);
			if (!row.buurKnooppunt) side.rand.push(row.buur);
		}
		if (left > 1 && meet(sides, hubs, ends)) left = 1;
	}
	return { nodes, hubs, rows: [...rows.values()], shared: sharedHubs(sides, hubs, ends), afgekapt };
}

/** The side with the smaller edge goes first; a hub at an end goes last, as the other side finds it sooner. */
function nextSide(sides: readonly Side[], hubs: ReadonlySet<string>): Side | undefined {
	const cost = (side: Side): number =>
		side.rand.length === 1 && hubs.has(side.rand[0]!) ? Infinity : side.rand.length;
	return sides.filter(({ rand }) => rand.length).sort((a, b) => cost(a) - cost(b) || a.diepte - b.diepte)[0];
}

function meet(sides: readonly Side[], hubs: ReadonlySet<string>, ends: readonly NodeShort[]): boolean {
	const [a, b] = sides;
	const isEnd = (id: string) => ends.some((end) => end.id === id);
	return [...a!.seen.keys()].some((id) => b!.seen.has(id) && (!hubs.has(id) || isEnd(id)));
}

function sharedHubs(sides: readonly Side[], hubs: ReadonlySet<string>, ends: readonly NodeShort[]): string[] {
	const [a, b] = sides;
	const distance = (id: string) => a!.seen.get(id)! + b!.seen.get(id)!;
	return [...hubs]
		.filter((id) => a!.seen.has(id) && b!.seen.has(id) && ends.every((end) => end.id !== id))
		.sort((x, y) => distance(x) - distance(y) || (x < y ? -1 : 1));
}

const statementKey = (row: pad.RingRow): string =>
	[row.van, row.soort, row.naar, row.document, row.rol ?? '', row.jaar ?? ''].join('~');

export interface Pad {
	readonly knopen: readonly NodeShort[];
	readonly schakels: readonly Schakel[];
	/** The weakest step. */
	readonly basis: Basis;
	readonly zinnen: readonly string[];
	/** Why it stands where it stands: "Sterk omdat ...". */
	readonly waarom: string;
}

export interface Paden {
	readonly paden: readonly Pad[];
	readonly toelichting: string | null;
	readonly afgekapt: boolean;
}

/** The ranked paths in what the rings found, or the sentence that says why there is none. */
export function toPaden(
	van: NodeShort,
	naar: NodeShort,
	found: Found,
	documents: ReadonlyMap<string, Cited>,
	jaar: number | null = null
): Paden {
	if (van.id === naar.id)
		return { paden: [], toelichting: 'Dit is tweemaal dezelfde knoop. Kies een andere.', afgekapt: false };
	const schakels = rowsToSchakels(found.rows, found.nodes, documents);
	const routes = findRoutes(van.id, naar.id, schakels, found.hubs);
	const paden = routes.map((route) => toPad(van, route)).sort(byStrength);
	return {
		paden: paden.slice(0, MAX_PADEN),
		toelichting: paden.length ? null : explain(van, naar, found, jaar),
		afgekapt: found.afgekapt || paden.length > MAX_PADEN
	};
}

/** Longest list of routes that is looked at; more means that the two are woven together anyway. */
const MAX_ROUTES = 2_000;

/** Routes without a node twice and without a hub inside: all of the shortest length, and those one step longer. */
function findRoutes(
	van: string,
	naar: string,
	schakels: readonly Schakel[],
	hubs: ReadonlySet<string>
): Schakel[][] {
	const around = new Map<string, Schakel[]>();
	for (const schakel of schakels) {
		for (const id of [schakel.van.id, schakel.naar.id]) {
			const list = around.get(id);
			if (list) list.push(schakel);
			else around.set(id, [schakel]);
		}
	}
	const other = (schakel: Schakel, id: string) => (schakel.van.id === id ? schakel.naar.id : schakel.van.id);
	const distance = distances(naar, around, other, hubs, van);
	const shortest = distance.get(van);
	if (shortest === undefined) return [];
	const routes: Schakel[][] = [];
	const open: { id: string; route: Schakel[]; seen: ReadonlySet<string> }[] = [
		{ id: van, route: [], seen: new Set([van]) }
	];
	while (open.length && routes.length < MAX_ROUTES) {
		const { id, route, seen } = open.pop()!;
		for (const schakel of around.get(id) ?? []) {
			const next = other(schakel, id);
			const rest = distance.get(next);
			if (rest === undefined || seen.has(next) || route.length + 1 + rest > shortest + 1) continue;
			if (next === naar) routes.push([...route, schakel]);
			else if (!hubs.has(next))
				open.push({ id: next, route: [...route, schakel], seen: new Set([...seen, next]) });
		}
	}
	return routes;
}

/** Steps to `goal` from every node, never through a hub. */
function distances(
	goal: string,
	around: ReadonlyMap<string, readonly Schakel[]>,
	other: (schakel: Schakel, id: string) => string,
	hubs: ReadonlySet<string>,
	start: string
): Map<string, number> {
	const distance = new Map([[goal, 0]]);
	let rand = [goal];
	while (rand.length) {
		const next: string[] = [];
		for (const id of rand) {
			if (hubs.has(id) && id !== goal) continue;
			for (const schakel of around.get(id) ?? []) {
				const buur = other(schakel, id);
				if (distance.has(buur) || (hubs.has(buur) && buur !== start)) continue;
				distance.set(buur, distance.get(id)! + 1);
				next.push(buur);
			}
		}
		rand = next;
	}
	return distance;
}

function toPad(van: NodeShort, schakels: readonly Schakel[]): Pad {
	const knopen = [van];
	for (const schakel of schakels) {
		const last = knopen.at(-1)!;
		knopen.push(schakel.van.id === last.id ? schakel.naar : schakel.van);
	}
	const basis = weakest(schakels.map((schakel) => schakel.basis));
	return {
		knopen,
		schakels,
		basis,
		zinnen: schakels.map(({ zin }) => zin),
		waarom: tellWhy(schakels, basis)
	};
}

/** A path is as recent as its oldest year; a step without a year says nothing about that. */
const oldestYear = (schakels: readonly Schakel[]): number | null => {
	const years = schakels.flatMap(({ jaren }) => (jaren.length ? [Math.max(...jaren)] : []));
	return years.length ? Math.min(...years) : null;
};

/** How strong a path is with a step of this basis, and what is to be said of that step. */
const STRENGTH: Readonly<Record<Exclude<Basis, 'vermeld'>, readonly [string, string]>> = {
	opmaak: ['Redelijk sterk', 'minstens één stap blijkt alleen uit de opmaak van een bron'],
	afgeleid: ['Zwakker', 'minstens één stap is afgeleid'],
	handmatig: ['Zwak', 'minstens één stap is door de redactie toegevoegd']
};

/** A line that only names two together, or tells a plan, stands in a source too: that alone makes no path strong. */
function tellStrength(schakels: readonly Schakel[], basis: Basis): string {
	const [word, about] = basis === 'vermeld' ? ['Redelijk sterk', null] : STRENGTH[basis];
	const isMention = schakels.some(({ stand }) => stand === 'vermelding');
	const plans = schakels.filter(({ stand }) => stand === 'plan');
	const years = [...new Set(plans.flatMap(({ jaren }) => jaren))].sort((a, b) => a - b);
	const when = years.length ? ` van ${joinWords(years.map(String))}` : '';
	const steps = [
		...(isMention ? ['minstens één stap is alleen een vermelding'] : []),
		...(plans.length ? [`minstens één stap is een plan${when}`] : []),
		...(about ? [about] : [])
	];
	if (!steps.length) return 'Sterk omdat elke stap letterlijk in een bron staat';
	return `${isMention ? 'Zwak' : word}: ${joinWords(steps)}`;
}

function tellWhy(schakels: readonly Schakel[], basis: Basis): string {
	const year = oldestYear(schakels);
	const when = year === null ? 'geen bron noemt een jaar' : `de oudste stap is van ${year}`;
	const steps = schakels.length === 1 ? 'één stap' : `${schakels.length} stappen`;
	return `${tellStrength(schakels, basis)}; ${when}; ${steps}.`;
}

const BASIS_ORDER: readonly Basis[] = ['vermeld', 'opmaak', 'afgeleid', 'handmatig'];

function byStrength(a: Pad, b: Pad): number {
	return (
		BASIS_ORDER.indexOf(a.basis) - BASIS_ORDER.indexOf(b.basis) ||
		(oldestYear(b.schakels) ?? 0) - (oldestYear(a.schakels) ?? 0) ||
		a.schakels.length - b.schakels.length ||
		(a.knopen.map(({ id }) => id).join() < b.knopen.map(({ id }) => id).join() ? -1 : 1)
	);
}

function explain(van: NodeShort, naar: NodeShort, found: Found, jaar: number | null): string {
	const when =
		jaar === null
			? ''
			: ` met feiten van ${jaar} of zonder jaar. Kies alle jaren om ook ouder en nieuwer bewijs te zien`;
	const hubs = found.shared.slice(0, 3).map((id) => sayName(found.nodes.get(id)!));
	if (!hubs.length)
		return `Tussen ${van.naam} en ${naar.naam} is geen verband gevonden in de geladen bronnen${when}.`;
	const names = hubs.length > 1 ? `${hubs.slice(0, -1).join(', ')} en ${hubs.at(-1)}` : hubs[0];
	return `${van.naam} en ${naar.naam} hangen alleen samen via ${names}. Daar komt zo veel samen dat het niets zegt over deze twee.`;
}
