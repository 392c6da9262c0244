import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sayDate, sayList, sayNumber } from '$lib/woorden.ts';

it('writes numbers as Dutch does', () => {
	const dutch = new Intl.NumberFormat('nl');
	const number = fc.oneof(
		fc.integer({ min: -2e9, max: 2e9 }),
		fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000)
	);
	fc.assert(
		fc.property(number, (value) => {
			expect(sayNumber(value)).toBe(dutch.format(value || 0));
		})
	);
	expect(sayNumber(1234567.5)).toBe('1.234.567,5');
	expect(sayNumber(-0.0001)).toBe('0');
});

it('writes lists as Dutch does', () => {
	const dutch = new Intl.ListFormat('nl', { type: 'conjunction' });
	fc.assert(
		fc.property(fc.array(fc.string()), (words) => {
			expect(sayList(words)).toBe(dutch.format(words));
		})
	);
});

it('writes the day as it is in the Netherlands', () => {
	expect(sayDate('2026-11-21T23:30:00Z')).toBe('22 november 2026');
	expect(sayDate(null)).toBe('');
});
