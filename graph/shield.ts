/** What no reader may see: the name of a shielded party, and money that only it receives (AVG; domein 5). */
import type { FactProperties, NodeFact, RelationFact } from './dataset.ts';

/** Said instead of a name. Names of shielded parties never enter the graph. */
export const AFGESCHERMD = 'Afgeschermd';

/** All that the graph keeps of a shielded party. */
const OF_PARTY = ['gemeente'];

/** Words of a flow of money that may name its receiver. */
const OF_MONEY = ['toelichting', 'omschrijving', 'zin', 'nummer'];

/**
 * Ids that are shielded: parties that say so, the flows of money that they receive, and the years of those. Their
 * amounts may only show in a sum of three or more (design.md section 7).
 */
export function findShielded(
	knopen: ReadonlyMap<string, NodeFact>,
	relaties: Iterable<RelationFact>
): Set<string> {
	const shielded = new Set(
		[...knopen.values()].filter(({ eigenschappen }) => eigenschappen.afgeschermd === true).map(({ id }) => id)
	);
	if (!shielded.size) return shielded;
	const all = [...relaties];
	for (const soort of ['ONTVANGT', 'VROEG_AAN', 'HEEFT_SCHIJF'])
		for (const { soort: own, van, naar } of all) if (own === soort && shielded.has(van)) shielded.add(naar);
	return shielded;
}

/** Words of a relation that may name a shielded end of it. */
const OF_RELATION = ['naamHier', 'toelichting'];

/** A relation with a shielded end as the graph holds it: without the words of the source. */
export function shieldRelation(relatie: RelationFact): RelationFact {
	const kept = Object.entries(relatie.eigenschappen).filter(([name]) => !OF_RELATION.includes(name));
	return { ...relatie, eigenschappen: Object.fromEntries(kept) };
}

/** A shielded node as the graph holds it: a party without a name, that is never counted; money without its words. */
export function shield(knoop: NodeFact): NodeFact {
	const isParty = knoop.soort === 'Organisatie';
	const kept = Object.entries(knoop.eigenschappen).filter(([name]) =>
		isParty ? OF_PARTY.includes(name) : !OF_MONEY.includes(name)
	);
	const naam: FactProperties = { naam: AFGESCHERMD, namen: [AFGESCHERMD], afgeschermd: true };
	return {
		...knoop,
		eigenschappen: { ...Object.fromEntries(kept), ...naam, ...(isParty && { subsoort: 'zonder naam' }) }
	};
}
