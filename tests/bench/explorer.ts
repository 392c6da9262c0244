/**
 * The explorer in Chromium: from data to a drawn view of 500 nodes, against plain cytoscape on the same nodes, lines and
 * layout; and the longest task of the main thread meanwhile. By turns, each in a page with an empty cache. Ours is drawn
 * when the print stands; what it takes to bring the canvas in its place, once someone touches it, is told beside it.
 */
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';
import { DATA, GETEKEND } from '../../src/routes/verkenner/marks.ts';
import { findChromium } from '../e2e/find-chromium.ts';
import { middle, SLOW_VIEW } from './browser.ts';
import { atMost, number, shown, skipped, spreadOf, tellRatio, type Figure } from './figure.ts';
import type { Served } from './processes.ts';
import { longestTask } from './tasks.ts';

/** A party with more around it than is drawn: the view is full. */
const VIEW = 'start=gm9998.org.o1';
const ROUNDS = 9;
const HANDS = 5;

interface Drawn {
	/** Milliseconds from data to drawn. */
	readonly time: number;
	/** The longest task of the main thread in that time, in milliseconds. */
	readonly task: number;
	/** Processor time of the task that took most of it. */
	readonly work: number;
}

/** Which of the plain ones: laid out as we do, or by the layout that cytoscape brings. */
type Plain = 'force' | 'cose';

export async function benchExplorer(root: string, app: Served): Promise<Figure[]> {
	const executablePath = findChromium(process.env);
	if (!executablePath) return [skipped('tekenen van 500 knopen', 'geen Chromium gevonden')];
	const script = await buildPeer(root);
	const data = await fetch(`${app.url}/verkenner/netwerk.json?${VIEW}`).then((answer) => answer.text());
	const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
	try {
		const ours = () => inPage(browser, (page) => drawOurs(page, app.url));
		const plain = (layout: Plain) => () =>
			inPage(browser, (page) => drawPlain(page, app.url, { script, data, layout }));
		await ours();
		await plain('force')();
		const rounds: { ours: Drawn; plain: Drawn }[] = [];
		for (let round = 0; round < ROUNDS; round++) {
			if (round % 2) rounds.push({ ours: await ours(), plain: await plain('force')() });
			else {
				const first = await plain('force')();
				rounds.push({ plain: first, ours: await ours() });
			}
		}
		const hands: Drawn[] = [];
		for (let round = 0; round < HANDS; round++)
			hands.push(await inPage(browser, (page) => takeInHand(page, app.url)));
		return [
			...tell(data, rounds, await plain('cose')()),
			tellHand(hands),
			await tellBlocked(browser, app.url, script)
		];
	} finally {
		await browser.close();
	}
}

function tell(data: string, rounds: readonly { ours: Drawn; plain: Drawn }[], cose: Drawn): Figure[] {
	const { knopen, verbanden } = JSON.parse(data) as { knopen: unknown[]; verbanden: unknown[] };
	const ratio = spreadOf(rounds.map(({ ours, plain }) => ours.time / plain.time));
	const middle = (values: number[]) => number(spreadOf(values).midden, 0);
	const tasks = rounds.map(({ ours }) => ours.task);
	const size = `${knopen.length} knopen en ${verbanden.length} verbanden`;
	return [
		{
			naam: `verkenner: ${size} van gegevens tot getekend, tegen kale cytoscape met hetzelfde schikken`,
			bar: '≤ 1,30 ×',
			waarde: tellRatio(ratio),
			haalt: ratio.midden <= 1.3
		},
		shown(
			'– mediaan van ons en van kale cytoscape; met haar eigen cose',
			`${middle(rounds.map(({ ours }) => ours.time))} en ${middle(rounds.map(({ plain }) => plain.time))} ms; ${number(cose.time, 0)} ms`
		),
		atMost('verkenner: langste taak tijdens het schikken, mediaan', 50, spreadOf(tasks).midden, 'ms'),
		shown(
			'– de langste van alle beurten; rekentijd van de langste, mediaan; langste taak van kale cytoscape',
			`${number(Math.max(...tasks), 0)} ms; ${middle(rounds.map(({ ours }) => ours.work))} ms; ${middle(rounds.map(({ plain }) => plain.task))} ms`
		)
	];
}

