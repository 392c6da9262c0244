/** The shipped werkmappen: no problems, and the numbers that a correct load of the five documents shows (domain.md 10). */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkDataset } from '#graph/check.ts';
import { tellProblem } from '#graph/dataset.ts';
import type { Engine } from '#graph/engine.ts';
import { askingOf, NO_LIMITS, openSeeded, type Asking } from '../lib/server/graphql/asking.ts';
import { shipped } from './shipped.ts';

let engine: Engine;
let asking: Asking;
beforeAll(async () => {
	engine = await openSeeded();
	asking = askingOf(engine, NO_LIMITS);
});
afterAll(() => engine.close());

interface Doel {
	readonly id: string;
	readonly niveau: string;
	readonly status: string;
	readonly document: { readonly id: string };
	readonly gemeente: { readonly id: string };
	readonly activiteiten: readonly { readonly id: string; readonly subsoort: string }[];
	readonly boven: { readonly id: string } | null;
}

const goals = async (): Promise<Doel[]> =>
	(
		await asking.data(
			'{doelen{id niveau status document{id} gemeente{id} activiteiten{id subsoort} boven{id}}}'
		)
	).doelen;
const names = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id));

test('they can be read and break no rule', async () => {
	const { dataset, problems } = await shipped();
	expect(problems).toEqual([]);
	expect(checkDataset(dataset).map(tellProblem)).toEqual([]);
});

test('3 municipalities and 5 documents', async () => {
	const { gemeenten, documenten } = await asking.data('{gemeenten{id} documenten{id}}');
	expect(gemeenten).toHaveLength(3);
	expect(documenten).toHaveLength(5);
});

test('36 ambities in Hillegom: 6 in the budget, 30 in the agenda, and 9 doelen in Hilversum', async () => {
	const ambities = (await goals()).filter(({ niveau }) => niveau === 'AMBITIE');
	const from = (id: string) => ambities.filter(({ document }) => document.id === id);
	expect([from('gm0534.pb2023').length, from('gm0534.mag').length, from('gm0402.visie2023').length]).toEqual([
		6, 30, 9
	]);
	const perOpgave = [
		'vitaliteit',
		'zorg-voor-elkaar',
		'werk-en-inkomen',
		'opgroeien-en-opvoeden',
		'thuis-als-basis',
		'passende-ondersteuning'
	];
	const count = (name: string) =>
		from('gm0534.mag').filter(({ boven }) => boven?.id === `gm0534.mag.${name}`).length;
	expect(perOpgave.map(count)).toEqual([4, 7, 7, 4, 5, 3]);
});

test('27 activiteiten (13 and 14) besides 7 actielijnen', async () => {
	const { knopen } = await asking.data(
		'{knopen(soorten:["Activiteit"],eerste:100){totaal edges{node{id ... on Activiteit{subsoort}}}}}'
	);
	const nodes = knopen.edges.map(({ node }: { node: { id: string; subsoort: string } }) => node);
	const of = (subsoort: string, start: string) =>
		nodes.filter(
			(node: { id: string; subsoort: string }) => node.subsoort === subsoort && node.id.startsWith(start)
		).length;
	expect([
		of('activiteit', 'gm0534.pb2023'),
		of('activiteit', 'gm0014.pb2019'),
		of('actielijn', 'gm')
	]).toEqual([13, 14, 7]);
	expect(knopen.totaal).toBe(34);
});

test('10 opgaven: 1, 6 and 3; and the goals that take the place of one', async () => {
	const opgaven = (await goals()).filter(({ niveau }) => niveau === 'OPGAVE');
	const from = (id: string) => opgaven.filter(({ document }) => document.id === id).length;
	expect([from('gm0534.pb2023'), from('gm0534.mag'), from('gm0402.visie2023'), opgaven.length]).toEqual([
		1, 6, 3, 10
	]);
	const ends = (await asking.data('{opgaven{id niveau}}')).opgaven as Doel[];
	expect(
		ends
			.filter(({ niveau }) => niveau !== 'OPGAVE')
			.map(({ niveau }) => niveau)
			.sort()
	).toEqual(['BELEIDSTERREIN', 'BELEIDSVELD']);
});

