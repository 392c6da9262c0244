/** The three jobs in the built app: coverage, working together and what if this stops. */
import { expect, it } from 'vitest';
import { withApp } from './app.ts';
import { violations } from './axe.ts';
import { inBrowser } from './browser.ts';

const app = withApp();

const PAGES = [
	'/dekking',
	'/dekking?gemeente=gm0534',
	'/dekking?gemeente=gm0014&code=G2',
	'/dekking/gm0534.pb2023.zorg-voor-elkaar/partner?jaar=2023&gemeente=gm0534',
	'/dekking/gm0534.pb2023.zorg-voor-elkaar.f/activiteit?jaar=2023',
	'/samenwerken',
	'/samenwerken?organisatie=gm0534.org.isd-bollenstreek',
	'/samenwerken?organisatie=gm0014.org.humanitas&g.activiteit=3',
	'/samenwerken?organisatie=nl.org.nibud',
	'/samenwerken?doel=gm0534.pb2023.zorg-voor-elkaar',
	'/samenwerken?doel=gm0534.mag.vitaliteit',
	'/verbonden-partijen/gm0534.org.holland-rijnland',
	'/stel-dat?gemeente=gm0534',
	'/stel-dat?gemeente=gm0014&zonder=gm0014.org.humanitas&zonder=gm0014.pb2019.subsidie.link-050'
];

