/** The Spoor on paper and in a reader's own colours. */
import { expect, it } from 'vitest';
import { withApp } from './app.ts';
import { inBrowser } from './browser.ts';

const app = withApp();
const ZORG = '/opgaven/gm0534.pb2023.zorg-voor-elkaar';

inBrowser('the Spoor on paper', (open) => {
	it('keeps every station, branch, party and source, without menus and forms', async () => {
		const page = await open({ javaScriptEnabled: false, viewport: { width: 1000, height: 1400 } });
		await page.goto(app().url + ZORG);
		const seen = () =>
			page
				.locator('.plan [data-niveau], .plan a.bron')
				.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
		const onScreen = await seen();
		expect(onScreen).toBeGreaterThan(60);
		await page.emulateMedia({ media: 'print' });
		expect(await seen()).toBe(onScreen);
		const visible = (selector: string) =>
			page
				.locator(selector)
				.evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML));
		expect(await visible('header nav, form, button, select')).toEqual([]);
		const main = await page.getByRole('main').innerText();
		expect(main).toContain('Het spoor stopt hier.');
		expect(await page.locator('footer').innerText()).toMatch(/Gegevens [0-9a-f]{10}, geladen op/);
	});

	it('prints its lines in colour, and breaks no row over two pages', async () => {
		const page = await open({ javaScriptEnabled: false });
		await page.goto(app().url + ZORG);
		await page.emulateMedia({ media: 'print' });
		const rows = await page.locator('.spoor-rij').evaluateAll((all) =>
			all.map((row) => {
				const { printColorAdjust } = getComputedStyle(row.querySelector('.spoor-lijn')!, '::before');
				return [getComputedStyle(row).breakInside, printColorAdjust];
			})
		);
		expect(rows.length).toBeGreaterThan(6);
		for (const row of rows) expect(row).toEqual(['avoid', 'exact']);
		expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(20_000);
	});
});

inBrowser("the Spoor in a reader's own colours", (open) => {
	it('still draws its lines, and marks a gap with a border beside its word', async () => {
		const page = await open({ forcedColors: 'active' });
		await page.goto(app().url + ZORG);
		expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
		const drawn = (selector: string, part: string) =>
			page.locator(selector).evaluateAll((all, pseudo) => {
				const paper = getComputedStyle(document.documentElement).backgroundColor;
				return all.filter((one) => getComputedStyle(one, pseudo).backgroundColor !== paper).length;
			}, part);
		const count = (selector: string) => page.locator(selector).count();
		expect(await drawn('.spoor-lijn', '::before')).toBe(await count('.spoor-lijn'));
		expect(await drawn('.spoor-tak:not(.uitloop)', '::before')).toBe(await count('.spoor-tak:not(.uitloop)'));
		const gap = page.locator('.gat', { hasText: 'gat in 2023' }).first();
		expect(await gap.evaluate((one) => getComputedStyle(one).borderTopStyle)).toBe('solid');
	});
});
