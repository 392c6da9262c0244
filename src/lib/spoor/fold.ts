/** Large traces fold: organisations first, with everything on their way. All four views fold alike. */
import { fold, type Vouw } from '$lib/vouw.ts';
import type { Bijdrage, Schakel, Spoor } from './types.ts';

/** Contributions, and other branches: up to how many a page shows all, and how many when there are more. */
const VOUW: Vouw = { heel: 60, toont: 15 };

export interface Folded {
	readonly spoor: Spoor;
	/** What a folded page leaves out. */
	readonly verborgen: number;
}

/**
 * Keeps the first contributions (they come with organisations first) and those of the followed party, and as many
 * branches without a party. The whole trace when it is small.
 */
export function foldSpoor(spoor: Spoor, volg: string | null, vouw: Vouw = VOUW): Folded {
	const first = new Set(fold(spoor.bijdragen, vouw));
	const kept = spoor.bijdragen.filter((bijdrage) => first.has(bijdrage) || bijdrage.partij.id === volg);
	const steps = new Set(kept.flatMap(({ stappen }) => stappen.map(({ id }) => id)));
	const dropped = firstSteps(spoor.bijdragen, kept);
	const rest = spoor.schakels.filter(({ id }) => !steps.has(id) && !dropped.has(id));
	const structure = rest.filter(({ soort }) => soort === 'ONDERDEEL_VAN');
	const others = rest.filter(({ soort }) => soort !== 'ONDERDEEL_VAN');
	const shown = new Set([
		...steps,
		...structure.map(({ id }) => id),
		...fold(others, vouw).map(({ id }) => id)
	]);
	const schakels = reachable(spoor, shown);
	if (schakels.length === spoor.schakels.length) return { spoor, verborgen: 0 };
	const ids = new Set([spoor.doel.id, ...schakels.flatMap(({ van, naar }) => [van, naar])]);
	const knopen = spoor.knopen.filter(({ id }) => ids.has(id));
	return {
		spoor: { ...spoor, schakels, knopen, bijdragen: kept },
		verborgen: spoor.schakels.length - schakels.length
	};
}

const firstSteps = (all: readonly Bijdrage[], kept: readonly Bijdrage[]): Set<string> => {
	const chosen = new Set(kept);
	return new Set(all.filter((bijdrage) => !chosen.has(bijdrage)).map(({ stappen }) => stappen[0]!.id));
};

/** Only relations that still lead to the goal. */
function reachable(spoor: Spoor, shown: ReadonlySet<string>): Schakel[] {
	const into = new Map<string, Schakel[]>();
	for (const schakel of spoor.schakels.filter(({ id }) => shown.has(id))) {
		const list = into.get(schakel.naar);
		if (list) list.push(schakel);
		else into.set(schakel.naar, [schakel]);
	}
	const seen = new Set<string>([spoor.doel.id]);
	const open = [spoor.doel.id];
	while (open.length) {
		for (const { van } of into.get(open.pop()!) ?? []) {
			if (!seen.has(van)) {
				seen.add(van);
				open.push(van);
			}
		}
	}
	return spoor.schakels.filter(({ id, naar }) => shown.has(id) && seen.has(naar));
}
