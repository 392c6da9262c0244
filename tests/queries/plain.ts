/**
 * The plain model: a graph as two lists, and every question answered by looking through them.
 * It shares no code with `queries/`: what it says, each engine must say (the files in `plain/`, one per subject).
 */
import type { Query } from '#graph/engine.ts';
import { hashFacts } from '#graph/hash.ts';
import type { Facts } from '#graph/merge.ts';
import { kindOf, labelsOf } from '#graph/model.ts';

/** The value of a property, of the type that the model gives its name. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Loose = any;
export type Properties = Record<string, Loose>;

export interface PlainNode {
	readonly id: string;
	readonly soort: string;
	readonly labels: readonly string[];
	readonly p: Properties;
}

export interface PlainRelation {
	readonly van: PlainNode;
	readonly soort: string;
	readonly naar: PlainNode;
	readonly p: Properties;
}

export interface Plain {
	readonly nodes: readonly PlainNode[];
	readonly relations: readonly PlainRelation[];
	readonly hash: string;
	/** Time of loading. */
	readonly tijd: string;
}

export const LOADED_AT = '2026-11-22T00:00:00.000Z';

export function plainOf(facts: Facts): Plain {
	const nodes = [...facts.knopen.values()].map(({ id, soort, eigenschappen }): PlainNode => {
		return { id, soort, labels: labelsOf(kindOf(soort)), p: eigenschappen };
	});
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const relations = [...facts.relaties.values()].map(({ van, soort, naar, eigenschappen }): PlainRelation => {
		return { van: byId.get(van)!, soort, naar: byId.get(naar)!, p: eigenschappen };
	});
	return { nodes, relations, hash: hashFacts(facts), tijd: LOADED_AT };
}

/** One question with the parameters to ask of a graph, and its answer. */
export interface Case {
	readonly query: Query<Loose, Loose>;
	readonly asks: (plain: Plain) => object[];
	readonly answer: (plain: Plain, params: Loose) => unknown[];
}

/** Makes a case; the types of the question hold for its parameters and its answer. */
export function question<P extends Record<string, unknown>, R>(
	query: Query<P, R>,
	asks: (plain: Plain) => P[],
	answer: (plain: Plain, params: P) => object[]
): Case {
	return { query, asks, answer };
}

type Key = string | number | null | undefined;

/** Ascending by every key in turn, unknown last: the order that every question promises. */
export function sorted<T>(rows: readonly T[], keys: (row: T) => readonly Key[]): T[] {
	return [...rows].sort((a, b) => {
		const [left, right] = [keys(a), keys(b)];
		for (const [at, x] of left.entries()) {
			const y = right[at];
			if ((x ?? null) === (y ?? null)) continue;
			if (x === null || x === undefined) return 1;
			if (y === null || y === undefined) return -1;
			return x < y ? -1 : 1;
		}
		return 0;
	});
}

/** The first of each key. */
export const unique = <T>(rows: readonly T[], key: (row: T) => unknown): T[] =>
	[...new Map([...rows].reverse().map((row) => [JSON.stringify(key(row)), row])).values()].reverse();

/** Relations of these kinds between nodes with these labels. */
export function relations(plain: Plain, soorten: string | readonly string[], van = 'Knoop', naar = 'Knoop') {
	const kinds = typeof soorten === 'string' ? [soorten] : soorten;
	return plain.relations.filter(
		(r) => kinds.includes(r.soort) && r.van.labels.includes(van) && r.naar.labels.includes(naar)
	);
}

export const withLabel = (plain: Plain, label: string): PlainNode[] =>
	plain.nodes.filter(({ labels }) => labels.includes(label));

export const find = (plain: Plain, id: unknown): PlainNode | undefined =>
	plain.nodes.find((node) => node.id === id);

export const ids = (plain: Plain): string[] => plain.nodes.map(({ id }) => id);

/** Every id at once, some, one that is not there, and none. */
export function manyIds(plain: Plain): { ids: string[] }[] {
	const all = ids(plain);
	return [{ ids: [...all, 'onbekend'] }, { ids: all.filter((_, at) => at % 3 === 0) }, { ids: [] }];
}

/** For each id the nodes at the other end of a relation, each once. */
export function linked(
	soort: string,
	[van, naar]: readonly [string, string],
	voor: 'van' | 'naar',
	order: (other: PlainNode) => Key[]
) {
	const other = voor === 'van' ? 'naar' : 'van';
	return (plain: Plain, { ids }: { ids: string[] }): object[] => {
		const found = relations(plain, soort, van, naar).filter((r) => ids.includes(r[voor].id));
		const once = unique(found, (r) => [r.van.id, r.naar.id]);
		const rows = sorted(once, (r) => [r[voor].id, ...order(r[other])]);
		return rows.map((r) => ({ voor: r[voor].id, knoop: r[other].p }));
	};
}

/** What every statement of a source tells. */
export const source = ({ document, plaats, regelVan, regelTot, basis }: Properties) => ({
	document,
	plaats,
	regelVan,
	regelTot,
	basis
});

/** A relation without a year holds in every year. */
export const holdsIn = (r: PlainRelation, jaar: number | null): boolean =>
	jaar === null || r.p.jaar === undefined || r.p.jaar === jaar;

/** Nodes within so many steps, along or against the given relations. */
export function reach(
	start: readonly PlainNode[],
	steps: number,
	next: (node: PlainNode) => readonly PlainNode[]
): PlainNode[] {
	const found = new Set(start);
	let edge = [...found];
	for (let step = 0; step < steps; step++) {
		edge = edge.flatMap((node) => next(node)).filter((node) => !found.has(node));
		for (const node of edge) found.add(node);
		edge = [...new Set(edge)];
	}
	return [...found];
}
