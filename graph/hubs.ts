/** Hubs: nodes that link so much that a path through them says nothing (design.md section 3). */
import type { NodeFact, RelationFact } from './dataset.ts';
import { findRelation, kindOf, KNOOPPUNT_GRENS } from './model.ts';

const PARTIJEN = ['Organisatie', 'Organisatiecategorie', 'Samenwerking'];

/**
 * Ids of the hubs: every node of a kind that is one (Gemeente, Document, Programma, Gebied ...), and every node with
 * more than `KNOOPPUNT_GRENS` contributors. A contributor is a party with a relation of contribution into the node,
 * or that receives money meant for it.
 */
export function findHubs(
	knopen: ReadonlyMap<string, NodeFact>,
	relaties: Iterable<RelationFact>
): Set<string> {
	const contributors = new Map<string, Set<string>>();
	const receivers = new Map<string, string[]>();
	const meant: RelationFact[] = [];
	const add = (naar: string, partij: string) => {
		const known = contributors.get(naar);
		if (known) known.add(partij);
		else contributors.set(naar, new Set([partij]));
	};
	for (const relatie of relaties) {
		if (relatie.soort === 'BESTEMD_VOOR') meant.push(relatie);
		if (relatie.soort === 'ONTVANGT') {
			receivers.set(relatie.naar, [...(receivers.get(relatie.naar) ?? []), relatie.van]);
		}
		const isParty = PARTIJEN.includes(knopen.get(relatie.van)?.soort ?? '');
		if (isParty && relatie.soort !== 'ONDERDEEL_VAN' && findRelation(relatie.soort)?.bijdrage)
			add(relatie.naar, relatie.van);
	}
	for (const { van, naar } of meant) for (const partij of receivers.get(van) ?? []) add(naar, partij);
	return new Set(
		[...knopen.values()]
			.filter(
				({ id, soort }) => kindOf(soort).knooppunt || (contributors.get(id)?.size ?? 0) > KNOOPPUNT_GRENS
			)
			.map(({ id }) => id)
	);
}
