import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinPlaces, normalPlaces, parsePlaces, spanOf } from '#graph/places.ts';
import { searchText, searchWords } from '#graph/search-text.ts';

const lines = (text: string): number[] =>
	parsePlaces(text)!.flatMap(({ van, tot }) => Array.from({ length: tot - van + 1 }, (_, at) => van + at));

const span = fc
	.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 5 }))
	.map(([van, more]) => (more ? `${van}-${van + more}` : `${van}`));
const place = fc.array(span, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(', '));

test.each([
	['3', '3'],
	['131-135', '131-135'],
	['135, 3', '3, 135'],
	['3,131 – 135', '3, 131-135'],
	[' 7 ', '7'],
	['4-9, 6-12', '4-12'],
	['5, 5', '5'],
	['8, 9', '8, 9']
])('"%s" is written "%s"', (text, normal) => expect(normalPlaces(text)).toBe(normal));

test.each(['', ' ', '3,', 'regel 3', '9-4', '0', '-1', '1.5', '3;4', '12345678', 'x', '3--4'])(
	'"%s" is no place',
	(text) => {
		expect(parsePlaces(text)).toBeNull();
		expect(() => normalPlaces(text)).toThrow('is not a place');
	}
);

test('the one form of a place says the same lines, and stays as it is', () => {
	fc.assert(
		fc.property(place, (text) => {
			const normal = normalPlaces(text);
			expect(new Set(lines(normal))).toEqual(new Set(lines(text)));
			expect(normalPlaces(normal)).toBe(normal);
			expect(lines(normal)).toEqual([...new Set(lines(normal))].sort((a, b) => a - b));
		})
	);
});

test('joining two places gives the lines of both, in either order', () => {
	fc.assert(
		fc.property(place, place, (a, b) => {
			expect(new Set(lines(joinPlaces(a, b)))).toEqual(new Set([...lines(a), ...lines(b)]));
			expect(joinPlaces(a, b)).toBe(joinPlaces(b, a));
			expect(joinPlaces(a, a)).toBe(normalPlaces(a));
		})
	);
});

test('a span is the first and the last line', () => {
	fc.assert(
		fc.property(place, (text) => {
			const all = lines(text);
			expect(spanOf(text)).toEqual({ regelVan: Math.min(...all), regelTot: Math.max(...all) });
		})
	);
});

test.each([
	['Dorpscoöperatie Ten Boer', 'dorpscooperatie ten boer'],
	['GR KDB (Provalu)', 'gr kdb provalu'],
	['  MEE  Zuid- Holland   Noord ', 'mee zuid holland noord'],
	['Sport & spel 50%', 'sport & spel 50%'],
	['ÉÉN tegen eenzaamheid', 'een tegen eenzaamheid'],
	['\u0000\n\t', '']
])('search reads "%s" as "%s"', (text, expected) => expect(searchText(text)).toBe(expected));

test('search text of search text is the same, and holds each of its parts', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (a, b) => {
			const text = searchText(a, b);
			expect(searchText(text)).toBe(text);
			for (const word of searchText(a).split(' ')) expect(text).toContain(word);
		})
	);
});

test('a search looks for each word once, for none that stands inside another, and for no more than twelve', () => {
	expect(searchWords('Zorg zorg  Mantelzorg en de')).toEqual(['mantelzorg', 'en', 'de']);
	expect(searchWords('')).toEqual([]);
	expect(searchWords('a '.repeat(24_000))).toEqual(['a']);
	const many = Array.from({ length: 5_000 }, (_, at) => `w${1_000 + at}`).join(' ');
	expect(searchWords(many)).toHaveLength(12);
});
