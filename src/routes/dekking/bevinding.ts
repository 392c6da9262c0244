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

/** Neighbours of the same code and stand together. */
export function toGroepen(bevindingen: readonly Bevinding[]): Groep[] {
	const groepen = new Map<string, { code: string; stand: BevindingStand; bevindingen: Bevinding[] }>();
	for (const bevinding of bevindingen) {
		const { code, stand } = bevinding;
		const groep = groepen.get(`${code} ${stand}`) ?? { code, stand, bevindingen: [] };
		groep.bevindingen.push(bevinding);
		groepen.set(`${code} ${stand}`, groep);
	}
	return [...groepen.values()];
}

/** A sentence around the name in it, so that the name can be a link. */
export function splitZin(zin: string, naam: string): { voor: string; naam: string; na: string } | null {
	const at = zin.indexOf(naam);
	return at < 0 ? null : { voor: zin.slice(0, at), naam, na: zin.slice(at + naam.length) };
}
