/** Two ends, chosen by name, and the paths between them. All of it stands in the address. */
import { ask } from '$lib/ask.ts';
import { amountKnown, valueOf } from '$lib/lijst/knopen.ts';
import type { GelezenSchakel, Kort } from '$lib/verband/verband.ts';
import { EINDE, JAREN, KANDIDATEN, PADEN } from './query.ts';

export type Eindnaam = 'van' | 'naar';

/** One end: chosen, or what its text may mean. */
export interface Einde {
	readonly naam: Eindnaam;
	readonly knoop: Kort | null;
	/** An id that is not there. */
	readonly onbekend: string | null;
	readonly tekst: string;
	readonly kandidaten: readonly Kort[];
	readonly totaal: number;
}

export interface Pad {
	readonly basis: string;
	readonly waarom: string;
	readonly knopen: readonly Kort[];
	readonly schakels: readonly GelezenSchakel[];
}

export interface Paden {
	readonly toelichting: string | null;
	readonly afgekapt: boolean;
	readonly paden: readonly Pad[];
}

interface Gevonden extends Kort {
	readonly eigenschappen: readonly { naam: string; waarde: string }[];
}

const toKort = ({ eigenschappen, ...knoop }: Gevonden): Kort => ({
	...knoop,
	subsoort: valueOf(eigenschappen, 'subsoort'),
	code: valueOf(eigenschappen, 'code'),
	bedragBekend: amountKnown(eigenschappen)
});

async function askEinde(naam: Eindnaam, params: URLSearchParams): Promise<Einde> {
	const id = params.get(naam)?.trim() ?? '';
	const tekst = params.get(`${naam}Tekst`)?.trim().slice(0, 100) ?? '';
	const none = { naam, knoop: null, onbekend: null, tekst, kandidaten: [], totaal: 0 };
	if (id) {
		const { knoop } = await ask<{ knoop: Gevonden | null }>(EINDE, { id: id.slice(0, 200) });
		return knoop ? { ...none, knoop: toKort(knoop) } : { ...none, onbekend: id };
	}
	if (!tekst) return none;
	const { zoek } = await ask<{ zoek: { totaal: number; edges: { node: Gevonden }[] } }>(KANDIDATEN, {
		tekst,
		gemeente: null
	});
	return { ...none, kandidaten: zoek.edges.map(({ node }) => toKort(node)), totaal: zoek.totaal };
}

/** The year in the address; only facts of that year, and those without a year. */
export function yearOf(params: URLSearchParams): number | null {
	const jaar = Number(params.get('jaar'));
	return Number.isInteger(jaar) && jaar >= 1900 && jaar <= 2100 ? jaar : null;
}

export async function askPaths(params: URLSearchParams) {
	const jaar = yearOf(params);
	const [van, naar, { gemeenten }] = await Promise.all([
		askEinde('van', params),
		askEinde('naar', params),
		ask<{ gemeenten: { jaren: number[] }[] }>(JAREN)
	]);
	const both = van.knoop && naar.knoop;
	const antwoord = both
		? (await ask<{ paden: Paden }>(PADEN, { van: van.knoop.id, naar: naar.knoop.id, jaar })).paden
		: null;
	const jaren = [...new Set(gemeenten.flatMap((gemeente) => gemeente.jaren))].sort((a, b) => a - b);
	return { van, naar, jaar, jaren, antwoord };
}

/** How a step reads along the path: from the node before it. */
export const readAlong = (pad: Pad, at: number): string => {
	const schakel = pad.schakels[at]!;
	return schakel.van === pad.knopen[at]!.id ? schakel.leest : schakel.terug;
};
