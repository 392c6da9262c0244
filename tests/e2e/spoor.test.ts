/** The page of a goal in a real browser: four equal views, its path, the keyboard, a phone, no JavaScript. */
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { withApp } from './app.ts';
import { violations } from './axe.ts';
import { inBrowser } from './browser.ts';

const app = withApp();
const ZORG = '/opgaven/gm0534.pb2023.zorg-voor-elkaar';
const PAGES = [
	ZORG,
	'/opgaven/gm0014.pb2019.samenredzaamheid',
	'/opgaven/gm0534.iv2014.wonen-welzijn-en-zorg',
	'/opgaven/gm0534.mag.vitaliteit',
	'/opgaven/gm0402.visie2023.sterke-buurten',
	'/doelen/gm0534.pb2023.zorg-voor-elkaar.d'
];

const shown = async (page: Page): Promise<string[]> => {
	const values = await page
		.locator('[data-schakels]')
		.evaluateAll((elements) =>
			elements.flatMap((element) => (element as HTMLElement).dataset.schakels!.split(' '))
		);
	return [...new Set(values.filter(Boolean))].sort();
};

inBrowser('the Spoor', (open) => {
	it.each(PAGES)('shows the same facts in all four views of %s, without JavaScript', async (path) => {
		const page = await open({ javaScriptEnabled: false });
		const views: string[][] = [];
		for (const weergave of ['beeld', 'boom', 'tabel', 'tekst']) {
			await page.goto(`${app().url}${path}?weergave=${weergave}`);
			views.push(await shown(page));
		}
		expect(views[0]!.length).toBeGreaterThan(2);
		for (const view of views) expect(view).toEqual(views[0]);
	});

	it.each(PAGES)('breaks no accessibility rule on %s, and fits a phone', async (path) => {
		const page = await open({ bypassCSP: true, viewport: { width: 360, height: 740 } });
		for (const query of ['', '?weergave=boom', '?weergave=tabel', '?weergave=tekst']) {
			await page.goto(app().url + path + query);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
			expect(await violations(page)).toEqual([]);
		}
	});

	it('counts link to a list of exactly that many', async () => {
		const page = await open({ javaScriptEnabled: false });
		await page.goto(app().url + ZORG);
		const links = page.locator('.feiten li:not(.geen) a');
		for (let i = 0; i < (await links.count()); i++) {
			const link = links.nth(i);
			const count = Number((await link.locator('b').textContent())!);
			await link.click();
			expect(await page.locator('#lijst li').count()).toBe(count);
		}
	});

	it('follows a party without JavaScript: the path is marked and told with its sources', async () => {
		const page = await open({ javaScriptEnabled: false });
		await page.goto(app().url + ZORG);
		await page.locator('[data-partij="gm0534.org.isd-bollenstreek"]').first().click();
		expect(page.url()).toContain('volg=gm0534.org.isd-bollenstreek#gevolgd');
		const panel = await page.locator('#gevolgd').innerText();
		expect(panel).toContain(
			'ISD Bollenstreek staat als verbonden partij vermeld bij de samenwerkingspartners van Zorg voor elkaar.'
		);
		expect(panel).toContain('Hillegom, begrotingspagina 2023, regels 3, 129, 131 en 135');
		expect(await page.locator('li.licht [data-partij="gm0534.org.isd-bollenstreek"]').count()).toBe(1);
	});

	it('walks along the track with the arrow keys, lights the path and says it', async () => {
		const page = await open();
		await page.goto(app().url + ZORG, { waitUntil: 'networkidle' });
		const focus = () => page.evaluate(() => (document.activeElement as HTMLElement).innerText.trim());
		await page.locator('[data-niveau="1"]').nth(3).focus();
		expect(await focus()).toBe('Mantelzorg in balans');
		const said = page.locator('[aria-live=polite]').first();
		expect(await said.innerText()).toBe(
			'Ambitie Mantelzorg in balans, station 4 van 6. 3 activiteiten, 4 partijen genoemd.'
		);
		await page.keyboard.press('ArrowRight');
		expect(await focus()).toContain('Adempauzeregeling');
		expect(await said.innerText()).toBe(
			'Activiteit D1 Adempauzeregeling, 1 van 3 bij Mantelzorg in balans. Geen partij genoemd.'
		);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowRight');
		expect(await focus()).toContain('Andere gemeenten');
		expect(await page.locator('section.licht h3').first().innerText()).toContain('Mantelzorg in balans');
		expect(await said.innerText()).toContain('D2 Respijtzorg verbeteren');
		await page.keyboard.press('Escape');
		expect(await focus()).toContain('Respijtzorg verbeteren');
		await page.keyboard.press('ArrowLeft');
		expect(await focus()).toBe('Mantelzorg in balans');
	});

	it.each(PAGES)('says where you are at every stop of %s', async (path) => {
		const page = await open();
		await page.goto(app().url + path, { waitUntil: 'networkidle' });
		const stops = page.locator('[data-niveau]');
		expect(await stops.count()).toBeGreaterThan(0);
		for (let i = 0; i < (await stops.count()); i++) {
			await stops.nth(i).focus();
			const said = await page.locator('[aria-live=polite]').first().innerText();
			expect(said, await stops.nth(i).innerText()).toMatch(/^.+\.$/);
		}
	});

	it('breaks no rule of its own security policy', async () => {
		const page = await open();
		const complaints: string[] = [];
		page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
		page.on('pageerror', (error) => complaints.push(error.message));
		await page.goto(`${app().url}${PAGES[1]}`, { waitUntil: 'networkidle' });
		expect(complaints).toEqual([]);
	});
});

it('gives the picture as SVG and the table as CSV, with source and version', async () => {
	const svg = await fetch(`${app().url}${ZORG}/spoor.svg`);
	expect(svg.headers.get('content-type')).toContain('image/svg+xml');
	expect(await svg.text()).toMatch(
		/<title id="titel">Zorg voor elkaar.*<desc id="uitleg">.*gegevens [0-9a-f]{10}/s
	);
	const csv = await (await fetch(`${app().url}${ZORG}/spoor.csv`)).text();
	expect(csv.trim().split('\r\n')).toHaveLength(1 + 43);
	expect(csv).toContain('regels 3, 129, 131 en 135');
});

it('sends a goal to its own address and tells in Dutch that an id is unknown', async () => {
	const moved = await fetch(`${app().url}/doelen/gm0534.pb2023.zorg-voor-elkaar?jaar=2023`, {
		redirect: 'manual'
	});
	expect([moved.status, moved.headers.get('location')]).toEqual([308, `${ZORG}?jaar=2023`]);
	const unknown = await fetch(`${app().url}/opgaven/gm9999.bestaat-niet`);
	expect(unknown.status).toBe(404);
	expect(await unknown.text()).toContain('Deze pagina bestaat niet');
});

it('says that no source lists partners, not that nobody contributes', async () => {
	const text = await (await fetch(`${app().url}/opgaven/gm0534.mag.vitaliteit`)).text();
	expect(text).toContain('Geen geladen bron noemt partijen bij Vitaliteit');
	expect(text).toContain('Dat zegt niet dat niemand bijdraagt');
	const gap = await (await fetch(`${app().url}/doelen/gm0534.pb2023.zorg-voor-elkaar.f`)).text();
	expect(gap).toContain('Gat: er staat geen activiteit in de bron.');
	expect(gap).not.toContain('maar is hier niet geladen');
});
