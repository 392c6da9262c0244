/** The one open graph of this process. */
import { query, type Engine } from '#graph/engine.ts';
import { openEngine, type EngineSettings } from '#graph/open.ts';
import { findRoot } from '#seeds/places.ts';
import { seed } from '#seeds/seed.ts';
import { isShippedChanged, SHIPPED_CHANGED } from '#seeds/shipped.ts';
import { log } from './log.ts';
import { readSettings } from './settings.ts';

/** On globalThis: a development server loads this module again after a change. */
const key = Symbol.for('opgavenet.graph');
const shared = globalThis as { [key]?: Promise<Engine> };

const first = query<Record<string, never>, { id: string }>(
	'graph.first',
	"MATCH (k:Knoop) WHERE k.soort <> 'Import' RETURN k.id AS id ORDER BY id LIMIT 1"
);

/**
 * The graph, opened on first use and filled with the shipped werkmappen when it is empty.
 * A failure is not kept: the next call tries again.
 * @throws EngineError
 */
export function getGraph(): Promise<Engine> {
	return (shared[key] ??= openFilled(readSettings(process.env, findRoot())).catch((error) => {
		delete shared[key];
		throw error;
	}));
}

/** Ends open work and lets go of file and connections. Does nothing when no graph is open. */
export async function closeGraph(): Promise<void> {
	const open = shared[key];
	delete shared[key];
	const engine = await open?.catch(() => undefined);
	await engine?.close();
}

/**
 * Opens the graph that the settings point at; an empty one gets the shipped werkmappen. What is loaded already is
 * never changed here: that those werkmappen are others now is only told.
 * @throws EngineError
 */
async function openFilled(settings: EngineSettings): Promise<Engine> {
	const engine = await openEngine(settings);
	try {
		const rows = await engine.read(first, {});
		if (rows.length === 0) await seed(engine, { paths: [], alleen: false, kort: true }, log);
		else if (await isShippedChanged(engine)) log(SHIPPED_CHANGED);
		return engine;
	} catch (error) {
		await engine.close();
		throw error;
	}
}
