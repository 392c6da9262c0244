import { expect, it } from 'vitest';
import { withApp } from './app.ts';
import { violations } from './axe.ts';
import { inBrowser } from './browser.ts';

const app = withApp();
const PAIR = '/paden?van=gm0534.org.isd-bollenstreek&naar=gm0534.org.stek';

inBrowser('paths', (open) => {
	it('are found by two names, without JavaScript', async () => {
		const page = await open({ javaScriptEnabled: false });
		await page.goto(`${app().url}/paden`);
		await page.getByLabel('Van', { exact: true }).fill('isd');
		await page.getByLabel('Naar', { exact: true }).fill('stek');
		await page.getByRole('main').getByRole('button', { name: 'Zoek' }).click();
		await page.getByRole('link', { name: 'ISD Bollenstreek' }).click();
		await page.getByRole('link', { name: 'STEK', exact: true }).click();
		expect(await page.locator('h1').textContent()).toBe('ISD Bollenstreek en STEK');
		const first = page.locator('.paden > li').first();
		expect(await first.locator('.waarom').textContent()).toContain(
			'Sterk omdat elke stap letterlijk in een bron staat'
		);
		expect(await first.locator('.lijn > li').count()).toBe(3);
		expect(await first.locator('.zinnen a[href^="/bronnen/"]').count()).toBeGreaterThan(0);
	});

	it('say of a mere mention and of a plan that they are no more than that', async () => {
		const page = await open({ javaScriptEnabled: false });
		const whyOf = async (van: string, naar: string) => {
			await page.goto(`${app().url}/paden?van=${van}&naar=${naar}`);
			return (await page.locator('.waarom').allTextContents()).join(' ');
		};
		expect(await whyOf('gm0014.cat.kerken', 'gm0014.pb2019.samenredzaamheid')).toContain(
			'Zwak: minstens één stap is alleen een vermelding'
		);
		expect(await page.locator('.stap').first().textContent()).toMatch(/^wordt genoemd bij/);
		const plan = await whyOf('gm0534.org.stek', 'gm0534.sam.woningaanpassing');
		expect(plan).toContain('minstens één stap is een plan van 2014');
	});

	it('lead to the explorer, with their nodes kept', async () => {
		const page = await open({ javaScriptEnabled: false });
		await page.goto(app().url + PAIR);
		await page
			.getByRole('link', { name: /Open dit pad in de verkenner/ })
			.first()
			.click();
		expect(await page.locator('.samen').textContent()).toContain('3 knopen');
	});

	it('say through which hub two are linked when there is no other way', async () => {
		const page = await open({ javaScriptEnabled: false });
		await page.goto(`${app().url}/paden?van=gm0534.org.welzijnskompas&naar=gm0534.org.holland-rijnland`);
		expect(await page.locator('.geen').textContent()).toMatch(/hangen alleen samen via .*Zorg voor elkaar/);
	});

	it('say of money on the way that its amount is not known, with its sign', async () => {
		const page = await open({ javaScriptEnabled: false });
		await page.goto(`${app().url}/paden?van=gm0014.org.torion&naar=gm0014.pb2019.samenredzaamheid`);
		const money = page.locator('.lijn > li').filter({ hasText: 'subsidie, bedrag onbekend' }).first();
		expect(await money.locator('.station use').getAttribute('href')).toBe('#teken-geld-onbekend');
	});

	it('break no accessibility rule, light and dark, and fit 360 px', async () => {
		for (const colorScheme of ['light', 'dark'] as const) {
			const page = await open({ bypassCSP: true, colorScheme, viewport: { width: 360, height: 740 } });
			for (const path of ['/paden', '/paden?vanTekst=isd&naar=niets', PAIR]) {
				await page.goto(app().url + path);
				expect(await violations(page), path).toEqual([]);
				expect(
					await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
				).toBeLessThanOrEqual(0);
			}
		}
	});
});

it('every step of every path is in the file', async () => {
	const answer = await fetch(app().url + PAIR.replace('/paden?', '/paden.csv?'));
	expect(answer.status).toBe(200);
	const rows = (await answer.text()).trim().split('\r\n');
	expect(rows[0]).toContain('bewering;bron;waarom');
	expect(rows.length).toBeGreaterThan(8);
});
