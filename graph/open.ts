/** Which engine holds the graph: Neo4j when it is set, else one file in the data folder. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { EngineError, type Engine } from './engine.ts';
import { openEmbedded } from './engines/embedded.ts';
import { openNeo4j, type Neo4jSettings } from './engines/neo4j.ts';

export interface EngineSettings {
	/** Folder of the embedded graph; made when absent. */
	dataFolder: string;
	/** When given, the graph is there and the data folder is not touched. */
	neo4j?: Neo4jSettings;
}

/** The embedded graph, inside the data folder. */
export const GRAPH_FILE = 'opgavenet.grafeo';

/**
 * Opens the graph that the settings point at.
 * @throws EngineError LOCKED when another process holds the file, UNAVAILABLE when the folder, file or server is not usable
 */
export async function openEngine({ dataFolder, neo4j }: EngineSettings): Promise<Engine> {
	if (neo4j) return openNeo4j(neo4j);
	try {
		mkdirSync(dataFolder, { recursive: true });
	} catch (error) {
		const problem = error instanceof Error ? error.message : String(error);
		throw new EngineError('UNAVAILABLE', `OPGAVENET_DATA "${dataFolder}" cannot be made: ${problem}`, {
			cause: error
		});
	}
	return openEmbedded(join(dataFolder, GRAPH_FILE));
}
