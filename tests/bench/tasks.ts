/** The longest task of the main thread between two marks of a page, as Chromium traces it. */
import type { Page } from 'playwright-core';

interface TraceEvent {
	readonly name: string;
	readonly ph: string;
	readonly pid: number;
	readonly tid: number;
	/** Microseconds. */
	readonly ts: number;
	readonly dur?: number;
	/** Of these microseconds the processor worked so many on it; the rest it waited for other programs. */
	readonly tdur?: number;
}

export interface Between {
	/** When each mark was set, in milliseconds. */
	readonly marks: readonly [number, number];
	/** Milliseconds. A task counts for the part of it between the marks. */
	readonly task: number;
	/** The most processor time that one whole task took, in milliseconds: the same on a busy machine. */
	readonly work: number;
}

const CATEGORIES = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];

/**
 * Does something with the page, and waits until the second mark was set so many times in all.
 * @throws Error when a mark is not set within half a minute
 */
export async function longestTask(
	page: Page,
	[first, last]: readonly [string, string],
	act: () => Promise<unknown>,
	times = 1
): Promise<Between> {
	const browser = page.context().browser()!;
	await browser.startTracing(page, { categories: CATEGORIES });
	await act();
	await page.waitForFunction(
		({ last, times }) => performance.getEntriesByName(last).length >= times,
		{ last, times },
		{ polling: 500 }
	);
	const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
		traceEvents: TraceEvent[];
	};
	return longestIn(traceEvents, first, last);
}

/** @throws Error when a mark is not in the trace */
export function longestIn(events: readonly TraceEvent[], first: string, last: string): Between {
	const markOf = (naam: string): TraceEvent => {
		const mark = events.find(({ name }) => name === naam);
		if (!mark) throw new Error(`the page did not set the mark "${naam}"`);
		return mark;
	};
	const [from, to] = [markOf(first), markOf(last)];
	const tasks = events.filter(
		({ pid, tid, ph, name, ts, dur = 0 }) =>
			pid === from.pid &&
			tid === from.tid &&
			ph === 'X' &&
			name === 'RunTask' &&
			ts < to.ts &&
			ts + dur > from.ts
	);
	const parts = tasks.map(({ ts, dur = 0 }) => Math.min(ts + dur, to.ts) - Math.max(ts, from.ts));
	const works = tasks.filter(({ ts }) => ts >= from.ts).map(({ tdur = 0 }) => tdur);
	return {
		marks: [from.ts / 1000, to.ts / 1000],
		task: Math.max(0, ...parts) / 1000,
		work: Math.max(0, ...works) / 1000
	};
}
