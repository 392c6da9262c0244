/** Shapes that only the API knows. */
import type { Basis } from '#graph/model.ts';
import type { FeitRow } from '#queries/document.ts';

export interface Aantal {
	readonly soort: string;
	readonly aantal: number;
}

/** One fact of one document: a node that it names, or a relation that it states. Ends are ids. */
export interface Feit {
	readonly id: string;
	readonly soort: string;
	readonly van: string | null;
	readonly naar: string | null;
	readonly knoop: string | null;
	readonly eigenschappen: readonly { naam: string; waarde: string }[];
	readonly plaats: string;
	readonly regelVan: number | null;
	readonly regelTot: number | null;
	readonly basis: Basis;
	/** The row it was made of. */
	readonly rij: FeitRow;
}
