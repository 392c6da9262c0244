/** `npm run seed`: builds what is stale and runs the built command, in the folder where it was called. */
import './node-version.js';
import { join } from 'node:path';
import { ensureBuilt } from './build.js';
import { ensureInstalled } from './install.js';
import { fail, ROOT, runNode } from './project.js';

try {
	await ensureInstalled(console.error);
	await ensureBuilt(console.error);
	const cwd = process.env.INIT_CWD || process.cwd();
	const { code } = await runNode([join(ROOT, 'build/commands/seed.js'), ...process.argv.slice(2)], {
		show: true,
		cwd
	});
	process.exitCode = code;
} catch (error) {
	fail(error);
}
