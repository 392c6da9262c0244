/** Findings that follow from the goals alone. */
import { expect, test } from 'vitest';
import { ASPECTEN } from '#graph/model.ts';
import { toBevindingen } from '#queries/bevinding.ts';
import type { DoelRow, Rij } from '#queries/dekking.ts';
import { holdsIn } from '#queries/period.ts';

const goal = (id: string, more: Partial<DoelRow> = {}): DoelRow => ({
	id,
	naam: id,
	soort: 'Opgave',
	code: null,
	tekst: null,
	volgorde: null,
	einde: true,
	jaar: null,
	geldigVan: null,
	geldigTot: null,
	document: 'doc',
	taakVan: null,
	boven: [],
	onder: [],
	versies: [],
	later: [],
	bevat: [],
	...more
});

const rowOf = (doel: DoelRow): Rij => ({
	doel,
	diepte: 0,
	document: doel.document,
	jaar: doel.jaar,
	cellen: ASPECTEN.map((aspect) => ({
		aspect,
		stand: 'GEDEKT',
		rechtstreeks: 2,
		via: 0,
		toelichting: '',
		bron: doel.id
	}))
});

const ended = (...goals: DoelRow[]): string[] =>
	toBevindingen(goals.map(rowOf), goals, [])
		.filter(({ code }) => code === 'G8')
		.map(({ zin }) => zin);

test('a plan has ended after its last day, or else after its year', () => {
	const now = goal('nu', { jaar: 2024 });
	expect(ended(now, goal('oud', { jaar: 2021 }))).toEqual([
		'oud is een plan van 2021; een opvolger is niet gevonden.'
	]);
	expect(ended(now, goal('lang', { jaar: 2021, geldigTot: '2026-12-31' }))).toEqual([]);
	expect(ended(now, goal('af', { geldigTot: '2021-12-31' }))).toEqual([
		'af liep tot en met 2021; een opvolger is niet gevonden.'
	]);
	expect(ended(now, goal('altijd'))).toEqual([]);
});

test('a goal with a last day holds until then, whatever the year of its plan', () => {
	const long = goal('lang', { jaar: 2021, geldigTot: '2026-12-31' });
	expect([2021, 2024, 2026, 2027].map((jaar) => holdsIn(long, jaar))).toEqual([true, true, true, false]);
	expect(holdsIn(goal('een jaar', { jaar: 2021 }), 2022)).toBe(false);
});
