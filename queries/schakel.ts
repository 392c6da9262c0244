/**
 * From relations as documents state them to a *schakel* as a reader sees it: one per (van, soort, naar),
 * with all its places, its years and its strongest basis (design.md section 3).
 */
import { BASES, type Basis } from '#graph/model.ts';
import { tellRelation, type Cited, type Told } from './sentence.ts';

/** A node as far as a trace needs it. */
export interface NodeShort {
	readonly id: string;
	readonly naam: string;
	readonly soort: string;
	readonly subsoort?: string | null;
	readonly code?: string | null;
	readonly tekst?: string | null;
	readonly volgorde?: number | null;
	readonly zin?: string | null;
	/** The goal ends a trace; only then is its page under /opgaven. */
	readonly einde?: boolean | null;
	/** Known in a network only. */
	readonly knooppunt?: boolean | null;
	readonly gemeente?: string | null;
}

/** A relation as one document states it, between known nodes. */
export interface Statement {
	readonly van: NodeShort;
	readonly soort: string;
	readonly naar: NodeShort;
	readonly rol?: string | null;
	readonly nadereSoort?: string | null;
	readonly jaar?: number | null;
	readonly document: string;
	readonly plaats: string;
	readonly regelVan: number | null;
	readonly regelTot: number | null;
	readonly basis: Basis;
}

/** A place of a fact; `document` is an id. */
export interface Place {
	readonly document: string;
	readonly plaats: string;
	readonly regelVan: number | null;
	readonly regelTot: number | null;
	readonly basis: Basis;
	/** The name as this document writes it; only where a node is named. */
	readonly naamHier?: string | null;
}

export interface Schakel {
	readonly id: string;
	readonly van: NodeShort;
	readonly naar: NodeShort;
	readonly soort: string;
	/** What the lines say, with their source in brackets. */
	readonly zin: string;
	/** The same without the source. */
	readonly bewering: string;
	readonly rol: string | null;
	/** All roles apart, in the order of the sources. */
	readonly rollen: readonly string[];
	/** Some source states it without a role. */
	readonly zonderRol: boolean;
	/** Ascending; empty when no source gives a year. */
	readonly jaren: readonly number[];
	readonly basis: Basis;
	readonly vindplaatsen: readonly Place[];
}

const rank = (basis: Basis): number => BASES.indexOf(basis);

/** The strongest of some bases: what is stated once is stated. */
export const strongest = (bases: readonly Basis[]): Basis =>
	bases.reduce((a, b) => (rank(a) <= rank(b) ? a : b));

/** The weakest of some bases: a path is as strong as its weakest step. */
export const weakest = (bases: readonly Basis[]): Basis =>
	bases.reduce((a, b) => (rank(a) >= rank(b) ? a : b));

/** The address of a schakel inside an answer. */
export const schakelId = (van: string, soort: string, naar: string): string => `${van}~${soort}~${naar}`;

/** Groups statements to schakels, in the order of their first statement. */
export function toSchakels(
	statements: readonly Statement[],
	documents: ReadonlyMap<string, Cited>
): Schakel[] {
	const groups = new Map<string, Statement[]>();
	for (const statement of statements) {
		const id = schakelId(statement.van.id, statement.soort, statement.naar.id);
		const group = groups.get(id);
		if (group) group.push(statement);
		else groups.set(id, [statement]);
	}
	return [...groups].map(([id, group]) => toSchakel(id, group, documents));
}

/** Sentences are made when they are read: most of what a search for paths finds is never told. */
function toSchakel(id: string, group: readonly Statement[], documents: ReadonlyMap<string, Cited>): Schakel {
	const { van, naar, soort } = group[0]!;
	const rollen = unique(group.map(({ rol }) => rol ?? '').filter(Boolean));
	let told: readonly Told[] | undefined;
	const tell = () =>
		(told ??= group.map((statement) => tellRelation(statement, documents.get(statement.document))));
	return {
		id,
		van,
		naar,
		soort,
		get zin() {
			return unique(tell().map(({ zin }) => zin)).join(' ');
		},
		get bewering() {
			return unique(tell().map(({ bewering }) => bewering)).join(' ');
		},
		rol: rollen.length ? rollen.join(', ') : null,
		rollen,
		zonderRol: group.some(({ rol }) => !rol),
		jaren: unique(group.map(({ jaar }) => jaar).filter((jaar) => typeof jaar === 'number')).sort(
			(a, b) => a - b
		),
		basis: strongest(group.map(({ basis }) => basis)),
		vindplaatsen: places(group)
	};
}

function places(group: readonly Statement[]): Place[] {
	const found = new Map<string, Place>();
	for (const { document, plaats, regelVan, regelTot, basis } of group) {
		found.set(`${document} ${plaats} ${basis}`, { document, plaats, regelVan, regelTot, basis });
	}
	return [...found.values()];
}

const unique = <T>(list: readonly T[]): T[] => (list.length < 2 ? [...list] : [...new Set(list)]);
