/** One node per id and one relation per identity, with recorded decisions and renamed ids applied. */
import { inBookYears } from './book-years.ts';
import type { Dataset, Decision, FactProperties, NodeFact, RelationFact } from './dataset.ts';
import { fillNames, relationKey } from './dataset.ts';
import { findEnds } from './ends.ts';
import { findHubs } from './hubs.ts';
import type { Same } from './identifiers.ts';
import { markHigher } from './lowest.ts';
import { BASES, type Basis } from './model.ts';
import { joinPlaces, spanOf } from './places.ts';
import { asRequest, findRefused } from './refused.ts';
import { findReplacements } from './replacements.ts';
import { searchText } from './search-text.ts';
import { findSlices } from './slices.ts';
import { AFGESCHERMD, findShielded, shield, shieldRelation } from './shield.ts';

/** What the graph will hold: every id once, every relation once. */
export interface Facts {
	readonly knopen: ReadonlyMap<string, NodeFact>;
	readonly relaties: ReadonlyMap<string, RelationFact>;
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** The first document that says something wins; names add up. */
function mergeNode(first: NodeFact, second: NodeFact): NodeFact {
	const namen = unique([...names(first), ...names(second)]);
	return { ...first, eigenschappen: { ...second.eigenschappen, ...first.eigenschappen, namen } };
}

const names = (knoop: NodeFact): string[] =>
	unique([
		knoop.eigenschappen.naam as string,
		...((knoop.eigenschappen.namen as string[] | undefined) ?? [])
	]);

const strongest = (...bases: Basis[]): Basis => BASES.find((basis) => bases.includes(basis))!;

/** The same fact at more places of one document: all its lines in one relation. */
function mergeRelation(first: RelationFact, second: RelationFact): RelationFact {
	const a = first.eigenschappen;
	const b = second.eigenschappen;
	const plaats = joinPlaces(a.plaats as string, b.plaats as string);
	const basis = strongest(a.basis as Basis, b.basis as Basis);
	return { ...first, eigenschappen: { ...b, ...a, plaats, ...spanOf(plaats), basis } };
}

/** A decision as a sentence on the page of an organisation. */
const tellDecision = (besluit: Decision, other: string): string =>
	`${besluit.besluit === 'zelfde' ? 'Dezelfde als' : 'Niet dezelfde als'} ${other}: ${besluit.reden} (${besluit.wie}, ${besluit.wanneer})`;

/**
 * Makes one fact of every identity. Decisions and hard identifiers that make two ids one organisation are applied
 * here; no query ever walks them. Expects a checked dataset.
 */
export function mergeFacts(dataset: Dataset): Facts {
	const { moved, same } = findReplacements(dataset);
	const current = (id: string) => moved.get(id) ?? id;
	const knopen = new Map<string, NodeFact>();
	for (const knoop of dataset.knopen) {
		const id = current(knoop.id);
		const known = knopen.get(id);
		knopen.set(id, known ? mergeNode(known, { ...knoop, id }) : { ...knoop, id });
	}
	const slices = findSlices(knopen, dataset.relaties);
	const refused = findRefused(knopen.values(), slices);
	const relaties = new Map<string, RelationFact>();
	const documentYear = (id: string) => knopen.get(id)?.eigenschappen.jaar;
	for (const relatie of dataset.relaties) {
		const renamed = { ...relatie, van: current(relatie.van), naar: current(relatie.naar) };
		if (renamed.van === renamed.naar && relatie.van !== relatie.naar) continue;
		for (const moving of inBookYears(asRequest(renamed, refused), slices, documentYear)) {
			const key = relationKey(moving);
			const known = relaties.get(key);
			relaties.set(key, known ? mergeRelation(known, moving) : moving);
		}
	}
	markHigher(relaties);
	addHistory(knopen, dataset, moved, same);
	const ends = findEnds(knopen.values(), relaties.values());
	const hubs = findHubs(knopen, relaties.values());
	const shielded = findShielded(knopen, relaties.values());
	const nameOf = (id: string) => (shielded.has(id) ? AFGESCHERMD : sayName(knopen.get(current(id))));
	for (const [id, knoop] of knopen) {
		const shown = shielded.has(id) ? shield(knoop) : withNames(knoop, nameOf);
		knopen.set(
			id,
			finish(shown, { einde: ends.has(id), knooppunt: hubs.has(id), afgewezen: refused.has(id) })
		);
	}
	if (shielded.size)
		for (const [key, relatie] of relaties)
			if (shielded.has(relatie.van) || shielded.has(relatie.naar)) relaties.set(key, shieldRelation(relatie));
	return { knopen, relaties };
}

/** Old ids (their address redirects), decisions and equal identifiers, kept on the node that stays. */
function addHistory(
	knopen: Map<string, NodeFact>,
	dataset: Dataset,
	moved: ReadonlyMap<string, string>,
	same: readonly Same[]
): void {
	const add = (id: string, property: 'oudeIds' | 'besluiten', text: string) => {
		const knoop = knopen.get(id);
		if (!knoop) return;
		const list = unique([...((knoop.eigenschappen[property] as string[] | undefined) ?? []), text]).sort();
		knopen.set(id, { ...knoop, eigenschappen: { ...knoop.eigenschappen, [property]: list } });
	};
	const named = new Map(dataset.knopen.map((knoop) => [knoop.id, knoop.eigenschappen.naam as string]));
	for (const [oud, id] of moved) add(id, 'oudeIds', oud);
	for (const besluit of dataset.besluiten) {
		const een = moved.get(besluit.een) ?? besluit.een;
		add(een, 'besluiten', tellDecision(besluit, describe(besluit.ander, named)));
		if (besluit.besluit === 'niet zelfde')
			add(
				moved.get(besluit.ander) ?? besluit.ander,
				'besluiten',
				tellDecision(besluit, describe(een, named))
			);
	}
	for (const { een, ander, reden } of same)
		add(een, 'besluiten', `Dezelfde als ${describe(ander, named)}: ${reden}`);
}

const describe = (id: string, named: Map<string, string>) => `${named.get(id) ?? id} (${id})`;

/** The sentence of a flow of money with the names that stand in other documents. */
function withNames(knoop: NodeFact, nameOf: (id: string) => string | undefined): NodeFact {
	const { zin } = knoop.eigenschappen;
	if (typeof zin !== 'string') return knoop;
	return { ...knoop, eigenschappen: { ...knoop.eigenschappen, zin: fillNames(zin, nameOf) } };
}

function sayName(knoop: NodeFact | undefined): string | undefined {
	if (!knoop) return undefined;
	const naam = knoop.eigenschappen.naam as string;
	return knoop.soort === 'Gemeente' ? `Gemeente ${naam}` : naam;
}

/** Adds what is derived from a whole node: all its names, and the text that search looks in. */
function finish(knoop: NodeFact, marks: Readonly<Record<string, boolean>>): NodeFact {
	const namen = names(knoop);
	const eigenschappen: FactProperties = { ...knoop.eigenschappen, id: knoop.id, soort: knoop.soort, namen };
	const extra = typeof eigenschappen.tekst === 'string' ? [eigenschappen.tekst] : [];
	for (const [mark, holds] of Object.entries(marks)) if (holds) eigenschappen[mark] = true;
	eigenschappen.zoek = searchText(...namen, ...extra);
	return { ...knoop, eigenschappen };
}
