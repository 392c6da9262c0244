import { expect, test } from 'vitest';
import { namesByPlace } from '../../src/routes/organisaties/[id]/namen.ts';

const place = (citaat: string, naamHier: string | null) => ({
	citaat,
	adres: '/',
	basis: 'VERMELD',
	naamHier
});

test('every spelling stands with its own places; one without a place of its own is told apart', () => {
	const places = [place('a, regel 1', 'SCP'), place('b, regel 2', 'Planbureau'), place('c, regel 3', 'SCP')];
	expect(namesByPlace(['Planbureau', 'SCP', 'scp'], places)).toEqual({
		geplaatst: [
			{ naam: 'Planbureau', plaatsen: [places[1]] },
			{ naam: 'SCP', plaatsen: [places[0], places[2]] }
		],
		overig: ['scp']
	});
});

test('a place without a name of its own has the first name', () => {
	const places = [place('a, regel 1', null)];
	expect(namesByPlace(['Nibud'], places)).toEqual({
		geplaatst: [{ naam: 'Nibud', plaatsen: places }],
		overig: []
	});
});
