/** All figures of this machine as one table. Started by scripts/bench.js. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { missingForNeo4j, NEO4J_VERSION, startNeo4j } from '../neo4j/start.ts';
import { benchBrowser } from './browser.ts';
import { copyGraph, loadEmbedded, loadNeo4j, makeFacts, tellLoad } from './data.ts';
import { benchExplorer } from './explorer.ts';
import { failed, number, putTable, skipped, toTable, type Figure } from './figure.ts';
import { benchDekking } from './dekking.ts';
import { benchGrowth } from './growth.ts';
import { benchJavaScript } from './javascript.ts';
import { benchKansen } from './kansen.ts';
import { benchPaden } from './paden.ts';
import { benchPages } from './pages.ts';
import { serveApp, servePeer, type Place } from './processes.ts';
import { benchSpoor } from './spoor.ts';
import { benchStatements } from './statements.ts';

const HELP = `npm run bench -- [--readme] [--alleen=embedded,neo4j,statements,javascript,pagina,browser,verkenner,groei] [--groei=10]
  --readme   writes the table between <!-- bench --> and <!-- /bench --> in README.md
  --alleen   measures these parts only
  --groei    loads so many times the data for the growth; 10 asks for NODE_OPTIONS=--max-old-space-size=15000`;

/** A Neo4j as one runs it: with its own compiler settings and room for one large import. */
const NEO4J_FLAGS = ['-Xmx3g'];

/** Prints the figures. @returns exit code: 1 when a bar is missed or a bench failed */
export async function bench(args: readonly string[], root: string): Promise<number> {
	if (args.includes('--help')) {
		console.log(HELP);
		return 0;
	}
	const only = args
		.find((arg) => arg.startsWith('--alleen='))
		?.slice(9)
		.split(',');
	const growth = Number(args.find((arg) => arg.startsWith('--groei='))?.slice(8) ?? 10);
	const wants = (part: string) => !only || only.includes(part);
	const figures: Figure[] = [];
	const measure = async (naam: string, work: () => Promise<Figure[]>) => {
		console.error(`${naam} ...`);
		const found = await work().catch((error: unknown): Figure[] => [failed(naam, error)]);
		for (const figure of found) console.error('  ', figure.naam, '|', figure.waarde, '|', figure.bar ?? '');
		figures.push(...found);
	};

	const facts = makeFacts(1);
	if (wants('statements')) await measure('statements', benchStatements);
	if (['embedded', 'javascript', 'pagina', 'browser', 'verkenner'].some(wants))
		await measure('embedded', () => onEmbedded(root, facts, wants, measure));
	if (wants('neo4j')) await measure('Neo4j', () => onNeo4j(root, facts, measure));
	if (wants('groei')) await measure('groei', () => benchGrowth(growth));

	const table = `${about()}\n\n${toTable(figures)}`;
	console.log(`\n${table}`);
	if (args.includes('--readme')) writeReadme(root, table);
	return figures.some(({ haalt }) => haalt === false) ? 1 : 0;
}

type Measure = (naam: string, work: () => Promise<Figure[]>) => Promise<void>;
type Facts = ReturnType<typeof makeFacts>;

async function onEmbedded(
	root: string,
	facts: Facts,
	wants: (part: string) => boolean,
	measure: Measure
): Promise<Figure[]> {
	const { folder, seconds } = await loadEmbedded(facts);
	const app = await serveApp(root, { folder });
	const peer = await servePeer(root, copyGraph(folder, 'peer'));
	try {
		if (wants('embedded')) {
			await measure('spoor, ingebouwd', () => benchSpoor('ingebouwd', app, peer, { bar: 0.6, aim: 0.75 }));
			await measure('paden, ingebouwd', () => benchPaden('ingebouwd', app, peer));
			await measure('kansen, ingebouwd', () => benchKansen('ingebouwd', app, peer));
			await measure('dekking, ingebouwd', () => benchDekking('ingebouwd', app, peer));
		}
		if (wants('pagina')) await measure('pagina’s', () => benchPages(app, copyGraph(folder, 'answers')));
		if (wants('javascript')) await measure('JavaScript', () => benchJavaScript(root, app));
		if (wants('browser')) await measure('browser', () => benchBrowser(app));
		if (wants('verkenner')) await measure('verkenner', () => benchExplorer(root, app));
	} finally {
		await Promise.all([app.end(), peer.end()]);
		rmSync(folder, { recursive: true, force: true });
	}
	return [tellLoad('ingebouwd', facts, seconds)];
}

async function onNeo4j(root: string, facts: Facts, measure: Measure): Promise<Figure[]> {
	const missing = missingForNeo4j();
	if (missing) return [skipped('spoor en paden op Neo4j', missing)];
	const server = await startNeo4j(undefined, NEO4J_FLAGS);
	try {
		const seconds = await loadNeo4j(server.uri, facts);
		const place: Place = { uri: server.uri };
		const [app, peer] = [await serveApp(root, place), await servePeer(root, server.uri)];
		try {
			await measure('spoor, Neo4j', () => benchSpoor('Neo4j', app, peer, { bar: 0.75, aim: 0.9 }));
			await measure('paden, Neo4j', () => benchPaden('Neo4j', app, peer));
			await measure('kansen, Neo4j', () => benchKansen('Neo4j', app, peer));
			await measure('dekking, Neo4j', () => benchDekking('Neo4j', app, peer));
		} finally {
			await Promise.all([app.end(), peer.end()]);
		}
		return [tellLoad(`Neo4j ${NEO4J_VERSION}`, facts, seconds)];
	} finally {
		await server.stop();
	}
}

/** Machine, versions and date. */
function about(): string {
	const [cpu] = cpus();
	const memory = number(totalmem() / 2 ** 30, 0);
	const machine = `${cpus().length} × ${cpu?.model.trim() ?? 'onbekend'}, ${memory} GB`;
	return `Gemeten op ${new Date().toISOString().slice(0, 10)}: ${machine}, Node ${process.versions.node}, Neo4j ${NEO4J_VERSION}, @grafeo-db/js ${versionOf('@grafeo-db/js')}. Verhoudingen zijn medianen (middelste helft) van beurten om en om.`;
}

const versionOf = (name: string): string => {
	const file = join('node_modules', name, 'package.json');
	return existsSync(file)
		? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
		: 'onbekend';
};

function writeReadme(root: string, table: string): void {
	const file = join(root, 'README.md');
	const text = existsSync(file) ? putTable(readFileSync(file, 'utf8'), table) : null;
	if (text === null)
		console.error('README.md heeft geen <!-- bench --> … <!-- /bench -->; niets geschreven.');
	else writeFileSync(file, text);
}
