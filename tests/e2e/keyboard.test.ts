/** Every kind of page with Tab and Enter only, and enlarged: 200 % is a window of 640 pixels, 400 % one of 320. */
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { withApp } from './app.ts';
import { inBrowser } from './browser.ts';
import { PAGES } from './page-kinds.ts';

const app = withApp();

interface Stop {
	/** Number of this element on the page, in the order of the walk. */
	readonly nummer: number;
	readonly wat: string;
	readonly ring: boolean;
	readonly inView: boolean;
	readonly covered: boolean;
}

/** What can be reached: visible, not disabled, and of radio buttons only the chosen one. */
const reachable = (page: Page): Promise<number> =>
	page.evaluate(() => {
		const selector =
			'a[href], button:enabled, input:enabled:not([type=hidden]), select:enabled, textarea:enabled, summary, [tabindex="0"]';
		const radio = (element: Element) => element instanceof HTMLInputElement && element.type === 'radio';
		return [...document.querySelectorAll(selector)].filter(
			(element) =>
				element.checkVisibility({ visibilityProperty: true }) &&
				!(radio(element) && !(element as HTMLInputElement).checked)
		).length;
	});

/** Where the focus is now, and whether a reader sees it; null when it left the page. */
const look = (page: Page): Promise<Stop | null> =>
	page.evaluate(() => {
		const element = document.activeElement as HTMLElement | null;
		if (!element || element === document.body) return null;
		const seen = ((window as unknown as { seen?: Element[] }).seen ??= []);
		if (!seen.includes(element)) seen.push(element);
		const { outlineStyle, outlineWidth } = getComputedStyle(element);
		const box = element.getBoundingClientRect();
		// A link over two lines is met in its first one.
		const line = element.getClientRects()[0] ?? box;
		const x = Math.min(Math.max(line.left + line.width / 2, 0), innerWidth - 1);
		const top = document.elementFromPoint(x, line.top + line.height / 2);
		return {
			nummer: seen.indexOf(element),
			wat: `${element.tagName} ${element.innerText || element.getAttribute('aria-label') || ''}`.slice(0, 60),
			ring: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
			inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
			covered: !!top && !element.contains(top) && !element.parentElement!.contains(top)
		};
	});

inBrowser('with the keyboard only', (open) => {
	it.each(PAGES)(
		'%s: Tab reaches everything once, with a ring, in view, and leaves the page',
		async (path) => {
			const page = await open({ viewport: { width: 1280, height: 800 } });
			const answer = await page.goto(app().url + path, { waitUntil: 'networkidle' });
			expect(answer?.status()).toBe(200);
			const expected = await reachable(page);
			const stops: Stop[] = [];
			for (;;) {
				await page.keyboard.press('Tab');
				const stop = await look(page);
				if (!stop || stop.nummer < stops.length) break;
				stops.push(stop);
			}
			expect(stops.filter(({ ring, inView, covered }) => !ring || !inView || covered)).toEqual([]);
			expect(stops).toHaveLength(expected);
		}
	);

	it('Enter skips to the content, opens the choice of municipality and follows a link', async () => {
		const page = await open({ viewport: { width: 1280, height: 800 } });
		await page.goto(`${app().url}/opgaven`, { waitUntil: 'networkidle' });
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		expect(new URL(page.url()).hash).not.toBe('');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => !!document.activeElement?.closest('main'))).toBe(true);
		const choice = page.locator('header summary').last();
		await choice.focus();
		await page.keyboard.press('Enter');
		expect(await choice.evaluate((element) => (element.parentElement as HTMLDetailsElement).open)).toBe(true);
		await page.locator('main tbody th a').first().focus();
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/opgaven\/gm/);
	});
});

inBrowser('enlarged', (open) => {
	it.each(PAGES)('%s fits at 200 and 400 percent, and hides no text', async (path) => {
		for (const [percent, width] of [
			[200, 640],
			[400, 320]
		] as const) {
			const viewport = { width, height: (width * 10) / 16 };
			const page = await open({ viewport, deviceScaleFactor: percent / 100 });
			const answer = await page.goto(app().url + path, { waitUntil: 'load' });
			expect(answer?.status()).toBe(200);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
			const hidden = await page.locator('main *').evaluateAll((elements) =>
				elements.flatMap((element) => {
					const { overflow, textOverflow } = getComputedStyle(element);
					const cut =
						element.scrollWidth > element.clientWidth + 2 || element.scrollHeight > element.clientHeight + 2;
					const meant = element.closest('.stil, thead') !== null;
					const clips = overflow === 'hidden' || textOverflow === 'ellipsis';
					return clips && cut && !meant && element.textContent?.trim()
						? [element.outerHTML.slice(0, 80)]
						: [];
				})
			);
			expect(hidden).toEqual([]);
		}
	});
});
