/** Facts chosen by hand from the five documents: names, ends, document, lines and basis. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { NodeFact } from '#graph/dataset.ts';
import type { Facts } from '#graph/merge.ts';
import { shipped } from './shipped.ts';

let facts: Facts;
beforeAll(async () => {
	({ facts } = await shipped());
});

type Fact = readonly [van: string, soort: string, naar: string, plaats: string, basis: string, rol?: string];

const BEGROTING_HILLEGOM: readonly Fact[] = [
	[
		'ISD Bollenstreek',
		'SAMENWERKINGSPARTNER_VOOR',
		'Zorg voor elkaar',
		'3, 129, 131, 135',
		'opmaak',
		'verbonden partij'
	],
	[
		'GR KDB (Provalu)',
		'SAMENWERKINGSPARTNER_VOOR',
		'Zorg voor elkaar',
		'3, 129, 131, 136',
		'opmaak',
		'verbonden partij'
	],
	['HECHT Hollands Midden (GGD)', 'VERBONDEN_PARTIJ_VAN', 'Hillegom', '129, 131, 137', 'opmaak'],
	['Holland Rijnland', 'VERBONDEN_PARTIJ_VAN', 'Hillegom', '129, 131, 138', 'opmaak'],
	['Regionaal Bureau Leerplicht', 'ONDERDEEL_VAN', 'Holland Rijnland', '139', 'vermeld'],
	[
		'WelzijnsKompas',
		'SAMENWERKINGSPARTNER_VOOR',
		'Zorg voor elkaar',
		'3, 129, 133, 141',
		'opmaak',
		'overige samenwerkingspartner'
	],
	[
		'WelzijnsKwartier',
		'SAMENWERKINGSPARTNER_VOOR',
		'Zorg voor elkaar',
		'3, 129, 133, 142',
		'opmaak',
		'overige samenwerkingspartner'
	],
	[
		'Huisartsen',
		'SAMENWERKINGSPARTNER_VOOR',
		'Zorg voor elkaar',
		'3, 129, 133, 143',
		'opmaak',
		'overige samenwerkingspartner'
	],
	['OOV', 'SAMENWERKINGSPARTNER_VOOR', 'Veilig en prettig in de wijk', '60, 61', 'vermeld', 'samenwerking'],
	[
		'Ervaringsdeskundigen',
		'SAMENWERKINGSPARTNER_VOOR',
		'Praktische inclusieagenda',
		'34, 36',
		'vermeld',
		'samenwerking'
	],
	[
		'Zorgkantoor',
		'SAMENWERKINGSPARTNER_VOOR',
		'Respijtzorg verbeteren',
		'44, 89, 99, 101',
		'vermeld',
		'samenwerking'
	]
];

const AGENDA_HILLEGOM: readonly Fact[] = [
	['Thuis als basis', 'OPVOLGER_VAN', 'Thuis wonen', '462, 464', 'vermeld'],
	['Passende ondersteuning', 'OPVOLGER_VAN', 'Hulp bij meedoen', '462, 466', 'vermeld'],
	['Vitaliteit', 'OPVOLGER_VAN', 'Talentontwikkeling', '448, 450, 452', 'vermeld', 'grotendeels'],
	[
		'Werk en inkomen',
		'OPVOLGER_VAN',
		'Talentontwikkeling',
		'448, 450, 452, 454, 456',
		'vermeld',
		'voor een kleiner deel'
	],
	['Minder schulden', 'ONDERDEEL_VAN', 'Werk en inkomen', '630, 661, 672', 'opmaak'],
	['Dak boven het hoofd', 'ONDERDEEL_VAN', 'Thuis als basis', '728, 749, 764', 'opmaak'],
	['Minder eenzaamheid', 'OPVOLGER_VAN', 'Minder eenzaamheid', '585, 614, 623', 'afgeleid'],
	['het Stekkie', 'LIGT_IN', 'Olympiakwartier', '524-525', 'vermeld']
];

const BERICHT_HILLEGOM: readonly Fact[] = [
	[
		'STEK',
		'NEEMT_DEEL_AAN',
		'Intentieverklaring wonen, welzijn en zorg',
		'5, 20',
		'vermeld',
		'ondertekenaar'
	],
	[
		'ISD Bollenstreek',
		'NEEMT_DEEL_AAN',
		'Intentieverklaring wonen, welzijn en zorg',
		'5, 20',
		'vermeld',
		'ondertekenaar'
	],
	[
		'MEE Zuid-Holland Noord',
		'NEEMT_DEEL_AAN',
		'Intentieverklaring wonen, welzijn en zorg',
		'5, 20',
		'vermeld',
		'ondertekenaar'
	],
	['STEK', 'NEEMT_DEEL_AAN', 'Sociaal team Hillegom', '12, 14', 'vermeld', 'signaleren'],
	[
		'Marente',
		'NEEMT_DEEL_AAN',
		'Sociaal team Hillegom',
		'12, 14',
		'vermeld',
		'medische hulp door wijkverpleegkundigen'
	],
	['HOZO', 'NEEMT_DEEL_AAN', 'Woningaanpassing', '16, 18', 'vermeld', 'signaleren door wijkverpleegkundigen'],
	['Zorgbalans', 'NEEMT_DEEL_AAN', 'Woningaanpassing', '16, 18', 'vermeld', 'vertalen door ergotherapeuten'],
	[
		'ISD Bollenstreek',
		'NEEMT_DEEL_AAN',
		'Woningaanpassing',
		'16, 18',
		'vermeld',
		'vertalen door ergotherapeuten'
	],
	['Kwadraad', 'NEEMT_DEEL_AAN', 'Marktplaats voor zorgvrijwilligers', '5, 8, 10', 'vermeld', 'deelnemer']
];

const BEGROTING_GRONINGEN: readonly Fact[] = [
	['Torion', 'ONTVANGT', 'Subsidie aan Torion in Haren', '50', 'vermeld'],
	['Torion', 'ONTVANGT', 'Subsidie aan Torion', '43', 'vermeld'],
	['Groningen', 'VERSTREKT', 'Subsidie aan Humanitas', '43', 'vermeld'],
	['Subsidie aan Torion in Haren', 'LIGT_IN', 'Haren', '50', 'vermeld'],
	['Eensamen', 'ONTVANGT', 'Subsidie aan Eensamen', '44', 'vermeld'],
	['Humanitas', 'NEEMT_DEEL_AAN', 'Eensamen', '44', 'vermeld', 'trekker'],
	['Dorpscoöperatie Ten Boer', 'ONTVANGT', 'Subsidie aan Dorpscoöperatie Ten Boer', '51', 'vermeld'],
	['To be young', 'ONTVANGT', 'Subsidie aan To be young', '53', 'vermeld'],
	['Vrijwilligersorganisaties', 'NEEMT_DEEL_AAN', 'Bondgenootschap', '45', 'vermeld', 'deelnemer']
];

const VISIE_HILVERSUM: readonly Fact[] = [
	['SCP', 'GECITEERD_IN', 'Sociale visie', '72, 198, 238, 289', 'vermeld', 'bron'],
	['Nibud', 'GECITEERD_IN', 'Sociale visie', '204', 'vermeld', 'bron'],
	['WRR', 'GECITEERD_IN', 'Sociale visie', '160', 'vermeld', 'bron']
];

const fold = (text: string): string => text.toLowerCase().replace(/^(het|de) /, '');
const isNamed = (knoop: NodeFact, name: string): boolean =>
	[knoop.eigenschappen.naam, ...((knoop.eigenschappen.namen as string[]) ?? [])].some(
		(naam) => fold(String(naam)) === fold(name)
	) ||
	(knoop.soort === 'Document' && fold(String(knoop.eigenschappen.naam)).startsWith(fold(name)));

const documents = {
	'gm0534.pb2023': BEGROTING_HILLEGOM,
	'gm0534.mag': AGENDA_HILLEGOM,
	'gm0534.iv2014': BERICHT_HILLEGOM,
	'gm0014.pb2019': BEGROTING_GRONINGEN,
	'gm0402.visie2023': VISIE_HILVERSUM
};

describe.each(Object.entries(documents))('%s', (document, list) => {
	test.each(list as Fact[])('%s %s %s (%s, %s)', (van, soort, naar, plaats, basis, rol) => {
		const found = [...facts.relaties.values()]
			.filter((relatie) => relatie.soort === soort && relatie.eigenschappen.document === document)
			.filter((relatie) => isNamed(facts.knopen.get(relatie.van)!, van!))
			.filter((relatie) => isNamed(facts.knopen.get(relatie.naar)!, naar!))
			.map(({ eigenschappen }) => [eigenschappen.plaats, eigenschappen.basis, eigenschappen.rol]);
		expect(found).toContainEqual([plaats, basis, rol]);
	});
});

test.each([
	['Minder mensen voelen zich eenzaam', 2],
	['Inwoners voelen zich verantwoordelijk voor hun buurt', 1],
	['Iedereen heeft een dak boven het hoofd', 1],
	['De gezonde keuze is de makkelijke keuze', 1],
	['Formele en informele zorg werken beter samen', 1],
	['We zetten outreachend jongerenwerk in.', 1],
	['We waarderen mantelzorgers met het mantelzorgcompliment.', 1]
])('the wording "%s" stands verbatim in %d goal or activity', (tekst, count) => {
	expect(
		[...facts.knopen.values()].filter(({ eigenschappen }) => eigenschappen.tekst === tekst)
	).toHaveLength(count);
});
