/** The page of the API: examples with their answer, the files, the limits and every field. */
import { ask } from '$lib/ask.ts';
import { GRENZEN } from '$lib/server/api/limits.ts';
import { TABELLEN, VERSIE } from '$lib/server/api/tables.ts';
import { BRON, cite, LICENTIE } from '$lib/server/api/version.ts';
import type { PageServerLoad } from './$types';
import { askKenmerken } from './kenmerken.ts';
import { askSchema } from './schema.ts';
import { VOORBEELDEN } from './voorbeelden.ts';

const GEGEVENS = '{ gegevens { hash geladenOp modelversie } }';

interface Antwoord {
	gegevens: { hash: string; geladenOp: string; modelversie: string };
}

export const load: PageServerLoad = async ({ url }) => {
	const gevraagd = url.searchParams.get('vraag');
	const { document, ...gekozen } = VOORBEELDEN.find(({ naam }) => naam === gevraagd) ?? VOORBEELDEN[0]!;
	const [kenmerken, schema, { gegevens }] = await Promise.all([
		askKenmerken(),
		askSchema(),
		ask<Antwoord>(GEGEVENS)
	]);
	const tekst = document(kenmerken);
	return {
		voorbeelden: VOORBEELDEN.map(({ naam, wie, vraag }) => ({ naam, wie, vraag })),
		gekozen: { ...gekozen, tekst, antwoord: JSON.stringify({ data: await ask(tekst) }, null, 2) },
		tabellen: TABELLEN.map(({ naam, titel, uitleg, kolommen }) => ({
			naam,
			titel,
			uitleg,
			kolommen: kolommen.length,
			pad: `/api/${VERSIE}/${naam}`
		})),
		grenzen: GRENZEN,
		schema,
		modelversie: gegevens.modelversie,
		bron: BRON,
		licentie: LICENTIE,
		citaat: cite('doelen', gegevens, url.origin)
	};
};
