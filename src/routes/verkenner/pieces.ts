/** The piece of the network that a state needs: one question, whatever was clicked before. */
import { ask } from '$lib/ask.ts';
import type { GelezenSchakel, Kort } from '$lib/verband/verband.ts';
import { NETWERK } from './query.ts';
import { isGemeente, type Staat } from './state.ts';

export interface StukKnoop extends Kort {
	readonly knooppunt: boolean | null;
	readonly gemeente: string | null;
}

/** Neighbours of a node by one relation in one direction, shown or not. */
export interface Rondom {
	readonly knoop: string;
	readonly soort: string;
	readonly heen: boolean;
	readonly leest: string;
	readonly aantal: number;
}

export interface Stuk {
	readonly totaal: number;
	readonly afgekapt: boolean;
	readonly knopen: readonly StukKnoop[];
	readonly schakels: readonly GelezenSchakel[];
	readonly rondom: readonly Rondom[];
	/** Years that documents are about, for the slider. */
	readonly jaren: readonly number[];
}

const GEEN_STUK: Stuk = {
	totaal: 0,
	afgekapt: false,
	knopen: [],
	schakels: [],
	rondom: [],
	jaren: []
};

/** The variables of the question. Equal needs give equal pieces. */
function needOf(staat: Staat) {
	const { start, dicht, uit, vast } = staat;
	const whole = start !== null && isGemeente(start) && !dicht;
	const open = [
		...(start !== null && !dicht && !whole ? [{ id: start, soort: null, heen: true }] : []),
		...uit
	];
	return {
		ids: [...new Set([...(start ? [start] : []), ...vast])],
		open,
		gemeente: whole ? start : null,
		soorten: staat.soorten,
		verbanden: staat.verbanden,
		bases: staat.bases?.map((basis) => basis.toUpperCase()) ?? null,
		binnen: staat.gemeente,
		tot: staat.jaar
	};
}

export const keyOf = (staat: Staat): string => JSON.stringify(needOf(staat));

interface Antwoord {
	netwerk: Omit<Stuk, 'jaren'>;
	gemeenten: { id: string; naam: string; jaren: number[] }[];
}

/** Nothing chosen needs nothing. */
export async function fetchStuk(staat: Staat): Promise<Stuk> {
	const need = needOf(staat);
	if (!need.ids.length && !need.open.length) return GEEN_STUK;
	const { netwerk, gemeenten } = await ask<Antwoord>(NETWERK, need);
	const jaren = [...new Set(gemeenten.flatMap((gemeente) => gemeente.jaren))].sort((a, b) => a - b);
	return { ...netwerk, jaren };
}