inBrowser('the pages of the three jobs', (open) => {
	it.each(PAGES)('%s is accessible in light and dark, and fits 360 pixels', async (path) => {
		for (const colorScheme of ['light', 'dark'] as const) {
			const width = colorScheme === 'light' ? 1280 : 360;
			const page = await open({ bypassCSP: true, colorScheme, viewport: { width, height: 800 } });
			const answer = await page.goto(app().url + path);
			expect(answer?.status()).toBe(200);
			expect(await page.locator('h1').count()).toBe(1);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
			expect(await violations(page)).toEqual([]);
		}
	});

	it('show one gap for Hillegom, and every number as a list of that many', async () => {
		const page = await open({ javaScriptEnabled: false });
		await page.goto(`${app().url}/dekking?gemeente=gm0534&jaar=2023`);
		expect(await page.locator('td.gat').count()).toBe(1);
		const links = await page.locator('td.gedekt a').evaluateAll((all) =>
			all.map((link) => ({
				href: link.getAttribute('href')!,
				number: (link.querySelector('small')?.textContent.match(/\d+/g) ?? []).reduce(
					(sum, one) => sum + Number(one),
					0
				)
			}))
		);
		expect(links.length).toBeGreaterThan(5);
		for (const { href, number } of links.slice(0, 6)) {
			await page.goto(app().url + href);
			expect(await page.locator('#deel-RECHTSTREEKS ~ ol > li, #deel-VIA ~ ol > li').count(), href).toBe(
				number
			);
		}
	});

	it('show which party is part of another, and where a goal without facts is written', async () => {
		const page = await open({ javaScriptEnabled: false });
		const cell = '/dekking/gm0534.pb2023.zorg-voor-elkaar';
		await page.goto(`${app().url}${cell}/verbonden_partij?jaar=2023`);
		const text = await page.locator('main').innerText();
		expect(text).toContain('Daarvan is 1 een onderdeel van een andere partij in deze lijst.');
		expect(text).toContain('onderdeel van Holland Rijnland');
		await page.goto(`${app().url}${cell}.f/activiteit?jaar=2023`);
		expect(await page.locator('main .bron').innerText()).toContain(
			'begrotingspagina 2023, regels 3, 20, 22, 30 en 32'
		);
	});

	it('say on paper too that the matrix is filtered', async () => {
		const page = await open({ javaScriptEnabled: false });
		await page.emulateMedia({ media: 'print' });
		await page.goto(`${app().url}/dekking?gemeente=gm0534&jaar=2023&cel=GAT`);
		expect(await page.locator('main').innerText()).toContain('Alleen doelen met een cel “gat”');
	});

	it('open and close the tree without JavaScript, in the address', async () => {
		const page = await open({ javaScriptEnabled: false });
		await page.goto(`${app().url}/dekking?gemeente=gm0534&jaar=2023`);
		const rows = await page.locator('tr.tak').count();
		await page.getByRole('link', { name: 'Toon 4 doelen onder Vitaliteit' }).click();
		expect(await page.locator('tr.tak').count()).toBe(rows + 4);
		expect(page.url()).toContain('open=gm0534.mag.vitaliteit');
		await page.getByRole('link', { name: 'Verberg 4 doelen onder Vitaliteit' }).click();
		expect(await page.locator('tr.tak').count()).toBe(rows);
	});

	it('reach every finding by keyboard and say what is filtered', async () => {
		const page = await open();
		await page.goto(`${app().url}/dekking?gemeente=gm0534&jaar=2023&stand=GAT#bevindingen`);
		expect(await page.locator('#bevindingen li').count()).toBe(1);
		expect(await page.locator('#bevindingen').innerText()).toContain('Niet alle bevindingen: 1 van 42.');
		await page.locator('#bevindingen summary').first().focus();
		await page.keyboard.press('Enter');
		expect(await page.locator('#bevindingen details').first().getAttribute('open')).toBeNull();
	});

	it('take weights from the address and rank by them', async () => {
		const page = await open({ javaScriptEnabled: false });
		await page.goto(`${app().url}/samenwerken?organisatie=gm0014.org.humanitas`);
		await page.locator('summary', { hasText: 'Hoe deze volgorde ontstaat' }).click();
		await page.getByLabel('Dezelfde activiteit').fill('0');
		await page.getByRole('button', { name: 'Reken opnieuw' }).click();
		expect(page.url()).toContain('g.activiteit=0');
		expect(await page.locator('main ol h3').first().innerText()).toBe('Dorpscoöperatie Ten Boer');
	});

	it('switch off by check box, without JavaScript', async () => {
		const page = await open({ javaScriptEnabled: false });
		await page.goto(`${app().url}/stel-dat?gemeente=gm0014`);
		await page.getByLabel('Subsidie aan Link 050').check();
		await page.getByRole('button', { name: 'Toon wat dan verandert' }).click();
		const text = await page.locator('main').innerText();
		expect(text).toContain('Link 050 verliest de enige band');
		expect(text).not.toMatch(/€\s*0/);
	});

	it('never say that nothing stops: no change of state leads to where the sources name the party', async () => {
		const page = await open({ javaScriptEnabled: false });
		await page.goto(`${app().url}/stel-dat?gemeente=gm0534&jaar=2023&zonder=gm0534.org.welzijnskompas`);
		expect(await page.title()).toContain('Stel dat WelzijnsKompas stopt');
		expect(await page.locator('main').innerText()).toContain('Dat zegt niet dat er niets stopt');
		await page.getByRole('link', { name: 'Waar de bronnen WelzijnsKompas noemen' }).click();
		expect(await page.locator('h1').innerText()).toBe('WelzijnsKompas');
	});
});

it('the files hold the empty cells and every finding', async () => {
	const get = async (path: string) => (await (await fetch(app().url + path)).text()).trim().split('\r\n');
	const cells = await get('/dekking.csv?gemeente=gm0534&jaar=2023');
	expect(cells.filter((line) => line.includes(';geen gegevens;;;')).length).toBeGreaterThan(100);
	expect((await get('/bevindingen.csv?gemeente=gm0534&jaar=2023&stand=GAT')).length).toBe(2);
	expect((await get('/samenwerken.csv?organisatie=gm0014.org.humanitas')).length).toBeGreaterThan(6);
	const list = await get('/dekking/gm0534.pb2023.zorg-voor-elkaar/partner/lijst.csv?jaar=2023');
	expect(list.filter((line) => line.includes(';RECHTSTREEKS;')).length).toBe(7);
	expect(list.find((line) => line.includes(';Regionaal Bureau Leerplicht;'))).toContain(
		';gedekt;RECHTSTREEKS;Regionaal Bureau Leerplicht;Organisatie;Holland Rijnland;'
	);
});
