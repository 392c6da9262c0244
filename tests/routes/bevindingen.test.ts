/** The overview of findings: what the address asks, counted over all, with long groups folded. */
import { expect, test } from 'vitest';
import { toOverzicht } from '../../src/routes/dekking/bevinding.ts';
import type { Bevinding } from '../../src/routes/dekking/vraag.ts';

const knoop = { id: 'a', naam: 'A', soort: 'Activiteit', subsoort: null, code: null, adres: null };
const make = (aantal: number, code: string, stand: Bevinding['stand']): Bevinding[] =>
	Array.from({ length: aantal }, (_, at) => ({
		code,
		stand,
		zin: `${code} ${at}`,
		knoop,
		opgave: null,
		vindplaatsen: []
	}));
const all = [...make(3, 'G2', 'GAT'), ...make(120, 'G5', 'SIGNAAL'), ...make(2, 'G6', 'SIGNAAL')];
const overzicht = (search: string) => toOverzicht(all, new URL(`http://localhost/dekking${search}`));
const shown = (search: string) =>
	overzicht(search).groepen.map(({ code, aantal, bevindingen }) => [code, aantal, bevindingen.length]);

test('a long group shows its first findings and says how many there are', () => {
	expect(shown('')).toEqual([
		['G2', 3, 3],
		['G5', 120, 50],
		['G6', 2, 2]
	]);
	expect(shown('?code=G5&alles=1')).toEqual([['G5', 120, 120]]);
});

test('counts are of all findings, and of what the other filter keeps', () => {
	const { perStand, standen, codes } = overzicht('?stand=SIGNAAL&code=G5');
	expect(perStand).toEqual({ GAT: 3, SIGNAAL: 122 });
	expect(standen).toEqual({ alle: 120, per: { SIGNAAL: 120 } });
	expect(codes).toEqual({ alle: 122, per: { G5: 120, G6: 2 } });
});
