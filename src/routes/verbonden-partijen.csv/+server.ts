/** Affiliated bodies as a file. */
import { ask } from '$lib/ask.ts';
import { csvResponse, type Rij } from '$lib/csv.ts';
import { askPartijen, VELDEN, yearOf } from '../verbonden-partijen/partijen.ts';
import type { RequestHandler } from './$types';

const KOLOMMEN: readonly string[] = [
	...['gemeente', 'partij', 'onderdeelVan', 'jaar'],
	...Object.keys(VELDEN),
	...['doelen', 'bron', 'id']
];

export const GET: RequestHandler = async ({ url }) => {
	const chosen = url.searchParams.get('gemeente');
	const { gegevens, gemeenten } = await ask<{
		gegevens: { hash: string };
		gemeenten: { id: string; naam: string }[];
	}>('{ gegevens { hash } gemeenten { id naam } }');
	const shown = gemeenten.filter(({ id }) => !chosen || id === chosen);
	const rijen = await Promise.all(
		shown.map(async ({ id, naam }) =>
			(await askPartijen(id, yearOf(url))).map((partij): Rij => ({
				gemeente: naam,
				partij: partij.organisatie.naam,
				onderdeelVan: partij.organisatie.onderdeelVan?.naam,
				jaar: partij.jaar,
				...Object.fromEntries(Object.keys(VELDEN).map((veld) => [veld, partij[veld] as string | null])),
				doelen: partij.doelen.map((doel) => doel.naam).join(' | '),
				bron: partij.vindplaatsen.map(({ citaat }) => citaat).join(' | '),
				id: partij.organisatie.id
			}))
		)
	);
	return csvResponse('verbonden-partijen', KOLOMMEN, rijen.flat(), gegevens.hash);
};
