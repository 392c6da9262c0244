/** The findings of a municipality. A page of the list needs the whole list, so the last few lists are kept. */
import type { Engine } from '#graph/engine.ts';
import { feiten, feitenParams, toBevindingen, type Bevinding } from '#queries/bevinding.ts';
import { versie } from '#queries/gegevens.ts';
import { readDoelen, readRijen } from './read-dekking.ts';

/** Lists that are kept per graph. */
const KEPT = 8;

const kept = new WeakMap<Engine, Map<string, Promise<Bevinding[]>>>();

/** All findings, gaps first; those of the loaded version of the facts, however often it is asked. */
export async function readBevindingen(
	graph: Engine,
	gemeente: string,
	jaar: number | null
): Promise<Bevinding[]> {
	const [now] = await graph.read(versie, {});
	const key = JSON.stringify([now?.hash, gemeente, jaar]);
	const lists = kept.get(graph) ?? new Map<string, Promise<Bevinding[]>>();
	kept.set(graph, lists);
	const known = lists.get(key);
	if (known) return known;
	const found = findAll(graph, gemeente, jaar);
	lists.set(key, found);
	found.catch(() => lists.delete(key));
	for (const old of [...lists.keys()].slice(0, -KEPT)) lists.delete(old);
	return found;
}

async function findAll(graph: Engine, gemeente: string, jaar: number | null): Promise<Bevinding[]> {
	const doelen = await readDoelen(graph, gemeente, jaar);
	const [rijen, rows] = await Promise.all([
		readRijen(graph, gemeente, doelen, { jaar }),
		graph.read(feiten, feitenParams(gemeente, jaar))
	]);
	return toBevindingen(rijen, doelen, rows);
}
