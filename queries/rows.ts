/** Shapes that many questions share. */
import { query, type Query } from '#graph/engine.ts';

/** A node as the engines give it: its properties, absent ones left out. */
export interface KnoopRow {
	readonly id: string;
	readonly soort: string;
	readonly naam: string;
	readonly namen: readonly string[];
	readonly gemeente?: string;
	readonly toelichting?: string;
	readonly [eigenschap: string]: unknown;
}

/** One row of an answer to a list of ids: `voor` says which id it belongs to. */
export interface ForId {
	readonly voor: string;
}

export interface NodeForId extends ForId {
	readonly knoop: KnoopRow;
}

/** A question that answers for many ids at once, so that nested fields cost one statement a level. */
export type BatchQuery<R extends ForId = NodeForId> = Query<{ ids: string[] }, R>;

/** Makes a batch query from the text of a `.cypher` file. */
export const batch = <R extends ForId = NodeForId>(name: string, text: string): BatchQuery<R> =>
	query(name, text);

/** A page of a list, as the statement wants it. */
export interface PageParams {
	readonly overslaan: number;
	readonly aantal: number;
}

/** Lists without pages stop here; more is a sign of a missing filter. */
export const LIJST_LIMIET = 2_000;
