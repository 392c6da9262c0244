/** Organisations that a document of a municipality cites, from anywhere: named, and by that alone no partner. */
import { ask } from '$lib/ask.ts';
import type { Plaats } from '$lib/pagina/bron.ts';
import { KORT_VELDEN, type Kort } from '$lib/verband/verband.ts';

export interface Aanhaling {
	readonly organisatie: Kort;
	readonly zinnen: readonly { readonly zin: string; readonly vindplaatsen: readonly Plaats[] }[];
}

interface Antwoord {
	documenten: {
		schakels: {
			soort: string;
			rollen: string[];
			bewering: string;
			vanKnoop: Kort;
			vindplaatsen: Plaats[];
		}[];
	}[];
}

const VRAAG = `query Aangehaald($gemeente: ID!) { documenten(gemeente: $gemeente) {
	schakels { soort rollen bewering vanKnoop { ${KORT_VELDEN} } vindplaatsen { citaat adres basis } }
} }`;

/** By name. Who made the layout of a document is not cited in it. */
export async function askAangehaald(gemeente: string): Promise<Aanhaling[]> {
	const { documenten } = await ask<Antwoord>(VRAAG, { gemeente });
	const found = new Map<string, { organisatie: Kort; zinnen: Aanhaling['zinnen'][number][] }>();
	for (const schakel of documenten.flatMap(({ schakels }) => schakels)) {
		const { soort, rollen, bewering, vanKnoop, vindplaatsen } = schakel;
		if (soort !== 'GECITEERD_IN' || vanKnoop.soort !== 'Organisatie' || rollen.includes('vormgeving'))
			continue;
		const row = found.get(vanKnoop.id) ?? { organisatie: vanKnoop, zinnen: [] };
		row.zinnen.push({ zin: bewering, vindplaatsen });
		found.set(vanKnoop.id, row);
	}
	return [...found.values()].sort((a, b) => a.organisatie.naam.localeCompare(b.organisatie.naam, 'nl'));
}
