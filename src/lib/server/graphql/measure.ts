/** How large a document is, before any of it runs: depth, aliases, root fields and cost. */
import {
	getNamedType,
	getNullableType,
	isCompositeType,
	isListType,
	isObjectType,
	Kind,
	type ASTNode,
	type DocumentNode,
	type FieldNode,
	type FragmentDefinitionNode,
	type GraphQLCompositeType,
	type GraphQLField,
	type GraphQLSchema,
	type SelectionSetNode
} from 'graphql';

export interface Size {
	readonly diepte: number;
	readonly aliassen: number;
	readonly wortelvelden: number;
	/** Objects that the answer may hold: an object counts 1, times the length of every list around it. */
	readonly kosten: number;
	/** Levels under "__schema" and "__type", with them. */
	readonly introspectie: number;
}

/** What the whole schema counts as: a document may ask it once, as its answer can be many times the question. */
const SCHEMA = 3_000;

/** A list without pages counts as this many items, unless its field says how long it can be. */
const ONBEGRENSD = 100;

/** Lists with a natural bound, by type (or interface) and field: what comes with its parent and stays short. */
const LENGTE: Readonly<Record<string, number>> = {
	'Schakel.vindplaatsen': 3,
	'Bijdrage.stappen': 6,
	'Spoor.elders': 2,
	'Knoop.vindplaatsen': 3,
	'Knoop.eigenschappen': 20,
	'Doel.onder': 10,
	'Doel.indicatoren': 3,
	'Doel.bevat': 5,
	'Doel.eerder': 3,
	'Doel.later': 3,
	'Document.nietGelezen': 10,
	'Document.aantallen': 20,
	'Gemeente.aantallen': 20,
	'Gegevens.aantallen': 20,
	'Indicator.waarden': 10,
	'Geldstroom.bestemmingen': 10,
	'Geldstroom.schijven': 10,
	'VerbondenPartij.doelen': 10,
	'VerbondenPartij.vindplaatsen': 1,
	'Query.gemeenten': 20,
	'Paden.paden': 20,
	'Pad.knopen': 8,
	'Pad.schakels': 7,
	'DekkingRij.cellen': 5,
	'Bevinding.vindplaatsen': 3,
	'Samenwerkingskans.redenen': 10,
	'Samenwerkingskans.tegenredenen': 4,
	'Samenwerkingskans.onderdelen': 3,
	'DekkingFeit.schakels': 4,
	'StelDat.zonder': 50,
	'Aansluiters.aansluiters': 50,
	'Aansluiter.banden': 5,
	'Band.redenen': 5,
	'Band.tegenredenen': 2
};

interface Part {
	readonly diepte: number;
	readonly aliassen: number;
	readonly kosten: number;
	readonly introspectie: number;
}

const NIETS: Part = { diepte: 0, aliassen: 0, kosten: 0, introspectie: 0 };

