/** Findings as the page shows them: grouped by code and stand, filtered and sorted by the address. */
import { BEVINDINGEN, type BevindingCode } from '#graph/model.ts';
import type { Bevinding } from './vraag.ts';

export type BevindingStand = Bevinding['stand'];

/** The stands in their order, with their words. */
export const BEVINDINGSTANDEN = [
	{ stand: 'GAT', een: 'gat', meer: 'gaten' },
	{ stand: 'ONZEKER', een: 'keer onzeker', meer: 'keer onzeker' },
	{ stand: 'SIGNAAL', een: 'signaal', meer: 'signalen' },
	{ stand: 'GEEN_GEGEVENS', een: 'keer geen gegevens', meer: 'keer geen gegevens' }
] as const;

export const STAND_WOORDEN: Readonly<Record<BevindingStand, string>> = {
	GAT: 'gat',
	ONZEKER: 'onzeker',
	SIGNAAL: 'signaal',
	GEEN_GEGEVENS: 'geen gegevens'
};

/** What a code means. */
export const nameOf = (code: string): string => BEVINDINGEN[code as BevindingCode]?.naam ?? code;

export interface Groep {
	readonly code: string;
	readonly stand: BevindingStand;
	readonly aantal: number;
	/** All of them, or the first when the group is long. */
	readonly bevindingen: readonly Bevinding[];
}

export interface Filter {
	readonly code: string | null;
	readonly stand: string | null;
	readonly volgorde: 'ernst' | 'code';
}

export const filterOf = (url: URL): Filter => ({
	code: url.searchParams.get('code'),
	stand: url.searchParams.get('stand'),
	volgorde: url.searchParams.get('volgorde') === 'code' ? 'code' : 'ernst'
});

/** Findings that the filter keeps, in its order. */
export function filterBevindingen(bevindingen: readonly Bevinding[], filter: Filter): Bevinding[] {
	const kept = bevindingen.filter(
		({ code, stand }) => (!filter.code || code === filter.code) && (!filter.stand || stand === filter.stand)
	);
	return filter.volgorde === 'code' ? kept.toSorted((a, b) => a.code.localeCompare(b.code)) : kept;
}

/** A group that is longer shows only its first findings, until all are asked. */
const FOLD = 50;

/** Neighbours of the same code and stand together. */
function toGroepen(bevindingen: readonly Bevinding[], all: boolean): Groep[] {
	const groepen = new Map<string, Bevinding[]>();
	for (const bevinding of bevindingen) {
		const key = `${bevinding.code} ${bevinding.stand}`;
		const groep = groepen.get(key);
		if (groep) groep.push(bevinding);
		else groepen.set(key, [bevinding]);
	}
	return [...groepen.values()].map((groep) => {
		const { code, stand } = groep[0]!;
		return { code, stand, aantal: groep.length, bevindingen: all ? groep : groep.slice(0, FOLD) };
	});
}

/** Number of findings by what a filter may keep. */
export interface Aantallen {
	readonly alle: number;
	readonly per: Readonly<Record<string, number>>;
}

/** What the page shows of all findings: only this goes to the browser. */
export interface Overzicht {
	/** Number by stand, whatever the filter. */
	readonly perStand: Readonly<Record<string, number>>;
	/** Number by stand of the chosen code, and by code of the chosen stand. */
	readonly standen: Aantallen;
	readonly codes: Aantallen;
	readonly groepen: readonly Groep[];
}

function countBy(bevindingen: readonly Bevinding[], by: 'stand' | 'code'): Aantallen {
	const per: Record<string, number> = {};
	for (const bevinding of bevindingen) per[bevinding[by]] = (per[bevinding[by]] ?? 0) + 1;
	return { alle: bevindingen.length, per };
}

/** The overview that the address asks for; `?alles=1` unfolds long groups. */
export function toOverzicht(all: readonly Bevinding[], url: URL): Overzicht {
	const filter = filterOf(url);
	const only = (one: Partial<Filter>) =>
		filterBevindingen(all, { code: null, stand: null, volgorde: 'ernst', ...one });
	return {
		perStand: countBy(all, 'stand').per,
		standen: countBy(only({ code: filter.code }), 'stand'),
		codes: countBy(only({ stand: filter.stand }), 'code'),
		groepen: toGroepen(filterBevindingen(all, filter), url.searchParams.get('alles') === '1')
	};
}

/** A sentence around the name in it, so that the name can be a link. */
export function splitZin(zin: string, naam: string): { voor: string; naam: string; na: string } | null {
	const at = zin.indexOf(naam);
	return at < 0 ? null : { voor: zin.slice(0, at), naam, na: zin.slice(at + naam.length) };
}
