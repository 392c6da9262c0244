/** A trace as GraphQL gives it, as far as the drawing needs it. */
import type { Plaats } from '$lib/pagina/bron.ts';

export interface Knoop {
	readonly id: string;
	readonly naam: string;
	readonly soort: string;
	readonly subsoort?: string | null;
	readonly code?: string | null;
	readonly tekst?: string | null;
	readonly volgorde?: number | null;
	readonly adres?: string | null;
	/** The organisation that this one is part of (R7). */
	readonly onderdeelVan?: { readonly naam: string } | null;
	/** For money: false when no source gives an amount. */
	readonly bedragBekend?: boolean | null;
}

export interface Vindplaats extends Plaats {
	/** "regels 4-5". */
	readonly kort: string;
}

export interface Schakel {
	readonly id: string;
	readonly van: string;
	readonly naar: string;
	readonly soort: string;
	readonly rol?: string | null;
	readonly rollen: readonly string[];
	readonly jaren: readonly number[];
	readonly basis: string;
	readonly bewering: string;
	readonly leest?: string;
	readonly vindplaatsen: readonly Vindplaats[];
}

export interface Bijdrage {
	readonly partij: { readonly id: string };
	readonly teltAlsOrganisatie: boolean;
	readonly wijze: string;
	readonly basis: string;
	readonly stappen: readonly { readonly id: string }[];
}

export interface Spoor {
	readonly doel: Knoop;
	readonly knopen: readonly Knoop[];
	readonly schakels: readonly Schakel[];
	readonly bijdragen: readonly Bijdrage[];
	readonly totaal: number;
	readonly afgekapt: boolean;
}
