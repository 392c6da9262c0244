/**
 * The tables of a werkmap as data: which columns each has, what a cell may hold, and the words that explain it.
 * The reader, its error messages and the empty werkmap (`--leeg`) all come from this list.
 */

/** What a cell holds. `id` is a new id, `verwijzing` one that exists (several with `|`). */
export type CellType =
	| 'id'
	| 'verwijzing'
	| 'verwijzingen'
	| 'tekst'
	| 'lijst'
	| 'jaar'
	| 'getal'
	| 'breuk'
	| 'bedrag'
	| 'datum'
	| 'janee';

export interface Column {
	readonly naam: string;
	readonly type: CellType;
	readonly uitleg: string;
	readonly verplicht?: true;
	/** The only values that a cell may hold. */
	readonly keuze?: readonly string[];
	/** The form of a number that is kept as text. */
	readonly vorm?: RegExp;
}

export interface Table {
	readonly naam: string;
	readonly uitleg: string;
	readonly kolommen: readonly Column[];
}

const column = (naam: string, type: CellType, uitleg: string, rest: Partial<Column> = {}): Column => ({
	naam,
	type,
	uitleg,
	...rest
});

const verplicht = { verplicht: true } as const;
const id = column(
	'id',
	'id',
	'Vast kenmerk: kleine letters, cijfers, streepjes, delen met een punt.',
	verplicht
);
const naam = column('naam', 'tekst', 'Naam, of een kort eigen label.', verplicht);
const namen = column('namen', 'lijst', 'Alle schrijfwijzen in dit document, gescheiden door |.');
const jaar = column('jaar', 'jaar', 'Jaar waarvoor het geldt, als het document dat zegt.');
const volgorde = column('volgorde', 'getal', 'Plaats in de volgorde van de bron.');

/** Every table ends with these. */
const BRON_KOLOMMEN: readonly Column[] = [
	column(
		'plaats',
		'tekst',
		'Regels waar het staat, met de koppen die er betekenis aan geven: 3, 131-135.',
		verplicht
	),
	column('basis', 'tekst', 'Hoe zeker het is.', {
		verplicht: true,
		keuze: ['vermeld', 'opmaak', 'afgeleid', 'handmatig']
	}),
	column('toelichting', 'tekst', 'Opmerking in eigen woorden.')
];

const bedragen = [
	'begroot',
	'bijgesteld',
	'aangevraagd',
	'verleend',
	'vastgesteld',
	'uitbetaald',
	'gerealiseerd',
	'onbekend'
];

