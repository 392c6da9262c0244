/** What the coverage says of the goals of a trace: gap, no data, amount unknown. The page says exactly that. */
import { ask } from '$lib/ask.ts';
import { STANDEN, type Standnaam } from '$lib/tekens/standen.ts';
import { DEKKING } from './query.ts';

export interface Cel {
	readonly aspect: string;
	readonly stand: Standnaam;
	readonly toelichting: string;
	/** The goal that the cell is of: another version when this document has no such source. */
	readonly bron: string;
}

/** Why nothing hangs at a station. */
export interface Leegte {
	readonly stand: Standnaam;
	/** The whole sentence. */
	readonly zegt: string;
	/** Said of another version, of the goal above, or of whose task it is. */
	readonly elders: boolean;
}

/** By goal: why it has no activities, when it has none. */
export type Leegtes = ReadonlyMap<string, Leegte>;

/** The cells of a goal and the goals under it, by goal. */
export async function askCellen(
	{ id, gemeente }: { readonly id: string; readonly gemeente: { readonly id: string } },
	jaar: number | null
): Promise<Map<string, Cel[]>> {
	const { dekking } = await ask(DEKKING, { gemeente: gemeente.id, doel: id, jaar });
	return new Map(dekking.rijen.map(({ doel, cellen }) => [doel.id, cellen]));
}

const OWN: Partial<Record<Standnaam, string>> = {
	GAT: 'Gat: er staat geen activiteit in de bron.',
	GEEN_GEGEVENS: 'Geen gegevens: er is geen bron met activiteiten geladen.'
};

/** The goals without activities of their own, with the state that says so. */
export function emptiesOf(cellen: ReadonlyMap<string, readonly Cel[]>): Map<string, Leegte> {
	const found = new Map<string, Leegte>();
	for (const [id, own] of cellen) {
		const cel = own.find(({ aspect }) => aspect === 'ACTIVITEIT');
		if (!cel) continue;
		const { stand, toelichting, bron } = cel;
		const known = bron === id;
		if (known && (stand === 'GEDEKT' || stand === 'DUN')) continue;
		const zegt = (known && OWN[stand]) || `Activiteiten, ${STANDEN[stand].woord}: ${toelichting}`;
		found.set(id, { stand, zegt, elders: !(known && OWN[stand]) });
	}
	return found;
}

interface Gemis {
	readonly getal: string;
	readonly tekst: string;
	readonly geen: true;
	readonly aspect: string;
}

const WOORDEN = [
	['ACTIVITEIT', 'Activiteiten', 'geen bron met activiteiten geladen'],
	['PARTNER', 'Partijen', 'geen bron met partijen geladen'],
	['VERBONDEN_PARTIJ', 'Verbonden partijen', 'geen bron met verbonden partijen geladen'],
	['GELD', 'Geld', 'geen bron met bedragen geladen'],
	['INDICATOR', 'Indicatoren', 'geen bron met indicatoren geladen']
] as const;

/** What the row of facts says besides its counts; `versies` have the years of other versions of the goal. */
export function tellMissing(
	doel: string,
	cellen: readonly Cel[],
	versies: readonly { readonly id: string; readonly jaar: number | null }[]
): Gemis[] {
	return WOORDEN.flatMap(([aspect, getal, geen]): Gemis[] => {
		const cel = cellen.find((one) => one.aspect === aspect);
		if (!cel) return [];
		const say = (tekst: string): Gemis[] => [{ getal, tekst, geen: true, aspect }];
		const { woord } = STANDEN[cel.stand];
		if (cel.bron !== doel) {
			const jaar = versies.find(({ id }) => id === cel.bron)?.jaar;
			return say(`${woord} volgens ${jaar ? `de versie van ${jaar}` : 'een andere versie'}`);
		}
		if (cel.stand === 'GEEN_GEGEVENS') return say(geen);
		if (cel.stand === 'GAT') return say('gat: de bron is er, en toont niets');
		return cel.stand === 'BEDRAG_ONBEKEND' ? say(woord) : [];
	});
}
