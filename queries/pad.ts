/** One ring of a search for paths; `path.ts` puts the rings together. */
import { query } from '#graph/engine.ts';
import type { Basis } from '#graph/model.ts';
import ringText from './pad/ring.cypher?raw';
import type { NodeShort } from './schakel.ts';

export interface RingRow {
	/** The node at the edge that the relation was found at. */
	readonly bij: string;
	readonly van: string;
	readonly naar: string;
	readonly soort: string;
	readonly rol: string | null;
	readonly nadereSoort: string | null;
	readonly jaar: number | null;
	readonly document: string;
	readonly plaats: string;
	readonly regelVan: number | null;
	readonly regelTot: number | null;
	readonly basis: Basis;
	readonly buur: string;
	readonly buurNaam: string;
	readonly buurSoort: string;
	readonly buurSubsoort: string | null;
	readonly buurCode: string | null;
	readonly buurZin: string | null;
	readonly buurEinde: boolean | null;
	readonly buurKnooppunt: boolean;
}

/** Relations of the nodes in `rand`, in both directions. At most `limiet` rows: the work of a ring is bounded. */
export const ring = query<
	{ rand: string[]; relaties: string[]; jaar: number | null; limiet: number },
	RingRow
>('pad.ring', ringText);

/** The node at the other end of a ring row. */
export const toBuur = (row: RingRow): NodeShort => ({
	id: row.buur,
	naam: row.buurNaam,
	soort: row.buurSoort,
	subsoort: row.buurSubsoort,
	code: row.buurCode,
	zin: row.buurZin,
	einde: row.buurEinde
});
