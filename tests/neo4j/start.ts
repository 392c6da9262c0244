/** Starts a real Neo4j for tests (Server.java), with the classpath from Maven. */
import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const folder = import.meta.dirname;
const cache = join(folder, '../../node_modules/.cache/opgavenet-neo4j');
const installed = '/usr/lib/jvm';

/** The version to test on; 2026.08.1 (NEO4J_VERSION) needs Java 21. */
export const NEO4J_VERSION = process.env.NEO4J_VERSION ?? '5.26.30';

const FLAGS = ['java.nio', 'java.io', 'sun.nio.ch'].map(
	(name) => `--add-opens=java.base/${name}=ALL-UNNAMED`
);

/** For half a minute of life: start fast. */
const TEST_FLAGS = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xmx512m'];

export interface Server {
	uri: string;
	stop(): Promise<void>;
}

/**
 * Starts a Neo4j of this version in a temporary folder; fetches it the first time (130 MB).
 * @param flags of the Java that runs it: small and quick to start, unless a bench asks for more
 * @throws Error when Java or Maven is missing, the download fails or the server does not start
 */
export async function startNeo4j(version = NEO4J_VERSION, flags = TEST_FLAGS): Promise<Server> {
	const java = findJava(version);
	if (!java)
		throw new Error(
			`Neo4j ${version} needs Java ${javaFor(version)} or later: put it on PATH or set JAVA_HOME`
		);
	const classpath = await classpathOf(version);
	const child = spawn(java, [...FLAGS, ...flags, '-cp', classpath, join(folder, 'Server.java')], {
		stdio: ['pipe', 'pipe', 'pipe']
	});
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	let complaints = '';
	child.stderr.on('data', (text: Buffer) => (complaints = (complaints + text).slice(-4_000)));

	const uri = await new Promise<string>((resolve, reject) => {
		createInterface(child.stdout).once('line', resolve);
		child.once('error', reject);
		child.once('exit', (code) =>
			reject(new Error(`Neo4j ${version} ended (${code}) before it answered:\n${complaints}`))
		);
	});
	return {
		uri,
		async stop() {
			child.stdin.end();
			await ended;
		}
	};
}

/** What is missing to start one here, as a cure; undefined when all is there. */
export function missingForNeo4j(version = NEO4J_VERSION): string | undefined {
	if (!findJava(version)) return `install Java ${javaFor(version)} or later`;
	if (!cachedClasspath(version) && !onPath('mvn')) return 'install Maven (mvn)';
	return undefined;
}

async function classpathOf(version: string): Promise<string> {
	const known = cachedClasspath(version);
	if (known) return known;
	mkdirSync(cache, { recursive: true });
	const file = cacheFile(version);
	const options = ['-q', '-B', '-f', join(folder, 'pom.xml'), `-Dneo4j.version=${version}`];
	await promisify(execFile)('mvn', [...options, 'dependency:build-classpath', `-Dmdep.outputFile=${file}`]);
	return readFileSync(file, 'utf8');
}

/** The class path of an earlier run, when every file of it is still there. */
function cachedClasspath(version: string): string | undefined {
	const file = cacheFile(version);
	if (!existsSync(file)) return undefined;
	const known = readFileSync(file, 'utf8');
	return known.split(delimiter).every((jar) => existsSync(jar)) ? known : undefined;
}

const cacheFile = (version: string) => join(cache, `${version}.classpath`);

const javaFor = (version: string) => (version.startsWith('5.') ? 17 : 21);

/** A Java that is new enough: JAVA_HOME, else PATH, else the oldest that fits in the usual folder. */
function findJava(version: string): string | undefined {
	const homes = [process.env.JAVA_HOME, homeOf(onPath('java')), ...installedHomes()];
	const home = homes.find((home) => home && majorOf(home) >= javaFor(version));
	return home && join(home, 'bin/java');
}

function installedHomes(): string[] {
	if (!existsSync(installed)) return [];
	const homes = readdirSync(installed).map((name) => join(installed, name));
	return homes.sort((a, b) => majorOf(a) - majorOf(b));
}

/** `/…/jdk` of `/…/jdk/bin/java`, links followed. */
function homeOf(java: string | undefined): string | undefined {
	return java && dirname(dirname(realpathSync(java)));
}

/** The major version of a Java home, 0 when it is none. */
function majorOf(home: string): number {
	const file = join(home, 'release');
	if (!existsSync(file)) return 0;
	return Number(/JAVA_VERSION="(\d+)/.exec(readFileSync(file, 'utf8'))?.[1] ?? 0);
}

function onPath(command: string): string | undefined {
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	return folders.map((folder) => join(folder, command)).find((path) => existsSync(path));
}
