import { expect, it } from 'vitest';
import { changeAddress, otherMunicipality, toAddress } from '$lib/adres.ts';

const here = new URL('http://x/opgaven/a.b?gemeente=gm0534&jaar=2023&volg=p');

it('keeps the municipality in every link, and nothing else', () => {
	expect(toAddress('/organisaties', here)).toBe('/organisaties?gemeente=gm0534');
	expect(toAddress('/bronnen/b#regel-3', here)).toBe('/bronnen/b?gemeente=gm0534#regel-3');
	expect(toAddress('/opgaven?gemeente=gm0014', here)).toBe('/opgaven?gemeente=gm0014');
});

it('leaves a plain path as it is, and writes any other as an address', () => {
	const all = new URL('http://x/opgaven?jaar=2023');
	expect(toAddress('/bronnen/b.c#regel-3', all)).toBe('/bronnen/b.c#regel-3');
	expect(toAddress('/zoek?zoek=zorg é', all)).toBe('/zoek?zoek=zorg%20%C3%A9');
	expect(toAddress('/a/../b', all)).toBe('/b');
});

it('changes one choice and keeps the others', () => {
	expect(changeAddress(here, { volg: null, weergave: 'tabel' })).toBe(
		'/opgaven/a.b?gemeente=gm0534&jaar=2023&weergave=tabel'
	);
});

it('asks the same list of another municipality', () => {
	expect(otherMunicipality(here, 'gm0014')).toBe('/opgaven?gemeente=gm0014');
	expect(otherMunicipality(new URL('http://x/'), null)).toBe('/');
});
