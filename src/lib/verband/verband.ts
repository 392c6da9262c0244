/** Relations around one node, as a reader sees them: grouped by how they read from that node. */
import { RELATIONS } from '#graph/model.ts';
import type { Plaats } from '$lib/pagina/bron.ts';

/** A node with as much as a link and a sign need. */
export interface Kort {
	readonly id: string;
	readonly naam: string;
	readonly soort: string;
	readonly subsoort?: string | null;
	readonly code?: string | null;
	readonly adres?: string | null;
	readonly bedragBekend?: boolean | null;
}

/** A relation as it reads: its words both ways, its years, how sure it is and where it is written. */
export interface GelezenSchakel {
	readonly id: string;
	readonly van: string;
	readonly naar: string;
	readonly soort: string;
	readonly leest: string;
	readonly terug: string;
	readonly bewering: string;
	readonly rollen: readonly string[];
	readonly jaren: readonly number[];
	/** As GraphQL writes it: VERMELD. */
	readonly basis: string;
	readonly vindplaatsen: readonly Plaats[];
}

/** A relation with both its ends. */
export interface Verband extends GelezenSchakel {
	readonly vanKnoop: Kort;
	readonly naarKnoop: Kort;
}

export const KORT_VELDEN = 'id naam soort subsoort code adres';

/** The fields of `Schakel` that a `GelezenSchakel` asks for. */
export const SCHAKEL_VELDEN =
	'id van naar soort leest terug bewering rollen jaren basis vindplaatsen { citaat adres basis }';

/** The fields of `Schakel` that a `Verband` asks for. */
export const VERBAND_VELDEN = `${SCHAKEL_VELDEN}
	vanKnoop { ${KORT_VELDEN} bedragBekend } naarKnoop { ${KORT_VELDEN} bedragBekend }`;

/** Relations that read the same from one node. */
export interface Lezing {
	/** "heeft als deelnemer". */
	readonly leest: string;
	readonly soort: string;
	readonly rijen: readonly { readonly ander: Kort; readonly verband: Verband }[];
}

const order = new Map(RELATIONS.map(({ naam }, index) => [naam, index]));

/** Groups the relations of a node by their reading from it, in the order of the model, outgoing first. */
export function groupByReading(id: string, verbanden: readonly Verband[]): Lezing[] {
	const groups = new Map<
		string,
		{ leest: string; soort: string; rijen: { ander: Kort; verband: Verband }[] }
	>();
	for (const verband of verbanden) {
		const out = verband.van === id;
		const leest = out ? verband.leest : verband.terug;
		const key = `${order.get(verband.soort)} ${out ? 0 : 1} ${leest}`;
		const group = groups.get(key) ?? {
			leest,
			soort: verband.soort,
			rijen: []
		};
		group.rijen.push({ ander: out ? verband.naarKnoop : verband.vanKnoop, verband });
		groups.set(key, group);
	}
	return [...groups]
		.sort(([a], [b]) => a.localeCompare(b, 'nl', { numeric: true }))
		.map(([, group]) => ({ ...group, rijen: group.rijen.toSorted((a, b) => compare(a.ander, b.ander)) }));
}

const compare = (a: Kort, b: Kort): number => a.naam.localeCompare(b.naam, 'nl');
