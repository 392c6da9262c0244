/** What if this stops? Coverage, partners and money with and without some nodes. */
import { query } from '#graph/engine.ts';
import { ASPECT_WOORDEN, STANDEN, TELT_NIET, type Aspect, type Stand } from '#graph/model.ts';
import type { Rij } from './dekking.ts';
import { LIJST_LIMIET } from './rows.ts';
import type { NodeShort } from './schakel.ts';
import geldText from './stel-dat/geld.cypher?raw';
import partijenText from './stel-dat/partijen.cypher?raw';
import uitgebreidText from './stel-dat/uitgebreid.cypher?raw';

/** A node that is switched off. */
export interface WegRow extends NodeShort {
	/** Asked for; not what goes with it. */
	readonly gevraagd: boolean;
	/** Ids of the goals that lean on it: the facts of every other goal stay as they are. */
	readonly doelen: readonly string[];
}

/** The nodes that are switched off, with the money of schemes and the parts of organisations. */
export const uitgebreid = query<{ ids: string[]; limiet: number }, WegRow>(
	'stelDat.uitgebreid',
	uitgebreidText
);

interface Params {
	readonly gemeente: string;
	readonly jaar: number | null;
	readonly zonder: string[];
	readonly telNiet: string[];
	readonly limiet: number;
	readonly [name: string]: unknown;
}

export const params = (gemeente: string, jaar: number | null, zonder: readonly string[]): Params => ({
	gemeente,
	jaar,
	zonder: [...zonder],
	telNiet: [...TELT_NIET],
	limiet: LIJST_LIMIET
});

/** Organisations that lose their only tie. */
export const partijen = query<Params, NodeShort>('stelDat.partijen', partijenText);

interface GeldRow {
	readonly id: string;
	readonly bedrag: number;
	/** 0 when no amount is known. */
	readonly bekend: number;
	readonly afgeschermd: boolean;
}

/** Money that stops or loses its receiver, in eurocents. */
export const geld = query<Params, GeldRow>('stelDat.geld', geldText);

/** Shielded amounts show only in a sum of so many (design.md section 7). */
const MIN_AFGESCHERMD = 3;

/** Money that is lost in eurocents, and the number of flows whose amount is unknown or may not be shown. */
export function sumGeld(rows: readonly GeldRow[]): { verweesd: number; verweesdOnbekend: number } {
	const known = rows.filter(({ bekend }) => bekend > 0);
	const shielded = known.filter(({ afgeschermd }) => afgeschermd).length;
	const shown = shielded < MIN_AFGESCHERMD ? known.filter(({ afgeschermd }) => !afgeschermd) : known;
	return {
		verweesd: shown.reduce((sum, { bedrag }) => sum + bedrag, 0),
		verweesdOnbekend: rows.length - shown.length
	};
}

export interface Gevolg {
	readonly knoop: NodeShort;
	readonly aspect: Aspect | null;
	readonly van: Stand | null;
	readonly naar: Stand | null;
	readonly zin: string;
}

/** Every cell whose state changes, in the order of the matrix, then the organisations that lose their only tie. */
export function toGevolgen(
	voor: readonly Rij[],
	na: readonly Rij[],
	verweesd: readonly NodeShort[]
): Gevolg[] {
	const after = new Map(na.map((rij) => [rij.doel.id, rij]));
	const cells = voor.flatMap((rij) =>
		rij.cellen.flatMap((cel, at): Gevolg[] => {
			const next = after.get(rij.doel.id)?.cellen[at];
			if (!next || next.stand === cel.stand) return [];
			return [
				{
					knoop: rij.doel,
					aspect: cel.aspect,
					van: cel.stand,
					naar: next.stand,
					zin: tell(rij.doel, cel.aspect, cel.stand, next.stand)
				}
			];
		})
	);
	const lost = verweesd.map((knoop): Gevolg => ({
		knoop,
		aspect: null,
		van: null,
		naar: null,
		zin: `${knoop.naam} verliest de enige band die in de bronnen staat.`
	}));
	return [...cells, ...lost];
}

const tell = (doel: NodeShort, aspect: Aspect, van: Stand, naar: Stand): string =>
	`${doel.naam} gaat bij ${ASPECT_WOORDEN[aspect].kop.toLowerCase()} van ${STANDEN[van].woord} naar ${STANDEN[naar].woord}.`;
