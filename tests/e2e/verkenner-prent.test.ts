import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { SOORTEN } from '../../src/routes/verkenner/state.ts';
import { fitIn } from '../../src/routes/verkenner/doek/sight.ts';
import { withApp } from './app.ts';
import { inBrowser } from './browser.ts';

const app = withApp();
const ZORG = 'gm0534.pb2023.zorg-voor-elkaar';
/** More than a hundred nodes: it begins as a print. */
const LARGE = '/verkenner?start=gm0534';

/** That of cytoscape. */
function largestChunk(): string {
	const folder = join(import.meta.dirname, '../../build/client/_app/immutable/chunks');
	const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
	const size = (file: string) => statSync(join(folder, file)).size;
	return scripts.reduce((largest, file) => (size(file) > size(largest) ? file : largest));
}

const drawn = (page: Page, times: number) =>
	page.waitForFunction((least) => performance.getEntriesByName('verkenner-getekend').length >= least, times);

const frame = (page: Page) => page.getByRole('application');
const print = (page: Page) => page.locator('.prent');
const canvases = (page: Page) => page.locator('.doek canvas').count();

async function openPrint(page: Page, path = LARGE): Promise<void> {
	await page.goto(app().url + path, { waitUntil: 'commit' });
	await drawn(page, 1);
	expect(await print(page).isVisible()).toBe(true);
	expect(await canvases(page)).toBe(0);
}

/** Waits until the canvas stands in its place. */
const takenOver = (page: Page) => print(page).waitFor({ state: 'hidden' });

async function placesOf(page: Page): Promise<Map<string, { x: number; y: number }>> {
	const waits = page.waitForEvent('download');
	await page.getByRole('button', { name: 'SVG', exact: true }).click();
	const parts: Buffer[] = [];
	for await (const part of await (await waits).createReadStream()) parts.push(part as Buffer);
	const svg = Buffer.concat(parts).toString();
	// the paper behind a sign: a sign has circles of its own
	const places = [...svg.matchAll(/<circle cx="([-\d.]+)" cy="([-\d.]+)" [^>]*\/><svg/g)];
	return new Map(places.map(([, x, y], at) => [String(at), { x: Number(x), y: Number(y) }]));
}

/** The part of the dots that are clearly another colour in the second picture. */
const differ = (page: Page, one: Buffer, other: Buffer): Promise<number> =>
	page.evaluate(
		async (pictures) => {
			const dots = await Promise.all(
				pictures.map(async (data) => {
					const image = new Image();
					image.src = `data:image/png;base64,${data}`;
					await image.decode();
					const canvas = new OffscreenCanvas(image.width, image.height);
					const pen = canvas.getContext('2d')!;
					pen.drawImage(image, 0, 0);
					return pen.getImageData(0, 0, image.width, image.height).data;
				})
			);
			const [a, b] = dots as [Uint8ClampedArray, Uint8ClampedArray];
			let other = 0;
			for (let at = 0; at < a.length; at += 4)
				if (Math.abs(a[at]! - b[at]!) + Math.abs(a[at + 1]! - b[at + 1]!) > 120) other++;
			return other / (a.length / 4);
		},
		[one.toString('base64'), other.toString('base64')]
	);

