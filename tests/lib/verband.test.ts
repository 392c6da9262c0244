import { expect, test } from 'vitest';
import { RELATIONS } from '#graph/model.ts';
import { readSchakel } from '../../src/lib/verband/verband.ts';
import { schakel } from '../routes/verkenner/sample.ts';

const read = (soort: string, rollen: string[]) => {
	const { leest, terug } = readSchakel(schakel('a', soort, 'b', { rollen }));
	return [leest, terug];
};
const MENTION = ['wordt genoemd bij', 'noemt'];

test('a relation reads as a mention when every role is one', () => {
	expect(read('SAMENWERKINGSPARTNER_VOOR', ['genoemd'])).toEqual(MENTION);
	expect(read('SAMENWERKINGSPARTNER_VOOR', [])).toEqual(MENTION);
	expect(read('DRAAGT_BIJ_AAN', ['genoemd'])).toEqual(MENTION);
});

test('a relation keeps its own words when some role says more', () => {
	for (const rollen of [['samenwerking'], ['verbonden partij'], ['genoemd', 'samenwerking']])
		expect(read('SAMENWERKINGSPARTNER_VOOR', rollen)[0]).toBe('SAMENWERKINGSPARTNER_VOOR heen');
	expect(read('DRAAGT_BIJ_AAN', [])[0]).toBe('DRAAGT_BIJ_AAN heen');
	expect(read('NEEMT_DEEL_AAN', ['deelnemer'])[0]).toBe('NEEMT_DEEL_AAN heen');
});

test('a template with words of its own asks for nothing but a role: a reader knows no more', () => {
	const asked = RELATIONS.flatMap(({ zinnen }) => zinnen).filter(({ leest }) => leest);
	expect(asked.length).toBeGreaterThan(0);
	for (const { als = {} } of asked) expect(Object.keys(als).filter((name) => name !== 'rol')).toEqual([]);
});
