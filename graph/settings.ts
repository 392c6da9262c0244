/** Where the graph is, read from the environment. The app and the commands share this. */
import { isAbsolute, join, resolve } from 'node:path';
import type { EngineSettings } from './open.ts';

/** Environment variables, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

const SCHEMES = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:'];

/**
 * OPGAVENET_DATA, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE. An empty value counts as absent.
 * @param root folder of the project; the default data folder lies in it
 * @param problems gets one Dutch message per mistake: thing, value, cure
 */
export function readEngineSettings(env: Environment, root: string, problems: string[]): EngineSettings {
	const data = env.OPGAVENET_DATA || join(root, 'data');
	const dataFolder = isAbsolute(data) ? data : resolve(data);
	const neo4j = readNeo4j(env, problems);
	return { dataFolder, ...(neo4j && { neo4j }) };
}

function readNeo4j(env: Environment, problems: string[]): EngineSettings['neo4j'] {
	const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = env;
	if (!uri) {
		for (const name of ['NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE']) {
			if (!env[name]) continue;
			problems.push(`${name} is gegeven, maar NEO4J_URI niet. Geef ook NEO4J_URI, of laat ${name} weg.`);
		}
		return undefined;
	}
	if (!SCHEMES.includes(schemeOf(uri))) {
		problems.push(`NEO4J_URI "${uri}" is geen adres van Neo4j. Schrijf het zoals neo4j://localhost:7687.`);
	}
	if (user && !password) {
		problems.push(`NEO4J_USER "${user}" heeft geen wachtwoord. Geef ook NEO4J_PASSWORD.`);
	}
	if (password && !user) {
		problems.push('NEO4J_PASSWORD is gegeven, maar NEO4J_USER niet. Geef ook NEO4J_USER, zoals neo4j.');
	}
	return { uri, ...(user && { user }), ...(password && { password }), ...(database && { database }) };
}

/** The scheme of an address that has a host, else ''. */
function schemeOf(uri: string): string {
	const url = URL.canParse(uri) ? new URL(uri) : undefined;
	return url?.host ? url.protocol : '';
}
