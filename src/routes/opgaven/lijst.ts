/** Every opgave with its counts: what the page and the file show. */
import { ask } from '$lib/ask.ts';
import { SPOOR } from '$lib/spoor/query.ts';
import { countSpoor } from '$lib/spoor/tellen.ts';
import type { Kort } from '$lib/verband/verband.ts';
import { statesOf, type Cel } from './standen.ts';

interface Onder extends Kort {
	bevat: string[];
	activiteiten: { id: string }[];
	indicatoren: { id: string; waarden: { waarde: number | null; tekst: string | null }[] }[];
	onder: Onder[];
}

interface Opgave extends Onder {
	tekst: string | null;
	jaar: number | null;
	geldigVan: string | null;
	geldigTot: string | null;
	gemeente: { id: string; naam: string };
	document: { kort: string; adres: string };
}

/** One row of the list. */
export interface Opgaverij {
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
	readonly doelen: readonly { readonly aantal: number; readonly woord: string; readonly naar: string }[];
	readonly cellen: readonly Cel[];
	/** Goals under it without an activity, where the right kind of source is loaded. */
	readonly gaten: readonly Kort[];
}

const VELDEN = `id naam soort adres bevat activiteiten { id } indicatoren { id waarden { waarde tekst } }`;
const OPGAVEN = `query Opgaven($gemeente: ID, $jaar: Int) { opgaven(gemeente: $gemeente, jaar: $jaar) {
	${VELDEN} tekst jaar geldigVan geldigTot gemeente { id naam } document { kort adres }
	onder { ${VELDEN} onder { ${VELDEN} } }
} }`;

const DOELEN = ["programma's", 'pijlers', 'beleidsvelden', 'beleidsterreinen', 'opgaven', 'ambities'];

/** All goals below, at any level. */
const below = (doel: Onder): Onder[] => (doel.onder ?? []).flatMap((one) => [one, ...below(one)]);

/** Opgaven of one municipality or all, that may hold in a year or in any. */
export async function askOpgaven(gemeente: string | null, jaar: number | null): Promise<Opgaverij[]> {
	const { opgaven } = await ask<{ opgaven: Opgave[] }>(OPGAVEN, { gemeente, jaar });
	return Promise.all(opgaven.map((opgave) => toRow(opgave, jaar)));
}

async function toRow(opgave: Opgave, jaar: number | null): Promise<Opgaverij> {
	const spoor = (await ask(SPOOR, { id: opgave.id, jaar })).spoor!;
	const onder = below(opgave);
	const meters = [opgave, ...onder].flatMap(({ indicatoren }) => indicatoren);
	const { id, naam, soort, adres, tekst, geldigVan, geldigTot, document } = opgave;
	return {
		...{ id, naam, soort, tekst, geldigVan, geldigTot, document },
		adres: adres!,
		jaar: opgave.jaar,
		gemeente: opgave.gemeente,
		doelen: countSpoor(spoor)
			.filter(({ sleutel }) => DOELEN.includes(sleutel))
			.map(({ sleutel, knopen, woord }) => ({
				aantal: knopen.length,
				woord,
				naar: `?lijst=${sleutel}#lijst`
			})),
		cellen: statesOf(spoor, {
			bevat: opgave.bevat,
			indicatoren: new Set(meters.map((meter) => meter.id)).size,
			metWaarde: meters.filter(({ waarden }) =>
				waarden.some(({ waarde, tekst: woord }) => waarde !== null || woord)
			).length
		}),
		gaten: onder
			.filter(({ bevat, activiteiten }) => bevat.includes('ACTIVITEIT') && !activiteiten.length)
			.map((doel) => ({ id: doel.id, naam: doel.naam, soort: doel.soort, adres: doel.adres ?? null }))
	};
}

/** The year that the address asks for; null for every year. */
export function yearOf(url: URL): number | null {
	const jaar = url.searchParams.get('jaar');
	return jaar && /^\d{4}$/.test(jaar) ? Number(jaar) : null;
}