inBrowser('the print of a large view', (open) => {
	it('gives way to the canvas when a pointer comes, and looks the same', async () => {
		const page = await open({ bypassCSP: true, viewport: { width: 1440, height: 900 } });
		await openPrint(page);
		const before = await frame(page).screenshot();
		const places = await placesOf(page);
		await frame(page).hover({ position: { x: 4, y: 4 } });
		await takenOver(page);
		expect(await canvases(page)).toBeGreaterThan(0);
		expect(await placesOf(page)).toEqual(places);
		expect(places.size).toBeGreaterThan(100);
		await page.mouse.move(0, 0);
		const blank = await page.evaluate(() => {
			const canvas = document.createElement('canvas');
			const { clientWidth, clientHeight } = document.querySelector('.kader')!;
			Object.assign(canvas, { width: clientWidth, height: clientHeight });
			const pen = canvas.getContext('2d')!;
			pen.fillStyle = getComputedStyle(document.body).backgroundColor;
			pen.fillRect(0, 0, clientWidth, clientHeight);
			return canvas.toDataURL().split(',')[1]!;
		});
		const after = await frame(page).screenshot();
		const drawnPart = await differ(page, before, Buffer.from(blank, 'base64'));
		expect(drawnPart).toBeGreaterThan(0.01);
		expect(await differ(page, before, after)).toBeLessThan(drawnPart / 3);
	});

	it('does what was clicked before the canvas stood', async () => {
		const page = await open({ viewport: { width: 1440, height: 900 } });
		await openPrint(page);
		const { knopen } = (await (await fetch(app().url + LARGE.replace('?', '/netwerk.json?'))).json()) as {
			knopen: { id: string }[];
		};
		const places = await placesOf(page);
		await page.evaluate(() => scrollTo(0, 0));
		const box = (await frame(page).locator('.doek').boundingBox())!;
		const { zoom, pan } = fitIn(places, { breed: box.width, hoog: box.height });
		const at = knopen.findIndex(({ id }) => id === ZORG);
		const { x, y } = places.get(String(at))!;
		await page.mouse.click(box.x + pan.x + zoom * x, box.y + pan.y + zoom * y);
		await page.waitForURL(/loop=/);
		expect(new URL(page.url()).searchParams.get('loop')).toBe(ZORG);
		await takenOver(page);
	});

	it('is taken in hand by keys, buttons, touch, another size and other colours', async () => {
		const ways: Record<string, (page: Page) => Promise<unknown>> = {
			keys: (page) => frame(page).focus(),
			button: (page) => page.getByRole('button', { name: 'Dichterbij' }).click(),
			touch: (page) => frame(page).tap(),
			size: (page) => page.setViewportSize({ width: 900, height: 900 }),
			colours: (page) => page.emulateMedia({ colorScheme: 'dark' })
		};
		for (const [naam, take] of Object.entries(ways)) {
			const page = await open({ hasTouch: true, viewport: { width: 1440, height: 900 } });
			await openPrint(page);
			await take(page);
			await takenOver(page);
			expect(await canvases(page), naam).toBeGreaterThan(0);
			await page.close();
		}
	});

	it('gives way to the canvas when the view changes, and saves what is seen', async () => {
		const page = await open({ viewport: { width: 1440, height: 900 } });
		const complaints: string[] = [];
		page.on('pageerror', (error) => complaints.push(error.message));
		await openPrint(page, `${LARGE}&soort=${SOORTEN.filter((soort) => soort !== 'Activiteit').join('+')}`);
		const few = (await placesOf(page)).size;
		await page
			.locator('a', { hasText: 'Zet alle filters uit' })
			.evaluate((link: HTMLElement) => link.click());
		await takenOver(page);
		const shown = Number((await page.locator('.samen b').textContent())!.split(' ')[0]);
		expect(shown).toBeGreaterThan(few);
		expect((await placesOf(page)).size).toBe(shown);
		expect(complaints).toEqual([]);
	});

	it('is laid out anew on the canvas', async () => {
		const page = await open({ viewport: { width: 1440, height: 900 } });
		await openPrint(page);
		const before = (await placesOf(page)).size;
		await page.getByRole('button', { name: 'Schik opnieuw' }).click();
		await takenOver(page);
		expect((await placesOf(page)).size).toBe(before);
	});

	it('stands without letters that never come, and says so when it cannot be laid out', async () => {
		const page = await open();
		await page.route('**/*.woff2', () => {});
		await openPrint(page);
		await frame(page).hover({ position: { x: 4, y: 4 } });
		await takenOver(page);
		const other = await open();
		await other.route('**/workers/**', (route) => route.abort());
		await other.goto(app().url + LARGE);
		await other.getByText('Het beeld kan hier niet worden getekend').waitFor();
		expect(await other.locator('.ook [data-knoop]').count()).toBeGreaterThan(100);
	});

	it('stays when the canvas cannot come, with the tree beside it', async () => {
		const page = await open();
		await page.route(`**/${largestChunk()}`, (route) => route.abort());
		await openPrint(page);
		await frame(page).hover({ position: { x: 4, y: 4 } });
		await page.getByText('Het beeld kan hier niet worden bewogen').waitFor();
		expect(await print(page).isVisible()).toBe(true);
		expect(await page.locator('.ook [data-knoop]').count()).toBeGreaterThan(100);
	});

	it('is not made of a small view, nor of one that is walked', async () => {
		const page = await open();
		for (const path of ['/verkenner?start=gm0534.org.isd-bollenstreek', `${LARGE}&loop=gm0534`]) {
			await page.goto(app().url + path);
			await drawn(page, 1);
			expect(await print(page).isVisible(), path).toBe(false);
			expect(await canvases(page), path).toBeGreaterThan(0);
		}
	});

	it('breaks no rule of the security policy', async () => {
		const page = await open();
		const complaints: string[] = [];
		page.on('console', (message) =>
			['error', 'warning'].includes(message.type()) ? complaints.push(message.text()) : null
		);
		page.on('pageerror', (error) => complaints.push(error.message));
		await openPrint(page);
		await frame(page).hover({ position: { x: 4, y: 4 } });
		await takenOver(page);
		expect(complaints).toEqual([]);
	});
});
