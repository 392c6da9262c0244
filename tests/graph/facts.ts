/** Small datasets for tests of the graph, written short. */
import type { Dataset, FactProperties, NodeFact, RelationFact } from '#graph/dataset.ts';

export const where = (document = 'doc', plaats = '1', basis = 'vermeld'): FactProperties => ({
	document,
	plaats,
	regelVan: 1,
	regelTot: 1,
	basis
});

export const node = (id: string, soort: string, more: FactProperties = {}): NodeFact => ({
	id,
	soort,
	eigenschappen: { naam: `Naam van ${id}`, ...more },
	herkomst: { bestand: 'map/tabel.csv', rij: 7 }
});

export const relation = (
	van: string,
	soort: string,
	naar: string,
	eigenschappen: FactProperties = {}
): RelationFact => ({
	van,
	soort,
	naar,
	eigenschappen: { ...where(), ...eigenschappen },
	herkomst: { bestand: 'map/relaties.csv', rij: 3 }
});

/** A dataset in which every node is mentioned in its document `doc`. */
export function dataset(
	nodes: readonly NodeFact[],
	relations: readonly RelationFact[] = [],
	more: Partial<Dataset> = {}
): Dataset {
	const all = [
		node('gm1', 'Gemeente', { gemeente: 'gm1' }),
		node('doc', 'Document', { gemeente: 'gm1' }),
		...nodes
	];
	const mentions = all.map(({ id }) => relation(id, 'VERMELD_IN', 'doc'));
	return { knopen: all, relaties: [...relations, ...mentions], besluiten: [], vervangen: [], ...more };
}
