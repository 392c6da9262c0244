/**
 * Refused and withdrawn requests: who asked gets nothing (domein 2.3). They stay in the graph as requests, with
 * relations of their own, so that no question can take them for money or for a contribution.
 */
import type { NodeFact, RelationFact } from './dataset.ts';
import { kindsWith } from './model.ts';
import type { Slices } from './slices.ts';

const MONEY = new Set(kindsWith('Geldstroom').map(({ label }) => label));
const REFUSED = ['afgewezen', 'ingetrokken'];

const isRefused = (status: unknown): boolean =>
	typeof status === 'string' && REFUSED.includes(status.trim().toLowerCase());

/** Something was asked and nothing given: a register without statuses writes a refusal as 0 (domein 2.3). */
const isNothing = ({ eigenschappen }: NodeFact): boolean => {
	const { aangevraagd, verleend, vastgesteld = 0, uitbetaald = 0 } = eigenschappen;
	return Number(aangevraagd) > 0 && verleend === 0 && vastgesteld === 0 && uitbetaald === 0;
};

/** Ids of the flows of money that were asked for and not given: by their status, or without one by all their amounts. */
export function findRefused(knopen: Iterable<NodeFact>, slices: Slices): Set<string> {
	const gaveNothing = (id: string) => !!slices.get(id)?.every(({ schijf }) => isNothing(schijf));
	return new Set(
		[...knopen]
			.filter(({ soort }) => MONEY.has(soort))
			.filter(({ id, eigenschappen: { status } }) => (status ? isRefused(status) : gaveNothing(id)))
			.map(({ id }) => id)
	);
}

/** A relation of a refused flow as what it is: asked by, and asked for. Others stay as they are. */
export function asRequest(relatie: RelationFact, refused: ReadonlySet<string>): RelationFact {
	if (relatie.soort === 'ONTVANGT' && refused.has(relatie.naar)) return { ...relatie, soort: 'VROEG_AAN' };
	if (relatie.soort === 'BESTEMD_VOOR' && refused.has(relatie.van))
		return { ...relatie, soort: 'GEVRAAGD_VOOR' };
	return relatie;
}
