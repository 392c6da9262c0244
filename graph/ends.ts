/**
 * The ends of traces: every opgave, and the goal that takes its place where a source has none
 * (domein 1, besluit 5b: beleidsveld 4.1.2 of Groningen, the promises of 2014).
 */
import type { NodeFact, RelationFact } from './dataset.ts';
import { kindOf, kindsWith } from './model.ts';

const GOALS = new Set(kindsWith('Doel').map((kind) => kind.label));

/** A goal that was renamed or dropped is history, not an end. */
const HISTORY = ['hernoemd', 'vervallen'];

/**
 * Ids of the goals that end a trace. A goal takes the place of an opgave when no opgave is above or below it,
 * nothing but programmes is above it, and it is no programme itself.
 */
export function findEnds(knopen: Iterable<NodeFact>, relaties: Iterable<RelationFact>): Set<string> {
	const goals = new Map(
		[...knopen].filter(({ soort }) => GOALS.has(soort)).map((knoop) => [knoop.id, knoop])
	);
	const parents = new Map<string, string[]>();
	const children = new Map<string, string[]>();
	for (const { soort, van, naar } of relaties) {
		if (soort !== 'ONDERDEEL_VAN' || !goals.has(van) || !goals.has(naar)) continue;
		parents.set(van, [...(parents.get(van) ?? []), naar]);
		children.set(naar, [...(children.get(naar) ?? []), van]);
	}
	const isOpgave = (id: string) => goals.get(id)!.soort === 'Opgave';
	const takesPlace = (knoop: NodeFact): boolean =>
		!kindOf(knoop.soort).knooppunt &&
		!HISTORY.includes(String(knoop.eigenschappen.status)) &&
		(parents.get(knoop.id) ?? []).every((id) => kindOf(goals.get(id)!.soort).knooppunt) &&
		!reach(knoop.id, children).some(isOpgave);
	return new Set(
		[...goals.values()].filter((knoop) => isOpgave(knoop.id) || takesPlace(knoop)).map(({ id }) => id)
	);
}

/** Everything that can be reached from `start`, without `start` itself. */
function reach(start: string, next: ReadonlyMap<string, readonly string[]>): string[] {
	const found = new Set<string>();
	const open = [...(next.get(start) ?? [])];
	while (open.length) {
		const id = open.pop()!;
		if (found.has(id)) continue;
		found.add(id);
		open.push(...(next.get(id) ?? []));
	}
	return [...found];
}
