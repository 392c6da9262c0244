/** The tables that can be downloaded. Their columns come from the model: a new property is a new column by itself. */
import {
	BRON_EIGENSCHAPPEN,
	kindOf,
	kindsWith,
	propertiesOf,
	RELATIONS,
	relationOf,
	type Properties,
	type Property
} from '#graph/model.ts';

export interface Kolom extends Property {
	readonly naam: string;
}

/** A column with the ids at the other end of a relation. */
export interface Verband {
	readonly kolom: string;
	readonly relatie: string;
	/** Whether the row is the first end of the relation. */
	readonly uitgaand: boolean;
}

interface Basis {
	readonly naam: string;
	readonly titel: string;
	readonly uitleg: string;
	readonly kolommen: readonly Kolom[];
}

/** One row a node. Its places stand in parallel lists: the first place belongs to the first document. */
export interface Knooptabel extends Basis {
	readonly soorten: readonly string[];
	readonly verbanden: readonly Verband[];
}

/** One row a relation of a document. */
export interface Relatietabel extends Basis {
	readonly relaties: readonly string[];
	/** Names of the columns of its ends, when these say more than `van` and `naar`. */
	readonly einden: readonly [string, string];
}

export type Tabel = Knooptabel | Relatietabel;

export const isKnooptabel = (tabel: Tabel): tabel is Knooptabel => 'soorten' in tabel;

/** Part of the address of a file. Changes only when a column is renamed, dropped or given another meaning. */
export const VERSIE = 'v1';

const toKolommen = (properties: Properties): Kolom[] =>
	Object.entries(properties)
		.filter(([, { intern }]) => !intern)
		.map(([naam, property]) => ({ naam, ...property }));

/** `document`, `plaats` and `basis`, at the end of every table. */
const BRON = ['document', 'plaats', 'basis'] as const;
const bronkolommen = (naam: (typeof BRON)[number], many: boolean): Kolom => ({
	naam,
	type: many ? 'lijst' : 'tekst',
	uitleg: many
		? `${BRON_EIGENSCHAPPEN[naam]!.uitleg} Eén per document dat dit noemt.`
		: BRON_EIGENSCHAPPEN[naam]!.uitleg
});

function uit(relatie: string, kolom: string): Verband {
	return { kolom, relatie, uitgaand: true };
}

function van(relatie: string, kolom: string): Verband {
	return { kolom, relatie, uitgaand: false };
}

function toVerbandkolom({ kolom, relatie, uitgaand }: Verband): Kolom {
	const { leest, terug } = relationOf(relatie);
	return { naam: kolom, type: 'lijst', uitleg: `Kenmerken: ${uitgaand ? leest : terug}.` };
}

function knopen(naam: string, label: string, verbanden: readonly Verband[] = []): Knooptabel {
	const kinds = label === 'Organisatie' || label === 'Gemeente' ? [kindOf(label)] : kindsWith(label);
	const properties = Object.assign({}, ...kinds.map(propertiesOf)) as Properties;
	const eigen = toKolommen(properties).filter(
		(kolom) => !BRON.includes(kolom.naam as 'document') && kolom.naam !== 'afgeschermd'
	);
	const definities: Readonly<Record<string, string>> = {
		Doel: 'Wat een gemeente wil bereiken, op elk niveau van haar doelenboom.',
		Geldstroom: 'Subsidies en ander geld van een gever aan een ontvanger; de bedragen staan in jaarschijven.'
	};
	return {
		naam,
		titel: naam.charAt(0).toUpperCase() + naam.slice(1),
		uitleg: definities[label] ?? kinds[0]!.definitie,
		soorten: kinds.map((kind) => kind.label),
		verbanden,
		kolommen: [...eigen, ...verbanden.map(toVerbandkolom), ...BRON.map((bron) => bronkolommen(bron, true))]
	};
}

interface Keuze {
	readonly naam: string;
	readonly titel: string;
	readonly uitleg: string;
	readonly relaties: readonly string[];
	readonly einden?: readonly [string, string];
	readonly zonder?: readonly string[];
}

