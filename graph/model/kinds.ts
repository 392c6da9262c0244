import {
	DOCUMENT_EIGENSCHAPPEN,
	DOEL_EIGENSCHAPPEN,
	GELDSTROOM_EIGENSCHAPPEN,
	SCHIJF_EIGENSCHAPPEN
} from './properties.ts';
import type { Kind, Properties } from './types.ts';

type Words = Pick<Kind, 'enkelvoud' | 'meervoud' | 'lidwoord' | 'engels' | 'definitie' | 'bron'>;

/** Goals differ in their words only. */
function doel(label: string, pad: string, knooppunt: boolean, words: Words): Kind {
	const teken = label === 'Opgave' ? 'lijn' : 'station';
	const rest = { kleur: '--inkt', teken, pad, inNetwerk: true, knooppunt } as const;
	return { label, labels: ['Doel'], ...words, ...rest, eigenschappen: DOEL_EIGENSCHAPPEN };
}

/** Flows of money differ in their words only. */
function geldstroom(label: string, words: Words): Kind {
	const rest = {
		kleur: '--l1',
		teken: 'geld',
		pad: 'geldstromen',
		inNetwerk: true,
		knooppunt: false
	} as const;
	return { label, labels: ['Geldstroom'], ...words, ...rest, eigenschappen: GELDSTROOM_EIGENSCHAPPEN };
}

const organisatie: Properties = {
	subsoort: { type: 'tekst', uitleg: 'Organisatie, gemeentelijk onderdeel of zonder naam.' },
	rechtsvorm: { type: 'tekst', uitleg: 'Rechtsvorm, als een bron die noemt.' },
	kvk: { type: 'tekst', uitleg: 'KvK-nummer, 8 cijfers.' },
	rsin: { type: 'tekst', uitleg: 'RSIN, 9 cijfers.' },
	oin: { type: 'tekst', uitleg: 'Organisatie-identificatienummer, 20 cijfers.' },
	vestigingsplaats: { type: 'tekst', uitleg: 'Plaats van vestiging.' },
	afgeschermd: { type: 'janee', uitleg: 'Naam wordt niet getoond (AVG).' },
	besluiten: {
		type: 'lijst',
		uitleg:
			'Waarom twee vermeldingen wel of niet dezelfde organisatie zijn: een besluit of een gelijk nummer.'
	}
};

