/** Counts of a goal and everything under it: each fact once, as well as it is known anywhere there. */
import { ASPECTEN, type Aspect } from '#graph/model.ts';
import type { FeitenRow } from '../dekking.ts';
import { countsAsOrganisation } from '../spoor.ts';

export interface Telling {
	/** With the goal itself, stated or from the layout. */
	readonly recht: number;
	/** With the goal or under it, stated or from the layout. */
	readonly zeker: number;
	/** Also what is inferred. */
	readonly alle: number;
	/** Parties that are shown and not counted. */
	readonly groepen: number;
	readonly onderdelen: number;
	readonly naamlozen: number;
	/** Sure money with an amount, sure indicators with a number. */
	readonly bekend: number;
	/** Every year was asked, and all amounts are of the same one. */
	readonly eenJaar: boolean;
}

/** One fact with how well it is known: 3 with the goal itself, 2 under it, 1 only inferred, 0 not at all. */
interface Feit {
	readonly row: FeitenRow;
	readonly graad: number;
}

/** How well a row is known for an aspect; affiliated parties stand among the partners. */
const graadOf = (row: FeitenRow, aspect: Aspect): number => {
	if (aspect === 'verbonden-partij') return row.aspect === 'partner' ? row.graadVerbonden : 0;
	return row.aspect === aspect ? row.graad : 0;
};

/** Counts per aspect, from the facts with the goal and those with the goals under it. */
export function tally(
	own: readonly FeitenRow[],
	under: readonly FeitenRow[],
	jaar: number | null
): Record<Aspect, Telling> {
	const count = (aspect: Aspect): Telling => {
		const found = new Map<string, Feit>();
		const add = (row: FeitenRow, graad: number): void => {
			if (!graad) return;
			for (const id of row.feiten) if ((found.get(id)?.graad ?? 0) < graad) found.set(id, { row, graad });
		};
		for (const row of own) add(row, graadOf(row, aspect));
		for (const row of under) add(row, Math.min(2, graadOf(row, aspect)));
		const facts = [...found.values()];
		return countFacts(aspect === 'partner' ? facts : facts.filter(({ row }) => !weakOf(row)), jaar);
	};
	return Object.fromEntries(ASPECTEN.map((aspect) => [aspect, count(aspect)])) as Record<Aspect, Telling>;
}

function countFacts(all: readonly Feit[], jaar: number | null): Telling {
	const weak = new Map<Zwak, number>();
	const counted: Feit[] = [];
	for (const feit of all) {
		const zwak = weakOf(feit.row);
		if (zwak) weak.set(zwak, (weak.get(zwak) ?? 0) + 1);
		else counted.push(feit);
	}
	const atLeast = (graad: number) => counted.filter((feit) => feit.graad >= graad).length;
	const known = counted.filter(({ row, graad }) => row.bekend && graad >= 2);
	const years = new Set(known.flatMap(({ row }) => [row.eersteJaar ?? [], row.laatsteJaar ?? []].flat()));
	return {
		recht: atLeast(3),
		zeker: atLeast(2),
		alle: counted.length,
		groepen: weak.get('groep') ?? 0,
		onderdelen: weak.get('onderdeel') ?? 0,
		naamlozen: weak.get('naamloos') ?? 0,
		bekend: known.length,
		eenJaar: jaar === null && years.size === 1
	};
}

type Zwak = 'groep' | 'onderdeel' | 'naamloos';

/** What a party is when it is no named organisation of its own; null for all that counts. */
function weakOf({ aspect, soort, subsoort, afgeschermd }: FeitenRow): Zwak | null {
	if (aspect !== 'partner') return null;
	if (soort === 'Organisatiecategorie') return 'groep';
	if (afgeschermd) return 'naamloos';
	if (countsAsOrganisation({ id: '', naam: '', soort, subsoort })) return null;
	return subsoort === 'gemeentelijk onderdeel' ? 'onderdeel' : 'naamloos';
}
