/** `npm start`: installs and builds what is needed, then serves until it is told to stop. */
import './node-version.js';
import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { assertFree, localUrl, readAddress } from './address.js';
import { ensureBuilt } from './build.js';
import { ensureInstalled } from './install.js';
import { fail, ROOT } from './project.js';

try {
	const address = readAddress(process.env);
	await assertFree(address);
	await ensureInstalled(console.log);
	await ensureBuilt(console.log);
	serve(address);
} catch (error) {
	fail(error);
}

/**
 * The app is a child: it gets our signals, and its end is ours.
 * @param {import('./address.js').Address} address
 */
function serve(address) {
	const env = { ...process.env, ...address, NODE_ENV: 'production' };
	const child = spawn(process.execPath, ['build/index.js'], {
		cwd: ROOT,
		env,
		stdio: ['ignore', 'ignore', 'inherit']
	});
	let ended = false;
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
		process.on(signal, () => child.kill(signal));
	}
	const watch = stopWithParent(() => child.kill('SIGTERM'));
	child.on('exit', (code) => {
		ended = true;
		clearInterval(watch);
		process.exitCode = code === null ? 1 : code;
	});
	void announce();

	async function announce() {
		while (!ended) {
			const answer = await fetch(`${localUrl(address)}/health`).catch(() => undefined);
			if (answer && answer.ok) return console.log(`Opgavenet staat op ${address.ORIGIN}`);
			await pause(50);
		}
	}
}

/**
 * npm passes a signal to the shell between us, which dies of it and tells nobody. Then our parent is another.
 * @param {() => void} stop
 */
function stopWithParent(stop) {
	if (!process.env.npm_lifecycle_event) return undefined;
	const parent = process.ppid;
	return setInterval(() => {
		if (process.ppid !== parent) stop();
	}, 100);
}