/** Every kind of node, in the order of the legend. */
export const KINDS: readonly Kind[] = [
	{
		label: 'Gemeente',
		labels: ['Organisatie'],
		enkelvoud: 'gemeente',
		meervoud: 'gemeenten',
		lidwoord: 'de',
		engels: 'municipality',
		definitie: 'Een Nederlandse gemeente, met haar code van het CBS.',
		bron: 'CBS gemeentelijke indeling',
		kleur: '--accent',
		teken: 'onderdeel',
		pad: 'gemeenten',
		inNetwerk: true,
		knooppunt: true,
		eigenschappen: {
			cbsCode: { type: 'tekst', uitleg: 'Code van het CBS, zoals GM0534.' },
			...organisatie
		}
	},
	{
		label: 'Organisatie',
		labels: [],
		enkelvoud: 'organisatie',
		meervoud: 'organisaties',
		lidwoord: 'de',
		engels: 'organisation',
		definitie: 'Eén partij met een eigen naam, of een eigen onderdeel van de gemeente.',
		bron: 'W3C ORG, org:Organization',
		kleur: '--l0',
		teken: 'organisatie',
		pad: 'organisaties',
		inNetwerk: true,
		knooppunt: false,
		eigenschappen: organisatie
	},
	{
		label: 'Organisatiecategorie',
		labels: [],
		enkelvoud: 'groep',
		meervoud: 'groepen',
		lidwoord: 'de',
		engels: 'collective name',
		definitie: 'Een verzamelnaam zoals huisartsen. Telt nooit mee als organisatie.',
		bron: 'R10',
		kleur: '--zacht',
		teken: 'groep',
		pad: 'groepen',
		inNetwerk: true,
		knooppunt: false,
		eigenschappen: { rechtsvorm: organisatie.rechtsvorm!, vestigingsplaats: organisatie.vestigingsplaats! }
	},
	{
		label: 'Samenwerking',
		labels: [],
		enkelvoud: 'samenwerking',
		meervoud: 'samenwerkingen',
		lidwoord: 'de',
		engels: 'collaboration',
		definitie: 'Een netwerk, initiatief of overeenkomst waaraan partijen deelnemen.',
		bron: 'W3C ORG, org:OrganizationalCollaboration',
		kleur: '--l2',
		teken: 'netwerk',
		pad: 'samenwerkingen',
		inNetwerk: true,
		knooppunt: false,
		eigenschappen: {
			subsoort: { type: 'tekst', uitleg: 'Netwerk, initiatief of overeenkomst.' },
			onderwerp: { type: 'tekst', uitleg: 'Waar de samenwerking over gaat.' },
			van: { type: 'datum', uitleg: 'Begin, als de bron dat noemt.' },
			tot: { type: 'datum', uitleg: 'Einde, als de bron dat noemt.' }
		}
	},
	doel('Opgave', 'opgaven', false, {
		enkelvoud: 'opgave',
		meervoud: 'opgaven',
		lidwoord: 'de',
		engels: 'societal challenge',
		definitie: 'Een maatschappelijke opgave zoals de gemeente die opschrijft; het einde van elk spoor.',
		bron: 'BBV art. 8; domein 2.1'
	}),
	doel('Ambitie', 'doelen', false, {
		enkelvoud: 'ambitie',
		meervoud: 'ambities',
		lidwoord: 'de',
		engels: 'ambition',
		definitie: 'Wat de gemeente binnen een opgave wil bereiken; in sommige bronnen heet dit doel.',
		bron: 'BBV art. 8 (wat willen we bereiken?)'
	}),
	doel('Programma', 'doelen', true, {
		enkelvoud: 'programma',
		meervoud: "programma's",
		lidwoord: 'het',
		engels: 'budget programme',
		definitie: 'Een samenhangend geheel van activiteiten in de begroting.',
		bron: 'BBV art. 8'
	}),
	doel('Pijler', 'doelen', false, {
		enkelvoud: 'pijler',
		meervoud: 'pijlers',
		lidwoord: 'de',
		engels: 'pillar',
		definitie: 'Een thema van een maatschappelijke agenda, met één opgave.',
		bron: 'Maatschappelijke Agenda Hillegom'
	}),
	doel('Beleidsveld', 'doelen', false, {
		enkelvoud: 'beleidsveld',
		meervoud: 'beleidsvelden',
		lidwoord: 'het',
		engels: 'policy field',
		definitie:
			'Een genummerd onderdeel van een programma; staat op de plaats van een opgave als die er niet is.',
		bron: 'Begroting Groningen'
	}),
	doel('Beleidsterrein', 'doelen', false, {
		enkelvoud: 'beleidsterrein',
		meervoud: 'beleidsterreinen',
		lidwoord: 'het',
		engels: 'policy area',
		definitie: 'Een onderwerp van beleid; staat op de plaats van een opgave als die er niet is.',
		bron: 'Openbaar subsidieregister Amsterdam'
	}),
	{
		label: 'Activiteit',
		labels: [],
		enkelvoud: 'activiteit',
		meervoud: 'activiteiten',
		lidwoord: 'de',
		engels: 'activity',
		definitie: 'Wat de gemeente voor een doel gaat doen; een actielijn is een doorlopende activiteit.',
		bron: 'BBV art. 8 (wat gaan we daarvoor doen?)',
		kleur: '--l4',
		teken: 'tak',
		pad: 'activiteiten',
		inNetwerk: true,
		knooppunt: false,
		eigenschappen: {
			subsoort: { type: 'tekst', uitleg: 'Activiteit of actielijn.' },
			handeling: { type: 'tekst', uitleg: 'Wat de gemeente doet: subsidiëren, faciliteren, uitvoeren.' },
			tekst: { type: 'tekst', uitleg: 'De letterlijke tekst van de activiteit.' },
			code: { type: 'tekst', uitleg: 'Nummer in de bron.' },
			volgorde: { type: 'getal', uitleg: 'Plaats in de volgorde van de bron.' },
			jaar: { type: 'jaar', uitleg: 'Jaar waarvoor het geldt.' }
		}
	},
	geldstroom('Subsidie', {
		enkelvoud: 'subsidie',
		meervoud: 'subsidies',
		lidwoord: 'de',
		engels: 'grant',
		definitie: 'Aanspraak op geld voor bepaalde activiteiten van de aanvrager.',
		bron: 'Awb art. 4:21'
	}),
	geldstroom('Bijdrage', {
		enkelvoud: 'bijdrage',
		meervoud: 'bijdragen',
		lidwoord: 'de',
		engels: 'contribution to a joint body',
		definitie: 'Geld aan een gemeenschappelijke regeling of een ander openbaar lichaam.',
		bron: 'Awb art. 4:21 lid 3'
	}),
	geldstroom('Begrotingspost', {
		enkelvoud: 'begrotingspost',
		meervoud: 'begrotingsposten',
		lidwoord: 'de',
		engels: 'budget line',
		definitie: 'Een regel met lasten of baten in de begroting.',
		bron: 'BBV art. 8'
	}),
	geldstroom('RijksUitkering', {
		enkelvoud: 'rijksuitkering',
		meervoud: 'rijksuitkeringen',
		lidwoord: 'de',
		engels: 'central government grant',
		definitie: 'Geld van het Rijk aan de gemeente.',
		bron: 'Financiële-verhoudingswet'
	}),
	geldstroom('Inkoop', {
		enkelvoud: 'inkoop',
		meervoud: 'inkopen',
		lidwoord: 'de',
		engels: 'procurement',
		definitie: 'Betaling voor goederen of diensten; geen subsidie.',
		bron: 'Awb art. 4:21 lid 1'
	}),
	geldstroom('Investering', {
		enkelvoud: 'investering',
		meervoud: 'investeringen',
		lidwoord: 'de',
		engels: 'investment',
		definitie: 'Uitgave met nut voor meer jaren.',
		bron: 'BBV art. 59'
	}),
	{
		label: 'Jaarschijf',
		labels: [],
		enkelvoud: 'jaarschijf',
		meervoud: 'jaarschijven',
		lidwoord: 'de',
		engels: 'year slice',
		definitie: 'Eén boekjaar van een geldstroom; de enige plaats met bedragen.',
		bron: 'R4',
		kleur: '--l1',
		teken: 'geld',
		pad: null,
		inNetwerk: false,
		knooppunt: false,
		eigenschappen: SCHIJF_EIGENSCHAPPEN
	},
	{
		label: 'Regeling',
		labels: [],
		enkelvoud: 'regeling',
		meervoud: 'regelingen',
		lidwoord: 'de',
		engels: 'grant scheme',
		definitie: 'De regels op grond waarvan subsidie wordt verstrekt.',
		bron: 'Awb art. 4:23',
		kleur: '--l1',
		teken: 'blad',
		pad: 'regelingen',
		inNetwerk: true,
		knooppunt: true,
		eigenschappen: {
			subsoort: { type: 'tekst', uitleg: 'ASV, nadere regels of begrotingspost.' },
			cvdr: { type: 'tekst', uitleg: 'Nummer in de Centrale Voorziening Decentrale Regelgeving.' },
			plafond: { type: 'eurocent', uitleg: 'Subsidieplafond in eurocent (Awb 4:22).' },
			jaar: { type: 'jaar', uitleg: 'Jaar waarvoor het geldt.' }
		}
	},
	{
		label: 'Indicator',
		labels: [],
		enkelvoud: 'indicator',
		meervoud: 'indicatoren',
		lidwoord: 'de',
		engels: 'indicator',
		definitie: 'Een maat waarmee de gemeente volgt of een doel dichterbij komt.',
		bron: 'BBV art. 25 lid 2',
		kleur: '--l3',
		teken: 'meter',
		pad: 'indicatoren',
		inNetwerk: true,
		knooppunt: false,
		eigenschappen: {
			subsoort: { type: 'tekst', uitleg: 'Effect, prestatie of verplicht.' },
			eenheid: { type: 'tekst', uitleg: 'Eenheid van de waarden.' },
			richting: { type: 'tekst', uitleg: 'Gewenste richting: op, neer of gelijk.' }
		}
	},
	{
		label: 'Indicatorwaarde',
		labels: [],
		enkelvoud: 'indicatorwaarde',
		meervoud: 'indicatorwaarden',
		lidwoord: 'de',
		engels: 'indicator value',
		definitie: 'De waarde van een indicator in één jaar.',
		bron: 'BBV art. 25 lid 2',
		kleur: '--l3',
		teken: 'meter',
		pad: null,
		inNetwerk: false,
		knooppunt: false,
		eigenschappen: {
			subsoort: { type: 'tekst', uitleg: 'Streefwaarde, realisatie of nulmeting.' },
			jaar: { type: 'jaar', uitleg: 'Jaar waarvoor het geldt.' },
			waarde: { type: 'breuk', uitleg: 'De waarde als getal.' },
			tekst: { type: 'tekst', uitleg: 'De waarde zoals de bron die schrijft.' }
		}
	},
	{
		label: 'Taakveld',
		labels: [],
		enkelvoud: 'taakveld',
		meervoud: 'taakvelden',
		lidwoord: 'het',
		engels: 'Iv3 task field',
		definitie: 'Een vaste indeling van gemeentelijke taken; geen niveau van de doelenboom.',
		bron: 'Iv3-informatievoorschrift',
		kleur: '--zacht',
		teken: 'punt',
		pad: 'taakvelden',
		inNetwerk: true,
		knooppunt: true,
		eigenschappen: { code: { type: 'tekst', uitleg: 'Code van het taakveld.' } }
	},
	{
		label: 'Gebied',
		labels: [],
		enkelvoud: 'gebied',
		meervoud: 'gebieden',
		lidwoord: 'het',
		engels: 'area',
		definitie: 'Een wijk, kern, stadsdeel of regio.',
		bron: 'CBS wijk- en buurtindeling',
		kleur: '--l5',
		teken: 'plek',
		pad: 'gebieden',
		inNetwerk: true,
		knooppunt: true,
		eigenschappen: {
			subsoort: { type: 'tekst', uitleg: 'Wijk, kern, stadsdeel of regio.' },
			cbsCode: { type: 'tekst', uitleg: 'Code van het CBS.' }
		}
	},
	{
		label: 'Document',
		labels: [],
		enkelvoud: 'bron',
		meervoud: 'bronnen',
		lidwoord: 'de',
		engels: 'source document',
		definitie: 'Een document waaruit feiten zijn gelezen.',
		bron: 'ontwerp, deel 3',
		kleur: '--zacht',
		teken: 'blad',
		pad: 'bronnen',
		inNetwerk: true,
		knooppunt: true,
		eigenschappen: DOCUMENT_EIGENSCHAPPEN
	},
	{
		label: 'Context',
		labels: [],
		enkelvoud: 'context',
		meervoud: 'context',
		lidwoord: 'de',
		engels: 'context fact',
		definitie: 'Kernwaarde, trend, kader, rol, kengetal, instrument of accent uit een document.',
		bron: 'ontwerp, deel 3',
		kleur: '--zacht',
		teken: 'punt',
		pad: 'context',
		inNetwerk: false,
		knooppunt: true,
		eigenschappen: {
			subsoort: { type: 'tekst', uitleg: 'Kernwaarde, trend, kader, rol, kengetal, instrument of accent.' },
			waarde: { type: 'breuk', uitleg: 'Het getal, als het een kengetal is.' },
			eenheid: { type: 'tekst', uitleg: 'Eenheid van het getal.' },
			jaar: { type: 'jaar', uitleg: 'Jaar van het getal.' },
			onderwerp: { type: 'tekst', uitleg: 'Waar het over gaat.' }
		}
	},
	{
		label: 'Import',
		labels: [],
		enkelvoud: 'import',
		meervoud: 'imports',
		lidwoord: 'de',
		engels: 'import run',
		definitie: 'Eén keer laden, met tijd en aantallen. Geen feit; telt niet mee in de vingerafdruk.',
		bron: 'ontwerp, deel 3',
		kleur: '--zacht',
		teken: 'punt',
		pad: null,
		inNetwerk: false,
		knooppunt: true,
		eigenschappen: {
			tijd: { type: 'datum', uitleg: 'Tijdstip van laden.' },
			hash: { type: 'tekst', uitleg: 'Vingerafdruk van alle feiten na het laden.' },
			modelversie: { type: 'tekst', uitleg: 'Versie van het model.' },
			werkmappen: {
				type: 'tekst',
				uitleg:
					'Vingerafdruk van de meegeleverde werkmappen toen zij werden geladen; leeg als dat niet zo is.'
			}
		}
	}
];
