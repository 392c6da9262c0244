/** `npm run bench`: prints the figures of this machine as one table; `-- --readme` also puts it into README.md. */
import './node-version.js';
import { join } from 'node:path';
import { ensureBuilt } from './build.js';
import { ensureInstalled } from './install.js';
import { fail, ROOT } from './project.js';

try {
	await ensureInstalled(console.error);
	await ensureBuilt(console.error);
	process.exitCode = await runBench(process.argv.slice(2));
} catch (error) {
	fail(error);
}

/**
 * Runs the TypeScript of tests/bench through Vite, as the tests do. What is measured is the built app.
 * @param {string[]} args
 * @returns {Promise<number>}
 */
async function runBench(args) {
	process.env.NODE_ENV = 'production';
	const { createServer, createServerModuleRunner } = await import('vite');
	const vite = await createServer({
		root: ROOT,
		configFile: false,
		logLevel: 'error',
		appType: 'custom',
		resolve: { alias: { $lib: join(ROOT, 'src/lib') } },
		server: { middlewareMode: true, ws: false, watch: null },
		optimizeDeps: { noDiscovery: true }
	});
	const runner = createServerModuleRunner(vite.environments.ssr, { hmr: false });
	try {
		const { bench } = await runner.import('/tests/bench/bench.ts');
		return await bench(args, ROOT);
	} finally {
		await runner.close();
		await vite.close();
	}
}
