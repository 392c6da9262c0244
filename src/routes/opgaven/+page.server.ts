/** Every opgave per municipality, with what the loaded sources show of it. */
import { ask } from '$lib/ask.ts';
import { askOpgaven, yearOf } from './lijst.ts';
import type { PageServerLoad } from './$types';

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
			opgaven: opgaven.filter((opgave) => opgave.gemeente.id === gemeente.id)
		}))
	};
};
