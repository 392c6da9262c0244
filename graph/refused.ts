/**
 * Refused and withdrawn requests: who asked gets nothing (domein 2.3). They stay in the graph as requests, with
 * relations of their own, so that no question can take them for money or for a contribution.
 */
import type { NodeFact, RelationFact } from './dataset.ts';
import { kindsWith } from './model.ts';

const MONEY = new Set(kindsWith('Geldstroom').map(({ label }) => label));
const REFUSED = ['afgewezen', 'ingetrokken'];

/** True for the status of a request that led to no money. */
export const isRefused = (status: unknown): boolean =>
	typeof status === 'string' && REFUSED.includes(status.trim().toLowerCase());

/** Ids of the flows of money that were asked for and not given. */
export const findRefused = (knopen: Iterable<NodeFact>): Set<string> =>
	new Set(
		[...knopen]
			.filter(({ soort, eigenschappen }) => MONEY.has(soort) && isRefused(eigenschappen.status))
			.map(({ id }) => id)
	);

/** A relation of a refused flow as what it is: asked by, and asked for. Others stay as they are. */
export function asRequest(relatie: RelationFact, refused: ReadonlySet<string>): RelationFact {
	if (relatie.soort === 'ONTVANGT' && refused.has(relatie.naar)) return { ...relatie, soort: 'VROEG_AAN' };
	if (relatie.soort === 'BESTEMD_VOOR' && refused.has(relatie.van))
		return { ...relatie, soort: 'GEVRAAGD_VOOR' };
	return relatie;
}
