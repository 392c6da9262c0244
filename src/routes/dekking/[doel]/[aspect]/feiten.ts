/** The facts behind a cell: those that count, and those that are shown and do not. */
import { ask } from '$lib/ask.ts';
import type { Plaats } from '$lib/pagina/bron.ts';
import type { Kort } from '$lib/verband/verband.ts';

export type Telling = 'RECHTSTREEKS' | 'VIA' | 'AFGELEID' | 'GROEP' | 'ONDERDEEL' | 'ZONDER_NAAM';

export interface Feit {
	readonly knoop: Kort & { readonly onderdeelVan: Kort | null };
	readonly telling: Telling;
	readonly bekend: boolean | null;
	readonly schakels: readonly {
		readonly bewering: string;
		readonly rollen: readonly string[];
		readonly vindplaatsen: readonly Plaats[];
	}[];
}

const KORT = 'id naam soort subsoort code adres';
const LIJST = `query DekkingLijst($doel: ID!, $aspect: Aspect!, $jaar: Int) {
	dekkingLijst(doel: $doel, aspect: $aspect, jaar: $jaar) {
		knoop { ${KORT} onderdeelVan { ${KORT} } } telling bekend
		schakels { bewering rollen vindplaatsen { citaat adres basis } }
	}
}`;

export async function askFeiten(doel: string, aspect: string, jaar: number | null): Promise<Feit[]> {
	return (await ask<{ dekkingLijst: Feit[] }>(LIJST, { doel, aspect, jaar })).dekkingLijst;
}

/** What a source says will happen for a goal above, without saying for which of the goals under it. */
export interface Actielijnen {
	readonly naam: string;
	readonly adres: string | null;
	readonly actielijnen: readonly Kort[];
}

const ACTIELIJNEN = `query Actielijnen($id: ID!) { doel(id: $id) { naam adres activiteiten { ${KORT} } } }`;

/** The actielijnen of these goals; a goal without any is left out. */
export async function askActielijnen(doelen: readonly string[]): Promise<Actielijnen[]> {
	const found = await Promise.all(
		doelen.map((id) =>
			ask<{ doel: { naam: string; adres: string | null; activiteiten: Kort[] } | null }>(ACTIELIJNEN, { id })
		)
	);
	return found.flatMap(({ doel }) => {
		const actielijnen = doel?.activiteiten.filter(({ subsoort }) => subsoort === 'actielijn') ?? [];
		return doel && actielijnen.length ? [{ naam: doel.naam, adres: doel.adres, actielijnen }] : [];
	});
}

/** Heads above the parts of the list; the first two are the numbers of the cell. */
export const DELEN: readonly { readonly telling: Telling; readonly kop: string; readonly uitleg: string }[] =
	[
		{ telling: 'RECHTSTREEKS', kop: 'Rechtstreeks bij dit doel', uitleg: 'Telt mee.' },
		{ telling: 'VIA', kop: 'Via wat eronder staat', uitleg: 'Telt mee.' },
		{
			telling: 'AFGELEID',
			kop: 'Alleen afgeleid',
			uitleg: 'Telt niet mee als zeker: geen regel zegt dit letterlijk.'
		},
		{
			telling: 'GROEP',
			kop: 'Groepen',
			uitleg: 'Telt niet mee: een groep is geen organisatie met een naam.'
		},
		{
			telling: 'ONDERDEEL',
			kop: 'Onderdelen van de gemeente',
			uitleg: 'Telt niet mee: dit is de gemeente zelf.'
		},
		{
			telling: 'ZONDER_NAAM',
			kop: 'Zonder naam',
			uitleg: 'Telt niet mee: de bron geeft geen naam, of de naam is afgeschermd.'
		}
	];
