/** A piece of the network: around one node, or of one municipality. */
import { query } from '#graph/engine.ts';
import { KINDS, type Basis } from '#graph/model.ts';
import gemeenteText from './netwerk/gemeente.cypher?raw';
import relatiesText from './netwerk/relaties.cypher?raw';
import rondText from './netwerk/rond.cypher?raw';
import type { NodeShort, Statement } from './schakel.ts';

/** Nodes that one answer holds; what is left out is counted. */
export const MAX_KNOPEN = 500;
/** Nodes that are counted at all: beyond this `totaal` is at least this. */
export const TEL_LIMIET = 20_000;
/** Relations that one answer holds. */
export const MAX_RELATIES = 5_000;

/** Kinds that are drawn. */
export const SOORTEN = KINDS.filter((kind) => kind.inNetwerk).map((kind) => kind.label);

export interface NetwerkNode extends NodeShort {
	readonly knooppunt: boolean;
	/** Steps from the middle; 0 without a middle. */
	readonly afstand: number;
}

interface RondParams {
	readonly middelpunt: string;
	readonly stappen: number;
	readonly soorten: readonly string[];
	readonly relaties: readonly string[];
	readonly jaar: number | null;
	readonly limiet: number;
	readonly [name: string]: unknown;
}

/** Nodes around the middle, nearest first, never through a hub. */
export const rond = query<RondParams, NetwerkNode>('netwerk.rond', rondText);

/** Nodes of one municipality or of all, by id. */
export const gemeente = query<
	{ gemeente: string | null; soorten: readonly string[]; limiet: number },
	NetwerkNode
>('netwerk.gemeente', gemeenteText);

interface RelatieRow {
	readonly van: string;
	readonly soort: string;
	readonly naar: string;
	readonly rol: string | null;
	readonly nadereSoort: string | null;
	readonly jaar: number | null;
	readonly document: string;
	readonly plaats: string;
	readonly regelVan: number | null;
	readonly regelTot: number | null;
	readonly basis: Basis;
}

/** Relations between the given nodes. */
export const relaties = query<
	{ ids: string[]; relaties: readonly string[]; jaar: number | null; limiet: number },
	RelatieRow
>('netwerk.relaties', relatiesText);

/** Rows as statements between the given nodes. */
export function toStatements(rows: readonly RelatieRow[], nodes: readonly NodeShort[]): Statement[] {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	return rows.map((row) => ({ ...row, van: byId.get(row.van)!, naar: byId.get(row.naar)! }));
}
