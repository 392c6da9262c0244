import { expect, it } from 'vitest';
import { nextStop } from '$lib/spoor/walk.ts';

/** Stops as far as the walk looks at them. */
const stops = [1, 2, 3, 3, 2, 1, 2].map((niveau) => ({
	dataset: { niveau: String(niveau) }
})) as unknown as Element[];
const from = (index: number, key: string) => stops.indexOf(nextStop(stops, index, key)!);

it('goes along the line with up and down', () => {
	expect(from(0, 'ArrowDown')).toBe(5);
	expect(from(5, 'ArrowUp')).toBe(0);
	expect(from(1, 'ArrowDown')).toBe(4);
});

it('goes into a branch with right and back with left or Escape', () => {
	expect(from(0, 'ArrowRight')).toBe(1);
	expect(from(1, 'ArrowRight')).toBe(2);
	expect(from(3, 'ArrowRight')).toBe(-1);
	expect(from(3, 'ArrowLeft')).toBe(1);
	expect(from(4, 'Escape')).toBe(0);
	expect(from(0, 'Escape')).toBe(-1);
});

it('goes to both ends, and leaves other keys alone', () => {
	expect(from(3, 'Home')).toBe(0);
	expect(from(3, 'End')).toBe(6);
	expect(from(3, 'a')).toBe(-1);
});
