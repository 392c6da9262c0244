import { BRON_EIGENSCHAPPEN } from './properties.ts';
import type { Properties, Relation, Template } from './types.ts';

const doelen = ['Programma', 'Pijler', 'Beleidsveld', 'Beleidsterrein', 'Opgave', 'Ambitie'];
const geldstromen = ['Subsidie', 'Bijdrage', 'Begrotingspost', 'RijksUitkering', 'Inkoop', 'Investering'];
const organisaties = ['Gemeente', 'Organisatie'];
const partijen = ['Organisatie', 'Organisatiecategorie'];
const deelnemers = [...organisaties, 'Organisatiecategorie', 'Samenwerking'];
const alles = [
	...deelnemers,
	...doelen,
	...geldstromen,
	'Activiteit',
	'Regeling',
	'Indicator',
	'Gebied',
	'Document',
	'Context'
];

const periode: Properties = {
	vanDatum: { type: 'datum', uitleg: 'Eerste dag.' },
	totDatum: { type: 'datum', uitleg: 'Laatste dag.' },
	soort: { type: 'tekst', uitleg: 'Nadere soort.' }
};

const bbv: Properties = {
	categorie: { type: 'tekst', uitleg: 'Groep volgens BBV art. 15.' },
	openbaarBelang: { type: 'tekst', uitleg: 'Openbaar belang dat wordt gediend.' },
	wijzeVanBelang: { type: 'tekst', uitleg: 'Hoe de gemeente een belang heeft.' },
	belangBegin: { type: 'tekst', uitleg: 'Belang aan het begin van het jaar.' },
	belangEind: { type: 'tekst', uitleg: 'Verwacht belang aan het eind van het jaar.' },
	eigenVermogenBegin: { type: 'eurocent', uitleg: 'Eigen vermogen aan het begin, in eurocent.' },
	eigenVermogenEind: { type: 'eurocent', uitleg: 'Eigen vermogen aan het eind, in eurocent.' },
	vreemdVermogenBegin: { type: 'eurocent', uitleg: 'Vreemd vermogen aan het begin, in eurocent.' },
	vreemdVermogenEind: { type: 'eurocent', uitleg: 'Vreemd vermogen aan het eind, in eurocent.' },
	resultaat: { type: 'eurocent', uitleg: 'Verwacht resultaat, in eurocent.' },
	risico: { type: 'tekst', uitleg: "Risico's zonder maatregelen." }
};

type Words = Pick<Relation, 'leest' | 'terug' | 'engels' | 'definitie' | 'bron'>;
type Ends = Pick<Relation, 'van' | 'naar'>;
type Rest = Partial<
	Pick<Told, 'zinnen' | 'knooppuntEind' | 'bijdrage' | 'zelfdeGroep' | 'zonderKring' | 'eigenschappen'>
>;

/** A template that claims less than the words of its relation, with what it is and, if others are needed, its words. */
export interface ToldTemplate extends Template {
	readonly stand?: 'vermelding' | 'plan';
	readonly leest?: string;
	readonly terug?: string;
}

interface Told extends Relation {
	readonly zinnen: readonly ToldTemplate[];
}

/** The source names the one at the other and says no more. */
const GENOEMD: ToldTemplate = {
	zin: '{van} [wordt|worden] genoemd bij {naar}',
	stand: 'vermelding',
	leest: 'wordt genoemd bij',
	terug: 'noemt'
};

/** A relation with the defaults of most: told by its reading, no hub end, no part of a contribution. */
function relation(naam: string, ends: Ends, words: Words, rest: Rest = {}): Told {
	const told: ToldTemplate[] = [{ zin: `{van} ${words.leest} {naar}` }];
	return {
		naam,
		...ends,
		...words,
		zinnen: rest.zinnen ?? told,
		knooppuntEind: rest.knooppuntEind ?? null,
		bijdrage: rest.bijdrage ?? null,
		...(rest.zelfdeGroep && { zelfdeGroep: true }),
		...(rest.zonderKring && { zonderKring: true }),
		eigenschappen: { ...BRON_EIGENSCHAPPEN, ...rest.eigenschappen }
	};
}

