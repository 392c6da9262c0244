import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { withApp } from './app.ts';
import { inBrowser } from './browser.ts';

const app = withApp();
const ISD = 'gm0534.org.isd-bollenstreek';
const ALONE = `/verkenner?start=${ISD}&dicht=ja`;

/** Opens a view and waits until all of it stands on the screen. */
async function openDrawn(page: Page, path: string): Promise<void> {
	await page.goto(new URL(path, app().url).href);
	await drawn(page, 1);
}

const drawn = (page: Page, times: number) =>
	page.waitForFunction((least) => performance.getEntriesByName('verkenner-getekend').length >= least, times);

const timesDrawn = (page: Page): Promise<number> =>
	page.evaluate(() => performance.getEntriesByName('verkenner-getekend').length);

const frame = (page: Page) => page.getByRole('application');
const look = async (page: Page): Promise<string> => (await frame(page).screenshot()).toString('base64');
/** Waits until the picture differs from before. @returns how it looks then */
async function changed(page: Page, before: string): Promise<string> {
	let now = before;
	await expect.poll(async () => (now = await look(page)), { timeout: 10_000 }).not.toBe(before);
	return now;
}

/** Turns the wheel until the picture answers: the browser keeps the first turns with what it scrolled before. */
async function wheelUntilChanged(page: Page, before: string, x: number, y: number): Promise<string> {
	let now = before;
	const turn = async () => {
		await page.mouse.wheel(x, y);
		return (now = await look(page));
	};
	await expect.poll(turn, { timeout: 20_000 }).not.toBe(before);
	return now;
}

const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);
const loop = (page: Page) => new URL(page.url()).searchParams.get('loop');

/** Where the only node of a view stands: in the middle, a little above it for its name. */
async function middle(page: Page): Promise<{ x: number; y: number }> {
	const box = (await frame(page).boundingBox())!;
	return { x: box.x + box.width / 2, y: box.y + (box.height - 42) / 2 };
}

async function svgOf(page: Page): Promise<string> {
	const waits = page.waitForEvent('download');
	await page.getByRole('button', { name: 'SVG', exact: true }).click();
	const parts: Buffer[] = [];
	for await (const part of await (await waits).createReadStream()) parts.push(part as Buffer);
	return Buffer.concat(parts).toString();
}

