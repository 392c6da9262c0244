/** Where a reader stands who walks over the track with the arrow keys: one sentence for every stop. */
import { findKind } from '#graph/model.ts';
import { wordOf } from '$lib/tekens/sign.ts';
import { capital, sayCount } from '$lib/woorden.ts';
import { linksOf, type Eindpunt, type Plan, type Rij, type Tak } from './rijen.ts';
import type { Knoop } from './types.ts';
import { nameOf } from './volg.ts';

/** What the markup of a stop has as `data-schakels`. */
export const keyOf = (punt: Eindpunt): string =>
	linksOf(punt)
		.map(({ id }) => id)
		.join(' ');

/**
 * Sentences by the `data-schakels` of their stop: "Ambitie Mantelzorg in balans, station 4 van 6. 3 activiteiten,
 * 4 partijen genoemd."
 * @param doel the goal of the page, at which stand what has no station
 */
export function tellStops({ rijen, perron }: Plan, doel: Knoop): Map<string, string> {
	const told = new Map<string, string>();
	const stations = rijen.filter(({ lid }) => lid);
	for (const rij of rijen) {
		const at = rij.lid?.knoop ?? doel;
		const id = rij.lid?.schakel?.id;
		if (id) told.set(id, tellStation(rij, at, `${stations.indexOf(rij) + 1} van ${stations.length}`));
		tellBranches(rij.takken, at, told);
	}
	tellEnds(
		perron.flatMap(({ eindpunten }) => eindpunten),
		doel,
		told
	);
	return told;
}

function tellStation({ takken, leegte }: Rij, knoop: Knoop, place: string): string {
	const werk = takken.filter(({ lid }) => lid);
	const lines = werk.filter(({ lid }) => lid?.knoop.subsoort === 'actielijn').length;
	const below = [
		...(werk.length > lines ? [sayCount(werk.length - lines, 'activiteit', 'activiteiten')] : []),
		...(lines ? [sayCount(lines, 'actielijn', 'actielijnen')] : []),
		sayParties(takken.flatMap(partiesOf))
	].join(', ');
	const empty = leegte ? `${leegte.zegt} ` : '';
	return `${capital(wordOf(knoop))} ${nameOf(knoop)}, station ${place}. ${empty}${capital(below)}.`;
}

function tellBranches(takken: readonly Tak[], at: Knoop, told: Map<string, string>): void {
	const named = takken.filter(({ lid }) => lid);
	for (const tak of takken) {
		const knoop = tak.lid?.knoop ?? at;
		if (tak.lid?.schakel) {
			const place = `${named.indexOf(tak) + 1} van ${named.length} bij ${nameOf(at)}`;
			told.set(
				tak.lid.schakel.id,
				`${capital(knoop.subsoort === 'actielijn' ? 'actielijn' : wordOf(knoop))} ${nameOf(knoop)}, ${place}. ${capital(sayParties(partiesOf(tak)))}.`
			);
		}
		tellEnds(tak.eindpunten, knoop, told);
		tellBranches(tak.onder, knoop, told);
	}
}

/** Parties that do not count as a contribution, and money: what they are and where they stand. */
function tellEnds(punten: readonly Eindpunt[], at: Knoop, told: Map<string, string>): void {
	for (const punt of punten) {
		const { knoop } = punt.lid;
		const unknown = punt.lid.rol === 'geld' && !knoop.bedragBekend ? ', bedrag onbekend' : '';
		const word = findKind(knoop.soort)?.enkelvoud ?? knoop.soort;
		told.set(keyOf(punt), `${capital(word)} ${knoop.naam}${unknown}, bij ${nameOf(at)}.`);
		tellEnds(punt.achter, knoop, told);
	}
}

const sayParties = (ids: readonly string[]): string =>
	ids.length ? `${sayCount(new Set(ids).size, 'partij', 'partijen')} genoemd` : 'geen partij genoemd';

/** Ids of the parties at a branch, those that stand behind others too. */
function partiesOf({ eindpunten, onder }: Tak): string[] {
	return [...eindpunten.flatMap(idsOf), ...onder.flatMap(partiesOf)];
}

const idsOf = ({ lid, achter }: Eindpunt): string[] => [
	...(lid.bijdrage ? [lid.knoop.id] : []),
	...achter.flatMap(idsOf)
];
