/** Organisations that documents only cite, or name as their maker: named, and by that alone no partner (R11). */
import { ask } from '$lib/ask.ts';
import { SCHAKEL_VELDEN, type GelezenSchakel, type Kort } from '$lib/verband/verband.ts';

export interface Aanhaling {
	readonly organisatie: Kort;
	readonly schakels: readonly GelezenSchakel[];
}

export interface Aangehaald {
	readonly totaal: number;
	/** By name; as many as fit in one answer. */
	readonly rijen: readonly Aanhaling[];
}

interface Antwoord {
	organisaties: {
		totaal: number;
		edges: { node: Kort & { schakels: GelezenSchakel[] } }[];
	};
}

const VRAAG = `query Aangehaald($gemeente: ID) {
	organisaties(gemeente: $gemeente, alleenAangehaald: true, eerste: 100) {
		totaal edges { node { id naam soort subsoort adres schakels { ${SCHAKEL_VELDEN} } } }
	}
}`;

/** @param gemeente of one municipality, or of all */
export async function askAangehaald(gemeente: string | null): Promise<Aangehaald> {
	const { organisaties } = await ask<Antwoord>(VRAAG, { gemeente });
	return {
		totaal: organisaties.totaal,
		rijen: organisaties.edges.map(({ node: { schakels, ...organisatie } }) => ({ organisatie, schakels }))
	};
}
