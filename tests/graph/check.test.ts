/** Every check of a dataset, with a wrong dataset: the message names thing, value and cure. */
import { describe, expect, test } from 'vitest';
import { checkDataset } from '#graph/check.ts';
import { tellProblem, type Dataset } from '#graph/dataset.ts';
import { dataset, node, relation } from './facts.ts';

const told = (wrong: Dataset): string[] => checkDataset(wrong).map(tellProblem);
const opgave = node('o', 'Opgave', { niveau: 'opgave' });
const renamed = { herkomst: { bestand: 'map/vervangen.csv', rij: 2 } };
const decision = {
	een: 'p',
	ander: 'weg',
	besluit: 'zelfde',
	wie: 'redactie',
	wanneer: '2026-01-01',
	reden: 'x',
	herkomst: { bestand: 'map/zelfde.csv', rij: 2 }
} as const;

test('a dataset that obeys the model has no problems', () => {
	const right = dataset(
		[opgave, node('a', 'Activiteit'), node('p', 'Organisatie')],
		[relation('a', 'DRAAGT_BIJ_AAN', 'o'), relation('p', 'VOERT_UIT', 'a', { jaar: 2023 })]
	);
	expect(told(right)).toEqual([]);
});

test('an id may be renamed more than once, to a half read row, or to one that another id was decided to be', () => {
	const right = dataset([node('p', 'Organisatie'), node('q', 'Organisatie')], [], {
		besluiten: [{ ...decision, een: 'p', ander: 'q' }],
		vervangen: [
			{ ...renamed, oud: 'x', nieuw: 'y' },
			{ ...renamed, oud: 'y', nieuw: 'p' },
			{ ...renamed, oud: 'z', nieuw: 'q' },
			{ ...renamed, oud: 'w', nieuw: 'half' }
		]
	});
	expect(checkDataset(right, new Set(['half']))).toEqual([]);
});

