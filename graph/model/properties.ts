import type { Properties } from './types.ts';

/** Every node has these. */
export const KNOOP_EIGENSCHAPPEN: Properties = {
	id: { type: 'tekst', uitleg: 'Vast kenmerk, uniek over alle soorten.' },
	soort: { type: 'tekst', uitleg: 'Soort knoop.' },
	naam: { type: 'tekst', uitleg: 'Naam, of een kort label van onszelf.' },
	namen: { type: 'lijst', uitleg: 'Alle schrijfwijzen in de bronnen.' },
	zoek: { type: 'tekst', uitleg: 'Alle namen zonder hoofdletters en accenten.', intern: true },
	oudeIds: { type: 'lijst', uitleg: 'Eerdere kenmerken; hun adres verwijst door.', intern: true },
	gemeente: { type: 'tekst', uitleg: 'Gemeente waarbij de knoop hoort.' },
	knooppunt: {
		type: 'janee',
		uitleg: 'Verbindt te veel om iets te zeggen; geen pad loopt erdoor.',
		intern: true
	},
	toelichting: { type: 'tekst', uitleg: 'Opmerking van de redactie.' }
};

/** Every relation has these: where it is written, and how sure that is. */
export const BRON_EIGENSCHAPPEN: Properties = {
	document: { type: 'tekst', uitleg: 'Document waarin het staat.' },
	plaats: { type: 'tekst', uitleg: 'Regels waar het staat, met de koppen die er betekenis aan geven.' },
	regelVan: { type: 'getal', uitleg: 'Eerste regel.' },
	regelTot: { type: 'getal', uitleg: 'Laatste regel.' },
	basis: { type: 'tekst', uitleg: 'Hoe zeker: vermeld, uit de opmaak, afgeleid of handmatig.' },
	rol: { type: 'tekst', uitleg: 'Rol van de eerste in de tweede.' },
	jaar: { type: 'jaar', uitleg: 'Jaar waarvoor het geldt.' },
	toelichting: { type: 'tekst', uitleg: 'Opmerking van de redactie.' }
};

const geldigheid: Properties = {
	jaar: { type: 'jaar', uitleg: 'Jaar waarvoor het geldt.' },
	geldigVan: { type: 'datum', uitleg: 'Eerste dag waarop het geldt.' },
	geldigTot: { type: 'datum', uitleg: 'Laatste dag waarop het geldt.' }
};

export const DOEL_EIGENSCHAPPEN: Properties = {
	niveau: { type: 'tekst', uitleg: 'Niveau in de doelenboom.' },
	bronterm: { type: 'tekst', uitleg: 'Het woord dat de bron zelf gebruikt.' },
	tekst: { type: 'tekst', uitleg: 'De letterlijke tekst van het doel.' },
	code: { type: 'tekst', uitleg: 'Nummer of letter in de bron.' },
	status: { type: 'tekst', uitleg: 'Geldig, hernoemd, vervallen of eerder.' },
	volgorde: { type: 'getal', uitleg: 'Plaats in de volgorde van de bron.' },
	taakVan: { type: 'tekst', uitleg: 'Wie deze taak heeft, als een bron dat zegt.' },
	document: { type: 'tekst', uitleg: 'Document waarin het doel staat.' },
	einde: { type: 'janee', uitleg: 'Einde van een spoor: een opgave, of het doel dat haar plaats inneemt.' },
	...geldigheid
};

export const GELDSTROOM_EIGENSCHAPPEN: Properties = {
	omschrijving: { type: 'tekst', uitleg: 'Waarvoor het geld is.' },
	zin: { type: 'tekst', uitleg: 'De geldstroom als zin.', intern: true },
	nummer: { type: 'tekst', uitleg: 'Nummer in het register.' },
	periodiciteit: { type: 'tekst', uitleg: 'Eenmalig of periodiek.' },
	status: { type: 'tekst', uitleg: 'Stand in de levensloop van de subsidie (Awb titel 4.2).' },
	bedragBekend: { type: 'janee', uitleg: 'Er staat een bedrag in de bron.' },
	afgewezen: { type: 'janee', uitleg: 'Een aanvraag die niets opleverde: telt niet als geld.', intern: true },
	afgeschermd: { type: 'janee', uitleg: 'De ontvanger is afgeschermd: alleen in een som van drie of meer.' }
};

export const BEDRAGEN = [
	'begroot',
	'bijgesteld',
	'aangevraagd',
	'verleend',
	'vastgesteld',
	'uitbetaald',
	'gerealiseerd',
	'onbekend'
] as const;

export const SCHIJF_EIGENSCHAPPEN: Properties = {
	boekjaar: { type: 'jaar', uitleg: 'Jaar waarin het geld telt.' },
	afgeschermd: { type: 'janee', uitleg: 'De ontvanger is afgeschermd: alleen in een som van drie of meer.' },
	...Object.fromEntries(
		BEDRAGEN.map((soort) => [soort, { type: 'eurocent', uitleg: `Bedrag ${soort}, in eurocent.` } as const])
	)
};

export const DOCUMENT_EIGENSCHAPPEN: Properties = {
	titel: { type: 'tekst', uitleg: 'Titel van het document.' },
	kort: { type: 'tekst', uitleg: 'Hoe het document in een zin heet.' },
	documentsoort: { type: 'tekst', uitleg: 'Begrotingspagina, agenda, visie, bericht of register.' },
	uitgever: { type: 'tekst', uitleg: 'Wie het document uitgaf.' },
	url: { type: 'tekst', uitleg: 'Adres van het document.' },
	licentie: { type: 'tekst', uitleg: 'Licentie van het document.' },
	bestand: { type: 'tekst', uitleg: 'Naam van het gelezen bestand.' },
	sha256: { type: 'tekst', uitleg: 'Vingerafdruk van het gelezen bestand.' },
	plaatsen: { type: 'tekst', uitleg: 'Wat een plaats is: regel, pagina of rij.' },
	regels: { type: 'getal', uitleg: 'Aantal regels van het bestand.' },
	bevat: { type: 'lijst', uitleg: 'Onderwerpen waarvoor dit de juiste soort bron is.' },
	nietGelezen: { type: 'lijst', uitleg: 'Regels die geen feit geven, met de reden.', intern: true },
	...geldigheid
};
