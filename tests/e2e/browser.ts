/** Pages of the one browser, for tests that need one. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, inject } from 'vitest';

/** Opens a page in a context of its own; closed after the test. `bypassCSP` lets axe in. */
export type OpenPage = (options?: BrowserContextOptions) => Promise<Page>;

/** A suite that needs a browser: skipped without one, which fails under CI. */
export function inBrowser(name: string, suite: (open: OpenPage) => void): void {
	const endpoint = inject('browser');
	if (!endpoint && process.env.CI)
		throw new Error('no Chromium found, and CI asks for one: install it or set CHROMIUM');
	describe.skipIf(!endpoint)(`${name} (browser)`, () => {
		let browser: Browser;
		const pages: Page[] = [];
		beforeAll(async () => {
			browser = await chromium.connect(endpoint);
		});
		afterEach(async () => {
			for (const page of pages.splice(0)) await page.context().close();
		});
		afterAll(() => browser?.close());
		suite(async (options) => {
			const context = await browser.newContext({ locale: 'nl-NL', ...options });
			const page = await context.newPage();
			pages.push(page);
			return page;
		});
	});
}
