/** What a visitor can do in the explorer: each step makes a new state of the one before. */
import type { Gesleept } from './layout/force.ts';
import { LEEG, MOST, type Staat } from './state.ts';

const without = (list: readonly string[], ids: readonly string[]): string[] =>
	list.filter((id) => !ids.includes(id));
const add = (list: readonly string[], ids: readonly string[], most: number): string[] =>
	[...new Set([...list, ...ids])].slice(0, most);

/** Begins somewhere else; the filters stay. */
export const begin = (staat: Staat, id: string): Staat => ({
	...LEEG,
	gemeente: staat.gemeente,
	soorten: staat.soorten,
	verbanden: staat.verbanden,
	bases: staat.bases,
	jaar: staat.jaar,
	weergave: staat.weergave,
	start: id
});

/** Shows the neighbours of a node: all, or by one relation. */
export function expand(staat: Staat, id: string, soort: string | null = null, heen = true): Staat {
	if (id === staat.start && soort === null && staat.dicht) return { ...staat, dicht: false };
	const same = staat.uit.some((one) => one.id === id && one.soort === soort && one.heen === heen);
	const rest = soort === null ? staat.uit.filter((one) => one.id !== id) : staat.uit;
	return same ? staat : { ...staat, uit: [...rest, { id, soort, heen }].slice(-MOST.uit) };
}

/** Folds a node: what came only with it goes. */
export const collapse = (staat: Staat, id: string): Staat => ({
	...staat,
	dicht: staat.dicht || (staat.start === id && !staat.uit.some((one) => one.id === id)),
	uit: staat.uit.filter((one) => one.id !== id)
});

/** Folds one relation of a node. */
export const collapseOne = (staat: Staat, id: string, soort: string, heen: boolean): Staat => ({
	...staat,
	uit: staat.uit.filter((one) => !(one.id === id && one.soort === soort && one.heen === heen))
});

export const keep = (staat: Staat, ids: readonly string[]): Staat => ({
	...staat,
	vast: add(staat.vast, ids, MOST.vast),
	weg: without(staat.weg, ids)
});

export const letGo = (staat: Staat, ids: readonly string[]): Staat => ({
	...staat,
	vast: without(staat.vast, ids)
});

/** Only these: the rest of the view goes. */
export const keepOnly = (staat: Staat, ids: readonly string[]): Staat => ({
	...staat,
	start: null,
	dicht: false,
	uit: [],
	weg: [],
	vast: add([], ids, MOST.vast),
	kies: [],
	loop: staat.loop.filter((id) => ids.includes(id))
});

export const hide = (staat: Staat, ids: readonly string[]): Staat => ({
	...staat,
	weg: add(staat.weg, without(ids, staat.start ? [staat.start] : []), MOST.weg),
	vast: without(staat.vast, ids),
	kies: without(staat.kies, ids),
	loop: without(staat.loop, ids)
});

export const toggle = (staat: Staat, id: string): Staat => ({
	...staat,
	kies: staat.kies.includes(id) ? without(staat.kies, [id]) : add(staat.kies, [id], MOST.kies)
});

/** Where one stands; null before the first step. */
export const here = (staat: Staat): string | null => staat.loop.at(-1) ?? null;

/** Goes to a node, along a relation or with one jump. Going back to where one came from is a step back. */
export function walk(staat: Staat, id: string): Staat {
	if (here(staat) === id) return staat;
	if (staat.loop.at(-2) === id) return back(staat);
	return { ...staat, loop: [...staat.loop, id].slice(-MOST.loop) };
}

/** Stands on a node without having walked there. */
export const stand = (staat: Staat, id: string | null): Staat => ({ ...staat, loop: id ? [id] : [] });

export const back = (staat: Staat): Staat => ({ ...staat, loop: staat.loop.slice(0, -1) });

/** Moved by hand; the address holds whole numbers. */
export const drag = (staat: Staat, { id, x, y, na }: Gesleept): Staat => ({
	...staat,
	plek: [...staat.plek.filter((one) => one.id !== id), { id, x: Math.round(x), y: Math.round(y), na }].slice(
		-MOST.plek
	)
});

/** Everything through again. */
export const clearFilters = (staat: Staat): Staat => ({
	...staat,
	soorten: null,
	verbanden: null,
	bases: null,
	gemeente: null,
	jaar: null,
	vind: ''
});
