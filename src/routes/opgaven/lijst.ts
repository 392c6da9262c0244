/** Every opgave with its coverage: what the page and the file show. The states are those of /dekking. */
import { kindsWith } from '#graph/model.ts';
import { ask } from '$lib/ask.ts';
import { askDekking, KOPPEN, type Cel as Dekkingcel, type Rij } from '../dekking/vraag.ts';
import { sayCell, sayVersion } from '../dekking/zeg.ts';

interface Opgave {
	readonly id: string;
	readonly naam: string;
	readonly soort: string;
	readonly adres: string;
	readonly tekst: string | null;
	readonly jaar: number | null;
	readonly geldigVan: string | null;
	readonly geldigTot: string | null;
	readonly gemeente: { readonly id: string; readonly naam: string };
	readonly document: { readonly kort: string; readonly adres: string };
}

/** One cell of the coverage, with the address of the list behind it. */
export interface Cel extends Dekkingcel {
	readonly kop: string;
	/** "7 rechtstreeks, 3 via", and of which version. */
	readonly zegt: string;
	readonly naar: string;
}

/** One row of the list. */
export interface Opgaverij extends Opgave {
	/** Goals under it by kind, each with the address of a list of exactly that many. */
	readonly doelen: readonly { readonly aantal: number; readonly woord: string; readonly naar: string }[];
	readonly cellen: readonly Cel[];
	/** Goals under it where the source shows no activity. */
	readonly gaten: readonly { readonly id: string; readonly naam: string; readonly naar: string }[];
}

const OPGAVEN = `query Opgaven($gemeente: ID, $jaar: Int) { opgaven(gemeente: $gemeente, jaar: $jaar) {
	id naam soort adres tekst jaar geldigVan geldigTot gemeente { id naam } document { kort adres }
} }`;

/** Opgaven of one municipality or all, that may hold in a year or in any. One question per municipality. */
export async function askOpgaven(gemeente: string | null, jaar: number | null): Promise<Opgaverij[]> {
	const { opgaven } = await ask<{ opgaven: Opgave[] }>(OPGAVEN, { gemeente, jaar });
	const ids = [...new Set(opgaven.map((opgave) => opgave.gemeente.id))];
	const dekking = new Map(
		await Promise.all(ids.map(async (id) => [id, await askDekking(id, jaar)] as const))
	);
	return opgaven.map((opgave) => toRow(opgave, dekking.get(opgave.gemeente.id)!, jaar));
}

function toRow(opgave: Opgave, rijen: readonly Rij[], jaar: number | null): Opgaverij {
	const at = rijen.findIndex(({ doel, diepte }) => doel.id === opgave.id && diepte === 0);
	const rij = rijen[at]!;
	const end = rijen.findIndex(({ diepte }, index) => index > at && diepte === 0);
	const onder = rijen.slice(at + 1, end < 0 ? undefined : end);
	const listOf = (doel: string, { aspect }: Dekkingcel): string =>
		`/dekking/${doel}/${aspect.toLowerCase()}?jaar=${jaar ?? 'alle'}`;
	return {
		...opgave,
		doelen: countGoals(onder, `${opgave.adres}?${jaar ? `jaar=${jaar}&` : ''}lijst=`),
		cellen: rij.cellen.map((cel) => ({
			...cel,
			kop: KOPPEN[cel.aspect],
			zegt: [sayCell(cel, 0), sayVersion(cel, rij, rijen)].filter(Boolean).join(', '),
			naar: listOf(opgave.id, cel)
		})),
		gaten: onder.flatMap(({ doel, cellen }) => {
			const gat = cellen.find(({ aspect, stand }) => aspect === 'ACTIVITEIT' && stand === 'GAT');
			return gat ? [{ id: doel.id, naam: doel.naam, naar: listOf(doel.id, gat) }] : [];
		})
	};
}

/** Goals by kind, each counted once. */
function countGoals(onder: readonly Rij[], lijst: string): Opgaverij['doelen'] {
	return kindsWith('Doel').flatMap(({ label, enkelvoud, meervoud }) => {
		const ids = onder.filter(({ doel }) => doel.soort === label).map(({ doel }) => doel.id);
		const aantal = new Set(ids).size;
		const woord = aantal === 1 ? enkelvoud : meervoud;
		return aantal ? [{ aantal, woord, naar: `${lijst}${encodeURIComponent(meervoud)}#lijst` }] : [];
	});
}

/** The year that the address asks for; null for every year. */
export function yearOf(url: URL): number | null {
	const jaar = url.searchParams.get('jaar');
	return jaar && /^\d{4}$/.test(jaar) ? Number(jaar) : null;
}
