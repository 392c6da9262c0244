/** The years of money: which slices each flow has. */
import type { NodeFact, RelationFact } from './dataset.ts';

export interface Slice {
	/** The document that says it. */
	readonly document: string;
	readonly schijf: NodeFact;
}

/** The slices of each flow of money, in the order of the facts. */
export type Slices = ReadonlyMap<string, readonly Slice[]>;

export function findSlices(knopen: ReadonlyMap<string, NodeFact>, relaties: Iterable<RelationFact>): Slices {
	const found = new Map<string, Slice[]>();
	for (const { soort, van, naar, eigenschappen } of relaties) {
		const schijf = soort === 'HEEFT_SCHIJF' ? knopen.get(naar) : undefined;
		if (!schijf) continue;
		const slice = { document: String(eigenschappen.document), schijf };
		const known = found.get(van);
		if (known) known.push(slice);
		else found.set(van, [slice]);
	}
	return found;
}
