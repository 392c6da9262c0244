/** What if this stops: as the page and the file ask it. */
import { kindsWith } from '#graph/model.ts';
import { ask } from '$lib/ask.ts';
import type { Standnaam } from '$lib/tekens/standen.ts';
import type { Kort } from '$lib/verband/verband.ts';

export interface Gevolg {
	readonly knoop: Kort;
	readonly aspect: string | null;
	readonly van: Standnaam | null;
	readonly naar: Standnaam | null;
	readonly zin: string;
}

export interface StelDat {
	readonly zonder: readonly Kort[];
	/** Parts and money that stop with it. */
	readonly meegestopt: readonly Kort[];
	readonly gevolgen: readonly Gevolg[];
	/** Eurocents that are known. */
	readonly verweesd: number;
	/** Flows of money without a known amount. */
	readonly verweesdOnbekend: number;
}

const KORT = 'id naam soort subsoort code adres';
const STEL_DAT = `query StelDat($gemeente: ID!, $zonder: [ID!]!, $jaar: Int) {
	stelDat(gemeente: $gemeente, zonder: $zonder, jaar: $jaar) {
		zonder { ${KORT} } meegestopt { ${KORT} } gevolgen { knoop { ${KORT} } aspect van naar zin } verweesd verweesdOnbekend
	}
}`;

export async function askStelDat(
	gemeente: string,
	zonder: readonly string[],
	jaar: number | null
): Promise<StelDat> {
	return (await ask<{ stelDat: StelDat }>(STEL_DAT, { gemeente, zonder, jaar })).stelDat;
}

/** From which document each goal is: two may have one name. */
export async function askBronnen(gemeente: string): Promise<Record<string, string>> {
	const { doelen } = await ask<{ doelen: { id: string; document: { kort: string } }[] }>(
		'query Bronnen($gemeente: ID!) { doelen(gemeente: $gemeente) { id document { kort } } }',
		{ gemeente }
	);
	return Object.fromEntries(doelen.map(({ id, document }) => [id, document.kort]));
}

const KEUZE = `query Keuze($gemeente: ID!, $soorten: [String!]!, $zoek: String) {
	knopen(gemeente: $gemeente, soorten: $soorten, zoek: $zoek, eerste: 100) {
		totaal edges { node { id naam soort adres ... on Organisatie { subsoort } } }
	}
}`;

export interface Keuze {
	readonly kop: string;
	readonly totaal: number;
	readonly knopen: readonly Kort[];
}

const SOORTEN: readonly { kop: string; soorten: readonly string[] }[] = [
	{ kop: 'Organisaties', soorten: ['Organisatie'] },
	{ kop: 'Subsidies en ander geld', soorten: kindsWith('Geldstroom').map(({ label }) => label) },
	{ kop: 'Regelingen', soorten: ['Regeling'] }
];

interface Knopen {
	knopen: { totaal: number; edges: { node: Kort }[] };
}

/** What can be switched off, by kind; units of the municipality are not among them. */
export async function askKeuzes(gemeente: string, zoek: string | null): Promise<Keuze[]> {
	const lijsten = await Promise.all(
		SOORTEN.map(async ({ kop, soorten }) => {
			const { knopen } = await ask<Knopen>(KEUZE, { gemeente, soorten, zoek });
			return {
				kop,
				totaal: knopen.totaal,
				knopen: knopen.edges
					.map(({ node }) => node)
					.filter(({ subsoort }) => subsoort !== 'gemeentelijk onderdeel')
					.toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'))
			};
		})
	);
	return lijsten.filter(({ knopen }) => knopen.length);
}

/** What the address switches off, each once. */
export const zonderOf = (url: URL): string[] => [
	...new Set(url.searchParams.getAll('zonder').filter(Boolean))
];
