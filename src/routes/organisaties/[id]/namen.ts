/** Spellings of a name with the places where they stand. */
import type { Plaats } from '$lib/pagina/bron.ts';

export interface Naamplaats extends Plaats {
	/** As this document writes it. */
	readonly naamHier: string | null;
}

export interface Geplaatst {
	readonly naam: string;
	readonly plaatsen: readonly Naamplaats[];
}

/**
 * Pairs every place with the name that stands there. `overig`: spellings in the same sources of which no own line was
 * noted.
 */
export function namesByPlace(
	namen: readonly string[],
	vindplaatsen: readonly Naamplaats[]
): { geplaatst: Geplaatst[]; overig: string[] } {
	const places = new Map<string, Naamplaats[]>();
	for (const place of vindplaatsen) {
		const naam = place.naamHier ?? namen[0]!;
		places.set(naam, [...(places.get(naam) ?? []), place]);
	}
	const order = [...namen.filter((naam) => places.has(naam)), ...places.keys()];
	return {
		geplaatst: [...new Set(order)].map((naam) => ({ naam, plaatsen: places.get(naam)! })),
		overig: namen.filter((naam) => !places.has(naam))
	};
}
