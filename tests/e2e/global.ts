/** Starts one browser for the whole run; the tests connect to it. */
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findChromium } from './find-chromium.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** Address of the browser, or '' when this machine has none. */
		browser: string;
	}
}

const ARGS = [
	'--disable-quic',
	'--disable-background-networking',
	'--disable-component-update',
	'--no-first-run'
];

export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
	const executablePath = findChromium(process.env);
	if (!executablePath) {
		process.stderr.write(
			'\n*** NOT TESTED IN A BROWSER: no Chromium found; install one or set CHROMIUM ***\n\n'
		);
		project.provide('browser', '');
		return undefined;
	}
	const chromiumSandbox = process.getuid?.() !== 0;
	const server = await chromium.launchServer({ executablePath, args: ARGS, chromiumSandbox });
	project.provide('browser', server.wsEndpoint());
	return () => server.close();
}
