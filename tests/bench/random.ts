/** Chance that is the same each time: a small generator of numbers from a seed (mulberry32). */

export interface Random {
	/** A number from 0 up to 1. */
	next(): number;
	/** A whole number from 0 up to `end`. */
	below(end: number): number;
	/** True in this part of the cases. */
	chance(part: number): boolean;
	/** One of a list. */
	pick<T>(list: readonly T[]): T;
	/** One of a list, the first ones far more often: the item at place n in proportion to 1 / (n + 1) ^ power. */
	skewed<T>(list: readonly T[], power?: number): T;
}

/** Chance from a seed. */
export function randomOf(seed: number): Random {
	let state = seed >>> 0;
	const sums = new Map<string, Float64Array>();

	function next(): number {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	}

	const below = (end: number) => Math.floor(next() * end);

	function sumsOf(length: number, power: number): Float64Array {
		const key = `${length} ${power}`;
		const known = sums.get(key);
		if (known) return known;
		const made = new Float64Array(length);
		for (let at = 0, sum = 0; at < length; at++) made[at] = sum += 1 / (at + 1) ** power;
		sums.set(key, made);
		return made;
	}

	return {
		next,
		below,
		chance: (part) => next() < part,
		pick: (list) => list[below(list.length)]!,
		skewed(list, power = 1) {
			const made = sumsOf(list.length, power);
			return list[firstAtLeast(made, next() * made[made.length - 1]!)]!;
		}
	};
}

/** The first place in ascending numbers that reaches `goal`. */
function firstAtLeast(numbers: Float64Array, goal: number): number {
	let [low, high] = [0, numbers.length - 1];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (numbers[middle]! < goal) low = middle + 1;
		else high = middle;
	}
	return low;
}
