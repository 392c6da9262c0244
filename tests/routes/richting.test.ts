/** What the page of an organisation says first, when no trace begins there. */
import { expect, test } from 'vitest';
import { foldWegen, tellLead, VOUW, type Richting } from '../../src/routes/organisaties/[id]/richting.ts';

const lead = (...soorten: string[]) =>
	tellLead(
		{
			naam: 'Raad',
			subsoort: null,
			onderdeelVan: null,
			schakels: soorten.map((soort) => ({ soort }))
		} as never,
		[]
	);

test('never denies what stands below it', () => {
	expect(lead('ADVISEERT')).toBe(
		'Geen geladen bron zegt dat Raad aan een opgave bijdraagt. Wat bronnen wel zeggen, staat hieronder.'
	);
	expect(lead('GECITEERD_IN')).toBe('Raad wordt aangehaald, is geen partner.');
	expect(lead()).toBe('De geladen bronnen noemen Raad alleen bij naam.');
});

test('many ways to one goal fold, and say how many do', () => {
	const richting = (count: number): Richting => ({
		doel: { id: 'o', naam: 'O', soort: 'Opgave' },
		wegen: Array.from({ length: count }, (_, at) => ({
			id: `w${at}`,
			via: [],
			stappen: [],
			basis: 'VERMELD'
		})),
		verborgen: 0,
		jaar: null,
		oud: false
	});
	expect(foldWegen(richting(VOUW.heel))).toEqual(richting(VOUW.heel));
	const { wegen, verborgen } = foldWegen(richting(VOUW.heel + 1));
	expect([wegen.length, wegen.length + verborgen]).toEqual([VOUW.toont, VOUW.heel + 1]);
});
