/** The view as a tree: from the start along the relations, every node and every relation in it exactly once. */
import type { Knoop, Schakel, View } from './view.ts';
import { waysFrom } from './walk.ts';

export interface Twijg {
	readonly schakel: Schakel;
	readonly leest: string;
	readonly ander: Knoop;
	/** The node itself when it stands here first; null when it stands elsewhere in the tree. */
	readonly tak: Tak | null;
}

export interface Tak {
	readonly knoop: Knoop;
	readonly twijgen: readonly Twijg[];
}

/** Trees from the start and from every node that it does not reach. Nearest first, so branches stay short. */
export function toTree(view: View): Tak[] {
	const placed = new Set<string>();
	const used = new Set<string>();
	const build = (root: Knoop): Tak => {
		placed.add(root.id);
		const top = { knoop: root, twijgen: [] as Twijg[] };
		const queue = [top];
		while (queue.length) {
			const tak = queue.shift()!;
			for (const { schakel, leest, ander } of waysFrom(view, tak.knoop.id)) {
				if (used.has(schakel.id)) continue;
				used.add(schakel.id);
				const next = placed.has(ander.id) ? null : { knoop: ander, twijgen: [] as Twijg[] };
				placed.add(ander.id);
				tak.twijgen.push({ schakel, leest, ander, tak: next });
				if (next) queue.push(next);
			}
		}
		return top;
	};
	return view.knopen.flatMap((knoop) => (placed.has(knoop.id) ? [] : [build(knoop)]));
}
