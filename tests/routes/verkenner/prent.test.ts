import { describe, expect, it } from 'vitest';
import { TOKENS, type Kleuren } from '../../../src/routes/verkenner/doek/colours.ts';
import { fitIn, MIN_ZOOM, stepOf } from '../../../src/routes/verkenner/doek/sight.ts';
import { wrap } from '$lib/wrap.ts';
import { toScene } from '../../../src/routes/verkenner/prent/scene.ts';
import { LEEG, type Staat } from '../../../src/routes/verkenner/state.ts';
import { toView } from '../../../src/routes/verkenner/view.ts';
import { knoop, schakel, stukOf } from './sample.ts';

const KLEUREN = Object.fromEntries(TOKENS.map((token) => [token, token])) as Kleuren;
const sceneOf = (staat: Partial<Staat>, schakels: ReturnType<typeof schakel>[]) => {
	const stuk = stukOf([knoop('a'), knoop('b', 'Ambitie'), knoop('c')], schakels);
	const view = toView({ ...LEEG, vast: ['a', 'b', 'c'], dicht: true, ...staat }, stuk);
	return toScene(view, KLEUREN, { breed: 900, hoog: 600 }, 2);
};

describe('the scene of a print', () => {
	it('bends lines between the same nodes apart, whichever way they go, and no other', () => {
		const { lijnen } = sceneOf({}, [
			schakel('a', 'VOERT_UIT', 'b'),
			schakel('b', 'GAAT_OVER', 'a'),
			schakel('c', 'VOERT_UIT', 'b')
		]);
		const bends = new Map(lijnen.map(({ van, naar, bocht }) => [van + naar, bocht]));
		// one on each side of the straight line: seen each from its own end, both to the same hand
		expect(bends.get('ab')).not.toBe(0);
		expect(bends.get('ba')).toBe(bends.get('ab'));
		expect(Math.abs(bends.get('cb')!)).toBe(0);
	});

	it('draws three lines between the same nodes side by side', () => {
		const { lijnen } = sceneOf({}, [
			schakel('a', 'VOERT_UIT', 'b'),
			schakel('a', 'GAAT_OVER', 'b'),
			schakel('a', 'DRAAGT_BIJ_AAN', 'b')
		]);
		const bends = lijnen.map(({ bocht }) => bocht).sort((x, y) => x - y);
		expect(bends[1]).toBe(0);
		expect(bends[0]).toBe(-bends[2]!);
	});

	it('dates and dashes what is old', () => {
		const { lijnen } = sceneOf({}, [
			schakel('a', 'VOERT_UIT', 'b', { jaren: [2014] }),
			schakel('c', 'VOERT_UIT', 'b')
		]);
		expect(lijnen.map(({ jaartal, streep }) => [jaartal, streep.length > 0])).toEqual([
			['2014', true],
			[null, false]
		]);
	});

	it('puts the ring of what is chosen before that of what is kept, and glows what is found', () => {
		const { knopen } = sceneOf({ kies: ['a'], vind: 'Naam van c' }, []);
		expect(knopen.map(({ id, rand, gloed }) => [id, rand?.kleur, gloed])).toEqual([
			['a', '--focus', null],
			['b', '--inkt', null],
			['c', '--inkt', '--focus']
		]);
	});

	it('is plain data, as a worker takes nothing else', () => {
		const scene = sceneOf({}, [schakel('a', 'VOERT_UIT', 'b')]);
		expect(structuredClone(scene)).toEqual(scene);
	});
});

describe('what is seen', () => {
	it('brings all places within the box', () => {
		const plekken = new Map([
			['a', { x: -4_000, y: 10 }],
			['b', { x: 900, y: 2_200 }]
		]);
		const vak = { breed: 1_200, hoog: 700 };
		const { zoom, pan } = fitIn(plekken, vak);
		for (const { x, y } of plekken.values()) {
			expect(x * zoom + pan.x).toBeGreaterThanOrEqual(0);
			expect(x * zoom + pan.x).toBeLessThanOrEqual(vak.breed);
			expect(y * zoom + pan.y).toBeGreaterThanOrEqual(0);
			expect(y * zoom + pan.y).toBeLessThanOrEqual(vak.hoog);
		}
	});

	it('stays within what can be zoomed, also for one place', () => {
		expect(fitIn(new Map([['a', { x: 3, y: 4 }]]), { breed: 300, hoog: 300 }).zoom).toBe(1.3);
		const far = new Map([
			['a', { x: 0, y: 0 }],
			['b', { x: 1e6, y: 0 }]
		]);
		expect(fitIn(far, { breed: 300, hoog: 300 }).zoom).toBe(MIN_ZOOM);
	});

	it('looks from further away as less is seen of each node', () => {
		expect([1, 0.6, 0.4, 0.1].map(stepOf)).toEqual(['', 'ver1', 'ver2', 'ver3']);
	});

	it('wraps names at words and loses none', () => {
		const wide = (text: string) => text.length * 6;
		expect(wrap('Zorg voor elkaar in Hillegom', 90, wide)).toEqual(['Zorg voor', 'elkaar in', 'Hillegom']);
		expect(wrap('samenwerkingsovereenkomst wonen', 60, wide)).toEqual(['samenwerkingsovereenkomst', 'wonen']);
	});
});
