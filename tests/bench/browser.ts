/** What a visitor with a slow computer notices: LCP, TBT and CLS with the CPU slowed four times, in Chromium. */
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../e2e/find-chromium.ts';
import { atMost, skipped, type Figure } from './figure.ts';
import type { Served } from './processes.ts';

interface Vitals {
	lcp: number;
	tbt: number;
	cls: number;
}

/** Runs in the page before anything of ours. */
const OBSERVE = `
window.vitals = { lcp: 0, tbt: 0, cls: 0 };
const observe = (type, see) => new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
observe('largest-contentful-paint', (entry) => (window.vitals.lcp = entry.startTime));
observe('longtask', (entry) => (window.vitals.tbt += Math.max(0, entry.duration - 50)));
observe('layout-shift', (entry) => entry.hadRecentInput || (window.vitals.cls += entry.value));`;

/** The explorer around an opgave. */
export const SLOW_VIEW = 'start=gm9998.agenda.opgave1';

const PAGES = [
	['eerste pagina', '/'],
	['opgave', '/opgaven/gm9998.agenda.opgave1'],
	['verkenner', `/verkenner?${SLOW_VIEW}`]
] as const;

export async function benchBrowser(app: Served): Promise<Figure[]> {
	const executablePath = findChromium(process.env);
	if (!executablePath) return [skipped('LCP, TBT en CLS', 'geen Chromium gevonden')];
	const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
	const figures: Figure[] = [];
	try {
		for (const [naam, path] of PAGES) {
			const answer = await fetch(app.url + path);
			if (!answer.ok) figures.push(skipped(`${naam}: LCP, TBT, CLS`, `${path} geeft ${answer.status}`));
			else figures.push(...tell(naam, await middle(browser, app.url + path)));
		}
	} finally {
		await browser.close();
	}
	return figures;
}

const tell = (naam: string, { lcp, tbt, cls }: Vitals): Figure[] => [
	atMost(`${naam}: LCP, CPU 4× trager`, 1_500, lcp, 'ms'),
	atMost(`${naam}: TBT, CPU 4× trager`, 150, tbt, 'ms'),
	atMost(`${naam}: CLS`, 0.02, cls, '', 3)
];

/** The median of five visits, each with an empty cache. `prepare` may answer requests of the page itself. */
export async function middle(
	browser: Browser,
	url: string,
	prepare?: (page: Page) => Promise<void>
): Promise<Vitals> {
	const visits: Vitals[] = [];
	for (let visit = 0; visit < 5; visit++) visits.push(await see(browser, url, prepare));
	const of = (key: keyof Vitals) => visits.map((vitals) => vitals[key]).sort((a, b) => a - b)[2]!;
	return { lcp: of('lcp'), tbt: of('tbt'), cls: of('cls') };
}

async function see(browser: Browser, url: string, prepare?: (page: Page) => Promise<void>): Promise<Vitals> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await page.addInitScript(OBSERVE);
	await prepare?.(page);
	await page.goto(url, { waitUntil: 'networkidle' });
	await page.waitForTimeout(1_000);
	const vitals = await page.evaluate<Vitals>('window.vitals');
	await context.close();
	return vitals;
}
