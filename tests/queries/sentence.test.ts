import { expect, test } from 'vitest';
import { sayLastPlace, sayPlaces } from '#queries/sentence.ts';

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