const cases: Record<string, [Dataset, RegExp]> = {
	'an id with capitals': [
		dataset([node('Gm.X', 'Organisatie')]),
		/^map\/tabel\.csv rij 7, kolom id, waarde "Gm\.X": .*mag niet.*kleine letters/
	],
	'an id with a slash': [dataset([node('a/b', 'Organisatie')]), /waarde "a\/b"/],
	'an unknown kind': [dataset([node('x', 'Draak')]), /waarde "Draak": Deze soort kent het model niet/],
	'one id for two kinds': [
		dataset([node('x', 'Organisatie'), node('x', 'Activiteit')]),
		/kolom id, waarde "x": Dit kenmerk is elders een .*Geef een van de twee een ander kenmerk/
	],
	'no name': [dataset([node('x', 'Organisatie', { naam: '' })]), /kolom naam/],
	'an unknown property': [
		dataset([node('x', 'Organisatie', { kleur: 'rood' })]),
		/kolom kleur, waarde "rood": Deze eigenschap kent het model niet/
	],
	'a property of another kind': [
		dataset([node('x', 'Organisatie', { boekjaar: 2023 })]),
		/kolom boekjaar, waarde "2023"/
	],
	'a year as text': [
		dataset([node('x', 'Activiteit', { jaar: '2023' })]),
		/kolom jaar, waarde "2023": Dit is geen jaar/
	],
	'half a cent': [
		dataset([node('x', 'Jaarschijf', { verleend: 0.5 })]),
		/waarde "0.5": Dit is geen eurocent/
	],
	'a day that does not exist': [
		dataset([node('x', 'Opgave', { geldigVan: '2023-02-30' })]),
		/waarde "2023-02-30": Dit is geen datum.*2014-03-04/
	],
	'a share above 1': [
		dataset([opgave, node('g', 'Subsidie')], [relation('g', 'BESTEMD_VOOR', 'o', { aandeel: 1.1 })]),
		/kolom aandeel, waarde "1\.1": Dit is geen deel van het geheel/
	],
	'shares that are more than the whole': [
		dataset(
			[opgave, node('a', 'Ambitie', { niveau: 'ambitie' }), node('g', 'Subsidie')],
			[
				relation('g', 'BESTEMD_VOOR', 'o', { aandeel: 0.7 }),
				relation('g', 'BESTEMD_VOOR', 'a', { aandeel: 0.4 })
			]
		),
		/kolom aandeel, waarde "0\.4": De aandelen van g zijn samen 1\.1, meer dan 1/
	],
	'an id renamed to nothing': [
		dataset([opgave], [], { vervangen: [{ ...renamed, oud: 'x', nieuw: 'opgav' }] }),
		/^map\/vervangen\.csv rij 2, kolom nieuw, waarde "opgav": Dit kenmerk bestaat niet/
	],
	'an id renamed to itself in two steps': [
		dataset([opgave], [], {
			vervangen: [
				{ ...renamed, oud: 'x', nieuw: 'y' },
				{ ...renamed, oud: 'y', nieuw: 'x' }
			]
		}),
		/kolom oud, waarde "x": Dit kenmerk wordt door zichzelf vervangen/
	],
	'an id renamed twice': [
		dataset([opgave, node('p', 'Opgave', { niveau: 'opgave' })], [], {
			vervangen: [
				{ ...renamed, oud: 'x', nieuw: 'o' },
				{ ...renamed, oud: 'x', nieuw: 'p' }
			]
		}),
		/kolom oud, waarde "x": Dit kenmerk is al vervangen door o/
	],
	'an id renamed to one of another kind': [
		dataset([opgave, node('p', 'Organisatie')], [], {
			vervangen: [{ ...renamed, oud: 'p', nieuw: 'o' }]
		}),
		/kolom nieuw, waarde "o": Het oude kenmerk is van een Organisatie, dit van een Opgave/
	],
	'an unknown relation': [
		dataset([opgave], [relation('o', 'HOUDT_VAN', 'o')]),
		/^map\/relaties\.csv rij 3, kolom relatie, waarde "HOUDT_VAN": Deze relatie kent het model niet\. Kies uit .*VOERT_UIT/
	],
	'an end that is not there': [
		dataset(
			[opgave, node('org.stek', 'Organisatie')],
			[relation('org.stk', 'SAMENWERKINGSPARTNER_VOOR', 'o')]
		),
		/kolom van, waarde "org\.stk": Dit kenmerk bestaat niet\. Bedoelt u org\.stek\?/
	],
	'an end of the wrong kind': [
		dataset([opgave, node('a', 'Activiteit')], [relation('o', 'VOERT_UIT', 'a')]),
		/kolom van, waarde "o": VOERT_UIT kan niet van een Opgave lopen\. Wel: .*Organisatie/
	],
	'ends of two groups': [
		dataset([opgave, node('p', 'Organisatie')], [relation('p', 'OPVOLGER_VAN', 'o')]),
		/waarde "o": OPVOLGER_VAN verbindt alleen knopen van dezelfde groep/
	],
	'an unknown property of a relation': [
		dataset(
			[opgave, node('p', 'Organisatie')],
			[relation('p', 'SAMENWERKINGSPARTNER_VOOR', 'o', { aandeel: 0.5 })]
		),
		/kolom aandeel, waarde "0.5"/
	],
	'a relation without place': [
		dataset(
			[opgave, node('p', 'Organisatie')],
			[relation('p', 'SAMENWERKINGSPARTNER_VOOR', 'o', { plaats: 'ergens' })]
		),
		/kolom plaats, waarde "ergens": De plaats ontbreekt of is geen plaats\. Schrijf regels zoals 3, 131-135/
	],
	'a relation without basis': [
		dataset(
			[opgave, node('p', 'Organisatie')],
			[relation('p', 'SAMENWERKINGSPARTNER_VOOR', 'o', { basis: 'gokje' })]
		),
		/kolom basis, waarde "gokje": .*Kies uit vermeld, opmaak, afgeleid, handmatig/
	],
	'a relation without document': [
		dataset(
			[opgave, node('p', 'Organisatie')],
			[relation('p', 'SAMENWERKINGSPARTNER_VOOR', 'o', { document: 'weg' })]
		),
		/waarde "weg": Het document van "p SAMENWERKINGSPARTNER_VOOR o" bestaat niet/
	],
	'a goal with two main parents': [
		dataset(
			[opgave, node('b', 'Pijler'), node('c', 'Pijler')],
			['b', 'c'].map((above) => relation('o', 'ONDERDEEL_VAN', above, { hoofdstructuur: true }))
		),
		/o in doc heeft 2 ouders in de hoofdstructuur\. Zet hoofdstructuur bij precies één ouder op ja/
	],
	'a goal without main parent': [
		dataset([opgave, node('b', 'Pijler')], [relation('o', 'ONDERDEEL_VAN', 'b', { hoofdstructuur: false })]),
		/o in doc heeft 0 ouders/
	],
	'a ring of parts': [
		dataset(
			['a', 'b', 'c'].map((id) => node(id, 'Organisatie')),
			[
				relation('a', 'ONDERDEEL_VAN', 'b'),
				relation('b', 'ONDERDEEL_VAN', 'c'),
				relation('c', 'ONDERDEEL_VAN', 'a')
			]
		),
		/ONDERDEEL_VAN loopt in een kring: a -> b -> c -> a\. Haal een van deze relaties weg/
	],
	'a part of itself': [
		dataset([node('a', 'Organisatie')], [relation('a', 'ONDERDEEL_VAN', 'a')]),
		/loopt in een kring: a -> a/
	],
	'a ring of successors': [
		dataset(
			[opgave, node('p', 'Opgave')],
			[relation('o', 'OPVOLGER_VAN', 'p'), relation('p', 'OPVOLGER_VAN', 'o')]
		),
		/OPVOLGER_VAN loopt in een kring/
	],
	'a decision about an unknown id': [
		dataset([node('p', 'Organisatie')], [], { besluiten: [decision] }),
		/^map\/zelfde\.csv rij 2, kolom ander, waarde "weg": Dit kenmerk bestaat niet/
	]
};

