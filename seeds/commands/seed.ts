/** The command `seed`: loads werkmappen, or lets the running app do it. Runs from the built output. */
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { EngineError, type Engine } from '#graph/engine.ts';
import { openEngine, type EngineSettings } from '#graph/open.ts';
import { readEngineSettings } from '#graph/settings.ts';
import { handOver, type Job } from '../handover.ts';
import { perform, tellEngineError } from '../perform.ts';
import { findRoot } from '../places.ts';
import type { Log } from '../seed.ts';
import { writeEmpty } from '../werkmap/write-empty.ts';
import { HELP, readArguments, UsageError } from './arguments.ts';

/** How long to wait for another command, or for an app that is just starting. */
const PATIENCE = 30_000;

const log: Log = (line, problem) => (problem ? console.error(line) : console.log(line));

try {
	process.exitCode = await main(process.argv.slice(2));
} catch (error) {
	if (error instanceof UsageError) console.error(error.message);
	else if (error instanceof EngineError) console.error(tellEngineError(error));
	else throw error;
	process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function main(args: readonly string[]): Promise<number> {
	const { help, alleen, leeg, paths } = readArguments(args);
	if (help) {
		console.log(HELP);
		return 0;
	}
	if (leeg !== undefined) return writeEmpty(resolve(leeg), log);
	const problems: string[] = [];
	const settings = readEngineSettings(process.env, findRoot(), problems);
	for (const problem of problems) log(problem, true);
	if (problems.length) return 1;
	return work(settings, { command: 'seed', alleen, paths: paths.map((path) => resolve(path)) });
}

/** Does the job here, or hands it to the app that holds the file. @throws EngineError */
async function work({ dataFolder, neo4j }: EngineSettings, job: Job): Promise<number> {
	const until = Date.now() + PATIENCE;
	for (let first = true; ; first = false) {
		const engine = await openUnlessLocked({
			dataFolder,
			...(neo4j && { neo4j: { ...neo4j, limits: 'import' } })
		});
		if (engine) {
			const code = await perform(engine, job, log);
			await engine.close();
			return code;
		}
		const code = await handOver(dataFolder, job, log);
		if (code !== undefined) return code;
		if (first) log('Een ander programma gebruikt de gegevens. Wachten tot het klaar is ...');
		if (Date.now() > until) {
			log(
				`De gegevens in ${dataFolder} zijn nog in gebruik. Stop het andere programma, of probeer het later.`,
				true
			);
			return 1;
		}
		await pause(250);
	}
}

async function openUnlessLocked(settings: EngineSettings): Promise<Engine | undefined> {
	try {
		return await openEngine(settings);
	} catch (error) {
		if (error instanceof EngineError && error.code === 'LOCKED') return undefined;
		throw error;
	}
}
