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

/** What one document states of a relation. */
export interface Fact {
	readonly soort: string;
	readonly rol?: string | null;
	readonly nadereSoort?: string | null;
	readonly jaar?: number | null;
	readonly document: string;
	readonly plaats: string;
	readonly regelVan: number | null;
	readonly regelTot: number | null;
	readonly basis: Basis;
}

/** A relation as one document states it, between known nodes. */
export interface Statement extends Fact {
	readonly van: NodeShort;
	readonly naar: NodeShort;
}

/** A row of an answer: a relation with the ids of its ends, or a node alone. */
export type RelationRow = Omit<Fact, 'soort'> & {
	readonly van: string;
	readonly soort: string | null;
	readonly naar: string | null;
};

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
	/** What every source says of it when none says more: a mere mention, or a plan. */
	readonly stand: Told['stand'];
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
export const toSchakels = (
	statements: readonly Statement[],
	documents: ReadonlyMap<string, Cited>
): Schakel[] =>
	group(
		statements,
		documents,
		({ van }) => van,
		({ naar }) => naar
	);

/**
 * The same from rows as they came: a large trace has tens of thousands, too many to copy. Nodes alone, and relations of
 * which an end was cut off, are left out.
 */
export const rowsToSchakels = (
	rows: readonly RelationRow[],
	nodes: ReadonlyMap<string, NodeShort>,
	documents: ReadonlyMap<string, Cited>
): Schakel[] =>
	group(
		rows as readonly (RelationRow & Fact)[],
		documents,
		({ van }) => nodes.get(van),
		({ soort, naar }) => (soort && naar ? nodes.get(naar) : undefined)
	);

function group<F extends Fact>(
	facts: readonly F[],
	documents: ReadonlyMap<string, Cited>,
	vanOf: (fact: F) => NodeShort | undefined,
	naarOf: (fact: F) => NodeShort | undefined
): Schakel[] {
	const found = new Map<string, { van: NodeShort; naar: NodeShort; facts: F[] }>();
	for (const fact of facts) {
		const van = vanOf(fact);
		const naar = naarOf(fact);
		if (!van || !naar) continue;
		const id = schakelId(van.id, fact.soort, naar.id);
		const known = found.get(id);
		if (known) known.facts.push(fact);
		else found.set(id, { van, naar, facts: [fact] });
	}
	return Array.from(found, ([id, one]) => new Grouped(id, one.van, one.naar, one.facts, documents));
}

/**
 * One group as a schakel. Sentences and places are made when they are read: most of what a search for paths finds is
 * never told. A class, as getters of their own for tens of thousands would weigh more than the rest.
 */
class Grouped implements Schakel {
	readonly soort: string;
	readonly rol: string | null;
	readonly rollen: readonly string[];
	readonly zonderRol: boolean;
	readonly jaren: readonly number[];
	readonly basis: Basis;
	#told: readonly Told[] | undefined;

	constructor(
		readonly id: string,
		readonly van: NodeShort,
		readonly naar: NodeShort,
		private readonly facts: readonly Fact[],
		private readonly documents: ReadonlyMap<string, Cited>
	) {
		const { soort, basis } = facts[0]!;
		this.soort = soort;
		this.rollen = known(facts, ({ rol }) => rol || null);
		this.rol = this.rollen.length ? this.rollen.join(', ') : null;
		this.zonderRol = facts.some(({ rol }) => !rol);
		this.jaren = known(facts, ({ jaar }) => jaar).sort((a, b) => a - b);
		this.basis = facts.length === 1 ? basis : strongest(facts.map((fact) => fact.basis));
	}

	get zin(): string {
		return joinOnce(this.#tell(), ({ zin }) => zin);
	}

	get bewering(): string {
		return joinOnce(this.#tell(), ({ bewering }) => bewering);
	}

	get stand(): Told['stand'] {
		const told = this.#tell();
		return told.every(({ stand }) => stand) ? told[0]!.stand : null;
	}

	get vindplaatsen(): readonly Place[] {
		return places(this.facts);
	}

	#tell(): readonly Told[] {
		const { van, naar, facts, documents } = this;
		return (this.#told ??= facts.map((fact) => tellRelation(van, naar, fact, documents.get(fact.document))));
	}
}

/** What the facts of a group say, each value once, in their order. */
function known<T>(facts: readonly Fact[], pick: (fact: Fact) => T | null | undefined): T[] {
	const found: T[] = [];
	for (const fact of facts) {
		const value = pick(fact);
		if (value !== null && value !== undefined && !found.includes(value)) found.push(value);
	}
	return found;
}

const joinOnce = (told: readonly Told[], pick: (told: Told) => string): string =>
	told.length === 1 ? pick(told[0]!) : [...new Set(told.map(pick))].join(' ');

function places(facts: readonly Fact[]): Place[] {
	const found = new Map<string, Place>();
	for (const { document, plaats, regelVan, regelTot, basis } of facts) {
		found.set(`${document} ${plaats} ${basis}`, { document, plaats, regelVan, regelTot, basis });
	}
	return [...found.values()];
}
