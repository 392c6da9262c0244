/** Which ids are another id: by decision, by renaming, or by a hard identifier (design.md section 3). */
import type { Dataset } from './dataset.ts';
import { findSame, type Same } from './identifiers.ts';

/** Ids that are another id by decision or by renaming, followed to the last one. */
export function followDecisions(dataset: Dataset): Map<string, string> {
	const direct = new Map<string, string>();
	for (const { oud, nieuw } of dataset.vervangen) direct.set(oud, nieuw);
	for (const { een, ander, besluit } of dataset.besluiten) if (besluit === 'zelfde') direct.set(ander, een);
	const final = new Map<string, string>();
	for (const id of direct.keys()) {
		let target = id;
		for (let steps = 0; direct.has(target) && steps <= direct.size; steps++) target = direct.get(target)!;
		final.set(id, target);
	}
	return final;
}

/** Every id that is another, with the id that stays; `same` are those that an identifier made one. */
export function findReplacements(dataset: Dataset): { moved: Map<string, string>; same: readonly Same[] } {
	const moved = followDecisions(dataset);
	const same = findSame(dataset, (id) => moved.get(id) ?? id);
	const staying = new Map(same.map(({ ander, een }) => [ander, een]));
	for (const [id, target] of moved) moved.set(id, staying.get(target) ?? target);
	for (const [ander, een] of staying) moved.set(ander, een);
	return { moved, same };
}
