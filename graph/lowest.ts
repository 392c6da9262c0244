/**
 * R2: money for an ambition and for its own opgave counts with the ambition; the opgave has it from there. Which of the
 * goals that a source names for one flow lies above another is known when all facts are together.
 */
import type { RelationFact } from './dataset.ts';

/** Relations that lead from a goal or an activity to what it serves. */
const OP = ['ONDERDEEL_VAN', 'DRAAGT_BIJ_AAN'];

/** Marks what money is for with `hoger` where another goal of the same money lies under it. */
export function markHigher(relaties: Map<string, RelationFact>): void {
	const up = new Map<string, string[]>();
	const goals = new Map<string, Set<string>>();
	for (const { soort, van, naar } of relaties.values()) {
		if (OP.includes(soort)) up.set(van, [...(up.get(van) ?? []), naar]);
		if (soort === 'BESTEMD_VOOR') goals.set(van, (goals.get(van) ?? new Set()).add(naar));
	}
	const higher = new Map<string, ReadonlySet<string>>();
	for (const [stroom, named] of goals)
		if (named.size > 1) higher.set(stroom, new Set([...named].flatMap((id) => above(id, up))));
	for (const [key, relatie] of relaties) {
		if (relatie.soort !== 'BESTEMD_VOOR' || !higher.get(relatie.van)?.has(relatie.naar)) continue;
		relaties.set(key, { ...relatie, eigenschappen: { ...relatie.eigenschappen, hoger: true } });
	}
}

/** Everything above a node, itself not; a circle ends where it began. */
function above(id: string, up: ReadonlyMap<string, readonly string[]>): string[] {
	const found = new Set<string>();
	const open = [...(up.get(id) ?? [])];
	while (open.length) {
		const next = open.pop()!;
		if (next === id || found.has(next)) continue;
		found.add(next);
		open.push(...(up.get(next) ?? []));
	}
	return [...found];
}
