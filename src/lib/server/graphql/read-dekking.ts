/** Asks the coverage in two statements: the goals, and the facts of those that matter. */
import type { Engine } from '#graph/engine.ts';
import * as dekking from '#queries/dekking.ts';
import type * as stelDat from '#queries/stel-dat.ts';

/** Every goal of the municipality, of every year; with what the documents of this year are the right source for. */
export const readDoelen = (
	graph: Engine,
	gemeente: string,
	jaar: number | null
): Promise<dekking.DoelRow[]> => graph.read(dekking.doelen, dekking.doelenParams(gemeente, jaar));

/** The matrix that the question asks, of these goals. */
export async function readRijen(
	graph: Engine,
	gemeente: string,
	doelen: readonly dekking.DoelRow[],
	vraag: dekking.Vraag
): Promise<dekking.Rij[]> {
	const needed = dekking.neededGoals(doelen, vraag);
	const feiten = await graph.read(dekking.feiten, dekking.feitenParams(gemeente, needed, vraag.jaar));
	return dekking.toRijen(doelen, feiten, vraag);
}

/** The matrix of the municipality as it is, and as it would be without these nodes. */
export async function readVoorEnNa(
	graph: Engine,
	gemeente: string,
	doelen: readonly dekking.DoelRow[],
	jaar: number | null,
	weg: readonly stelDat.WegRow[]
): Promise<{ voor: dekking.Rij[]; na: dekking.Rij[] }> {
	const needed = dekking.neededGoals(doelen, { jaar });
	const read = (ids: readonly string[], zonder: readonly string[]) =>
		graph.read(dekking.feiten, dekking.feitenParams(gemeente, ids, jaar, zonder));
	const leans = new Set(weg.flatMap(({ doelen }) => doelen));
	const again = needed.filter((id) => leans.has(id));
	const off = weg.map(({ id }) => id);
	const [feiten, other] = await Promise.all([read(needed, []), again.length ? read(again, off) : []]);
	const rest = feiten.filter(({ doel }) => !leans.has(doel));
	return {
		voor: dekking.toRijen(doelen, feiten, { jaar }),
		na: dekking.toRijen(doelen, [...rest, ...other], { jaar })
	};
}
