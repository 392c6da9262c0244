/** Runs work when there is a place, in order of arrival. */
export type Gate = <T>(work: () => Promise<T>) => Promise<T>;

/** A gate with this many places: one makes a mutex, more a semaphore. */
export function gateOf(places: number): Gate {
	const waiting: (() => void)[] = [];
	let free = places;

	return async (work) => {
		if (free > 0) free -= 1;
		else await new Promise<void>((resolve) => waiting.push(resolve));
		try {
			return await work();
		} finally {
			const next = waiting.shift();
			if (next) next();
			else free += 1;
		}
	};
}