/** Size of the largest operation of a document. Introspection counts for aliases, root fields and `SCHEMA`. */
export function measure(schema: GraphQLSchema, document: DocumentNode): Size {
	const fragments = new Map<string, FragmentDefinitionNode>();
	for (const node of document.definitions)
		if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
	const known = new Map<string, Part>();
	const roots = new Map<string, number>();
	const levels = new Map<string, number>();

	const ofFragment = (name: string): Part => {
		const seen = known.get(name);
		if (seen) return seen;
		known.set(name, NIETS); // a fragment that holds itself: another rule refuses it
		const node = fragments.get(name);
		const type = node && schema.getType(node.typeCondition.name.value);
		const part = node && isCompositeType(type) ? ofSelections(node.selectionSet, type) : NIETS;
		known.set(name, part);
		return part;
	};

	const ofSelections = (set: SelectionSetNode, type: GraphQLCompositeType): Part =>
		set.selections.reduce<Part>((sum, node) => {
			const part =
				node.kind === Kind.FIELD
					? ofField(node, type)
					: node.kind === Kind.FRAGMENT_SPREAD
						? ofFragment(node.name.value)
						: ofSelections(node.selectionSet, conditionOf(schema, node, type));
			return {
				diepte: Math.max(sum.diepte, part.diepte),
				aliassen: sum.aliassen + part.aliassen,
				kosten: sum.kosten + part.kosten,
				introspectie: Math.max(sum.introspectie, part.introspectie)
			};
		}, NIETS);

	const ofField = (node: FieldNode, parent: GraphQLCompositeType): Part => {
		const aliassen = node.alias ? 1 : 0;
		if (node.name.value.startsWith('__'))
			return {
				diepte: 1,
				aliassen: aliassen + countAliases(node),
				kosten: node.name.value === '__schema' ? SCHEMA : 0,
				introspectie: levelsOf(node)
			};
		const field = 'getFields' in parent ? parent.getFields()[node.name.value] : undefined;
		const type = field && getNamedType(field.type);
		if (!node.selectionSet || !isCompositeType(type)) return { ...NIETS, diepte: 1, aliassen };
		const under = ofSelections(node.selectionSet, type);
		return {
			diepte: under.diepte + 1,
			aliassen: aliassen + under.aliassen,
			kosten: lengthOf(parent, field!, node) * (1 + under.kosten),
			introspectie: under.introspectie
		};
	};

	/** Levels of a field, whatever its type. */
	const levelsOf = (node: FieldNode): number => 1 + levelsIn(node.selectionSet);

	const levelsIn = (set: SelectionSetNode | undefined): number =>
		(set?.selections ?? []).reduce((most, node) => {
			if (node.kind === Kind.FIELD) return Math.max(most, levelsOf(node));
			if (node.kind === Kind.INLINE_FRAGMENT) return Math.max(most, levelsIn(node.selectionSet));
			const name = node.name.value;
			if (!levels.has(name)) {
				levels.set(name, 0); // a fragment that holds itself: another rule refuses it
				levels.set(name, levelsIn(fragments.get(name)?.selectionSet));
			}
			return Math.max(most, levels.get(name)!);
		}, 0);

	const countRoots = (set: SelectionSetNode): number =>
		set.selections.reduce((sum, node) => {
			if (node.kind === Kind.FIELD) return sum + 1;
			if (node.kind === Kind.INLINE_FRAGMENT) return sum + countRoots(node.selectionSet);
			const name = node.name.value;
			if (!roots.has(name)) {
				roots.set(name, 0);
				const fragment = fragments.get(name);
				roots.set(name, fragment ? countRoots(fragment.selectionSet) : 0);
			}
			return sum + roots.get(name)!;
		}, 0);

	const query = schema.getQueryType()!;
	return document.definitions.reduce<Size>(
		(largest, node) => {
			if (node.kind !== Kind.OPERATION_DEFINITION) return largest;
			const part = ofSelections(node.selectionSet, query);
			return {
				diepte: Math.max(largest.diepte, part.diepte),
				aliassen: Math.max(largest.aliassen, part.aliassen),
				wortelvelden: Math.max(largest.wortelvelden, countRoots(node.selectionSet)),
				kosten: Math.max(largest.kosten, part.kosten),
				introspectie: Math.max(largest.introspectie, part.introspectie)
			};
		},
		{ ...NIETS, wortelvelden: 0 }
	);
}

function conditionOf(
	schema: GraphQLSchema,
	node: { readonly typeCondition?: { readonly name: { readonly value: string } } | undefined },
	parent: GraphQLCompositeType
): GraphQLCompositeType {
	const type = node.typeCondition && schema.getType(node.typeCondition.name.value);
	return isCompositeType(type) ? type : parent;
}

/** How many items a field may give: its page length, its natural bound, or 100. */
function lengthOf(
	parent: GraphQLCompositeType,
	field: GraphQLField<unknown, unknown>,
	node: FieldNode
): number {
	const page = field.args.find(({ name }) => name === 'eerste');
	if (page) {
		const given = node.arguments?.find(({ name }) => name.value === 'eerste')?.value;
		if (!given) return Number(page.defaultValue ?? ONBEGRENSD);
		return given.kind === Kind.INT ? Math.max(1, Math.min(Number(given.value), 1e6)) : ONBEGRENSD;
	}
	if (!isListType(getNullableType(field.type))) return 1;
	if (field.name === 'edges' && isObjectType(parent) && parent.name.endsWith('Connection')) return 1;
	const owners = [parent, ...('getInterfaces' in parent ? parent.getInterfaces() : [])];
	const known = owners.map(({ name }) => LENGTE[`${name}.${field.name}`]);
	return known.find((length) => length !== undefined) ?? ONBEGRENSD;
}

function countAliases(node: ASTNode): number {
	let found = 0;
	const open: SelectionSetNode[] = 'selectionSet' in node && node.selectionSet ? [node.selectionSet] : [];
	while (open.length) {
		for (const selection of open.pop()!.selections) {
			if (selection.kind === Kind.FIELD && selection.alias) found++;
			if ('selectionSet' in selection && selection.selectionSet) open.push(selection.selectionSet);
		}
	}
	return found;
}
