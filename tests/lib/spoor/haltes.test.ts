import { expect, it } from 'vitest';
import { buildBoom } from '$lib/spoor/boom.ts';
import { emptiesOf } from '$lib/spoor/dekking.ts';
import { tellStops } from '$lib/spoor/haltes.ts';
import { buildPlan } from '$lib/spoor/rijen.ts';
import { SPOOR } from './fixture.ts';

const GAT = { aspect: 'ACTIVITEIT', stand: 'GAT', bron: 'amb2' } as const;
const stops = tellStops(
	buildPlan(buildBoom(SPOOR), emptiesOf(new Map([['amb2', [GAT as never]]]))),
	SPOOR.doel
);

it('counts at a station what hangs there, and says where the track stops', () => {
	expect(stops.get('amb1~ONDERDEEL_VAN~opg')).toBe(
		'Ambitie amb1, station 1 van 2. 1 activiteit, 3 partijen genoemd.'
	);
	expect(stops.get('amb2~ONDERDEEL_VAN~opg')).toMatch(
		/^Ambitie amb2, station 2 van 2\. .+\. Geen partij genoemd\.$/
	);
});

it('says of an activity where it stands and how many parties are named', () => {
	expect(stops.get('act1~DRAAGT_BIJ_AAN~amb1')).toBe(
		'Activiteit A1 act1, 1 van 1 bij amb1. 2 partijen genoemd.'
	);
	expect(stops.get('lijn1~DRAAGT_BIJ_AAN~opg')).toBe(
		'Actielijn lijn1, 1 van 1 bij opg. Geen partij genoemd.'
	);
});

it('has a sentence for every end of a branch', () => {
	expect(stops.get('groep1~SAMENWERKINGSPARTNER_VOOR~act1')).toBe('Groep groep1, bij A1 act1.');
});