test('9 pijlers: 6 valid, 2 renamed, 1 dropped', async () => {
	const pijlers = (await goals()).filter(({ niveau }) => niveau === 'PIJLER');
	const having = (status: string) => pijlers.filter((pijler) => pijler.status === status).length;
	expect([having('geldig'), having('hernoemd'), having('vervallen'), names(pijlers).size]).toEqual([
		6, 2, 1, 9
	]);
});

test('2 indicators, 5 verbonden partijen of which 1 is a part, 8 signatories', async () => {
	const { indicatoren, verbondenPartijen, overeenkomst } = await asking.data(
		`{indicatoren:knopen(soorten:["Indicator"]){totaal}
		verbondenPartijen(gemeente:"gm0534",jaar:2023){organisatie{id onderdeelVan{id}}}
		overeenkomst:knoop(id:"gm0534.sam.intentieverklaring-2014"){... on Samenwerking{deelnemers{rol partij{id}}}}}`
	);
	expect(indicatoren.totaal).toBe(2);
	expect(verbondenPartijen).toHaveLength(5);
	const parts = verbondenPartijen.filter(
		({ organisatie }: { organisatie: { onderdeelVan: unknown } }) => organisatie.onderdeelVan
	);
	expect(parts).toHaveLength(1);
	const signed = overeenkomst.deelnemers.filter(({ rol }: { rol: string }) => rol === 'ondertekenaar');
	expect(signed).toHaveLength(8);
});

test('18 subsidies to 17 recipients, Torion twice, no amount', async () => {
	const { knopen } = await asking.data(
		'{knopen(soorten:["Subsidie"],eerste:100){edges{node{... on Geldstroom{zin ontvanger{id naam} verstrekker{id} schijven{boekjaar}}}}}}'
	);
	const flows = knopen.edges.map(({ node }: { node: object }) => node) as {
		zin: string;
		ontvanger: { id: string; naam: string };
		verstrekker: { id: string };
		schijven: object[];
	}[];
	const recipients = flows.map(({ ontvanger }) => ontvanger.naam);
	expect(flows).toHaveLength(18);
	expect(new Set(flows.map(({ ontvanger }) => ontvanger.id)).size).toBe(17);
	expect(recipients.filter((naam) => naam === 'Torion')).toHaveLength(2);
	expect(flows.every(({ zin, schijven }) => zin.endsWith('bedrag onbekend') && !schijven.length)).toBe(true);
	expect([...new Set(flows.map(({ verstrekker }) => verstrekker.id))]).toEqual(['gm0014']);
});

test.each([
	[
		'gm0534.pb2023.zorg-voor-elkaar',
		'ISD Bollenstreek staat als verbonden partij vermeld bij de samenwerkingspartners van Zorg voor elkaar (Hillegom, begrotingspagina 2023, regels 3, 129, 131 en 135; uit de opmaak).'
	],
	[
		'gm0014.pb2019.samenredzaamheid',
		'Gemeente Groningen subsidieert in Haren Torion als algemene welzijnsvoorziening, bedrag onbekend (begrotingspagina programma 4, 2019, regel 50).'
	]
])('the trace of %s says, word for word: %s', async (doel, sentence) => {
	const { spoor } = await asking.data('query($doel:ID!){spoor(doel:$doel){bijdragen{stappen{zin}}}}', {
		doel
	});
	const told = spoor.bijdragen.flatMap(({ stappen }: { stappen: { zin: string }[] }) =>
		stappen.map(({ zin }) => zin)
	);
	expect(told).toContain(sentence);
});

test('what is said of 2014 is told as a plan of 2014', async () => {
	const { spoor } = await asking.data(
		'{spoor(doel:"gm0534.iv2014.wonen-welzijn-en-zorg"){bijdragen{zin stappen{soort}}}}'
	);
	expect(spoor.bijdragen.length).toBeGreaterThan(8);
	for (const { zin } of spoor.bijdragen) expect(zin).toContain('2014');
});
