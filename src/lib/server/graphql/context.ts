/** What every resolver gets: the graph, and loaders that make one statement of the questions of one level. */
import DataLoader from 'dataloader';
import type { Engine } from '#graph/engine.ts';
import * as document from '#queries/document.ts';
import * as knoop from '#queries/knoop.ts';
import type { BatchQuery, ForId, KnoopRow } from '#queries/rows.ts';
import { toSchakels, type Place, type Schakel } from '#queries/schakel.ts';
import type { Cited } from '#queries/sentence.ts';

export interface Context {
	readonly graph: Engine;
	/** All rows of a batch query for one id; asked together with the other ids of its level. */
	rowsFor<R extends ForId>(query: BatchQuery<R>, id: string): Promise<R[]>;
	/** A node by id, or null when it does not exist or is shielded. */
	knoop(id: string): Promise<KnoopRow | null>;
	/** Documents as citations name them. */
	cited(ids: Iterable<string>): Promise<ReadonlyMap<string, Cited>>;
	/** Where a node is named, by document. */
	mentions(id: string): Promise<Place[]>;
	/** The relations around a node as a reader sees them. */
	schakels(id: string): Promise<Schakel[]>;
}

/** Relations that are fetched around all nodes of one level together. */
const SCHAKEL_LIMIET = 5_000;

/** Longest list of ids in one statement. */
const BATCH = 1_000;

/** Makes the context of one request. Nothing in it outlives the request. */
export function createContext(graph: Engine): Context {
	const loaders = new Map<string, DataLoader<string, ForId[]>>();

	function rowsFor<R extends ForId>(query: BatchQuery<R>, id: string): Promise<R[]> {
		let loader = loaders.get(query.name);
		if (!loader) {
			loader = new DataLoader(async (ids) => groupRows(ids, await graph.read(query, { ids: [...ids] })), {
				maxBatchSize: BATCH
			});
			loaders.set(query.name, loader);
		}
		return loader.load(id) as Promise<R[]>;
	}

	async function cited(ids: Iterable<string>): Promise<ReadonlyMap<string, Cited>> {
		const rows = await Promise.all([...new Set(ids)].map((id) => rowsFor(document.perId, id)));
		return new Map(rows.flatMap(([row]) => (row ? [[row.voor, document.toCited(row)]] : [])));
	}

	const around = new DataLoader<string, Schakel[]>(
		async (ids) => {
			const rows = await graph.read(knoop.schakels, {
				ids: [...ids],
				relaties: knoop.GETOOND,
				limiet: SCHAKEL_LIMIET
			});
			const documents = await cited(rows.map((row) => row.document));
			return groupRows(ids, rows).map((own) => toSchakels(own.map(knoop.toStatement), documents));
		},
		{ maxBatchSize: BATCH }
	);

	return {
		graph,
		rowsFor,
		cited,
		mentions: (id) => rowsFor(knoop.vermeldingen, id),
		schakels: (id) => around.load(id),
		async knoop(id) {
			const [row] = await rowsFor(knoop.perId, id);
			return row && row.knoop.afgeschermd !== true ? row.knoop : null;
		}
	};
}

function groupRows<R extends ForId>(ids: readonly string[], rows: readonly R[]): R[][] {
	const groups = new Map<string, R[]>(ids.map((id) => [id, []]));
	for (const row of rows) groups.get(row.voor)?.push(row);
	return ids.map((id) => groups.get(id)!);
}
