/** Every opgave per municipality, with what the loaded sources show of it. */
import { ask } from '$lib/ask.ts';
import { askOpgaven, yearOf, type Opgaverij } from './lijst.ts';
import type { PageServerLoad } from './$types';

/** Newest first; without a year just behind the newest of its municipality. */
const newness = ({ jaar, geldigVan }: Opgaverij, jaren: readonly number[]): number =>
	jaar ?? (geldigVan ? Number(geldigVan.slice(0, 4)) : (jaren.at(-1) ?? 0) - 0.5);

export const load: PageServerLoad = async ({ url }) => {
	const chosen = url.searchParams.get('gemeente');
	const jaar = yearOf(url);
	const [{ gemeenten }, opgaven] = await Promise.all([
		ask<{ gemeenten: { id: string; naam: string; adres: string; jaren: number[] }[] }>(
			'{ gemeenten { id naam adres jaren } }'
		),
		askOpgaven(chosen, jaar)
	]);
	const shown = gemeenten.filter(({ id }) => !chosen || id === chosen);
	return {
		jaar,
		jaren: [...new Set(shown.flatMap(({ jaren }) => jaren))].sort((a, b) => a - b),
		delen: shown.map((gemeente) => ({
			...gemeente,
			opgaven: opgaven
				.filter((opgave) => opgave.gemeente.id === gemeente.id)
				.sort((a, b) => newness(b, gemeente.jaren) - newness(a, gemeente.jaren))
		}))
	};
};
