import { expect, test } from 'vitest';
import { toPaden, type Found } from '#queries/path.ts';
import type { RingRow } from '#queries/pad.ts';
import type { NodeShort } from '#queries/schakel.ts';

const naar: NodeShort = { id: 'doel', naam: 'Doel', soort: 'Opgave' };
const van: NodeShort = { id: 'partij', naam: 'Partij', soort: 'Organisatie' };
const bericht = {
	id: 'b',
	kort: 'bericht 2014',
	documentsoort: 'bericht',
	gemeenteNaam: 'X',
	plaatsen: 'regel'
};
const begroting = { ...bericht, id: 'd', kort: 'begroting', documentsoort: 'begroting' };

function why(...facts: Partial<RingRow>[]): string {
	const rows = facts.map((fact): RingRow => ({
		bij: van.id,
		van: van.id,
		naar: naar.id,
		soort: 'SAMENWERKINGSPARTNER_VOOR',
		rol: 'genoemd',
		nadereSoort: null,
		jaar: null,
		document: 'd',
		plaats: '1',
		regelVan: 1,
		regelTot: 1,
		basis: 'vermeld',
		buur: naar.id,
		buurNaam: naar.naam,
		buurSoort: naar.soort,
		buurSubsoort: null,
		buurCode: null,
		buurZin: null,
		buurEinde: null,
		buurKnooppunt: false,
		...fact
	}));
	const found: Found = {
		nodes: new Map([van, naar].map((node) => [node.id, node])),
		hubs: new Set(),
		rows,
		shared: [],
		afgekapt: false
	};
	const documents = new Map([bericht, begroting].map((one) => [one.id, one]));
	return toPaden(van, naar, found, documents).paden[0]!.waarom;
}

test('a mere mention makes a path weak, unless another line says more', () => {
	expect(why({})).toBe(
		'Zwak: minstens één stap is alleen een vermelding; geen bron noemt een jaar; één stap.'
	);
	expect(why({}, { rol: 'samenwerking' })).toMatch(/^Sterk omdat elke stap letterlijk in een bron staat;/);
	expect(why({ basis: 'afgeleid' })).toMatch(
		/^Zwak: minstens één stap is alleen een vermelding en minstens één stap is afgeleid;/
	);
});

test('a plan is told as a plan of its year, unless another line says more', () => {
	const plan = { soort: 'NEEMT_DEEL_AAN', rol: 'deelnemer', jaar: 2014, document: 'b' };
	expect(why(plan)).toMatch(/^Redelijk sterk: minstens één stap is een plan van 2014;/);
	expect(why(plan, { ...plan, document: 'd', jaar: 2020 })).toMatch(/^Sterk omdat/);
	expect(why({ ...plan, basis: 'afgeleid' })).toMatch(
		/^Zwakker: minstens één stap is een plan van 2014 en minstens één stap is afgeleid;/
	);
});
