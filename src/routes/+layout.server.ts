/** What the shell of every page shows: the municipalities and the version of the data. */
import { ask } from '$lib/ask.ts';
import { log } from '$lib/server/log.ts';
import { sayDate } from '$lib/woorden.ts';
import type { LayoutServerLoad } from './$types';

interface Kader {
	gegevens: { modelversie: string; hash: string; geladenOp: string } | null;
	gemeenten: { id: string; naam: string }[];
}

const KADER = '{ gegevens { modelversie hash geladenOp } gemeenten { id naam } }';

/** The shell stands when the data cannot be reached: the page itself tells. */
export const load: LayoutServerLoad = async () => {
	try {
		const { gegevens, gemeenten } = await ask<Kader>(KADER);
		// The day in words comes along: a browser needs long to learn how Dutch writes one.
		return { gegevens: gegevens && { ...gegevens, dag: sayDate(gegevens.geladenOp) }, gemeenten };
	} catch (error) {
		log(`kader zonder gegevens: ${error instanceof Error ? error.message : String(error)}`);
		return { gegevens: null, gemeenten: [] };
	}
};
