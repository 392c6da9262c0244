/** What each row of each table says: its nodes and relations, with their source. */
import { expect, test } from 'vitest';
import { checkDataset } from '#graph/check.ts';
import { tellProblem } from '#graph/dataset.ts';
import { ALL_TABLES } from '#seeds/werkmap/tables.ts';
import { toDataset } from '#seeds/werkmap/to-dataset.ts';

const BRON = {
	id: 'gm1.d',
	titel: 'Begroting',
	kort: 'begroting 2024',
	soort: 'begrotingspagina',
	gemeente: 'gm1',
	gemeenteNaam: 'Dorp',
	gemeentePlaats: '2',
	plaats: '1',
	jaar: 2024,
	plaatsen: 'regel',
	bevat: [{ aspect: 'geld', doelen: ['o'], reden: 'Een register.' }],
	nietGelezen: []
};

/** One row or more per table; place and basis are added. */
const ROWS: Record<string, Record<string, string>[]> = {
	doelen: [
		{ id: 'b', niveau: 'pijler', naam: 'Boven' },
		{ id: 'o', niveau: 'opgave', naam: 'Zorg', boven: 'b', tekst: 'Zorg voor elkaar', volgorde: '2' }
	],
	activiteiten: [
		{ id: 'a', soort: 'actielijn', handeling: 'subsidiëren|participeren', doel: 'o', naam: 'Doen' }
	],
	organisaties: [
		{ id: 'p', soort: 'organisatie', naam: 'Partij', namen: 'Partij|PARTIJ' },
		{ id: 'deel', soort: 'organisatie', naam: 'Deel', onderdeelVan: 'p' },
		{ id: 'c', soort: 'categorie', naam: 'Huisartsen' }
	],
	samenwerkingen: [{ id: 's', soort: 'netwerk', naam: 'Netwerk', van: '2014-03-04' }],
	relaties: [{ van: 'p', relatie: 'NEEMT_DEEL_AAN', naar: 's', rol: 'trekker', jaar: '2023' }],
	'verbonden-partijen': [{ organisatie: 'p', resultaat: '1.250', eenheid: '1000', risico: 'Geen.' }],
	regelingen: [{ id: 'r', naam: 'ASV', plafond: '100' }],
	geldstromen: [
		{
			id: 'g',
			soort: 'subsidie',
			verstrekker: 'gm1',
			ontvanger: 'p',
			regeling: 'r',
			naam: 'Subsidie',
			omschrijving: 'voor zorg',
			gebied: 'w'
		}
	],
	bestemmingen: [{ geldstroom: 'g', doel: 'o', aandeel: '0,25', methode: 'opgegeven' }],
	jaarschijven: [{ geldstroom: 'g', boekjaar: '2024', verleend: '1.250,50' }],
	indicatoren: [{ id: 'i', doel: 'o', naam: 'Maat', richting: 'op' }],
	indicatorwaarden: [{ indicator: 'i', jaar: '2024', soort: 'streef', tekst: 'Toename' }],
	gebieden: [{ id: 'w', naam: 'Wijk', ligtIn: 'gm1' }],
	context: [{ id: 'k', soort: 'trend', naam: 'Vergrijzing', gaatOver: 'o' }],
	zelfde: [
		{
			een: 'p',
			ander: 'deel',
			besluit: 'niet zelfde',
			wie: 'redactie',
			wanneer: '2026-01-01',
			reden: 'Een deel.'
		}
	],
	vervangen: [{ oud: 'oud', nieuw: 'p' }]
};

const own = ['zelfde', 'vervangen'];
const { dataset, problemen } = toDataset({
	bestand: 'map',
	bron: BRON,
	tabellen: Object.entries(ROWS).map(([naam, rows]) => {
		const cells = rows.map((row) =>
			own.includes(naam) ? row : { ...row, plaats: '3, 5-7', basis: 'opmaak' }
		);
		const kolommen = [...new Set(cells.flatMap((row) => Object.keys(row)))];
		return {
			naam,
			bestand: `map/${naam}.csv`,
			kolommen,
			rijen: cells.map((cellen, at) => ({ rij: at + 2, cellen: cellen as unknown as Record<string, string> }))
		};
	})
});
const node = (id: string) => dataset.knopen.find((knoop) => knoop.id === id)!;
const relation = (van: string, soort: string, naar: string) =>
	dataset.relaties.find((r) => r.van === van && r.soort === soort && r.naar === naar)!;

test('the example has a row for every table, and is right', () => {
	expect(Object.keys(ROWS).sort()).toEqual(ALL_TABLES.map(({ naam }) => naam).sort());
	expect(problemen.map(tellProblem)).toEqual([]);
	expect(checkDataset(dataset).map(tellProblem)).toEqual([]);
});

