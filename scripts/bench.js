/** `npm run bench`: prints the figures of this machine as one table; `-- --readme` also puts it into README.md. */
import './node-version.js';
import { runnerImport } from 'vite';
import { ensureBuilt } from './build.js';
import { ensureInstalled } from './install.js';
import { fail } from './project.js';

try {
	await ensureInstalled(console.log);
	await ensureBuilt(console.log);
	process.env.NODE_ENV = 'production';
	const { module } = await runnerImport('./tests/bench/bench.ts', { configFile: false, logLevel: 'error' });
	process.exitCode = await module.bench(process.argv.slice(2));
} catch (error) {
	fail(error);
}
