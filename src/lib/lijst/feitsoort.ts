/** Kinds of facts in words: a kind of node or a kind of relation. */
import { findKind, findRelation, KINDS, RELATIONS } from '#graph/model.ts';

/** "activiteiten"; a relation as it reads: "draagt bij aan". */
export const sayFactKind = (soort: string, aantal = 2): string => {
	const kind = findKind(soort);
	if (kind) return aantal === 1 ? kind.enkelvoud : kind.meervoud;
	return findRelation(soort)?.leest ?? soort;
};

const order = new Map(
	[...KINDS.map(({ label }) => label), ...RELATIONS.map(({ naam }) => naam)].map((s, i) => [s, i])
);

export interface Aantal {
	readonly soort: string;
	readonly aantal: number;
}

/** Counts in the order of the model: nodes, then relations. */
export const sortCounts = (aantallen: readonly Aantal[]): Aantal[] =>
	aantallen.toSorted((a, b) => (order.get(a.soort) ?? 999) - (order.get(b.soort) ?? 999));

/** Only the counts of nodes. */
export const nodeCounts = (aantallen: readonly Aantal[]): Aantal[] =>
	sortCounts(aantallen).filter(({ soort }) => findKind(soort));
