import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GETOOND } from '#queries/knoop.ts';
import { SOORTEN as DRAWN } from '#queries/netwerk.ts';
import { format, LEEG, parse, shapeOf, SOORTEN, VERBANDEN } from '../../../src/routes/verkenner/state.ts';
import * as steps from '../../../src/routes/verkenner/steps.ts';
import { staatArbitrary, start } from './sample.ts';

const again = (text: string) => parse(new URLSearchParams(text));

describe('the state in the address', () => {
	it('comes back as it was', () => {
		fc.assert(
			fc.property(staatArbitrary, (staat) => {
				expect(again(format(staat))).toEqual(staat);
			})
		);
	});

	it('reads any address, and what it made of it stays the same', () => {
		const anything = fc.array(
			fc.tuple(
				fc.constantFrom(
					'start',
					'dicht',
					'uit',
					'vast',
					'weg',
					'soort',
					'verband',
					'basis',
					'jaar',
					'loop',
					'kies',
					'vind',
					'weergave',
					'x'
				),
				fc.oneof(
					fc.string(),
					fc.constantFrom('a*in.VOERT_UIT', 'a*uit.NIETS', 'a*', '*', 'a b a', 'Opgave', '1e3', '../..')
				)
			)
		);
		fc.assert(
			fc.property(anything, (rows) => {
				const staat = parse(new URLSearchParams(rows));
				expect(again(format(staat))).toEqual(staat);
			})
		);
	});

	it('is short when nothing was chosen, and readable when something was', () => {
		expect(format(LEEG)).toBe('');
		const staat = steps.expand(start('gm0534.a'), 'gm0534.b', 'VOERT_UIT', false);
		expect(format(staat)).toBe('start=gm0534.a&uit=gm0534.b*in.VOERT_UIT');
	});

	it('takes the repeated names of a form without JavaScript', () => {
		expect(again('soort=Opgave&soort=Ambitie&jaar=&vind=').soorten).toEqual(['Opgave', 'Ambitie']);
		const all = SOORTEN.map((soort) => `soort=${soort}`).join('&');
		expect(again(all)).toEqual(LEEG);
	});

	it('stays within an address that can be sent, however much was clicked', () => {
		const many = Array.from(
			{ length: 500 },
			(_, at) => `gm0534.org.een-lange-naam-van-een-organisatie-${at}`
		);
		const staat = many.reduce(
			(now, id) => steps.walk(steps.toggle(steps.keep(steps.expand(now, id), [id]), id), id),
			start('gm0534')
		);
		expect(again(format(staat))).toEqual(staat);
		expect(format(staat).length).toBeLessThan(14_000);
	});

	it('knows the kinds and relations that the question knows', () => {
		expect(SOORTEN).toEqual(DRAWN);
		expect(VERBANDEN).toEqual(GETOOND);
	});
});

describe('a step', () => {
	it('of walking or choosing leaves the view as it is', () => {
		fc.assert(
			fc.property(staatArbitrary, (staat) => {
				expect(shapeOf(steps.walk(staat, 'a'))).toBe(shapeOf(staat));
				expect(shapeOf(steps.toggle(staat, 'a'))).toBe(shapeOf(staat));
			})
		);
	});

	it('to where one came from is a step back', () => {
		const there = steps.walk(steps.walk(start('a'), 'a'), 'b');
		expect(there.loop).toEqual(['a', 'b']);
		expect(steps.walk(there, 'a').loop).toEqual(['a']);
	});

	it('of folding undoes the unfolding', () => {
		const staat = start('a');
		expect(steps.collapse(steps.expand(staat, 'b'), 'b')).toEqual(staat);
		expect(steps.expand(steps.collapse(staat, 'a'), 'a')).toEqual(staat);
		expect(steps.collapseOne(steps.expand(staat, 'b', 'VOERT_UIT', true), 'b', 'VOERT_UIT', true)).toEqual(
			staat
		);
	});
});
