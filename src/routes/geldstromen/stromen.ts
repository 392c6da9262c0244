/**
 * Known flows of money, per municipality, with who gets it, what for and how much. A flow with a shielded receiver is in
 * no list (graph/shield.ts), so its amount is not here either.
 */
import { BEDRAGEN, kindsWith } from '#graph/model.ts';
import { ask } from '$lib/ask.ts';
import { sayCents } from '$lib/lijst/eigenschap.ts';
import { readAll, toLijst, valueOf, type Blad, type Knooprij, type Lijst } from '$lib/lijst/knopen.ts';
import { compareDutch } from '$lib/woorden.ts';

const SOORTEN = kindsWith('Geldstroom').map(({ label }) => label);

/** Fifty at a time: with their years and goals a hundred would cost more than one question may. */
const STROMEN = `query Stromen($soorten: [String!]!, $zoek: String, $gemeente: ID, $na: String) {
	knopen(soorten: $soorten, zoek: $zoek, gemeente: $gemeente, eerste: 50, na: $na) {
		totaal pageInfo { hasNextPage endCursor }
		edges { node {
			id naam soort adres namen eigenschappen { naam waarde } vindplaatsen { citaat adres basis }
			... on Geldstroom {
				ontvanger { id naam soort adres }
				bestemmingen { doel { id naam soort adres } }
				schijven {
					boekjaar begroot bijgesteld aangevraagd verleend vastgesteld uitbetaald gerealiseerd onbekend
				}
			}
		} }
	}
}`;

type Einde = Pick<Knooprij, 'id' | 'naam' | 'soort' | 'adres'>;
type Bedragsoort = (typeof BEDRAGEN)[number];
type Schijf = { readonly boekjaar: number } & Readonly<Partial<Record<Bedragsoort, number | null>>>;

/** A flow of money as a row. */
export interface Stroom extends Knooprij {
	readonly ontvanger: Einde | null;
	readonly bestemmingen: readonly { readonly doel: Einde }[];
	readonly schijven: readonly Schijf[];
}

/** One amount of one financial year. */
export interface Bedrag {
	readonly jaar: number;
	/** As the source calls it: "verleend"; "van onbekende soort" when it calls it nothing. */
	readonly soort: string;
	/** Eurocents. */
	readonly cent: number;
}

const byName = (a: Stroom, b: Stroom): number => compareDutch(a.naam, b.naam);

/** One page, within it by name: "burgerinitiatieven" before "Dorpscoöperatie". */
export async function askBlad(
	gemeente: string | null,
	zoek: string | null,
	na: string | null
): Promise<Lijst<Stroom>> {
	const { knopen } = await ask<{ knopen: Blad<Stroom> }>(STROMEN, { soorten: SOORTEN, gemeente, zoek, na });
	const lijst = toLijst(knopen);
	return { ...lijst, rijen: lijst.rijen.toSorted(byName) };
}

/** All flows of one municipality or of all, by name: for a file. */
export const askStromen = async (gemeente: string | null, zoek: string | null): Promise<Stroom[]> =>
	(await readAll((na) => askBlad(gemeente, zoek, na))).toSorted(byName);

/** Every amount that a source names, by year and in the order of the kinds. Unknown is absent, never 0. */
export const amountsOf = ({ schijven }: Pick<Stroom, 'schijven'>): Bedrag[] =>
	schijven.flatMap((schijf) =>
		BEDRAGEN.flatMap((soort) => {
			const cent = schijf[soort];
			if (cent === null || cent === undefined) return [];
			return [{ jaar: schijf.boekjaar, soort: soort === 'onbekend' ? 'van onbekende soort' : soort, cent }];
		})
	);

/** True when a source names an amount. */
export const hasAmount = (stroom: Stroom): boolean => amountsOf(stroom).length > 0;

/** The financial years of a flow, each once; also those without an amount. */
export const yearsOf = ({ schijven }: Pick<Stroom, 'schijven'>): number[] => [
	...new Set(schijven.map(({ boekjaar }) => boekjaar))
];

/** "€ 1.234,56 verleend", with the year before it when there are more. */
export function sayAmounts(stroom: Pick<Stroom, 'schijven'>): string[] {
	const many = yearsOf(stroom).length > 1;
	return amountsOf(stroom).map(
		({ jaar, soort, cent }) => `${many ? `${jaar}: ` : ''}${sayCents(cent)} ${soort}`
	);
}

/** Who gets it. Of a refused request that is nobody, so what stands without a receiver tells its status. */
export function sayReceiver({
	ontvanger,
	eigenschappen
}: Pick<Stroom, 'ontvanger' | 'eigenschappen'>): string {
	const status = valueOf(eigenschappen, 'status');
	return ontvanger?.naam ?? (status ? `geen bekend (status: ${status})` : 'geen bekend');
}

/** What the money is for, each goal once, however many documents say so. */
export const goalsOf = ({ bestemmingen }: Pick<Stroom, 'bestemmingen'>): Einde[] => [
	...new Map(bestemmingen.map(({ doel }) => [doel.id, doel])).values()
];
