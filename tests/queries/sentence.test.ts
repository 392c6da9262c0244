import { expect, test } from 'vitest';
import { RELATIONS } from '#graph/model.ts';
import { readingOf, sayLastPlace, sayPlaces } from '#queries/sentence.ts';

const read = (soort: string, rollen: string[]) => {
	const { leest, terug } = readingOf(soort, rollen);
	return [leest, terug];
};
const MENTION = ['wordt genoemd bij', 'noemt'];

test('places are told with every line that they cover', () => {
	expect(sayPlaces('3')).toBe('regel 3');
	expect(sayPlaces('4-5')).toBe('regels 4 en 5');
	expect(sayPlaces('3, 4-5, 9')).toBe('regels 3, 4, 5 en 9');
	expect(sayPlaces('3, 131-135')).toBe('regels 3 en 131 tot en met 135');
	expect(sayPlaces('12-14', 'pagina')).toBe("pagina's 12 tot en met 14");
	expect(sayPlaces('12', 'rij')).toBe('rij 12');
});

test('the last place in short has both its ends', () => {
	expect(sayLastPlace('3')).toBe('regel 3');
	expect(sayLastPlace('44, 89, 101')).toBe('regel 101');
	expect(sayLastPlace('4-5')).toBe('regels 4-5');
	expect(sayLastPlace('3, 131-135')).toBe('regels 131-135');
	expect(sayLastPlace('2, 7-8', 'pagina')).toBe("pagina's 7-8");
});

test('a relation reads as a mention when every role is one', () => {
	expect(read('SAMENWERKINGSPARTNER_VOOR', ['genoemd'])).toEqual(MENTION);
	expect(read('SAMENWERKINGSPARTNER_VOOR', [])).toEqual(MENTION);
	expect(read('DRAAGT_BIJ_AAN', ['genoemd'])).toEqual(MENTION);
});

test('a relation keeps its own words when some role says more', () => {
	for (const rollen of [['samenwerking'], ['verbonden partij'], ['genoemd', 'samenwerking']])
		expect(read('SAMENWERKINGSPARTNER_VOOR', rollen)[0]).toBe('is samenwerkingspartner voor');
	expect(read('DRAAGT_BIJ_AAN', [])[0]).toBe('draagt bij aan');
	expect(read('NEEMT_DEEL_AAN', ['deelnemer'])[0]).toBe('neemt deel aan');
});

test('a template with words of its own asks for nothing but a role: a reader knows no more', () => {
	const asked = RELATIONS.flatMap(({ zinnen }) => zinnen).filter(({ leest }) => leest);
	expect(asked.length).toBeGreaterThan(0);
	for (const { als = {} } of asked) expect(Object.keys(als).filter((name) => name !== 'rol')).toEqual([]);
});
