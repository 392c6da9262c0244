/** What must change in the graph so that it holds exactly these facts. */
import type { FactProperties } from './dataset.ts';
import { relationKey } from './dataset.ts';
import { canonical } from './hash.ts';
import type { Facts } from './merge.ts';

export interface StoredNode {
	readonly soort: string;
	readonly eigenschappen: FactProperties;
}

export interface StoredRelation extends StoredNode {
	readonly van: string;
	readonly naar: string;
}

/** What the graph holds now, Import nodes left out. */
export interface Stored {
	readonly knopen: ReadonlyMap<string, StoredNode>;
	readonly relaties: ReadonlyMap<string, StoredRelation>;
}

export interface Difference {
	readonly nieuweKnopen: readonly StoredNode[];
	readonly gewijzigdeKnopen: readonly StoredNode[];
	readonly vervallenKnopen: readonly string[];
	readonly nieuweRelaties: readonly StoredRelation[];
	readonly vervallenRelaties: readonly StoredRelation[];
}

/** How many nodes and relations have to change. */
export const sizeOf = (difference: Difference): number =>
	Object.values(difference).reduce((sum, list: readonly unknown[]) => sum + list.length, 0);

/** True when nothing has to change. */
export const isEmpty = (difference: Difference): boolean => sizeOf(difference) === 0;

const same = (a: StoredNode, b: StoredNode): boolean =>
	a.soort === b.soort && canonical(a.eigenschappen) === canonical(b.eigenschappen);

/**
 * Compares wanted with stored facts. A relation that changed is dropped and made anew; a node that changed
 * its kind too (its labels differ). Relations of a dropped node are dropped with it.
 */
export function differ(wanted: Facts, stored: Stored): Difference {
	const nieuweKnopen: StoredNode[] = [];
	const gewijzigdeKnopen: StoredNode[] = [];
	const dropped = new Set([...stored.knopen.keys()].filter((id) => !wanted.knopen.has(id)));
	for (const [id, knoop] of wanted.knopen) {
		const old = stored.knopen.get(id);
		if (!old) nieuweKnopen.push(knoop);
		else if (old.soort !== knoop.soort) {
			dropped.add(id);
			nieuweKnopen.push(knoop);
		} else if (!same(old, knoop)) gewijzigdeKnopen.push(knoop);
	}
	const gone = (relatie: StoredRelation) => dropped.has(relatie.van) || dropped.has(relatie.naar);
	const kept = (key: string): boolean => {
		const [old, next] = [stored.relaties.get(key), wanted.relaties.get(key)];
		return !!old && !!next && same(old, next) && !gone(old);
	};
	return {
		nieuweKnopen,
		gewijzigdeKnopen,
		vervallenKnopen: [...dropped],
		nieuweRelaties: [...wanted.relaties].filter(([key]) => !kept(key)).map(([, relatie]) => relatie),
		vervallenRelaties: [...stored.relaties].filter(([key]) => !kept(key)).map(([, relatie]) => relatie)
	};
}

/** The identity of a stored relation, the same as that of the fact. */
export const storedKey = (relatie: StoredRelation): string => relationKey(relatie);
