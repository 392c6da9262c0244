/** The tree of the matrix: which rows show, and in what order. State lives in the address. */
import type { Standnaam } from '$lib/tekens/standen.ts';
import type { Rij } from './vraag.ts';

/** One end of a trace with everything under it. */
export interface Tak {
	readonly top: Rij;
	readonly onder: readonly Rij[];
}

export interface Toon {
	/** Only rows with a cell of this state, with what they hang under. */
	readonly stand: Standnaam | null;
	readonly sorteer: Sorteer;
	/** Ends that the visitor opened or closed. */
	readonly open: readonly string[];
	readonly dicht: readonly string[];
}

const SORTEER = ['bron', 'naam', 'gaten'] as const;
export type Sorteer = (typeof SORTEER)[number];

export interface Getoond {
	readonly rij: Rij;
	/** Of an end with rows under it: whether they show, and how many there are. */
	readonly onder: { readonly aantal: number; readonly open: boolean } | null;
	readonly laatste: boolean;
}

/** Rows grouped by the end that they stand under. */
function toTakken(rijen: readonly Rij[]): Tak[] {
	const takken: { top: Rij; onder: Rij[] }[] = [];
	for (const rij of rijen) {
		if (rij.diepte === 0) takken.push({ top: rij, onder: [] });
		else takken.at(-1)?.onder.push(rij);
	}
	return takken;
}

const knows = (rij: Rij): boolean => rij.cellen.some(({ stand }) => stand !== 'GEEN_GEGEVENS');

/** Open unless no source says anything about it; the visitor decides otherwise. */
export function isOpen({ top, onder }: Tak, { open, dicht, stand }: Toon): boolean {
	if (dicht.includes(top.doel.id)) return false;
	return stand !== null || open.includes(top.doel.id) || [top, ...onder].some(knows);
}

const has = (rij: Rij, stand: Standnaam | null): boolean =>
	stand === null || rij.cellen.some((cel) => cel.stand === stand);

/** Rows that hold, with every row above one that does. */
function keep(onder: readonly Rij[], stand: Standnaam | null): Rij[] {
	return onder.filter((rij, at) => {
		if (has(rij, stand)) return true;
		for (let next = at + 1; next < onder.length && onder[next]!.diepte > rij.diepte; next++)
			if (has(onder[next]!, stand)) return true;
		return false;
	});
}

const gapsOf = ({ top, onder }: Tak): number =>
	[top, ...onder].flatMap(({ cellen }) => cellen).filter(({ stand }) => stand === 'GAT').length;

const COMPARE: Readonly<Record<Sorteer, ((a: Tak, b: Tak) => number) | null>> = {
	bron: null,
	naam: (a, b) => a.top.doel.naam.localeCompare(b.top.doel.naam, 'nl'),
	gaten: (a, b) => gapsOf(b) - gapsOf(a)
};

/** The rows to show, in their order. */
export function toGetoond(rijen: readonly Rij[], toon: Toon): Getoond[] {
	const compare = COMPARE[toon.sorteer];
	const takken = toTakken(rijen);
	return (compare ? takken.toSorted(compare) : takken).flatMap((tak): Getoond[] => {
		const onder = keep(tak.onder, toon.stand);
		if (!onder.length && !has(tak.top, toon.stand)) return [];
		const open = isOpen(tak, toon);
		const shown = open ? onder : [];
		return [
			{
				rij: tak.top,
				onder: onder.length ? { aantal: onder.length, open } : null,
				laatste: !shown.length
			},
			...shown.map((rij, at) => ({ rij, onder: null, laatste: at === shown.length - 1 }))
		];
	});
}

/** What the address asks to show. */
export function toonOf(url: URL): Toon {
	const stand = url.searchParams.get('cel');
	const sorteer = SORTEER.find((keuze) => keuze === url.searchParams.get('sorteer'));
	return {
		stand: stand ? (stand as Standnaam) : null,
		sorteer: sorteer ?? 'bron',
		open: url.searchParams.getAll('open'),
		dicht: url.searchParams.getAll('dicht')
	};
}

/** This address with one end opened or closed. */
export function toggleAddress(url: URL, id: string, open: boolean): string {
	const next = new URL(url);
	for (const naam of ['open', 'dicht']) {
		const rest = next.searchParams.getAll(naam).filter((value) => value !== id);
		next.searchParams.delete(naam);
		for (const value of rest) next.searchParams.append(naam, value);
	}
	next.searchParams.append(open ? 'dicht' : 'open', id);
	return next.pathname + next.search;
}

/** Cells per state, for the choice. */
export function countStates(rijen: readonly Rij[]): Map<Standnaam, number> {
	const counts = new Map<Standnaam, number>();
	for (const { stand } of rijen.flatMap(({ cellen }) => cellen))
		counts.set(stand, (counts.get(stand) ?? 0) + 1);
	return counts;
}