inBrowser('the explorer in hand', (open) => {
	it('says why a hub stays folded to who clicks it twice', async () => {
		const page = await open({ viewport: { width: 1300, height: 900 } });
		await openDrawn(page, '/verkenner?vast=gm0534.pb2023.zorg-voor-elkaar');
		const { x, y } = await middle(page);
		await page.mouse.dblclick(x, y);
		await page.waitForURL(/loop=/);
		const said = page.locator('[data-zegt]');
		await said.filter({ hasText: 'is een knooppunt met' }).waitFor();
		expect(await page.locator('.samen b').textContent()).toContain('1 knoop');
	});

	it('gives the same places with and without the drawer beside it', async () => {
		const page = await open({ viewport: { width: 1300, height: 900 } });
		const signs: string[][] = [];
		for (const drawer of ['', `&loop=${ISD}`]) {
			await openDrawn(page, `/verkenner?start=${ISD}${drawer}`);
			signs.push((await svgOf(page)).match(/<circle cx="[-\d.]+" cy="[-\d.]+" r="[\d.]+" fill="rgb/g) ?? []);
		}
		expect(signs[0]!.length).toBeGreaterThan(5);
		expect(signs[1]).toEqual(signs[0]);
	});

	it('keeps in the link where a node was moved to, also when the view grows after it', async () => {
		const page = await open({ viewport: { width: 1300, height: 900 } });
		await openDrawn(page, ALONE);
		const { x, y } = await middle(page);
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x + 90, y - 60, { steps: 5 });
		await page.mouse.up();
		await page.waitForURL(/plek=/);
		const before = await page.locator('.samen b').textContent();
		const seen = await timesDrawn(page);
		await page.mouse.dblclick(x + 90, y - 60);
		await page.locator('.samen b').filter({ hasNotText: before! }).waitFor();
		await drawn(page, seen + 1);
		const url = page.url();
		expect(url.length).toBeLessThan(2_000);
		const other = await open({ viewport: { width: 1300, height: 900 } });
		await openDrawn(other, url);
		expect(await svgOf(other)).toBe(await svgOf(page));
		expect(await svgOf(other)).toContain('<svg');
	});

	it('puts a moved node back with undo, and all of them with "Schik opnieuw"', async () => {
		const page = await open({ viewport: { width: 1300, height: 900 } });
		await openDrawn(page, ALONE);
		const { x, y } = await middle(page);
		/** Does it, and waits until the address says so and the picture is drawn again. */
		const then = async (act: () => Promise<void>, moved: boolean) => {
			const seen = await timesDrawn(page);
			await act();
			await page.waitForURL((url) => url.searchParams.has('plek') === moved);
			await drawn(page, seen + 1);
		};
		const move = async () => {
			await page.mouse.move(x, y);
			await page.mouse.down();
			await page.mouse.move(x - 120, y + 30, { steps: 5 });
			await page.mouse.up();
		};
		const free = await look(page);
		await then(move, true);
		await then(() => page.getByRole('button', { name: 'Ongedaan' }).click(), false);
		await then(move, true);
		expect(await look(page)).not.toBe(free);
		await then(() => page.getByRole('button', { name: 'Schik opnieuw' }).click(), false);
	});

	it('lets the page scroll until the picture is taken in hand; then a wheel zooms and two fingers move', async () => {
		const page = await open({ viewport: { width: 1300, height: 900 } });
		await openDrawn(page, ALONE);
		const first = await look(page);
		const { x, y } = await middle(page);
		await page.mouse.move(x + 200, y + 100);
		await page.mouse.wheel(0, 120);
		await page.waitForFunction(() => scrollY > 0);
		await page.evaluate(() => scrollTo(0, 0));
		await page.waitForFunction(() => scrollY === 0);
		expect(await look(page)).toBe(first);
		await page.mouse.click(x + 200, y + 100);
		await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'application');
		const zoomed = await wheelUntilChanged(page, await look(page), 0, -120);
		await wheelUntilChanged(page, zoomed, 12.5, 7.5);
		expect(await scrolled(page)).toBe(0);
	});

	it('is tapped, moved and pinched by touch, at 360 px', async () => {
		const page = await open({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
		await openDrawn(page, ALONE);
		await frame(page).scrollIntoViewIfNeeded();
		const { x, y } = await middle(page);
		await page.touchscreen.tap(x, y);
		await page.waitForURL(/loop=/);
		expect(loop(page)).toBe(ISD);
		await frame(page).scrollIntoViewIfNeeded();
		const session = await page.context().newCDPSession(page);
		const middleNow = await middle(page);
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: [number, number][]) =>
			session.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: points.map(([dx, dy], id) => ({ x: middleNow.x + dx, y: middleNow.y + dy, id }))
			});
		const whole = await look(page);
		await touch('touchStart', [[80, 60]]);
		for (let step = 1; step <= 5; step++) await touch('touchMove', [[80 - 10 * step, 60 - 8 * step]]);
		await touch('touchEnd', []);
		const moved = await changed(page, whole);
		await touch('touchStart', [
			[-30, 60],
			[30, 60]
		]);
		for (let step = 1; step <= 5; step++)
			await touch('touchMove', [
				[-30 - 10 * step, 60],
				[30 + 10 * step, 60]
			]);
		await touch('touchEnd', []);
		await changed(page, moved);
	});

	it('keeps still for who asks for less motion', async () => {
		const page = await open({ reducedMotion: 'reduce' });
		await page.addInitScript(() => {
			const seen: string[] = [];
			Object.assign(window, { seen });
			for (const type of ['animationstart', 'transitionrun'])
				addEventListener(type, (event) => seen.push(`${type} ${(event.target as Element).className}`), true);
		});
		await openDrawn(page, `/verkenner?start=${ISD}`);
		await frame(page).focus();
		await page.keyboard.press('ArrowRight');
		await page.waitForURL(/loop=/);
		expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
		// The step is marked once; after that nothing moves.
		await expect.poll(async () => (await look(page)) === (await look(page)), { timeout: 60_000 }).toBe(true);
	});

	it('shows which tab is chosen where the visitor sets the colours', async () => {
		const page = await open({ forcedColors: 'active' });
		await page.goto(`${app().url}${ALONE}&weergave=tabel`);
		const colours = (naam: string) =>
			page
				.getByRole('navigation', { name: 'Weergave' })
				.getByRole('link', { name: naam })
				.evaluate((link) => [getComputedStyle(link).color, getComputedStyle(link).backgroundColor]);
		const [letter, background] = await colours('Tabel');
		expect(letter).not.toBe(background);
		expect(await colours('Boom')).not.toEqual([letter, background]);
	});
});
