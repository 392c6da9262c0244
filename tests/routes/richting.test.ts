/** What the page of an organisation says first, when no trace begins there. */
import { expect, test } from 'vitest';
import { tellLead } from '../../src/routes/organisaties/[id]/richting.ts';

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
