/** Brings the graph to what the werkmappen say: read, check, merge, load. */
import { checkDataset } from '#graph/check.ts';
import { concat, tellProblem, type Dataset, type Problem } from '#graph/dataset.ts';
import type { Engine } from '#graph/engine.ts';
import { loadFacts, recordLoadedShipped } from '#graph/load.ts';
import { mergeFacts } from '#graph/merge.ts';
import { findShipped } from './places.ts';
import { tellFacts, tellFactsShort, tellGone, tellLoad } from './report.ts';
import { hashWerkmappen } from './shipped.ts';
import { findWerkmappen, readWerkmap } from './sources.ts';
import { toDataset } from './werkmap/to-dataset.ts';

export interface SeedOptions {
	/** Werkmappen, or folders of them, beside the shipped ones. */
	readonly paths: readonly string[];
	/** Only these, without the shipped ones. */
	readonly alleen: boolean;
	/** One line per document instead of one per kind of fact. */
	readonly kort?: true;
}

/** Takes the lines for people; a problem is told apart from progress. */
export type Log = (line: string, problem?: true) => void;

interface ReadDocument {
	/** Folder or workbook. */
	readonly bestand: string;
	readonly id: string;
	readonly titel: string;
	readonly dataset: Dataset;
}

/**
 * Loads exactly what these werkmappen say: facts that none of them has any more are taken out.
 * @returns false when there was a problem; the graph is then as it was
 * @throws EngineError
 */
export async function seed(engine: Engine, options: SeedOptions, log: Log): Promise<boolean> {
	const { documents, half, heel, problemen } = await readAll(options);
	const all = concat(documents.map(({ dataset }) => dataset));
	// one wrong cell can be told twice: by its relation, and by where that is mentioned
	const problems = [...new Set([...problemen, ...(heel ? checkDataset(all, half) : [])].map(tellProblem))];
	if (problems.length) {
		for (const problem of problems) log(problem, true);
		log(
			`${problems.length === 1 ? '1 probleem' : `${problems.length} problemen`} gevonden; er is niets veranderd.`,
			true
		);
		return false;
	}
	for (const { id, titel, dataset } of documents) {
		if (options.kort) log(`${titel}: ${tellFactsShort(dataset)}`);
		else for (const line of [`${titel} (${id})`, ...tellFacts(dataset), '']) log(line);
	}
	const report = await loadFacts(engine, mergeFacts(all), new Date().toISOString());
	for (const document of report.vervallenDocumenten) log(tellGone(document));
	log(tellLoad(report));
	await recordLoadedShipped(engine, options.alleen ? '' : hashWerkmappen());
	return true;
}

async function readAll({ paths, alleen }: SeedOptions) {
	const found = findWerkmappen(alleen ? paths : [findShipped(), ...paths]);
	const problemen: Problem[] = [...found.problemen];
	const documents: ReadDocument[] = [];
	const half = new Set<string>();
	/** False when a whole werkmap could not be read: what names its ids cannot be judged then. */
	let heel = !found.problemen.length;
	for (const path of found.werkmappen) {
		const read = await readWerkmap(path);
		problemen.push(...read.problemen);
		heel &&= !!read.werkmap;
		if (!read.werkmap) continue;
		const { dataset, document: id, half: own, problemen: more } = toDataset(read.werkmap);
		problemen.push(...more);
		for (const bad of own) half.add(bad);
		heel &&= !!id;
		if (!id) continue;
		const { bestand } = read.werkmap;
		const known = documents.find((document) => document.id === id);
		if (known) problemen.push(doubled(bestand, id, known.bestand));
		documents.push({ bestand, id, titel: titleOf(dataset, id), dataset });
	}
	return { documents, half, heel, problemen };
}

const doubled = (bestand: string, waarde: string, other: string): Problem => ({
	bestand,
	kolom: 'id',
	waarde,
	melding: `Dit document komt ook uit ${other}.`,
	oplossing: 'Geef het document een ander kenmerk (id), of laad met --alleen.'
});

const titleOf = ({ knopen }: Dataset, id: string): string =>
	String(knopen.find((knoop) => knoop.id === id)?.eigenschappen.naam ?? id);
