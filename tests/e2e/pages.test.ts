import { expect, it } from 'vitest';
import { withApp } from './app.ts';
import { violations } from './axe.ts';
import { inBrowser } from './browser.ts';
import { PAGES } from './page-kinds.ts';

const app = withApp();

inBrowser('every kind of page', (open) => {
	for (const path of PAGES) {
		it(`${path} is accessible in light and dark, and fits 360 pixels`, async () => {
			for (const colorScheme of ['light', 'dark'] as const) {
				const width = colorScheme === 'light' ? 1280 : 360;
				const page = await open({ bypassCSP: true, colorScheme, viewport: { width, height: 800 } });
				// on a slow line our font comes too late: the page must fit in the wider one of the machine
				if (width === 360) await page.route('**/*.woff2', (route) => route.abort());
				const answer = await page.goto(app().url + path);
				expect(answer?.status()).toBe(200);
				expect(await page.locator('h1').count()).toBe(1);
				expect(await page.title()).toMatch(/ · Opgavenet$/);
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
				expect(await violations(page)).toEqual([]);
			}
		});
	}

	it('says the same with JavaScript off', async () => {
		for (const path of ['/', '/opgaven', '/organisaties/gm0534.org.stek', '/zoek?zoek=welzijn', '/over']) {
			const [plain, live] = [await open({ javaScriptEnabled: false }), await open()];
			await Promise.all([plain, live].map((page) => page.goto(app().url + path, { waitUntil: 'load' })));
			expect(await plain.locator('main').innerText()).toBe(await live.locator('main').innerText());
		}
	});
});

inBrowser('a count', (open) => {
	it('on the first page leads to a list of exactly that many', async () => {
		const page = await open();
		await page.goto(`${app().url}/?gemeente=gm0534`);
		const counts = await page.locator('main ul.feiten a').all();
		const asked = await Promise.all(
			counts.map(async (link) => ({
				href: (await link.getAttribute('href'))!,
				number: Number(await link.locator('b').innerText())
			}))
		);
		expect(asked.length).toBeGreaterThan(3);
		for (const { href, number } of asked) {
			await page.goto(app().url + href);
			expect(await page.locator('main table caption').first().innerText(), href).toContain(`${number} `);
			expect(await page.locator('main table tbody tr').count(), href).toBe(number);
		}
	});

	it('of facts of one kind leads to exactly those facts', async () => {
		const page = await open();
		await page.goto(`${app().url}/bronnen/gm0534.pb2023`);
		const kinds = await page.locator('nav[aria-label="Soorten feiten"] li a').evaluateAll((links) =>
			links.map((link) => ({
				href: link.getAttribute('href')!,
				number: Number(link.querySelector('small')!.textContent)
			}))
		);
		for (const { href, number } of kinds) {
			await page.goto(app().url + href);
			expect(await page.locator('ol.regels').locator('.feit, .niet').count(), href).toBe(number);
		}
	});
});

inBrowser('a page about one party', (open) => {
	it('says that a cited body is no partner', async () => {
		const page = await open();
		await page.goto(`${app().url}/organisaties/nl.org.nibud`);
		expect(await page.locator('main').innerText()).toContain('Nibud wordt aangehaald, is geen partner.');
	});

	it('tells what 2014 planned as a plan of 2014', async () => {
		const page = await open();
		await page.goto(`${app().url}/organisaties/gm0534.org.stek`);
		const text = await page.locator('main').innerText();
		expect(text).toContain('had in 2014 het voornemen');
		expect(text).toContain('oudere bron');
	});

	it('counts four affiliated bodies and one part', async () => {
		const page = await open();
		await page.goto(`${app().url}/verbonden-partijen?gemeente=gm0534`);
		expect(await page.locator('main').innerText()).toMatch(/4 verbonden partijen\s+en\s+1 onderdeel/);
	});
});

inBrowser('an unknown address', (open) => {
	it('answers 404 with a Dutch sentence and a way on', async () => {
		const page = await open();
		for (const path of ['/organisaties/nope', '/groepen/nope', '/bronnen/nope', '/iets']) {
			const answer = await page.goto(app().url + path);
			expect(answer?.status(), path).toBe(404);
			expect(await page.locator('h1').innerText()).toBe('Deze pagina bestaat niet');
			expect(await page.locator('main a[href^="/opgaven"]').count()).toBeGreaterThan(0);
		}
	});
});