/** Every kind of relation. Adding one here, with one row in a werkmap, makes it show up everywhere. */
export const RELATIONS: readonly Told[] = [
	relation(
		'ONDERDEEL_VAN',
		{ van: [...doelen, 'Organisatie'], naar: [...doelen, ...organisaties] },
		{
			leest: 'is onderdeel van',
			terug: 'heeft als onderdeel',
			engels: 'part of',
			definitie: 'Een doel hangt onder een ander doel, of een organisatie is deel van een andere (R7).',
			bron: 'R3, R7; W3C ORG org:subOrganizationOf'
		},
		{
			zinnen: [
				{ als: { vanSoort: 'Organisatie' }, zin: '{van} is onderdeel van {naar}' },
				{ zin: '{van} staat onder {naar}' }
			],
			knooppuntEind: 'naar',
			bijdrage: 'omhoog',
			zelfdeGroep: true,
			zonderKring: true,
			eigenschappen: {
				hoofdstructuur: { type: 'janee', uitleg: 'De plaats in de boom die bij optellen telt (R3).' }
			}
		}
	),
	relation(
		'DRAAGT_BIJ_AAN',
		{ van: ['Activiteit', 'Samenwerking', ...partijen], naar: [...doelen, 'Activiteit', 'Samenwerking'] },
		{
			leest: 'draagt bij aan',
			terug: 'krijgt een bijdrage van',
			engels: 'contributes to',
			definitie: 'Een activiteit, samenwerking of partij hoort bij een doel, volgens de bron.',
			bron: 'domein 8.3'
		},
		{
			zinnen: [
				{ ...GENOEMD, als: { rol: 'genoemd' } },
				{ als: { vanSoort: 'Activiteit' }, zin: '{van} staat als {vanSubsoort} bij {naar}' },
				{
					als: { vanSoort: 'Samenwerking', documentsoort: 'bericht' },
					zin: '{van} was in {jaar} een voornemen bij {naar}',
					stand: 'plan'
				},
				{ zin: '{van} [staat|staan] bij {naar}' }
			],
			knooppuntEind: 'naar',
			bijdrage: 'omhoog'
		}
	),
	relation(
		'SAMENWERKINGSPARTNER_VOOR',
		{ van: partijen, naar: [...doelen, 'Activiteit'] },
		{
			leest: 'is samenwerkingspartner voor',
			terug: 'heeft als samenwerkingspartner',
			engels: 'partner for',
			definitie: 'De bron noemt deze partij als partner bij een doel of activiteit.',
			bron: 'domein 1, besluit 5'
		},
		{
			zinnen: [
				{
					als: { rol: 'verbonden partij' },
					zin: '{van} [staat|staan] als verbonden partij vermeld bij de samenwerkingspartners van {naar}'
				},
				{
					als: { rol: 'overige samenwerkingspartner' },
					zin: '{van} [staat|staan] als overige samenwerkingspartner vermeld bij de samenwerkingspartners van {naar}'
				},
				{ als: { rol: 'samenwerking' }, zin: 'Bij {naar} staat dat de gemeente samenwerkt met {van}' },
				GENOEMD
			],
			knooppuntEind: 'naar',
			bijdrage: 'partij'
		}
	),
	relation(
		'VOERT_UIT',
		{ van: [...organisaties, 'Organisatiecategorie', 'Samenwerking'], naar: ['Activiteit'] },
		{
			leest: 'voert uit',
			terug: 'wordt uitgevoerd door',
			engels: 'carries out',
			definitie: 'De bron noemt deze partij als uitvoerder van een activiteit.',
			bron: 'domein 6.2'
		},
		{
			zinnen: [{ zin: '{van} [staat|staan] als uitvoerder bij {naar}' }],
			knooppuntEind: 'van',
			bijdrage: 'partij'
		}
	),
	relation(
		'NEEMT_DEEL_AAN',
		{ van: deelnemers, naar: ['Samenwerking'] },
		{
			leest: 'neemt deel aan',
			terug: 'heeft als deelnemer',
			engels: 'takes part in',
			definitie: 'De bron noemt deze partij bij een samenwerking, met een rol als die er staat.',
			bron: 'W3C ORG org:Membership'
		},
		{
			zinnen: [
				{ als: { rol: 'ondertekenaar' }, zin: '{van} ondertekende {naar}' },
				{ als: { rol: 'trekker' }, zin: '{van} is kartrekker van {naar}' },
				{
					als: { rol: 'deelnemer', documentsoort: 'bericht' },
					zin: '{van} [had|hadden] in {jaar} het voornemen mee te doen aan {naar}',
					stand: 'plan'
				},
				{ als: { rol: 'deelnemer' }, zin: '{van} [neemt|nemen] deel aan {naar}' },
				{
					als: { documentsoort: 'bericht' },
					zin: '{van} [zou|zouden] volgens het plan van {jaar} bij {naar}: {rol}',
					stand: 'plan'
				},
				{ zin: '{van} [heeft|hebben] in {naar} de rol: {rol}' }
			],
			knooppuntEind: 'naar',
			bijdrage: 'partij',
			eigenschappen: periode
		}
	),
	relation(
		'VERBONDEN_PARTIJ_VAN',
		{ van: ['Organisatie'], naar: ['Gemeente'] },
		{
			leest: 'is verbonden partij van',
			terug: 'heeft als verbonden partij',
			engels: 'affiliated body of',
			definitie: 'De gemeente heeft in deze organisatie een bestuurlijk én een financieel belang.',
			bron: 'BBV art. 1 en 15'
		},
		{
			zinnen: [{ zin: '{van} staat vermeld als verbonden partij van {naar}' }],
			knooppuntEind: 'naar',
			eigenschappen: bbv
		}
	),
	relation(
		'VERSTREKT',
		{ van: organisaties, naar: geldstromen },
		{
			leest: 'verstrekt',
			terug: 'wordt verstrekt door',
			engels: 'provides',
			definitie: 'Wie het geld geeft.',
			bron: 'Awb art. 4:21'
		},
		{ knooppuntEind: 'van' }
	),
	relation(
		'ONTVANGT',
		{ van: deelnemers, naar: geldstromen },
		{
			leest: 'ontvangt',
			terug: 'wordt ontvangen door',
			engels: 'receives',
			definitie: 'Wie het geld krijgt.',
			bron: 'Awb art. 4:21'
		},
		{
			zinnen: [{ zin: '{naarZin}' }],
			knooppuntEind: 'van',
			bijdrage: 'partij',
			eigenschappen: {
				penvoerder: { type: 'janee', uitleg: 'Ontvangt namens meer partijen.' }
			}
		}
	),
	relation(
		'VROEG_AAN',
		{ van: deelnemers, naar: geldstromen },
		{
			leest: 'vroeg aan',
			terug: 'is aangevraagd door',
			engels: 'requested',
			definitie: 'Wie het geld vroeg en niet kreeg. Nooit een stap van een spoor.',
			bron: 'domein 2.3'
		},
		{
			zinnen: [{ zin: '{naarZin}' }],
			knooppuntEind: 'van',
			eigenschappen: {
				penvoerder: { type: 'janee', uitleg: 'Ontvangt namens meer partijen.' }
			}
		}
	),
	relation(
		'HEEFT_SCHIJF',
		{ van: geldstromen, naar: ['Jaarschijf'] },
		{
			leest: 'heeft als jaar',
			terug: 'is een jaar van',
			engels: 'has year slice',
			definitie: 'De jaren waarin het geld telt.',
			bron: 'R4'
		}
	),
	relation(
		'BESTEMD_VOOR',
		{ van: geldstromen, naar: [...doelen, 'Activiteit'] },
		{
			leest: 'is bestemd voor',
			terug: 'krijgt geld uit',
			engels: 'earmarked for',
			definitie: 'Waarvoor het geld is, met het aandeel als dat bekend is.',
			bron: 'R1, R2'
		},
		{
			knooppuntEind: 'naar',
			bijdrage: 'partij',
			eigenschappen: {
				aandeel: { type: 'breuk', uitleg: 'Deel van het geld, 0 tot 1.' },
				methode: { type: 'tekst', uitleg: 'Opgegeven, gelijk verdeeld of niet verdeeld.' },
				hoger: { type: 'janee', uitleg: 'Hetzelfde geld is ook voor een doel hieronder, en telt daar (R2).' }
			}
		}
	),
	relation(
		'GEVRAAGD_VOOR',
		{ van: geldstromen, naar: [...doelen, 'Activiteit'] },
		{
			leest: 'is gevraagd voor',
			terug: 'is reden van de aanvraag',
			engels: 'requested for',
			definitie: 'Waarvoor geld is gevraagd dat er niet kwam. Telt niet als geld.',
			bron: 'domein 2.3'
		},
		{
			knooppuntEind: 'naar',
			eigenschappen: {
				aandeel: { type: 'breuk', uitleg: 'Deel van het geld, 0 tot 1.' },
				methode: { type: 'tekst', uitleg: 'Opgegeven, gelijk verdeeld of niet verdeeld.' }
			}
		}
	),
	relation(
		'OP_GROND_VAN',
		{ van: geldstromen, naar: ['Regeling'] },
		{
			leest: 'is verstrekt op grond van',
			terug: 'is de grond voor',
			engels: 'based on',
			definitie: 'De regeling waarop de geldstroom rust.',
			bron: 'Awb art. 4:23'
		},
		{ knooppuntEind: 'naar' }
	),
	relation(
		'IN_TAAKVELD',
		{ van: [...geldstromen, ...doelen], naar: ['Taakveld'] },
		{
			leest: 'valt onder taakveld',
			terug: 'omvat',
			engels: 'in task field',
			definitie: 'Indeling naar taakveld, los van de doelenboom.',
			bron: 'Iv3-informatievoorschrift'
		},
		{ knooppuntEind: 'naar' }
	),
	relation(
		'MEET',
		{ van: ['Indicator'], naar: doelen },
		{
			leest: 'meet',
			terug: 'wordt gemeten met',
			engels: 'measures',
			definitie: 'De indicator hoort bij dit doel.',
			bron: 'BBV art. 25 lid 2'
		},
		{ zinnen: [{ zin: '{van} staat als indicator bij {naar}' }] }
	),
	relation(
		'HEEFT_WAARDE',
		{ van: ['Indicator'], naar: ['Indicatorwaarde'] },
		{
			leest: 'heeft als waarde',
			terug: 'is een waarde van',
			engels: 'has value',
			definitie: 'Waarde van een indicator in een jaar.',
			bron: 'BBV art. 25 lid 2'
		},
		{ zinnen: [{ zin: '{van}: {naar}' }] }
	),
	relation(
		'OPVOLGER_VAN',
		{ van: [...doelen, ...organisaties, 'Document'], naar: [...doelen, ...organisaties, 'Document'] },
		{
			leest: 'is de opvolger van',
			terug: 'is opgevolgd door',
			engels: 'successor of',
			definitie:
				'Een nieuwere versie van hetzelfde doel, document of dezelfde organisatie. Nooit een stap van een spoor.',
			bron: 'domein 1, besluit 7'
		},
		{
			zinnen: [
				{ als: { soort: 'identiek' }, zin: '{van} heeft dezelfde tekst als {naar}' },
				{ als: { soort: 'herschreven' }, zin: '{van} is een herschreven versie van {naar}' },
				{ als: { soort: 'hernoemd' }, zin: '{van} heette eerder {naar}' },
				{ als: { soort: 'gesplitst', rol: '*' }, zin: '{naar} is {rol} ondergebracht bij {van}' },
				{ als: { soort: 'gesplitst' }, zin: '{naar} is gesplitst; een deel staat nu in {van}' },
				{ als: { soort: 'samengevoegd' }, zin: '{naar} is samengevoegd in {van}' }
			],
			zelfdeGroep: true,
			zonderKring: true,
			eigenschappen: { soort: periode.soort! }
		}
	),
	relation(
		'LIGT_IN',
		{
			van: ['Gebied', 'Organisatie', 'Organisatiecategorie', 'Samenwerking', 'Activiteit', ...geldstromen],
			naar: ['Gebied', 'Gemeente']
		},
		{
			leest: 'ligt in',
			terug: 'is het gebied van',
			engels: 'located in',
			definitie: 'Het gebied waar iets ligt of waarvoor het geldt.',
			bron: 'domein 6.2 (IN_GEBIED)'
		},
		{
			zinnen: [
				{ als: { vanSoort: 'Gebied' }, zin: '{van} ligt in {naar}' },
				{ zin: '{van} hoort bij {naar}' }
			],
			knooppuntEind: 'naar'
		}
	),
	relation(
		'GAAT_OVER',
		{ van: alles, naar: alles },
		{
			leest: 'gaat over',
			terug: 'is onderwerp van',
			engels: 'is about',
			definitie: 'Een verband zonder bijdrage: waar iets over gaat.',
			bron: 'ontwerp, deel 3'
		},
		{
			zinnen: [
				{ als: { vanSoort: 'Context' }, zin: '{van} staat als {vanSubsoort} bij {naar}' },
				{ zin: '{van} gaat over {naar}' }
			],
			knooppuntEind: 'naar'
		}
	),
	relation(
		'BEVAT',
		{ van: ['Document'], naar: doelen },
		{
			leest: 'is de juiste soort bron voor',
			terug: 'heeft als juiste soort bron',
			engels: 'is the right kind of source for',
			definitie:
				'Het document is voor dit doel, en alles eronder, de juiste soort bron voor een onderwerp (de rol). Zo is een gat te scheiden van ontbrekende gegevens.',
			bron: 'domein 8.1'
		},
		{ zinnen: [{ zin: '{van} is de juiste soort bron voor {rol} bij {naar}' }] }
	),
	relation(
		'GECITEERD_IN',
		{ van: ['Organisatie'], naar: ['Document'] },
		{
			leest: 'wordt aangehaald in',
			terug: 'haalt aan',
			engels: 'cited in',
			definitie: 'Genoemd als bron of maker, niet als partner. Nooit een stap van een spoor.',
			bron: 'R11'
		},
		{
			zinnen: [
				{ als: { rol: 'vormgeving' }, zin: '{van} verzorgde de vormgeving van {naar}' },
				{ zin: '{van} wordt aangehaald in {naar}' }
			],
			knooppuntEind: 'naar'
		}
	),
	relation(
		'VERMELD_IN',
		{ van: [...alles, 'Jaarschijf', 'Indicatorwaarde', 'Taakveld'], naar: ['Document'] },
		{
			leest: 'staat vermeld in',
			terug: 'vermeldt',
			engels: 'mentioned in',
			definitie: 'De plaats waar een knoop in een document staat.',
			bron: 'ontwerp, deel 3'
		},
		{
			knooppuntEind: 'naar',
			eigenschappen: { naamHier: { type: 'tekst', uitleg: 'De naam zoals dit document die schrijft.' } }
		}
	)
];
