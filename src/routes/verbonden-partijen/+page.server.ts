/** Affiliated bodies per municipality and year. */
import { ask } from '$lib/ask.ts';
import { askPartijen, countBodies, yearOf } from './partijen.ts';
import type { PageServerLoad } from './$types';

interface Gemeenten {
	gemeenten: { id: string; naam: string; adres: string; jaren: number[] }[];
	documenten: { bevat: string[]; kort: string; gemeente: { id: string } }[];
}

const GEMEENTEN = '{ gemeenten { id naam adres jaren } documenten { bevat kort gemeente { id } } }';

export const load: PageServerLoad = async ({ url }) => {
	const chosen = url.searchParams.get('gemeente');
	const jaar = yearOf(url);
	const { gemeenten, documenten } = await ask<Gemeenten>(GEMEENTEN);
	const shown = gemeenten.filter(({ id }) => !chosen || id === chosen);
	return {
		jaar,
		jaren: [...new Set(shown.flatMap(({ jaren }) => jaren))].sort((a, b) => a - b),
		delen: await Promise.all(
			shown.map(async (gemeente) => {
				const partijen = await askPartijen(gemeente.id, jaar);
				const bronnen = documenten.filter(
					({ bevat, gemeente: van }) => van.id === gemeente.id && bevat.includes('VERBONDEN_PARTIJ')
				);
				return { ...gemeente, partijen, ...countBodies(partijen), bronnen: bronnen.map(({ kort }) => kort) };
			})
		)
	};
};