function tellHand(hands: readonly Drawn[]): Figure {
	const middle = (of: (hand: Drawn) => number) => number(spreadOf(hands.map(of)).midden, 0);
	return shown(
		'– na de eerste aanraking tot het doek er staat (de prent blijft zolang staan); langste taak daarbij, mediaan',
		`${middle(({ time }) => time)} ms; ${middle(({ task }) => task)} ms`
	);
}

/** How long plain cytoscape keeps a slow page from answering, on the very view that `browser.ts` measures of ours. */
async function tellBlocked(browser: Browser, url: string, script: string): Promise<Figure> {
	const data = await fetch(`${url}/verkenner/netwerk.json?${SLOW_VIEW}`).then((answer) => answer.text());
	const { tbt } = await middle(browser, `${url}/kaal/`, (page) =>
		servePlain(page, { script, data, layout: 'force' })
	);
	return shown('– TBT van kale cytoscape met hetzelfde beeld, CPU 4× trager', `${number(tbt, 0)} ms`);
}

async function inPage<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	try {
		return await work(await context.newPage());
	} finally {
		await context.close();
	}
}

/** Opens a page and measures between the two marks that it sets. */
async function measure(page: Page, url: string): Promise<Drawn> {
	const { marks, task, work } = await longestTask(page, [DATA, GETEKEND], () => page.goto(url));
	return { time: marks[1] - marks[0], task, work };
}

/** The mark of the moment that someone touches the print. */
const HAND = 'bench-hand';

/** From the touch until the canvas stands in the place of the print. */
async function takeInHand(page: Page, url: string): Promise<Drawn> {
	await page.goto(`${url}/verkenner?${VIEW}`);
	await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, GETEKEND);
	const touch = async () => {
		await page.evaluate((mark) => performance.mark(mark), HAND);
		await page.getByRole('application').hover({ position: { x: 4, y: 4 } });
	};
	const { marks, task, work } = await longestTask(page, [HAND, GETEKEND], touch, 2);
	return { time: marks[1] - marks[0], task, work };
}

const drawOurs = (page: Page, url: string): Promise<Drawn> => measure(page, `${url}/verkenner?${VIEW}`);

interface PlainPage {
	readonly script: string;
	readonly data: string;
	readonly layout: Plain;
}

async function drawPlain(page: Page, url: string, plain: PlainPage): Promise<Drawn> {
	await servePlain(page, plain);
	return measure(page, `${url}/kaal/`);
}

/** Answers `/kaal/` in this page: plain cytoscape and its data. */
async function servePlain(page: Page, { script, data, layout }: PlainPage): Promise<void> {
	const html = `<!doctype html><meta charset="utf-8"><style>#doek { height: 600px }</style><div id="doek"></div>
<script type="module">
const answer = await fetch('./data.json');
const data = await answer.json();
performance.mark('${DATA}');
const { draw } = await import('./peer.js');
await draw(document.getElementById('doek'), data, '${layout}');
performance.mark('${GETEKEND}');
</script>`;
	const files: Record<string, [type: string, body: string]> = {
		'': ['text/html', html],
		'data.json': ['application/json', data],
		'peer.js': ['text/javascript', script]
	};
	await page.route('**/kaal/*', (route) => {
		const [contentType, body] = files[new URL(route.request().url()).pathname.split('/').pop()!]!;
		return route.fulfill({ contentType, body });
	});
}

/** The peer as one module for the browser. */
async function buildPeer(root: string): Promise<string> {
	const output = await build({
		root,
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			lib: { entry: join(root, 'tests/bench/explorer-peer.ts'), formats: ['es'], fileName: 'peer' }
		},
		define: { 'process.env.NODE_ENV': '"production"' }
	});
	const [{ output: files }] = output as unknown as [{ output: { type: string; code: string }[] }];
	return files.find(({ type }) => type === 'chunk')!.code;
}
