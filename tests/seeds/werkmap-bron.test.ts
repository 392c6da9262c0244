import { expect, test } from 'vitest';
import { tellProblem, type Problem } from '#graph/dataset.ts';
import { BRON_GEGEVENS, readBron } from '#seeds/werkmap/bron.ts';

const RIGHT: Record<string, unknown> = {
	id: 'gm9999.pb',
	titel: 'Begroting',
	kort: 'begroting 2024',
	soort: 'begrotingspagina',
	gemeente: 'gm9999',
	gemeenteNaam: 'Kleindorp',
	gemeentePlaats: '1',
	plaats: '1, 3-4',
	jaar: 2024,
	geldigVan: '2024-01-01',
	geldigTot: '2024-12-31',
	uitgever: 'Gemeente Kleindorp',
	url: 'https://kleindorp.example/begroting',
	licentie: 'CC0',
	bestand: 'begroting.txt',
	sha256: 'a'.repeat(64),
	plaatsen: 'regel',
	regels: 100,
	toelichting: 'Proef.',
	bevat: [{ aspect: 'partner', doelen: ['gm9999.pb.thuis'], reden: 'Noemt partners.' }],
	nietGelezen: [{ plaats: '8-9', reden: 'inhoudsopgave' }]
};

function read(value: unknown): string[] {
	const problems: Problem[] = [];
	const bron = readBron(value, 'map/bron.json', problems);
	if (!problems.length) expect(bron).toEqual(value);
	return problems.map(tellProblem);
}

test('the example holds every key, and is right', () => {
	expect(Object.keys(RIGHT).sort()).toEqual(BRON_GEGEVENS.map(({ naam }) => naam).sort());
	expect(read(RIGHT)).toEqual([]);
});

test.each(BRON_GEGEVENS)(
	'$naam may be absent only when it is not obliged',
	({ naam, oplossing, verplicht }) => {
		const { [naam]: _, ...rest } = RIGHT;
		const told = [`map/bron.json, kolom ${naam}: Dit gegeven ontbreekt. ${oplossing}`];
		expect(read(rest)).toEqual(verplicht ? told : []);
	}
);

const wrong: readonly (readonly [string, unknown])[] = [
	['id', ''],
	['titel', 3],
	['kort', null],
	['soort', ' '],
	['gemeente', []],
	['gemeenteNaam', ''],
	['gemeentePlaats', 'voorpagina'],
	['plaats', '0'],
	['jaar', '2024'],
	['geldigVan', '1 januari 2024'],
	['geldigTot', '2024-02-30'],
	['uitgever', ''],
	['url', 'javascript:alert(1)'],
	['licentie', 1],
	['bestand', ''],
	['sha256', 'abc'],
	['plaatsen', 'hoofdstuk'],
	['regels', 1.5],
	['toelichting', ''],
	['bevat', [{ aspect: 'onzin', doelen: [] }]],
	['nietGelezen', [{ plaats: 'x', reden: 'y' }]]
];

test('every key has a wrong value below', () => {
	expect(wrong.map(([key]) => key).sort()).toEqual(BRON_GEGEVENS.map(({ naam }) => naam).sort());
});

test.each(wrong)('a wrong %s is told with its value and the cure', (key, value) => {
	const { oplossing } = BRON_GEGEVENS.find(({ naam }) => naam === key)!;
	const [told, ...rest] = read({ ...RIGHT, [key]: value });
	expect(rest).toEqual([]);
	expect(told).toContain(`map/bron.json, kolom ${key}, waarde "`);
	expect(told).toContain(`Dit gegeven klopt niet. ${oplossing}`);
});

test('an unknown key is told with those that exist', () => {
	expect(read({ ...RIGHT, kleur: 'rood' })).toEqual([
		expect.stringMatching(/kolom kleur, waarde "rood": Dit gegeven bestaat niet\. Kies uit id, titel/)
	]);
});

test.each([null, 'tekst', 3, []])('a bron.json that is %j misses every obliged key', (value) => {
	expect(read(value)).toHaveLength(BRON_GEGEVENS.filter(({ verplicht }) => verplicht).length);
});

test('a wrong key that no fact is made of is left out, so that the tables are still checked', () => {
	const problems: Problem[] = [];
	const bron = readBron({ ...RIGHT, jaar: 'x', bevat: 'alles', plaatsen: 'x' }, 'map/bron.json', problems);
	expect(problems.map(({ kolom }) => kolom)).toEqual(['jaar', 'plaatsen', 'bevat']);
	expect(bron).toMatchObject({ id: 'gm9999.pb', bevat: [], plaatsen: 'regel' });
	expect(bron).not.toHaveProperty('jaar');
	expect(readBron({ ...RIGHT, gemeente: '' }, 'map/bron.json', [])).toBeUndefined();
});
