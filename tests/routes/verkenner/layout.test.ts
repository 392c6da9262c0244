import { describe, expect, it } from 'vitest';
import {
	layOut,
	type Gesleept,
	type LayoutKnoop,
	type LayoutLijn,
	type Plek
} from '../../../src/routes/verkenner/layout/force.ts';

const node = (id: string, more: Partial<LayoutKnoop> = {}): LayoutKnoop => ({
	id,
	beurt: 0,
	via: null,
	straal: 38,
	plek: null,
	...more
});
const ring = (count: number): [LayoutKnoop[], LayoutLijn[]] => [
	Array.from({ length: count }, (_, at) => node(`n${at}`)),
	Array.from({ length: count }, (_, at) => ({ van: `n${at}`, naar: `n${(at + 1) % count}` }))
];

describe('the layout', () => {
	it('gives the same places for the same view', () => {
		expect(layOut(...ring(30))).toEqual(layOut(...ring(30)));
	});

	it('leaves what stood already where it stood', () => {
		const [knopen, lijnen] = ring(12);
		const before = layOut(knopen, lijnen);
		const grown = layOut(
			[
				...knopen.map((knoop) => ({ ...knoop, plek: before.get(knoop.id)! })),
				node('nieuw', { beurt: 2, via: 'n3' })
			],
			[...lijnen, { van: 'n3', naar: 'nieuw' }]
		);
		for (const [id, plek] of before) expect(grown.get(id)).toEqual(plek);
		const [from, to] = [grown.get('n3')!, grown.get('nieuw')!];
		expect(Math.hypot(from.x - to.x, from.y - to.y)).toBeLessThan(400);
	});

	it('gives a copied link the picture that grew step by step', () => {
		const [knopen, lijnen] = ring(8);
		const first = layOut(knopen, lijnen);
		const more = node('nieuw', { beurt: 2, via: 'n3' });
		const all = [...lijnen, { van: 'n3', naar: 'nieuw' }];
		const grown = layOut([...knopen.map((knoop) => ({ ...knoop, plek: first.get(knoop.id)! })), more], all);
		const whole = layOut([...knopen, more], all);
		expect(whole).toEqual(grown);
	});

	it('gives a copied link the picture in which nodes were moved, before and after it grew', () => {
		const [knopen, lijnen] = ring(8);
		const more = node('nieuw', { beurt: 2, via: 'n3' });
		const all = [...lijnen, { van: 'n3', naar: 'nieuw' }];
		const [early, late] = [
			{ id: 'n3', x: 300, y: -40, na: 1 },
			{ id: 'n5', x: -200, y: 90, na: 2 }
		];
		const moved = (places: Map<string, Plek>, { id, x, y }: Gesleept) =>
			new Map(places).set(id, { x: x * 2, y });
		const first = moved(layOut(knopen, lijnen, { breedte: 2 }), early);
		const standing = knopen.map((knoop) => ({ ...knoop, plek: first.get(knoop.id)! }));
		const grown = moved(layOut([...standing, more], all, { breedte: 2 }), late);
		expect(layOut([...knopen, more], all, { breedte: 2, gesleept: [early, late] })).toEqual(grown);
		expect(grown.get('n3')).toEqual({ x: 600, y: -40 });
	});

	it('keeps nodes apart and finds a place for every one', () => {
		const [knopen, lijnen] = ring(40);
		const places = [...layOut([...knopen, node('los'), node('los2')], lijnen).values()];
		expect(places).toHaveLength(42);
		for (const [at, a] of places.entries())
			for (const b of places.slice(at + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(30);
	});

	it('takes no view, one node, a node related to itself and 500 nodes', () => {
		expect(layOut([], []).size).toBe(0);
		expect(layOut([node('a')], []).get('a')).toEqual({ x: 0, y: 0 });
		expect(layOut([node('a')], [{ van: 'a', naar: 'a' }]).size).toBe(1);
		const star = Array.from({ length: 500 }, (_, at) => node(`n${at}`));
		const lines = star.slice(1).map(({ id }) => ({ van: 'n0', naar: id }));
		const places = [...layOut(star, lines).values()];
		expect(places.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
	});
});
