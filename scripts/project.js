/** Where the project is, and how its scripts run another program. */
import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * @typedef {object} Outcome
 * @property {number} code exit code, 1 when a signal ended it
 * @property {string} output all it wrote, when it was not shown
 */

/**
 * Runs a program in the project and waits for its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ show?: boolean, cwd?: string, env?: Record<string, string> }} [options] `show` passes its output on; else it is kept
 * @returns {Promise<Outcome>}
 */
export function run(command, args, { show = false, cwd = ROOT, env = {} } = {}) {
	return new Promise((resolve, reject) => {
		/** @type {import('node:child_process').StdioOptions} */
		const stdio = show ? 'inherit' : ['ignore', 'pipe', 'pipe'];
		const child = spawn(command, args, { cwd, stdio, env: { ...process.env, ...env } });
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			if (stream) stream.on('data', (/** @type {Buffer} */ chunk) => (output += chunk));
		}
		child.on('error', reject);
		child.on('close', (code) => resolve({ code: code === null ? 1 : code, output }));
	});
}

/**
 * Runs a JavaScript file with this same Node.
 * @param {readonly string[]} args the file and its arguments
 * @param {Parameters<typeof run>[2]} [options]
 */
export const runNode = (args, options) => run(process.execPath, args, options);

/**
 * @param {number} since as of `Date.now()`
 * @returns {string} seconds as a Dutch number, such as `1,2 s`
 */
export const tellTime = (since) => `${((Date.now() - since) / 1000).toFixed(1).replace('.', ',')} s`;

/**
 * Ends a script: a known failure as one message, without a stack.
 * @param {unknown} error
 * @returns {never}
 */
export function fail(error) {
	console.error(error instanceof Failure ? error.message : error);
	process.exit(1);
}

/** A failure whose message says enough: thing, value and cure. */
export class Failure extends Error {}
