import { expect, it } from 'vitest';
import { longestIn } from './tasks.ts';

const event = (name: string, ts: number, dur?: number, tid = 1) => ({
	name,
	ph: dur === undefined ? 'I' : 'X',
	pid: 1,
	tid,
	ts: ts * 1000,
	...(dur !== undefined && { dur: dur * 1000 })
});

it('finds the longest task of the thread that sets the marks, and counts the part between them', () => {
	const events = [
		event('RunTask', 0, 90),
		event('begin', 80),
		{ ...event('RunTask', 100, 30), tdur: 12_000 },
		event('RunTask', 110, 500, 2),
		event('RunTask', 190, 60),
		event('eind', 215)
	];
	expect(longestIn(events, 'begin', 'eind')).toEqual({ marks: [80, 215], task: 30, work: 12 });
});

it('says which mark a page does not set', () => {
	expect(() => longestIn([event('begin', 0)], 'begin', 'eind')).toThrow('"eind"');
});
