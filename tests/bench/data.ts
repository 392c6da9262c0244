/** Loads the municipality into both engines, and says how long that took. */
import { copyFileSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '#graph/engines/embedded.ts';
import { openNeo4j } from '#graph/engines/neo4j.ts';
import type { Engine } from '#graph/engine.ts';
import { loadFacts } from '#graph/load.ts';
import { mergeFacts, type Facts } from '#graph/merge.ts';
import { GRAPH_FILE } from '#graph/open.ts';
import { number, shown, type Figure } from './figure.ts';
import { makeMunicipality } from './municipality.ts';

const SEED = 1;
const TIME = '2026-01-01T00:00:00.000Z';

export const makeFacts = (schaal: number): Facts => mergeFacts(makeMunicipality(SEED, schaal));

export const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'opgavenet-bench-'));

/** Seconds that loading took. */
async function load(engine: Engine, facts: Facts): Promise<number> {
	const started = performance.now();
	try {
		await loadFacts(engine, facts, TIME);
	} finally {
		await engine.close();
	}
	return (performance.now() - started) / 1000;
}

/** A folder with the embedded graph of these facts. */
export async function loadEmbedded(facts: Facts): Promise<{ folder: string; seconds: number }> {
	const folder = makeFolder();
	return { folder, seconds: await load(await openEmbedded(join(folder, GRAPH_FILE)), facts) };
}

export async function loadNeo4j(uri: string, facts: Facts): Promise<number> {
	return load(await openNeo4j({ uri, limits: 'import' }), facts);
}

/** Another copy, for one who asks the graph too: an embedded file belongs to one process. @returns the file */
export function copyGraph(folder: string, whose: string): string {
	const to = join(folder, whose);
	mkdirSync(to);
	copyFileSync(join(folder, GRAPH_FILE), join(to, GRAPH_FILE));
	return join(to, GRAPH_FILE);
}

const size = ({ knopen, relaties }: Facts): string => `${knopen.size} knopen, ${relaties.size} relaties`;

export const tellLoad = (engine: string, facts: Facts, seconds: number): Figure =>
	shown(`laden, ${engine}: ${size(facts)}`, `${number(seconds, 1)} s`);
