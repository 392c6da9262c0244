/** The shipped werkmappen, read as the seed command reads them. */
import { concat, tellProblem, type Dataset } from '#graph/dataset.ts';
import { mergeFacts, type Facts } from '#graph/merge.ts';
import { findShipped } from '#seeds/places.ts';
import { findWerkmappen, readWerkmap } from '#seeds/sources.ts';
import { toDataset } from '#seeds/werkmap/to-dataset.ts';

export interface Shipped {
	readonly dataset: Dataset;
	readonly facts: Facts;
	/** Every problem found while reading, as a line. */
	readonly problems: readonly string[];
}

let read: Promise<Shipped> | undefined;

/** Read once per test file. */
export const shipped = (): Promise<Shipped> => (read ??= readShipped());

async function readShipped(): Promise<Shipped> {
	const found = findWerkmappen([findShipped()]);
	const problemen = [...found.problemen];
	const results = [];
	for (const path of found.werkmappen) {
		const { werkmap, problemen: unreadable } = await readWerkmap(path);
		problemen.push(...unreadable);
		if (werkmap) results.push(toDataset(werkmap));
	}
	const dataset = concat(results.map((result) => result.dataset));
	const problems = [...problemen, ...results.flatMap((result) => result.problemen)].map(tellProblem);
	return { dataset, facts: mergeFacts(dataset), problems };
}