test('every fact has document, lines and basis of its row, and the row it came from', () => {
	for (const { eigenschappen, herkomst, soort } of dataset.relaties) {
		if (herkomst?.bestand === 'map/bron.json') continue;
		expect(eigenschappen, soort).toMatchObject({
			document: 'gm1.d',
			plaats: '3, 5-7',
			regelVan: 3,
			regelTot: 7,
			basis: 'opmaak'
		});
		expect(herkomst!.rij).toBeGreaterThan(1);
	}
});

test('every node that a row makes is mentioned in the document, by the name that stands there', () => {
	const made = dataset.knopen.filter(({ herkomst }) => herkomst?.rij);
	expect(made.length).toBe(14);
	for (const { id, eigenschappen } of made)
		expect(relation(id, 'VERMELD_IN', 'gm1.d').eigenschappen.naamHier).toBe(eigenschappen.naam);
});

const nodes: readonly (readonly [string, string, object])[] = [
	['gm1.d', 'Document', { naam: 'Begroting 2024', kort: 'begroting 2024', bevat: ['geld'] }],
	['gm1', 'Gemeente', { naam: 'Dorp', cbsCode: 'GM1' }],
	['b', 'Pijler', { niveau: 'pijler' }],
	['o', 'Opgave', { tekst: 'Zorg voor elkaar', volgorde: 2, document: 'gm1.d', gemeente: 'gm1' }],
	['a', 'Activiteit', { subsoort: 'actielijn', handeling: 'subsidiëren, participeren', jaar: 2024 }],
	['p', 'Organisatie', { subsoort: 'organisatie', namen: ['Partij', 'PARTIJ'] }],
	['c', 'Organisatiecategorie', { naam: 'Huisartsen' }],
	['s', 'Samenwerking', { subsoort: 'netwerk', van: '2014-03-04' }],
	['r', 'Regeling', { plafond: 10_000 }],
	['g', 'Subsidie', { zin: 'Gemeente Dorp subsidieert in Wijk Partij voor zorg', bedragBekend: true }],
	['g.2024', 'Jaarschijf', { boekjaar: 2024, verleend: 125_050 }],
	['i', 'Indicator', { richting: 'op' }],
	['i.2024.streef', 'Indicatorwaarde', { jaar: 2024, subsoort: 'streef', tekst: 'Toename' }],
	['w', 'Gebied', { naam: 'Wijk' }],
	['k', 'Context', { subsoort: 'trend' }]
];
test.each(nodes)('node %s is a %s', (id, soort, eigenschappen) => {
	expect(node(id)).toMatchObject({ soort, eigenschappen });
});

const relations: readonly (readonly [string, string, string, object])[] = [
	['o', 'ONDERDEEL_VAN', 'b', { hoofdstructuur: true, jaar: 2024 }],
	['a', 'DRAAGT_BIJ_AAN', 'o', { jaar: 2024 }],
	['deel', 'ONDERDEEL_VAN', 'p', {}],
	['p', 'NEEMT_DEEL_AAN', 's', { rol: 'trekker', jaar: 2023 }],
	['p', 'VERBONDEN_PARTIJ_VAN', 'gm1', { resultaat: 125_000_000, risico: 'Geen.', jaar: 2024 }],
	['gm1', 'VERSTREKT', 'g', {}],
	['p', 'ONTVANGT', 'g', {}],
	['g', 'OP_GROND_VAN', 'r', {}],
	['g', 'LIGT_IN', 'w', {}],
	['g', 'BESTEMD_VOOR', 'o', { aandeel: 0.25, methode: 'opgegeven' }],
	['g', 'HEEFT_SCHIJF', 'g.2024', {}],
	['i', 'MEET', 'o', {}],
	['i', 'HEEFT_WAARDE', 'i.2024.streef', { jaar: 2024 }],
	['w', 'LIGT_IN', 'gm1', {}],
	['k', 'GAAT_OVER', 'o', {}],
	['gm1.d', 'BEVAT', 'o', { rol: 'geld', basis: 'handmatig', toelichting: 'Een register.' }]
];
test.each(relations)('%s %s %s', (van, soort, naar, eigenschappen) => {
	expect(relation(van, soort, naar)?.eigenschappen).toMatchObject(eigenschappen);
});

test('nothing more is said than the rows say', () => {
	const told = dataset.relaties.filter(({ soort }) => soort !== 'VERMELD_IN');
	expect(told).toHaveLength(relations.length);
});

test('what is unknown is absent, never empty or zero', () => {
	for (const { eigenschappen } of [...dataset.knopen, ...dataset.relaties])
		for (const value of Object.values(eigenschappen)) expect(['', null, undefined]).not.toContain(value);
	expect(node('g.2024').eigenschappen).not.toHaveProperty('vastgesteld');
	expect(node('p').eigenschappen).not.toHaveProperty('kvk');
});

test('decisions and renamed ids are kept as they were written', () => {
	expect(dataset.besluiten).toMatchObject([
		{ een: 'p', ander: 'deel', besluit: 'niet zelfde', reden: 'Een deel.' }
	]);
	expect(dataset.vervangen).toMatchObject([{ oud: 'oud', nieuw: 'p' }]);
});
