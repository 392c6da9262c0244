import { readSheet } from 'read-excel-file/node';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readXml } from '../routes/verkenner/xml.ts';
import { withApp } from './app.ts';
import { violations } from './axe.ts';
import { inBrowser } from './browser.ts';

const app = withApp();
const ISD = 'gm0534.org.isd-bollenstreek';
const ZORG = 'gm0534.pb2023.zorg-voor-elkaar';
const WIDER = `/verkenner?start=${ISD}&uit=${ZORG}`;

const listed = (page: Page, what: 'knoop' | 'schakel') =>
	page
		.locator(`[data-${what}]`)
		.evaluateAll((all, naam) => all.map((one) => one.dataset[naam]!).sort(), what);

async function openPicture(page: Page, path: string) {
	await page.goto(app().url + path);
	await page.locator('.kader canvas').first().waitFor({ state: 'attached' });
	await page.getByRole('button', { name: 'Waar ben ik?' }).and(page.locator(':enabled')).waitFor();
}

const said = async (page: Page, beginning: string) => {
	const line = page.locator('[data-zegt]');
	await line.filter({ hasText: beginning }).waitFor();
	return (await line.textContent())!;
};

inBrowser('the explorer', (open) => {
	it('shows the same nodes and relations as tree, table and text, without JavaScript', async () => {
		const page = await open({ javaScriptEnabled: false });
		const seen: string[][] = [];
		for (const weergave of ['beeld', 'boom', 'tabel', 'tekst']) {
			await page.goto(`${app().url}${WIDER}&weergave=${weergave}`);
			seen.push([...(await listed(page, 'knoop')), ...(await listed(page, 'schakel'))]);
			expect(await page.getByRole('application').isVisible(), weergave).toBe(false);
		}
		expect(seen[0]!.length).toBeGreaterThan(50);
		for (const other of seen.slice(1)) expect(other).toEqual(seen[0]);
	});

	it('begins by search and unfolds by link, without JavaScript', async () => {
		const page = await open({ javaScriptEnabled: false });
		await page.goto(`${app().url}/verkenner`);
		await page.getByRole('searchbox', { name: 'Begin bij' }).fill('isd bollen');
		await page.getByRole('button', { name: 'Zoek', exact: true }).last().click();
		await page.getByRole('link', { name: 'ISD Bollenstreek' }).first().click();
		expect(await page.locator('h1').textContent()).toBe('ISD Bollenstreek');
		const before = await listed(page, 'knoop');
		await page.getByRole('link', { name: /verbanden van Sociaal team Hillegom uitklappen/ }).click();
		const after = await listed(page, 'knoop');
		expect(after).toEqual(expect.arrayContaining(before));
		expect(after.length).toBeGreaterThan(before.length);
	});

	it('draws what the tree lists', async () => {
		const page = await open();
		await openPicture(page, WIDER);
		const summary = await page.locator('.samen b').textContent();
		await page.getByText('Hetzelfde als boom').click();
		const nodes = await listed(page, 'knoop');
		const lines = await listed(page, 'schakel');
		expect(summary).toBe(`${nodes.length} knopen en ${lines.length} verbanden`);
		const label = await page.getByRole('application').getAttribute('aria-label');
		expect(label).toBe(`Netwerk, ${summary}`);
	});

	it('reads a mere mention as one, in the tree and in the table', async () => {
		const page = await open({ javaScriptEnabled: false });
		const kerken = '/verkenner?start=gm0014.cat.kerken';
		await page.goto(`${app().url}${kerken}&weergave=boom`);
		expect(await page.locator('.leest').allTextContents()).toContain('wordt genoemd bij');
		await page.goto(`${app().url}${kerken}&weergave=tabel`);
		const cell = page.locator('[data-schakel*=SAMENWERKINGSPARTNER_VOOR] [data-kop=Verband]');
		expect(await cell.first().textContent()).toBe('wordt genoemd bij');
		await page.goto(`${app().url}/verkenner?start=gm0014.pb2019.samenredzaamheid&weergave=boom`);
		const tree = await page.locator('.leest').allTextContents();
		expect(tree).toEqual(expect.arrayContaining(['noemt', 'heeft als samenwerkingspartner']));
	});

	it('prints the tree in place of the picture, and closes it afterwards', async () => {
		const page = await open();
		await openPicture(page, `/verkenner?start=${ISD}`);
		const tree = page.locator('.ook [data-knoop]');
		expect(await tree.count()).toBe(0);
		await page.emulateMedia({ media: 'print' });
		const shown = await page.evaluate(() => {
			dispatchEvent(new Event('beforeprint'));
			return [...document.querySelectorAll('.ook [data-knoop]')].filter((one) => one.checkVisibility())
				.length;
		});
		const summary = await page.locator('.samen b').textContent();
		expect(summary).toContain(`${shown} knopen`);
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		await tree.first().waitFor({ state: 'detached' });
		expect(await page.locator('.ook').getAttribute('open')).toBe(null);
	});

	it('keeps everything in view when its box changes, and what a visitor came closer to', async () => {
		const page = await open({ viewport: { width: 1440, height: 900 } });
		await openPicture(page, WIDER);
		await page.waitForFunction(() => performance.getEntriesByName('verkenner-getekend').length > 0);
		type Cy = {
			zoom(): number;
			nodes(): { renderedBoundingBox(): { x1: number; x2: number } };
			width(): number;
		};
		const look = () =>
			page.locator('.doek').evaluate((box) => {
				const { cy } = (box as HTMLElement & { _cyreg: { cy: Cy } })._cyreg;
				const { x1, x2 } = cy.nodes().renderedBoundingBox();
				return { zoom: cy.zoom(), inside: x1 >= 0 && x2 <= box.clientWidth, wide: cy.width() };
			});
		const turn = async (width: number, height: number) => {
			const { wide } = await look();
			await page.setViewportSize({ width, height });
			await expect.poll(async () => (await look()).wide).not.toBe(wide);
			return look();
		};
		const before = await look();
		expect(before.inside).toBe(true);
		const turned = await turn(768, 1024);
		expect(turned.inside).toBe(true);
		expect(turned.zoom).toBeLessThan(before.zoom);
		for (let times = 0; times < 5; times++) await page.getByRole('button', { name: 'Dichterbij' }).click();
		const closer = await look();
		expect((await turn(1440, 900)).zoom).toBe(closer.zoom);
	});

	it('is walked with keys, and says where one is and how one came there', async () => {
		const page = await open();
		await openPicture(page, `/verkenner?start=${ISD}`);
		await page.getByRole('application').focus();
		const heard: string[] = [];
		const press = async (key: string, beginning: string) => {
			await page.keyboard.press(key);
			heard.push(await said(page, beginning));
		};
		await press('ArrowRight', 'U bent bij ISD Bollenstreek');
		await press('ArrowDown', 'Verband 2 van');
		await press('ArrowUp', 'Verband 1 van');
		await press('ArrowRight', 'U bent bij Zorg voor elkaar');
		await press('w', 'Zo kwam u hier');
		await press('Enter', 'Zorg voor elkaar is een knooppunt');
		await press('Shift+Enter', 'In beeld: 31 knopen');
		await press('Escape', 'U bent bij ISD Bollenstreek');
		expect(heard).toMatchInlineSnapshot(`
			[
			  "U bent bij ISD Bollenstreek, verbonden partij. 6 verbanden in beeld. Verband 1 van 6: is samenwerkingspartner voor Zorg voor elkaar.",
			  "Verband 2 van 6: neemt deel aan Intentieverklaring wonen, welzijn en zorg (2014).",
			  "Verband 1 van 6: is samenwerkingspartner voor Zorg voor elkaar.",
			  "U bent bij Zorg voor elkaar, opgave. 1 verband in beeld, 24 niet. Verband 1 van 1: heeft als samenwerkingspartner ISD Bollenstreek.",
			  "U bent bij Zorg voor elkaar, opgave. 1 verband in beeld, 24 niet. Zo kwam u hier: ISD Bollenstreek is samenwerkingspartner voor Zorg voor elkaar. Verband 1 van 1: heeft als samenwerkingspartner ISD Bollenstreek.",
			  "Zorg voor elkaar is een knooppunt met 25 verbanden en blijft ingeklapt. Kies naast het beeld welk verband u uitklapt, of druk op Shift en Enter voor alles.",
			  "In beeld: 31 knopen en 40 verbanden. U bent bij Zorg voor elkaar, opgave. 25 verbanden in beeld.",
			  "U bent bij ISD Bollenstreek, verbonden partij. 6 verbanden in beeld. Verband 1 van 6: is samenwerkingspartner voor Zorg voor elkaar.",
			]
		`);
		expect(new URL(page.url()).searchParams.get('uit')).toBe(ZORG);
	});

	it('undoes and redoes what changed the view', async () => {
		const page = await open();
		await openPicture(page, `/verkenner?start=${ISD}&loop=${ZORG}`);
		const summary = page.locator('.samen b');
		const before = await summary.textContent();
		await page.getByRole('link', { name: /^Klap alles uit/ }).click();
		await page.waitForURL(/uit=/);
		const after = await summary.textContent();
		expect(after).not.toBe(before);
		await page.getByRole('button', { name: 'Ongedaan' }).click();
		await page.waitForURL((url) => !url.searchParams.has('uit'));
		expect(await summary.textContent()).toBe(before);
		await page.getByRole('button', { name: 'Opnieuw', exact: true }).click();
		await page.waitForURL(/uit=/);
		expect(await summary.textContent()).toBe(after);
	});

	it('gives the same view to whoever gets the link', async () => {
		const page = await open();
		await openPicture(page, `/verkenner?start=${ISD}`);
		await page.getByText('Filter', { exact: false }).locator('visible=true').first().click();
		await page.getByRole('checkbox', { name: 'Gemeenten' }).uncheck();
		await page.waitForURL(/soort=/);
		await page.getByRole('application').focus();
		await page.keyboard.press('ArrowRight');
		await page.waitForURL(/loop=/);
		const other = await open({ javaScriptEnabled: false });
		await other.goto(page.url());
		expect(await other.locator('.samen').innerText()).toBe(await page.locator('.samen').innerText());
		expect(await other.getByRole('complementary').locator('h2').textContent()).toBe(
			await page.getByRole('complementary').locator('h2').textContent()
		);
		expect(await listed(other, 'knoop')).not.toContain('gm0534');
	});

	it('breaks no accessibility rule, light and dark, and fits 360 px', async () => {
		for (const colorScheme of ['light', 'dark'] as const) {
			const page = await open({ bypassCSP: true, colorScheme, viewport: { width: 360, height: 740 } });
			for (const path of [
				'/verkenner',
				`${WIDER}&loop=${ISD}&kies=${ISD}`,
				`${WIDER}&weergave=tabel`,
				`${WIDER}&weergave=tekst`
			]) {
				await page.goto(app().url + path);
				await page.waitForLoadState('networkidle');
				expect(await violations(page), `${path} ${colorScheme}`).toEqual([]);
				const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
				expect(wide, path).toBeLessThanOrEqual(0);
			}
		}
	});

	it('breaks no rule of the security policy', async () => {
		const page = await open();
		const complaints: string[] = [];
		page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
		page.on('pageerror', (error) => complaints.push(error.message));
		await openPicture(page, WIDER);
		await page.waitForFunction(() => performance.getEntriesByName('verkenner-getekend').length > 0);
		expect(complaints).toEqual([]);
	});

	it('saves the picture as SVG and PNG', async () => {
		const page = await open();
		await openPicture(page, WIDER);
		for (const [naam, start] of [
			['SVG', '<svg'],
			['PNG', '\u0089PNG']
		] as const) {
			const waits = page.waitForEvent('download');
			await page.getByRole('button', { name: naam, exact: true }).click();
			const stream = await (await waits).createReadStream();
			const parts: Buffer[] = [];
			for await (const part of stream) parts.push(part as Buffer);
			expect(Buffer.concat(parts).toString('latin1').startsWith(start)).toBe(true);
		}
	});
});

