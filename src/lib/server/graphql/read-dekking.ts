/** Asks the coverage in two statements: the goals, and the facts of those that matter. */
import type { Engine } from '#graph/engine.ts';
import * as dekking from '#queries/dekking.ts';

/** Every goal of the municipality, of every year. */
export const readDoelen = (graph: Engine, gemeente: string): Promise<dekking.DoelRow[]> =>
	graph.read(dekking.doelen, dekking.doelenParams(gemeente));

/** The matrix that the question asks, of these goals; `zonder` are ids of nodes that count as if they were not there. */
export async function readRijen(
	graph: Engine,
	gemeente: string,
	doelen: readonly dekking.DoelRow[],
	vraag: dekking.Vraag,
	zonder: readonly string[] = []
): Promise<dekking.Rij[]> {
	const needed = dekking.neededGoals(doelen, vraag);
	const feiten = await graph.read(dekking.feiten, dekking.feitenParams(gemeente, needed, vraag.jaar, zonder));
	return dekking.toRijen(doelen, feiten, vraag);
}
