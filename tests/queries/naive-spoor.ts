/**
 * Who contributes to what, by enumeration: every path of the definition in design.md section 3, found by walking the
 * facts. No rows, no schakels, no code of `queries/`.
 */
import { find, holdsIn, relations, type Plain, type PlainNode, type PlainRelation } from './plain.ts';

/** A way that is not a way: signing and nothing more. All relations between the same two nodes count together. */
const isStep = (group: readonly PlainRelation[]): boolean =>
	group[0]!.soort !== 'NEEMT_DEEL_AAN' || group.some(({ p }) => p.rol !== 'ondertekenaar');

/** Relations as one step per (van, soort, naar). */
export function stepsOf(plain: Plain, jaar: number | null): PlainRelation[][] {
	const groups = new Map<string, PlainRelation[]>();
	for (const r of plain.relations.filter((candidate) => holdsIn(candidate, jaar))) {
		const key = `${r.van.id} ${r.soort} ${r.naar.id}`;
		groups.set(key, [...(groups.get(key) ?? []), r]);
	}
	return [...groups.values()].filter(isStep);
}

const PARTY = ['Organisatie', 'Organisatiecategorie', 'Samenwerking'];
const CARRIER = ['Activiteit', 'Samenwerking'];
const UP = ['DRAAGT_BIJ_AAN', 'ONDERDEEL_VAN'];
const FIRST = ['VOERT_UIT', 'NEEMT_DEEL_AAN', 'SAMENWERKINGSPARTNER_VOOR', 'DRAAGT_BIJ_AAN'];

/** Nodes from which the goal is reached upwards, in at most six steps. */
function below(steps: readonly PlainRelation[][], goal: PlainNode): Set<PlainNode> {
	const carriers = (node: PlainNode) => CARRIER.includes(node.soort) || node.labels.includes('Doel');
	const found = new Set([goal]);
	for (let step = 0; step < 6; step++) {
		for (const [r] of steps)
			if (UP.includes(r!.soort) && found.has(r!.naar) && carriers(r!.van)) found.add(r!.van);
	}
	return found;
}

/** First steps `van soort naar` of every contribution to a goal. */
export function contributionsTo(plain: Plain, id: string, jaar: number | null): string[] {
	const goal = find(plain, id)!;
	const steps = stepsOf(plain, jaar);
	const carriers = below(steps, goal);
	const first = steps.map(([r]) => r!).filter(({ van }) => PARTY.includes(van.soort));
	const meant = (flow: PlainNode) =>
		steps.some(([r]) => r!.soort === 'BESTEMD_VOOR' && r!.van === flow && carriers.has(r!.naar));
	const direct = first.filter(
		({ soort, naar }) =>
			(FIRST.includes(soort) && carriers.has(naar)) || (soort === 'ONTVANGT' && meant(naar))
	);
	const groups = new Set(direct.map(({ van }) => van).filter(({ soort }) => soort === 'Samenwerking'));
	const behind = first.filter(({ soort, naar }) => soort === 'NEEMT_DEEL_AAN' && groups.has(naar));
	return [
		...new Set([...direct, ...behind].map(({ van, soort, naar }) => `${van.id} ${soort} ${naar.id}`))
	].sort();
}

/** Every relation of the model that a path may hold after its first step. */
export const ONWARD = [...UP, 'VOERT_UIT', 'NEEMT_DEEL_AAN', 'ONTVANGT', 'BESTEMD_VOOR'];

export const relationExists = (plain: Plain, van: string, soort: string, naar: string): boolean =>
	relations(plain, soort).some((r) => r.van.id === van && r.naar.id === naar);
