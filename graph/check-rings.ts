import { problemAt, type Dataset, type Problem, type RelationFact } from './dataset.ts';
import { findRelation } from './model.ts';

/** Relations that may not come back to where they began. */
export function checkRings(dataset: Dataset): Problem[] {
	const kinds = new Set(
		dataset.relaties.map((relatie) => relatie.soort).filter((soort) => findRelation(soort)?.zonderKring)
	);
	return [...kinds].flatMap((soort) => {
		const next = new Map<string, RelationFact[]>();
		for (const relatie of dataset.relaties) {
			if (relatie.soort === soort) next.set(relatie.van, [...(next.get(relatie.van) ?? []), relatie]);
		}
		const ring = findRing(next);
		if (!ring) return [];
		const melding = `${soort} loopt in een kring: ${ring.map((relatie) => relatie.van).join(' -> ')} -> ${ring[0]!.van}.`;
		return [problemAt(ring[0]!, melding, 'Haal een van deze relaties weg.', { waarde: ring[0]!.van })];
	});
}

/** The relations of one ring, or null. Depth first, without recursion, so that a long chain cannot end the process. */
function findRing(next: ReadonlyMap<string, readonly RelationFact[]>): RelationFact[] | null {
	const done = new Set<string>();
	for (const start of next.keys()) {
		const path: RelationFact[] = [];
		const stack = [{ id: start, at: 0 }];
		const open = new Set([start]);
		while (stack.length) {
			const top = stack.at(-1)!;
			const relatie = done.has(top.id) ? undefined : next.get(top.id)?.[top.at++];
			if (!relatie) {
				done.add(top.id);
				open.delete(top.id);
				stack.pop();
				path.pop();
			} else if (open.has(relatie.naar)) {
				path.push(relatie);
				return path.slice(path.findIndex((step) => step.van === relatie.naar));
			} else {
				path.push(relatie);
				open.add(relatie.naar);
				stack.push({ id: relatie.naar, at: 0 });
			}
		}
	}
	return null;
}
