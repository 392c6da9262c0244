/** Two ways of the same work, timed by turns in one run, so that a busy machine is busy for both. */
import { spreadOf, type Ratio } from './figure.ts';

type Work = () => Promise<unknown>;

export interface Comparison {
	/** Time of the peer divided by our time: 1 is as fast, 0,5 takes twice as long. */
	readonly ratio: Ratio;
	/** Median milliseconds. */
	readonly ours: number;
	readonly peer: number;
}

/** @param rounds pairs that count; a fifth more goes before to warm up */
export async function compare(ours: Work, peer: Work, rounds: number): Promise<Comparison> {
	for (let round = 0; round < Math.max(4, rounds / 5); round++) {
		// a server that just started may be over its limit of time once
		for (const work of [peer, ours]) await (round < 2 ? work().catch(() => undefined) : work());
	}
	const times: { ours: number; peer: number }[] = [];
	for (let round = 0; round < rounds; round++) {
		const order = round % 2 ? [await time(ours), await time(peer)] : [await time(peer), await time(ours)];
		times.push(round % 2 ? { ours: order[0]!, peer: order[1]! } : { ours: order[1]!, peer: order[0]! });
	}
	return {
		ratio: spreadOf(times.map((pair) => pair.peer / pair.ours)),
		ours: spreadOf(times.map((pair) => pair.ours)).midden,
		peer: spreadOf(times.map((pair) => pair.peer)).midden
	};
}

export async function time(work: Work): Promise<number> {
	const started = performance.now();
	await work();
	return performance.now() - started;
}
