import { describe, expect, it } from 'vitest';
import { groupByLine, lineOf, linkNames, type Feit } from '../../src/routes/bronnen/[id]/feiten.ts';

const eind = (naam: string) => ({ id: naam, naam, soort: 'Organisatie', adres: `/organisaties/${naam}` });
const feit = (plaats: string, relation = false): Feit => ({
	id: plaats + relation,
	soort: 'x',
	bewering: '',
	plaats,
	basis: 'VERMELD',
	eigenschappen: [],
	knoop: relation ? null : { ...eind('a'), toelichting: null, eigenschappen: [] },
	van: relation ? eind('a') : null,
	naar: relation ? eind('b') : null
});

describe('the facts of a document by line', () => {
	it('puts a node at its first line and a relation at its last', () => {
		expect(lineOf(feit('3, 131-135'))).toBe(3);
		expect(lineOf(feit('3, 131-135', true))).toBe(135);
	});

	it('has every line of the document once, as an entry or as a place to arrive at', () => {
		const regels = groupByLine([feit('3'), feit('3, 7', true)], [{ plaats: '5-6', reden: 'kop' }], 9);
		expect(regels.map(({ regel }) => regel)).toEqual([3, 5, 7]);
		const lines = regels.flatMap(({ regel, stil }) => [regel, ...stil]).sort((a, b) => a - b);
		expect(lines).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
	});
});

describe('a sentence with links', () => {
	it('links both ends when they have one name', () => {
		const pieces = linkNames('a ligt onder a.', [eind('a'), { ...eind('a'), adres: '/doelen/a' }]);
		expect(pieces.map(({ adres }) => adres)).toEqual(['/organisaties/a', null, '/doelen/a', null]);
	});

	it('links the names of its ends and keeps every letter', () => {
		const zin = 'a staat bij b.';
		const pieces = linkNames(zin, [eind('b'), eind('a')]);
		expect(pieces.map(({ tekst }) => tekst).join('')).toBe(zin);
		expect(pieces.filter(({ adres }) => adres).map(({ tekst }) => tekst)).toContain('a');
	});
});