const TABLES: readonly Table[] = [
	{
		naam: 'doelen',
		uitleg: "Programma's, pijlers, opgaven en ambities: wat de gemeente wil bereiken.",
		kolommen: [
			id,
			column('niveau', 'tekst', 'Niveau in de doelenboom.', {
				verplicht: true,
				keuze: ['programma', 'pijler', 'beleidsveld', 'beleidsterrein', 'opgave', 'ambitie']
			}),
			column('boven', 'verwijzingen', 'Het doel waar dit onder hangt; leeg bovenaan.'),
			column(
				'hoofdstructuur',
				'janee',
				'Ja als dit de plaats is die bij optellen telt (ja als er niets staat).'
			),
			volgorde,
			column('code', 'tekst', 'Nummer of letter in de bron.'),
			naam,
			column('tekst', 'tekst', 'De letterlijke tekst van het doel.'),
			column('bronterm', 'tekst', 'Het woord dat de bron zelf gebruikt.'),
			column('status', 'tekst', 'Stand van het doel.', {
				keuze: ['geldig', 'hernoemd', 'vervallen', 'eerder']
			}),
			jaar,
			column('geldigVan', 'datum', 'Eerste dag waarop het geldt.'),
			column('geldigTot', 'datum', 'Laatste dag waarop het geldt.'),
			column('taakVan', 'tekst', 'Wie deze taak heeft, als een bron dat zegt.')
		]
	},
	{
		naam: 'activiteiten',
		uitleg: 'Wat de gemeente voor een doel gaat doen.',
		kolommen: [
			id,
			column('soort', 'tekst', 'Losse activiteit of doorlopende actielijn.', {
				verplicht: true,
				keuze: ['activiteit', 'actielijn']
			}),
			column('handeling', 'lijst', 'Werkwoorden van de bron, zoals subsidiëren|participeren.'),
			column('doel', 'verwijzingen', 'Het doel waar de activiteit bij staat.', verplicht),
			column('code', 'tekst', 'Nummer in de bron.'),
			naam,
			column('tekst', 'tekst', 'De letterlijke tekst.'),
			jaar,
			volgorde
		]
	},
	{
		naam: 'organisaties',
		uitleg: 'Partijen met een naam, verzamelnamen en eigen onderdelen. Geen natuurlijke personen.',
		kolommen: [
			id,
			column('soort', 'tekst', 'Wat voor partij.', {
				verplicht: true,
				keuze: ['organisatie', 'categorie', 'gemeentelijk onderdeel', 'zonder naam']
			}),
			column('rechtsvorm', 'tekst', 'Rechtsvorm, als de bron die noemt.'),
			naam,
			namen,
			column('onderdeelVan', 'verwijzing', 'De organisatie waarvan dit een deel is.'),
			column('kvk', 'tekst', 'KvK-nummer, 8 cijfers.', { vorm: /^\d{8}$/ }),
			column('rsin', 'tekst', 'RSIN, 9 cijfers.', { vorm: /^\d{9}$/ }),
			column('oin', 'tekst', 'OIN, 20 cijfers.', { vorm: /^\d{20}$/ }),
			column('vestigingsplaats', 'tekst', 'Plaats van vestiging.'),
			column(
				'afgeschermd',
				'janee',
				'Ja voor een ontvanger wiens naam niet mag worden getoond (AVG). Schrijf ook in het kenmerk geen naam.'
			)
		]
	},
	{
		naam: 'samenwerkingen',
		uitleg: 'Netwerken, initiatieven en overeenkomsten.',
		kolommen: [
			id,
			column('soort', 'tekst', 'Wat voor samenwerking.', {
				verplicht: true,
				keuze: ['netwerk', 'initiatief', 'overeenkomst']
			}),
			naam,
			namen,
			column('onderwerp', 'tekst', 'Waar het over gaat.'),
			column('van', 'datum', 'Begin, als de bron dat noemt.'),
			column('tot', 'datum', 'Einde, als de bron dat noemt.')
		]
	},
	{
		naam: 'relaties',
		uitleg: 'Alle verbanden die geen eigen kolom hebben.',
		kolommen: [
			column('van', 'verwijzing', 'Kenmerk van de eerste.', verplicht),
			column(
				'relatie',
				'tekst',
				'Naam van de relatie, zoals NEEMT_DEEL_AAN; het tabblad uitleg noemt ze alle.',
				verplicht
			),
			column('naar', 'verwijzing', 'Kenmerk van de tweede.', verplicht),
			column('rol', 'tekst', 'Rol van de eerste in de tweede.'),
			jaar,
			column('vanDatum', 'datum', 'Eerste dag.'),
			column('totDatum', 'datum', 'Laatste dag.'),
			column('soort', 'tekst', 'Nadere soort, zoals hernoemd bij OPVOLGER_VAN.')
		]
	},
	{
		naam: 'verbonden-partijen',
		uitleg: 'Wat de paragraaf verbonden partijen per partij moet melden (BBV art. 15).',
		kolommen: [
			column('organisatie', 'verwijzing', 'De verbonden partij.', verplicht),
			jaar,
			column('categorie', 'tekst', 'Groep volgens BBV art. 15.'),
			column('openbaarBelang', 'tekst', 'Openbaar belang dat wordt gediend.'),
			column('wijzeVanBelang', 'tekst', 'Hoe de gemeente een belang heeft.'),
			column('belangBegin', 'tekst', 'Belang aan het begin van het jaar.'),
			column('belangEind', 'tekst', 'Verwacht belang aan het eind.'),
			column('eigenVermogenBegin', 'bedrag', 'In euro.'),
			column('eigenVermogenEind', 'bedrag', 'In euro.'),
			column('vreemdVermogenBegin', 'bedrag', 'In euro.'),
			column('vreemdVermogenEind', 'bedrag', 'In euro.'),
			column('resultaat', 'bedrag', 'In euro.'),
			column('risico', 'tekst', "Risico's zonder maatregelen."),
			column('eenheid', 'getal', 'Bedragen in euro (1) of duizend euro (1000).')
		]
	},
	{
		naam: 'regelingen',
		uitleg: 'Regels op grond waarvan geld wordt gegeven.',
		kolommen: [
			id,
			column('soort', 'tekst', 'ASV, nadere regels of begrotingspost.'),
			naam,
			column('cvdr', 'tekst', 'Nummer in de CVDR.'),
			column('plafond', 'bedrag', 'Subsidieplafond in euro.'),
			jaar
		]
	},
	{
		naam: 'geldstromen',
		uitleg: 'Subsidies en ander geld; bedragen staan in jaarschijven.',
		kolommen: [
			id,
			column('soort', 'tekst', 'Wat voor geld.', {
				verplicht: true,
				keuze: ['subsidie', 'bijdrage', 'begrotingspost', 'rijksuitkering', 'inkoop', 'investering']
			}),
			column('verstrekker', 'verwijzing', 'Wie het geld geeft.'),
			column('ontvanger', 'verwijzingen', 'Wie het geld krijgt.'),
			column('penvoerder', 'verwijzing', 'Ontvanger namens meer partijen.'),
			column('regeling', 'verwijzing', 'Regeling waarop het rust.'),
			naam,
			column(
				'omschrijving',
				'tekst',
				'Waarvoor, als vervolg op de zin: "voor ondersteuning van mantelzorgers".'
			),
			column('gebied', 'verwijzing', 'Gebied waarvoor het is.'),
			column('nummer', 'tekst', 'Nummer in het register.'),
			column('periodiciteit', 'tekst', 'Eenmalig of periodiek.'),
			column('status', 'tekst', 'Stand, zoals verleend of vastgesteld.')
		]
	},
	{
		naam: 'bestemmingen',
		uitleg: 'Voor welk doel of welke activiteit een geldstroom is.',
		kolommen: [
			column('geldstroom', 'verwijzing', 'De geldstroom.', verplicht),
			column('doel', 'verwijzing', 'Het doel of de activiteit.', verplicht),
			column('aandeel', 'breuk', 'Deel van het geld, 0 tot 1.'),
			column('methode', 'tekst', 'Hoe het aandeel is bepaald.', {
				keuze: ['opgegeven', 'gelijk verdeeld', 'niet verdeeld']
			})
		]
	},
	{
		naam: 'jaarschijven',
		uitleg:
			'De bedragen van een geldstroom per boekjaar, in euro zoals de bron ze schrijft. Leeg is onbekend.',
		kolommen: [
			column('geldstroom', 'verwijzing', 'De geldstroom.', verplicht),
			column('boekjaar', 'jaar', 'Jaar waarin het geld telt.', verplicht),
			...bedragen.map((soort) => column(soort, 'bedrag', `Bedrag ${soort}.`)),
			column('eenheid', 'getal', 'Bedragen in euro (1) of duizend euro (1000).')
		]
	},
	{
		naam: 'indicatoren',
		uitleg: 'Maten waarmee een doel wordt gevolgd.',
		kolommen: [
			id,
			column('doel', 'verwijzingen', 'Het doel dat wordt gemeten.', verplicht),
			naam,
			column('soort', 'tekst', 'Effect, prestatie of verplicht.'),
			column('eenheid', 'tekst', 'Eenheid van de waarden.'),
			column('richting', 'tekst', 'Gewenste richting.', { keuze: ['op', 'neer', 'gelijk'] })
		]
	},
	{
		naam: 'indicatorwaarden',
		uitleg: 'Waarden van indicatoren per jaar.',
		kolommen: [
			column('indicator', 'verwijzing', 'De indicator.', verplicht),
			column('jaar', 'jaar', 'Jaar waarvoor de waarde geldt.', verplicht),
			column('soort', 'tekst', 'Streefwaarde, realisatie of nulmeting.', {
				verplicht: true,
				keuze: ['streef', 'realisatie', 'nul']
			}),
			column('waarde', 'breuk', 'De waarde als getal.'),
			column('tekst', 'tekst', 'De waarde zoals de bron die schrijft.')
		]
	},
	{
		naam: 'gebieden',
		uitleg: 'Wijken, kernen en regio’s.',
		kolommen: [
			id,
			column('soort', 'tekst', 'Wat voor gebied.'),
			naam,
			namen,
			column('cbsCode', 'tekst', 'Code van het CBS.'),
			column('ligtIn', 'verwijzing', 'Gebied of gemeente waarin het ligt.')
		]
	},
	{
		naam: 'context',
		uitleg: 'Wat het document verder noemt: kernwaarden, trends, kaders, rollen, kengetallen.',
		kolommen: [
			id,
			column('soort', 'tekst', 'Wat voor feit.', verplicht),
			naam,
			namen,
			column('gaatOver', 'verwijzingen', 'Waar het bij staat.'),
			column('waarde', 'breuk', 'Het getal, bij een kengetal.'),
			column('eenheid', 'tekst', 'Eenheid van het getal.'),
			jaar,
			column('onderwerp', 'tekst', 'Waar het over gaat.')
		]
	}
].map((table) => ({ ...table, kolommen: [...table.kolommen, ...BRON_KOLOMMEN] }));

