/** Following one party: its ways to the goal, and what lies on them. */
import { capital } from '$lib/woorden.ts';
import type { Bijdrage, Knoop, Schakel, Spoor } from './types.ts';

export interface Weg {
	readonly bijdrage: Bijdrage;
	readonly stappen: readonly Schakel[];
	/** "rechtstreeks bij de opgave", "via D2 Respijtzorg verbeteren". */
	readonly via: string;
}

export interface Gevolgd {
	readonly partij: Knoop;
	readonly wegen: readonly Weg[];
	/** Ids of all relations on the ways: these light up. */
	readonly schakels: ReadonlySet<string>;
}

/** "D2 Respijtzorg verbeteren". */
export const nameOf = (knoop: Knoop): string =>
	knoop.code && knoop.soort === 'Activiteit' ? `${knoop.code} ${knoop.naam}` : knoop.naam;

/** How a contribution comes to the goal, in a few words. */
export function sayVia(bijdrage: Bijdrage, spoor: Spoor, schakels: ReadonlyMap<string, Schakel>): string {
	const nodes = new Map(spoor.knopen.map((knoop) => [knoop.id, knoop]));
	const between = bijdrage.stappen
		.map(({ id }) => nodes.get(schakels.get(id)?.naar ?? ''))
		.filter((knoop): knoop is Knoop => !!knoop && knoop.id !== spoor.doel.id);
	if (!between.length) return 'rechtstreeks';
	return `via ${between.map(nameOf).join(', ')}`;
}

/** The ways of one party; null when it is not in this trace. */
export function follow(spoor: Spoor, partij: string | null): Gevolgd | null {
	const knoop = spoor.knopen.find(({ id }) => id === partij);
	const own = spoor.bijdragen.filter((bijdrage) => bijdrage.partij.id === partij);
	if (!knoop || !own.length) return null;
	const schakels = new Map(spoor.schakels.map((schakel) => [schakel.id, schakel]));
	const wegen = own.map((bijdrage) => ({
		bijdrage,
		stappen: bijdrage.stappen.map(({ id }) => schakels.get(id)!).filter(Boolean),
		via: sayVia(bijdrage, spoor, schakels)
	}));
	return {
		partij: knoop,
		wegen,
		schakels: new Set(wegen.flatMap(({ stappen }) => stappen.map(({ id }) => id)))
	};
}

/** What the live region says when a path lights up. */
export function announce(gevolgd: Gevolgd): string {
	const ways = gevolgd.wegen.map(({ via }) => via);
	return `${gevolgd.partij.naam}: ${capital(ways.join('; '))}.`;
}
