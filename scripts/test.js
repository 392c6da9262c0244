/** `npm test`: every check there is. Runs all steps, also after one that failed, and then fails. */
import './node-version.js';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './build.js';
import { ensureInstalled } from './install.js';
import { Failure, runNode, tellTime } from './project.js';
import { countTests, tellCounts } from './results.js';

const bin = {
	prettier: 'node_modules/prettier/bin/prettier.cjs',
	eslint: 'node_modules/eslint/bin/eslint.js',
	kit: 'node_modules/@sveltejs/kit/svelte-kit.js',
	check: 'node_modules/svelte-check/bin/svelte-check',
	vitest: 'node_modules/vitest/vitest.mjs'
};

/** @type {{ name: string, ok: boolean, time: string }[]} */
const steps = [];
/** @type {import('./results.js').Counts[]} */
const runs = [];
const reports = mkdtempSync(join(tmpdir(), 'opgavenet-report-'));

const ready = await step('install', () => ensureInstalled(console.log));
if (ready) {
	await step('format', () => must([bin.prettier, '--check', '--log-level', 'warn', '.']));
	await step('lint', () => must([bin.eslint, '.']));
	await step('types', async () => {
		await must([bin.kit, 'sync']);
		await must([bin.check, '--output', 'human', '--fail-on-warnings']);
	});
	await step('build', () => ensureBuilt(console.log));
	await step('tests', () => runTests('unit', []));
	await step('browser', () => runTests('e2e', ['--config', 'vitest.e2e.config.ts']));
}
rmSync(reports, { recursive: true, force: true });

const failed = steps.filter(({ ok }) => !ok);
console.log();
for (const { name, ok, time } of steps) console.log(`${ok ? 'ok  ' : 'FAIL'} ${name.padEnd(8)} ${time}`);
console.log(tellCounts(runs));
process.exitCode = failed.length ? 1 : 0;

/**
 * @param {string} name
 * @param {() => Promise<void>} work throws when the step failed
 * @returns {Promise<boolean>}
 */
async function step(name, work) {
	console.log(`\n== ${name}`);
	const started = Date.now();
	let ok = true;
	try {
		await work();
	} catch (error) {
		ok = false;
		console.error(error instanceof Failure ? error.message : error);
	}
	steps.push({ name, ok, time: tellTime(started) });
	return ok;
}

/**
 * Runs a tool silently; what it said is the failure.
 * @param {string[]} args
 */
async function must(args) {
	const { code, output } = await runNode(args);
	if (code !== 0) throw new Failure(output.trim() || `${args[0]} failed`);
}

/**
 * @param {string} name
 * @param {string[]} args
 */
async function runTests(name, args) {
	const file = join(reports, `${name}.json`);
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
	const { code } = await runNode([bin.vitest, 'run', ...args, ...reporters], { show: true });
	runs.push(countTests(readReport(file), code));
	if (code !== 0) throw new Failure(`tests failed (${name})`);
}

/**
 * @param {string} file
 * @returns {import('./results.js').Report | undefined}
 */
function readReport(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}