function relaties({ einden = ['van', 'naar'], zonder = [], ...rest }: Keuze): Relatietabel {
	const [een, ander] = einden;
	const properties = Object.assign({}, ...rest.relaties.map((naam) => relationOf(naam).eigenschappen));
	const ends: Kolom[] = [
		{ naam: een, type: 'tekst', uitleg: 'Kenmerk van het eerste eind.' },
		{ naam: `${een}Soort`, type: 'tekst', uitleg: 'Soort van het eerste eind.' },
		{ naam: `${een}Naam`, type: 'tekst', uitleg: 'Naam van het eerste eind.' },
		{
			naam: 'relatie',
			type: 'tekst',
			uitleg: 'Naam van de relatie, gelezen van het eerste naar het tweede eind.'
		},
		{ naam: ander, type: 'tekst', uitleg: 'Kenmerk van het tweede eind.' },
		{ naam: `${ander}Soort`, type: 'tekst', uitleg: 'Soort van het tweede eind.' },
		{ naam: `${ander}Naam`, type: 'tekst', uitleg: 'Naam van het tweede eind.' }
	];
	const bron = [...BRON, 'regelVan', 'regelTot'];
	const eigen = toKolommen(properties).filter(({ naam }) => !bron.includes(naam) && !zonder.includes(naam));
	const regels = toKolommen(BRON_EIGENSCHAPPEN).filter(({ naam }) => naam.startsWith('regel'));
	const [document, plaats, basis] = BRON.map((naam) => bronkolommen(naam, false));
	return { ...rest, einden, kolommen: [...ends, ...eigen, document!, plaats!, ...regels, basis!] };
}

const alle = RELATIONS.map(({ naam }) => naam);

/** What only a verbonden partij has: BBV art. 15. */
const bbv = Object.keys(relationOf('VERBONDEN_PARTIJ_VAN').eigenschappen).filter(
	(naam) => !(naam in BRON_EIGENSCHAPPEN)
);

/** Every table, in the order of the page. */
export const TABELLEN: readonly Tabel[] = [
	knopen('doelen', 'Doel', [uit('ONDERDEEL_VAN', 'boven'), uit('OPVOLGER_VAN', 'eerder')]),
	knopen('activiteiten', 'Activiteit', [uit('DRAAGT_BIJ_AAN', 'doelen'), van('VOERT_UIT', 'uitvoerders')]),
	knopen('organisaties', 'Organisatie', [uit('ONDERDEEL_VAN', 'onderdeelVan')]),
	knopen('groepen', 'Organisatiecategorie'),
	knopen('samenwerkingen', 'Samenwerking', [
		van('NEEMT_DEEL_AAN', 'deelnemers'),
		uit('DRAAGT_BIJ_AAN', 'doelen')
	]),
	relaties({
		naam: 'relaties',
		titel: 'Relaties',
		uitleg:
			'Elk verband tussen twee knopen, één rij per document dat het zegt. De BBV-velden staan in verbonden-partijen.',
		relaties: alle.filter((naam) => naam !== 'VERMELD_IN'),
		zonder: bbv
	}),
	relaties({
		naam: 'verbonden-partijen',
		titel: 'Verbonden partijen',
		uitleg:
			'Organisaties waarin een gemeente een bestuurlijk én een financieel belang heeft, per jaar en document (BBV art. 15).',
		relaties: ['VERBONDEN_PARTIJ_VAN'],
		einden: ['organisatie', 'gemeente']
	}),
	knopen('geldstromen', 'Geldstroom', [
		van('VERSTREKT', 'verstrekker'),
		van('ONTVANGT', 'ontvanger'),
		van('VROEG_AAN', 'aanvrager'),
		uit('OP_GROND_VAN', 'regeling'),
		uit('BESTEMD_VOOR', 'bestemming'),
		uit('GEVRAAGD_VOOR', 'gevraagdVoor')
	]),
	knopen('jaarschijven', 'Jaarschijf', [van('HEEFT_SCHIJF', 'geldstroom')]),
	knopen('indicatoren', 'Indicator', [uit('MEET', 'doelen')]),
	knopen('indicatorwaarden', 'Indicatorwaarde', [van('HEEFT_WAARDE', 'indicator')]),
	knopen('gebieden', 'Gebied', [uit('LIGT_IN', 'ligtIn')]),
	knopen('gemeenten', 'Gemeente'),
	knopen('regelingen', 'Regeling'),
	knopen('taakvelden', 'Taakveld'),
	knopen('context', 'Context', [uit('GAAT_OVER', 'gaatOver')]),
	knopen('documenten', 'Document'),
	relaties({
		naam: 'feiten',
		titel: 'Feiten',
		uitleg:
			'Alles wat elk document zegt: elke knoop die het noemt (VERMELD_IN) en elke relatie, één rij per feit.',
		relaties: alle
	})
];

/** The table with this name, or undefined. */
export const findTabel = (naam: string): Tabel | undefined => TABELLEN.find((tabel) => tabel.naam === naam);
