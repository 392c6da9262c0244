/**
 * The one glossary: every kind of node and relation with its words, sign, ends and properties.
 * Legend, tooltips, GraphQL descriptions, sentences, DDL and the README table come from it.
 */
import { KINDS } from './model/kinds.ts';
import { KNOOP_EIGENSCHAPPEN } from './model/properties.ts';
import { RELATIONS } from './model/relations.ts';
import type { Kind, Properties, Relation } from './model/types.ts';

export { KINDS } from './model/kinds.ts';
export { BEDRAGEN, BRON_EIGENSCHAPPEN, KNOOP_EIGENSCHAPPEN } from './model/properties.ts';
export {
	GEWICHTEN,
	OUD_DEEL,
	REDENEN,
	TEGENREDENEN,
	type Gewichten,
	type RedenSoort,
	type TegenredenSoort
} from './model/matching.ts';
export { RELATIONS } from './model/relations.ts';
export {
	ASPECT_WOORDEN,
	BEVINDINGEN,
	STANDEN,
	TELT_NIET,
	type BevindingCode,
	type Stand
} from './model/coverage.ts';
export type { Kind, Properties, Property, PropertyType, Relation, Sign, Template } from './model/types.ts';

/** Version of the model. Changes when a kind, a relation or a property is added, renamed or dropped. */
export const MODELVERSIE = '1.1';

/** A node with more contributors than this is a hub: no path runs through it (design.md section 3). */
export const KNOOPPUNT_GRENS = 8;

/** How sure a fact is, strongest first. */
export const BASES = ['vermeld', 'opmaak', 'afgeleid', 'handmatig'] as const;
export type Basis = (typeof BASES)[number];

/** A basis in words, as it stands behind a source. */
export const BASIS_WOORDEN: Readonly<Record<Basis, string>> = {
	vermeld: 'letterlijk vermeld',
	opmaak: 'uit de opmaak',
	afgeleid: 'afgeleid',
	handmatig: 'handmatig toegevoegd'
};

/** The aspects of coverage, as `bevat` of a werkmap writes them. */
export const ASPECTEN = ['activiteit', 'partner', 'verbonden-partij', 'geld', 'indicator'] as const;
export type Aspect = (typeof ASPECTEN)[number];

/** Levels of the goal tree, from the top; the label of a level is the level with a capital. */
export const NIVEAUS = ['programma', 'pijler', 'beleidsveld', 'beleidsterrein', 'opgave', 'ambitie'] as const;
export type Niveau = (typeof NIVEAUS)[number];

const kinds = new Map(KINDS.map((kind) => [kind.label, kind]));
const relations = new Map(RELATIONS.map((relation) => [relation.naam, relation]));

/** The kind with this label, or undefined. */
export const findKind = (label: string): Kind | undefined => kinds.get(label);

/** The relation with this name, or undefined. */
export const findRelation = (naam: string): Relation | undefined => relations.get(naam);

/** The kind with this label. @throws Error when the model has none: a bug, as data are checked on loading. */
export function kindOf(label: string): Kind {
	const kind = kinds.get(label);
	if (!kind) throw new Error(`the model has no kind "${label}"`);
	return kind;
}

/** The relation with this name. @throws Error when the model has none. */
export function relationOf(naam: string): Relation {
	const relation = relations.get(naam);
	if (!relation) throw new Error(`the model has no relation "${naam}"`);
	return relation;
}

/** All labels of a node of this kind, `Knoop` first. */
export const labelsOf = (kind: Kind): string[] => ['Knoop', kind.label, ...kind.labels];

/** What a node of this kind may hold: the properties of every node and its own. */
export const propertiesOf = (kind: Kind): Properties => ({ ...KNOOP_EIGENSCHAPPEN, ...kind.eigenschappen });

/** Kinds that carry a label: `Doel` gives all levels, `Opgave` only itself. */
export const kindsWith = (label: string): Kind[] => KINDS.filter((kind) => labelsOf(kind).includes(label));

/** Names of the relations that are a step of a contribution. */
export const BIJDRAGEN = RELATIONS.filter((relation) => relation.bijdrage).map((relation) => relation.naam);

/** What questions filter by; made into indexes by `ddl.ts`. */
export const INDEXEN = [
	{ label: 'Knoop', property: 'id', kind: 'unique' },
	{ label: 'Knoop', property: 'gemeente', kind: 'range' },
	{ label: 'Knoop', property: 'soort', kind: 'range' },
	{ label: 'Doel', property: 'jaar', kind: 'range' },
	{ label: 'Knoop', property: 'zoek', kind: 'text' }
] as const;