/** Tables without a place: decisions and renamed ids are ours, not the document's. */
export const EIGEN_TABLES: readonly Table[] = [
	{
		naam: 'zelfde',
		uitleg: 'Besluiten dat twee kenmerken wel of niet dezelfde organisatie zijn.',
		kolommen: [
			column('een', 'verwijzing', 'Kenmerk dat blijft.', verplicht),
			column('ander', 'verwijzing', 'Kenmerk dat hetzelfde is, of juist niet.', verplicht),
			column('besluit', 'tekst', 'Het besluit.', { verplicht: true, keuze: ['zelfde', 'niet zelfde'] }),
			column('wie', 'tekst', 'Wie besloot: een functie of redactie, geen persoon.', verplicht),
			column('wanneer', 'datum', 'Dag van het besluit.', verplicht),
			column('reden', 'tekst', 'Waarom.', verplicht)
		]
	},
	{
		naam: 'vervangen',
		uitleg: 'Kenmerken die zijn veranderd; het oude adres verwijst door.',
		kolommen: [
			column('oud', 'id', 'Het oude kenmerk.', verplicht),
			column('nieuw', 'verwijzing', 'Het nieuwe kenmerk.', verplicht)
		]
	}
];

export const ALL_TABLES: readonly Table[] = [...TABLES, ...EIGEN_TABLES];
