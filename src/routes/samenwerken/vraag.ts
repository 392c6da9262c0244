/** Suggestions as the page and the file ask them. */
import { GEWICHTEN, REDENEN, type RedenSoort } from '#graph/model.ts';
import { ask } from '$lib/ask.ts';
import type { Plaats } from '$lib/pagina/bron.ts';
import type { Kort } from '$lib/verband/verband.ts';

export interface Reden {
	readonly soort: string;
	readonly gewicht: number;
	readonly zin: string;
	readonly via: Kort | null;
	readonly jaren: readonly number[];
	readonly basis: string;
	/** Where the tie of the asker and that of the other are written. */
	readonly bronEigen: Plaats | null;
	readonly bronAnder: Plaats | null;
}

export interface Kans {
	readonly organisatie: Kort;
	readonly score: number;
	readonly redenen: readonly Reden[];
	readonly tegenredenen: readonly Reden[];
	readonly brengt: readonly string[];
	readonly mist: readonly string[];
	readonly onderdelen: readonly Kort[];
}

export interface Aansluiter {
	readonly organisatie: Kort;
	readonly score: number;
	readonly banden: readonly {
		readonly partij: Kort;
		readonly redenen: readonly Reden[];
		readonly tegenredenen: readonly Reden[];
	}[];
}

export type Gewichten = Readonly<Record<RedenSoort, number>>;
export const SOORTEN = Object.keys(REDENEN) as RedenSoort[];

const KORT = 'id naam soort subsoort code adres';
const BRON = 'citaat adres basis';
const REDEN = `soort gewicht zin jaren basis via { ${KORT} } bronEigen { ${BRON} } bronAnder { ${BRON} }`;
const KANSEN = `query Kansen($organisatie: ID!, $gewichten: [GewichtInput!]) {
	samenwerkingskansen(organisatie: $organisatie, gewichten: $gewichten, eerste: 100) {
		totaal afgekapt
		edges { node {
			organisatie { ${KORT} } score redenen { ${REDEN} } tegenredenen { ${REDEN} }
			brengt mist onderdelen { ${KORT} }
		} }
	}
}`;
const AANSLUITERS = `query Aansluiters($doel: ID!, $gewichten: [GewichtInput!]) {
	aansluiters(doel: $doel, gewichten: $gewichten) {
		doel { ${KORT} } bijdragers { ${KORT} } totaal afgekapt
		aansluiters {
			organisatie { ${KORT} } score
			banden { partij { ${KORT} } redenen { ${REDEN} } tegenredenen { ${REDEN} } }
		}
	}
}`;

const asInput = (gewichten: Gewichten) => SOORTEN.map((soort) => ({ soort, gewicht: gewichten[soort] }));

export interface Kansen {
	readonly kansen: readonly Kans[];
	/** All that were found; beyond a hundred the rest only shares less. */
	readonly totaal: number;
	readonly afgekapt: boolean;
}

/** The strongest suggestions for one organisation, best first. */
export async function askKansen(organisatie: string, gewichten: Gewichten): Promise<Kansen> {
	const { samenwerkingskansen } = await ask<{
		samenwerkingskansen: { totaal: number; afgekapt: boolean; edges: { node: Kans }[] };
	}>(KANSEN, { organisatie, gewichten: asInput(gewichten) });
	const { totaal, afgekapt, edges } = samenwerkingskansen;
	return { kansen: edges.map(({ node }) => node), totaal, afgekapt };
}

export interface Aansluiters {
	readonly doel: Kort;
	readonly bijdragers: readonly Kort[];
	readonly aansluiters: readonly Aansluiter[];
	readonly totaal: number;
	readonly afgekapt: boolean;
}

/** Who could join a goal; null when there is no such goal. */
export async function askAansluiters(doel: string, gewichten: Gewichten): Promise<Aansluiters | null> {
	const variables = { doel, gewichten: asInput(gewichten) };
	return (await ask<{ aansluiters: Aansluiters | null }>(AANSLUITERS, variables)).aansluiters;
}

/** The weights of the address (`?g.activiteit=4`); what is missing or no number from 0 to 10 keeps its own. */
export function weightsOf(url: URL): Gewichten {
	const chosen = { ...GEWICHTEN };
	for (const soort of SOORTEN) {
		const text = url.searchParams.get(`g.${soort}`)?.replace(',', '.');
		const value = Number(text);
		if (text && value >= 0 && value <= 10) chosen[soort] = value;
	}
	return chosen;
}

/** Whether the visitor changed a weight. */
export const isChanged = (gewichten: Gewichten): boolean =>
	SOORTEN.some((soort) => gewichten[soort] !== GEWICHTEN[soort]);
