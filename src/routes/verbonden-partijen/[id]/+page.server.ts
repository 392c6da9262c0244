/** One affiliated body: what BBV art. 15 asks, per municipality and year, with its parts (R7). */
import { error } from '@sveltejs/kit';
import { ask } from '$lib/ask.ts';
import type { Kort } from '$lib/verband/verband.ts';
import { askPartijen, type VerbondenPartij } from '../partijen.ts';
import type { PageServerLoad } from './$types';

interface Antwoord {
	gemeenten: { id: string; naam: string; adres: string }[];
	organisatie: (Kort & { onderdeelVan: Kort | null; onderdelen: Kort[] }) | null;
}

const VRAAG = `query Partij($id: ID!) {
	gemeenten { id naam adres }
	organisatie(id: $id) {
		id naam soort subsoort adres onderdeelVan { id naam soort adres } onderdelen { id naam soort adres }
	}
}`;

export interface Opgaaf {
	readonly gemeente: { readonly id: string; readonly naam: string; readonly adres: string };
	/** Oldest year first; without a year at the end. */
	readonly eigen: readonly VerbondenPartij[];
	readonly viaDelen: readonly VerbondenPartij[];
}

export const load: PageServerLoad = async ({ params }) => {
	const { gemeenten, organisatie } = await ask<Antwoord>(VRAAG, { id: params.id });
	if (!organisatie) error(404, `Wij kennen geen organisatie “${params.id}”.`);
	const opgaven = await Promise.all(
		gemeenten.map(async (gemeente): Promise<Opgaaf> => {
			const all = await askPartijen(gemeente.id, null);
			return {
				gemeente,
				eigen: all
					.filter((partij) => partij.organisatie.id === organisatie.id)
					.toSorted((a, b) => (a.jaar ?? 9999) - (b.jaar ?? 9999)),
				viaDelen: all.filter((partij) => partij.organisatie.onderdeelVan?.id === organisatie.id)
			};
		})
	);
	const shown = opgaven.filter(({ eigen, viaDelen }) => eigen.length || viaDelen.length);
	if (!shown.length) error(404, `Geen geladen bron noemt ${organisatie.naam} als verbonden partij.`);
	return { organisatie, opgaven: shown };
};
