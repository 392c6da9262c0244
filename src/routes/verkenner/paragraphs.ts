/** The view as paragraphs: each relation once, at the first of its ends. */
import type { Knoop, Schakel, View } from './view.ts';

export interface Alinea {
	readonly knoop: Knoop;
	readonly schakels: readonly Schakel[];
}

export function toParagraphs({ knopen, schakels }: View): Alinea[] {
	const used = new Set<string>();
	return knopen.map((knoop) => {
		const own = schakels.filter(
			({ id, van, naar }) => !used.has(id) && (van === knoop.id || naar === knoop.id)
		);
		for (const { id } of own) used.add(id);
		return { knoop, schakels: own };
	});
}