describe.each(Object.entries(cases))('%s', (_, [wrong, message]) => {
	test('is a problem that names thing, value and cure', () => {
		expect(told(wrong)).toContainEqual(expect.stringMatching(message));
	});
});

test('a node that no document names is a problem', () => {
	const { relaties, ...rest } = dataset([opgave]);
	const wrong = { ...rest, relaties: relaties.filter(({ van }) => van !== 'o') };
	expect(told(wrong)).toEqual([
		expect.stringMatching(/waarde "o": Deze knoop heeft geen bron\. Vul plaats en basis/)
	]);
});

test('all problems are told at once', () => {
	const all = dataset(
		Object.values(cases).flatMap(([wrong]) => wrong.knopen.slice(2)),
		Object.values(cases).flatMap(([wrong]) => wrong.relaties.filter(({ soort }) => soort !== 'VERMELD_IN'))
	);
	expect(told(all).length).toBeGreaterThan(15);
});

test('a chain of ten thousand parts ends no process', () => {
	const names = Array.from({ length: 10_000 }, (_, at) => `o${at}`);
	const chain = names.slice(1).map((id, at) => relation(id, 'ONDERDEEL_VAN', names[at]!));
	expect(
		told(
			dataset(
				names.map((id) => node(id, 'Organisatie')),
				chain
			)
		)
	).toEqual([]);
});

describe('organisations declared apart that share an identifier', () => {
	const apart = (een: string, ander: string) => ({
		...decision,
		een,
		ander,
		besluit: 'niet zelfde' as const
	});
	const p = node('p', 'Organisatie', { kvk: '12345678' });
	const q = node('q', 'Organisatie', { kvk: '12345678', oin: '1'.repeat(20) });

	test('are a problem at the row of the number', () => {
		expect(told(dataset([p, q], [], { besluiten: [apart('p', 'q')] }))).toEqual([
			'map/tabel.csv rij 7, kolom kvk, waarde "12345678": Volgens een besluit is p niet dezelfde als q, maar zij hebben hetzelfde KvK-nummer 12345678. Verbeter het nummer, of haal het besluit weg.'
		]);
		expect(told(dataset([p, q], [], { besluiten: [apart('q', 'p')] }))).toHaveLength(1);
	});

	test('also through a third, or through a decision', () => {
		const r = node('r', 'Organisatie', { oin: '1'.repeat(20) });
		expect(told(dataset([p, q, r], [], { besluiten: [apart('p', 'r')] }))).toHaveLength(1);
		const s = node('s', 'Organisatie');
		const same = { ...decision, een: 's', ander: 'q' };
		expect(told(dataset([p, q, s], [], { besluiten: [same, apart('p', 's')] }))).toHaveLength(1);
	});

	test('with other numbers are none', () => {
		const other = node('r', 'Organisatie', { kvk: '87654321' });
		expect(told(dataset([p, q, other], [], { besluiten: [apart('p', 'r')] }))).toEqual([]);
	});
});