it('files hold what the page lists', async () => {
	const html = await (await fetch(`${app().url}${WIDER}&weergave=tabel`)).text();
	const nodes = [...html.matchAll(/data-knoop=/g)].length;
	const lines = [...html.matchAll(/data-schakel=/g)].length;
	const get = async (naam: string) => {
		const answer = await fetch(`${app().url}${WIDER.replace('?', `/${naam}?`)}`);
		expect(answer.status, naam).toBe(200);
		return Buffer.from(await answer.arrayBuffer());
	};
	for (const naam of ['netwerk.graphml', 'netwerk.gexf']) {
		const xml = readXml((await get(naam)).toString());
		expect([naam, xml.count('node'), xml.count('edge')]).toEqual([naam, nodes, lines]);
		expect(xml.text).toMatch(/gegevensversie: [0-9a-f]{64}/);
	}
	const json = JSON.parse((await get('netwerk.json')).toString());
	expect([json.knopen.length, json.verbanden.length]).toEqual([nodes, lines]);
	for (const { id, bron, bronnen } of json.knopen) {
		expect(bron, id).toMatch(/regel|pagina/);
		expect(bronnen[0].adres, id).toMatch(/^http/);
	}
	const book = await get('netwerk.xlsx');
	expect(await readSheet(book, 'Knopen')).toHaveLength(nodes + 1);
	expect(await readSheet(book, 'Verbanden')).toHaveLength(lines + 1);
	const csv = (await get('verbanden.csv')).toString();
	expect(csv.trim().split('\r\n')).toHaveLength(lines + 1);
	expect((await fetch(`${app().url}/verkenner/netwerk.exe`)).status).toBe(404);
});
