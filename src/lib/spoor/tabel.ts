/** The table: every contribution a row, and below it every other relation of the trace. */
import { BASIS_WOORDEN, type Basis } from '#graph/model.ts';
import { wordOf } from '$lib/tekens/sign.ts';
import { rolesOf } from './tellen.ts';
import { nameOf, sayVia } from './volg.ts';
import type { Knoop, Schakel, Spoor } from './types.ts';

export interface Rij {
	readonly schakel: Schakel;
	readonly knoop: Knoop;
	readonly rollen: readonly string[];
	readonly soort: string;
	readonly via: string;
	readonly rol: string;
	readonly jaar: string;
	readonly basis: string;
	/** A contribution of a party; else a goal, an activity or money that stands on the way. */
	readonly bijdrage: boolean;
}

export const KOLOMMEN = ['partij', 'soort', 'via', 'rol', 'jaar', 'basis'] as const;
export type Kolom = (typeof KOLOMMEN)[number];

const sayBasis = (basis: string): string =>
	BASIS_WOORDEN[basis.toLowerCase() as Basis] ?? basis.toLowerCase();
const sayYears = ({ jaren }: Schakel): string => jaren.join(', ') || 'zonder jaartal';

/** All rows of a trace, contributions first, in the order of the trace. */
export function tableOf(spoor: Spoor): Rij[] {
	const schakels = new Map(spoor.schakels.map((schakel) => [schakel.id, schakel]));
	const nodes = new Map(spoor.knopen.map((knoop) => [knoop.id, knoop]));
	const roles = rolesOf(spoor);
	const toRow = (schakel: Schakel, via: string, basis: string, bijdrage: boolean): Rij => {
		const knoop = nodes.get(schakel.van)!;
		const rollen = roles.get(knoop.id) ?? [];
		const rol = schakel.rol ?? schakel.leest ?? '';
		return {
			schakel,
			knoop,
			rollen,
			soort: wordOf(knoop, rollen),
			via,
			rol,
			jaar: sayYears(schakel),
			basis: sayBasis(basis),
			bijdrage
		};
	};
	const rows = spoor.bijdragen.map((bijdrage) =>
		toRow(schakels.get(bijdrage.stappen[0]!.id)!, sayVia(bijdrage, spoor, schakels), bijdrage.basis, true)
	);
	const done = new Set(rows.map(({ schakel }) => schakel.id));
	const rest = spoor.schakels
		.filter(({ id, van }) => !done.has(id) && nodes.has(van))
		.map((schakel) => toRow(schakel, viaOf(nodes.get(schakel.naar), spoor), schakel.basis, false));
	return [...rows, ...rest];
}

const viaOf = (naar: Knoop | undefined, spoor: Spoor): string =>
	!naar || naar.id === spoor.doel.id ? 'rechtstreeks' : `via ${nameOf(naar)}`;

/** Rows by one column; equal rows keep the order of the trace. Unknown columns change nothing. */
export function sortRows(rows: readonly Rij[], kolom: string | null, af: boolean): Rij[] {
	if (!KOLOMMEN.includes(kolom as Kolom)) return [...rows];
	const key = (rij: Rij): string =>
		kolom === 'partij' ? nameOf(rij.knoop) : rij[kolom as Exclude<Kolom, 'partij'>];
	return [...rows].sort((a, b) => key(a).localeCompare(key(b), 'nl', { numeric: true }) * (af ? -1 : 1));
}
