import { expect, it } from 'vitest';
import { inPortions } from '../../../src/routes/verkenner/doek/portions.ts';

const list = Array.from({ length: 500 }, (_, at) => at);

it('does everything once, in order, in more than one task', async () => {
	const done: number[] = [];
	let tasks = 0;
	await inPortions(list, (portion) => {
		tasks++;
		done.push(...portion);
	});
	expect(done).toEqual(list);
	expect(tasks).toBeGreaterThan(1);
});

it('stops when the work is no longer wanted', async () => {
	const done: number[] = [];
	await inPortions(
		list,
		(portion) => done.push(...portion),
		() => done.length < 20
	);
	expect(done.length).toBeLessThan(list.length);
});
