/** Turns the typed rows of a werkmap into facts: which row makes which node and which relations. */
import {
	leaveName,
	type FactProperties,
	type FactValue,
	type NodeFact,
	type Origin,
	type RelationFact
} from '#graph/dataset.ts';
import { BEDRAGEN } from '#graph/model.ts';
import { normalPlaces, spanOf } from '#graph/places.ts';
import { findRefused } from '#graph/refused.ts';
import { findSlices } from '#graph/slices.ts';
import { tellUnread, type Bron } from './bron.ts';
import type { Row } from './cells.ts';

/** Collects the facts of one document. */
export interface Collector {
	readonly bron: Bron;
	readonly knopen: NodeFact[];
	readonly relaties: RelationFact[];
}

type Values = Readonly<Record<string, FactValue | undefined>>;

/** Only what is known: an absent value is no property. */
function known(values: Values): FactProperties {
	return Object.fromEntries(
		Object.entries(values).filter((entry): entry is [string, FactValue] => entry[1] !== undefined)
	);
}

/** The source of a row: document, lines and basis. */
function source(bron: Bron, row: Row): FactProperties {
	const { plaats, basis, toelichting } = row.waarden;
	return known({
		document: bron.id,
		plaats: normalPlaces(plaats as string),
		...spanOf(plaats as string),
		basis,
		toelichting
	});
}

const origin = (row: Row, kolom?: string): Origin => ({
	bestand: row.bestand,
	rij: row.rij,
	...(kolom && { kolom })
});

/** A node and its mention in this document. */
function addNode(to: Collector, row: Row, id: string, soort: string, eigenschappen: Values): void {
	const { toelichting, ...where } = source(to.bron, row);
	to.knopen.push({
		id,
		soort,
		eigenschappen: known({ gemeente: to.bron.gemeente, toelichting, ...eigenschappen }),
		herkomst: origin(row)
	});
	to.relaties.push({
		van: id,
		soort: 'VERMELD_IN',
		naar: to.bron.id,
		eigenschappen: known({ ...where, naamHier: eigenschappen.naam }),
		herkomst: origin(row)
	});
}

/** A relation of this row to each id in a column; nothing when the column is empty. */
function addRelations(
	to: Collector,
	row: Row,
	van: string,
	soort: string,
	kolom: string,
	more: Values = {}
): void {
	const { toelichting: _, ...where } = source(to.bron, row);
	for (const naar of list(row.waarden[kolom])) {
		const eigenschappen = known({ jaar: to.bron.jaar, ...where, ...more });
		to.relaties.push({ van, soort, naar, eigenschappen, herkomst: origin(row, kolom) });
	}
}

/** The same, from each id in a column to the node of the row. */
function addInverse(
	to: Collector,
	row: Row,
	kolom: string,
	soort: string,
	naar: string,
	more: Values = {}
): void {
	const { toelichting: _, ...where } = source(to.bron, row);
	for (const van of list(row.waarden[kolom])) {
		const eigenschappen = known({ jaar: to.bron.jaar, ...where, ...more });
		to.relaties.push({ van, soort, naar, eigenschappen, herkomst: origin(row, kolom) });
	}
}

const list = (value: FactValue | undefined): string[] =>
	value === undefined ? [] : Array.isArray(value) ? value : [String(value)];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The document itself, its municipality, and for what it is the right kind of source. */
export function addBron(to: Collector, bestand: string): void {
	const { bron } = to;
	const herkomst = { bestand };
	const {
		gemeenteNaam,
		gemeentePlaats,
		plaats,
		soort,
		bevat,
		nietGelezen: _,
		id,
		kort,
		titel,
		...rest
	} = bron;
	const where = (place: string): FactProperties => ({
		document: id,
		plaats: normalPlaces(place),
		...spanOf(place),
		basis: 'vermeld'
	});
	const aspects = [...new Set(bevat.map(({ aspect }) => aspect))];
	to.knopen.push(
		{
			id,
			soort: 'Document',
			eigenschappen: known({
				...rest,
				naam: capital(kort),
				kort,
				titel,
				documentsoort: soort,
				bevat: aspects,
				nietGelezen: tellUnread(bron)
			}),
			herkomst
		},
		{
			id: bron.gemeente,
			soort: 'Gemeente',
			eigenschappen: { naam: gemeenteNaam, cbsCode: bron.gemeente.toUpperCase(), gemeente: bron.gemeente },
			herkomst
		}
	);
	to.relaties.push(
		{ van: id, soort: 'VERMELD_IN', naar: id, eigenschappen: where(plaats), herkomst },
		{ van: bron.gemeente, soort: 'VERMELD_IN', naar: id, eigenschappen: where(gemeentePlaats), herkomst }
	);
	for (const { aspect, doelen, reden } of bevat) {
		for (const naar of doelen) {
			const eigenschappen = known({ ...where(plaats), basis: 'handmatig', rol: aspect, toelichting: reden });
			to.relaties.push({
				van: id,
				soort: 'BEVAT',
				naar,
				eigenschappen,
				herkomst: { bestand, kolom: 'bevat' }
			});
		}
	}
}

type Reader = (to: Collector, row: Row) => void;

/** Levels that are one node over all documents of a municipality; the others belong to one document. */
const GEDEELD = ['programma', 'pijler'];

const KIND_OF_PARTY: Readonly<Record<string, string>> = { categorie: 'Organisatiecategorie' };

const KIND_OF_MONEY: Readonly<Record<string, string>> = { rijksuitkering: 'RijksUitkering' };

/** How a flow of money is told: "Gemeente Groningen *subsidieert* in Haren Torion als ...". */
const VERB_OF_MONEY: Readonly<Record<string, string>> = {
	subsidie: 'subsidieert',
	bijdrage: 'betaalt een bijdrage aan',
	begrotingspost: 'begroot geld voor',
	rijksuitkering: 'keert uit aan',
	inkoop: 'koopt in bij',
	investering: 'investeert in'
};

/** One reader per table; a row may say more than one thing. */
export const READERS: Readonly<Record<string, Reader>> = {
	doelen(to, row) {
		const {
			id,
			niveau,
			boven: _,
			hoofdstructuur = true,
			plaats: _p,
			basis: _b,
			toelichting: _t,
			...own
		} = row.waarden;
		const shared = GEDEELD.includes(niveau as string);
		addNode(to, row, id as string, capital(niveau as string), {
			...own,
			niveau,
			document: shared ? undefined : to.bron.id
		});
		addRelations(to, row, id as string, 'ONDERDEEL_VAN', 'boven', { hoofdstructuur });
	},

	activiteiten(to, row) {
		const { id, soort, handeling, code, naam, tekst, jaar = to.bron.jaar, volgorde } = row.waarden;
		const verbs = list(handeling).join(', ') || undefined;
		addNode(to, row, id as string, 'Activiteit', {
			subsoort: soort,
			handeling: verbs,
			code,
			naam,
			tekst,
			jaar,
			volgorde
		});
		addRelations(to, row, id as string, 'DRAAGT_BIJ_AAN', 'doel', { jaar });
	},

	organisaties(to, row) {
		const { id, soort, naam, namen, rechtsvorm, kvk, rsin, oin, vestigingsplaats, afgeschermd } = row.waarden;
		const kind = KIND_OF_PARTY[soort as string] ?? 'Organisatie';
		const own = { naam, namen, rechtsvorm, kvk, rsin, oin, vestigingsplaats, afgeschermd };
		addNode(to, row, id as string, kind, kind === 'Organisatie' ? { ...own, subsoort: soort } : own);
		addRelations(to, row, id as string, 'ONDERDEEL_VAN', 'onderdeelVan');
	},

	samenwerkingen(to, row) {
		const { id, soort, naam, namen, onderwerp, van, tot } = row.waarden;
		addNode(to, row, id as string, 'Samenwerking', { subsoort: soort, naam, namen, onderwerp, van, tot });
	},

	relaties(to, row) {
		const { van, relatie, naar, plaats: _p, basis: _b, ...more } = row.waarden;
		const eigenschappen = known({ jaar: to.bron.jaar, ...source(to.bron, row), ...more });
		to.relaties.push({
			van: van as string,
			soort: relatie as string,
			naar: naar as string,
			eigenschappen,
			herkomst: origin(row)
		});
	},

	'verbonden-partijen'(to, row) {
		const { organisatie, eenheid = 1, plaats: _p, basis: _b, ...own } = row.waarden;
		const amounts = [
			'eigenVermogenBegin',
			'eigenVermogenEind',
			'vreemdVermogenBegin',
			'vreemdVermogenEind',
			'resultaat'
		];
		const eigenschappen = known({
			jaar: to.bron.jaar,
			...source(to.bron, row),
			...own,
			...scaled(own, amounts, eenheid as number)
		});
		to.relaties.push({
			van: organisatie as string,
			soort: 'VERBONDEN_PARTIJ_VAN',
			naar: to.bron.gemeente,
			eigenschappen,
			herkomst: origin(row, 'organisatie')
		});
	},

	regelingen(to, row) {
		const { id, soort, naam, cvdr, plafond, jaar } = row.waarden;
		addNode(to, row, id as string, 'Regeling', { subsoort: soort, naam, cvdr, plafond, jaar });
	},

	geldstromen(to, row) {
		const { id, soort, naam, omschrijving, nummer, periodiciteit, status, penvoerder } = row.waarden;
		const kind = KIND_OF_MONEY[soort as string] ?? capital(soort as string);
		addNode(to, row, id as string, kind, { naam, omschrijving, nummer, periodiciteit, status });
		addInverse(to, row, 'verstrekker', 'VERSTREKT', id as string);
		addInverse(to, row, 'ontvanger', 'ONTVANGT', id as string);
		addInverse(to, row, 'penvoerder', 'ONTVANGT', id as string, {
			penvoerder: penvoerder ? true : undefined
		});
		addRelations(to, row, id as string, 'OP_GROND_VAN', 'regeling');
		addRelations(to, row, id as string, 'LIGT_IN', 'gebied');
	},

	bestemmingen(to, row) {
		const { geldstroom, aandeel, methode } = row.waarden;
		addRelations(to, row, geldstroom as string, 'BESTEMD_VOOR', 'doel', { aandeel, methode });
	},

	jaarschijven(to, row) {
		const { geldstroom, boekjaar, eenheid = 1, plaats: _p, basis: _b, ...amounts } = row.waarden;
		const id = `${geldstroom}.${boekjaar}`;
		addNode(to, row, id, 'Jaarschijf', {
			naam: `${boekjaar}`,
			boekjaar,
			...scaled(amounts, BEDRAGEN, eenheid as number)
		});
		const { toelichting: _, ...where } = source(to.bron, row);
		to.relaties.push({
			van: geldstroom as string,
			soort: 'HEEFT_SCHIJF',
			naar: id,
			eigenschappen: where,
			herkomst: origin(row, 'geldstroom')
		});
	},

	indicatoren(to, row) {
		const { id, naam, soort, eenheid, richting } = row.waarden;
		addNode(to, row, id as string, 'Indicator', { subsoort: soort, naam, eenheid, richting });
		addRelations(to, row, id as string, 'MEET', 'doel');
	},

	indicatorwaarden(to, row) {
		const { indicator, jaar, soort, waarde, tekst } = row.waarden;
		const id = `${indicator}.${jaar}.${soort}`;
		const naam = `${soort} ${jaar}: ${tekst ?? waarde ?? 'geen waarde'}`;
		addNode(to, row, id, 'Indicatorwaarde', { subsoort: soort, naam, jaar, waarde, tekst });
		const { toelichting: _, ...where } = source(to.bron, row);
		to.relaties.push({
			van: indicator as string,
			soort: 'HEEFT_WAARDE',
			naar: id,
			eigenschappen: known({ ...where, jaar }),
			herkomst: origin(row, 'indicator')
		});
	},

	gebieden(to, row) {
		const { id, soort, naam, namen, cbsCode } = row.waarden;
		addNode(to, row, id as string, 'Gebied', { subsoort: soort, naam, namen, cbsCode });
		addRelations(to, row, id as string, 'LIGT_IN', 'ligtIn');
	},

	context(to, row) {
		const { id, soort, naam, namen, waarde, eenheid, jaar, onderwerp } = row.waarden;
		addNode(to, row, id as string, 'Context', {
			subsoort: soort,
			naam,
			namen,
			waarde,
			eenheid,
			jaar,
			onderwerp
		});
		addRelations(to, row, id as string, 'GAAT_OVER', 'gaatOver');
	}
};

/** Amounts as written times the unit of the table (1 or 1000), in eurocents. */
function scaled(values: Values, names: readonly string[], eenheid: number): Values {
	return Object.fromEntries(
		names
			.filter((name) => typeof values[name] === 'number')
			.map((name) => [name, (values[name] as number) * eenheid])
	);
}

/**
 * Tells each flow of money in one clause, once all its rows are known: who, in which area, to whom, for what,
 * and whether an amount is known.
 */
export function tellMoney(
	rows: readonly Row[],
	dataset: { knopen: readonly NodeFact[]; relaties: readonly RelationFact[] }
): NodeFact[] {
	const byId = new Map(dataset.knopen.map((knoop) => [knoop.id, knoop]));
	const slices = findSlices(byId, dataset.relaties);
	const refused = findRefused(dataset.knopen, slices);
	const told = new Map(rows.map((row) => [row.waarden.id as string, row.waarden]));
	const nameOf = (value: FactValue | undefined) =>
		list(value)
			.map((id) => sayName(byId.get(id), id))
			.join(' en ');
	return dataset.knopen.map((knoop) => {
		const row = told.get(knoop.id);
		if (!row) return knoop;
		const parts = [
			row.verstrekker ? nameOf(row.verstrekker) : 'Een niet genoemde gever',
			VERB_OF_MONEY[row.soort as string],
			row.gebied && `in ${nameOf(row.gebied)}`,
			row.ontvanger ? nameOf(row.ontvanger) : 'een niet genoemde ontvanger',
			row.omschrijving
		];
		const bedragBekend = !!slices.get(knoop.id)?.some(({ schijf }) => hasAmount(schijf));
		if (refused.has(knoop.id)) {
			const zin = [
				row.ontvanger ? nameOf(row.ontvanger) : 'Een niet genoemde aanvrager',
				'vroeg geld aan',
				row.verstrekker && `bij ${nameOf(row.verstrekker)}`,
				row.omschrijving
			];
			const told = `${zin.filter(Boolean).join(' ')}: ${row.status ?? 'afgewezen'}`;
			return { ...knoop, eigenschappen: { ...knoop.eigenschappen, zin: told, bedragBekend } };
		}
		const zin = parts.filter(Boolean).join(' ') + (bedragBekend ? '' : ', bedrag onbekend');
		return { ...knoop, eigenschappen: { ...knoop.eigenschappen, zin, bedragBekend } };
	});
}

const hasAmount = ({ eigenschappen }: NodeFact): boolean =>
	BEDRAGEN.some((naam) => eigenschappen[naam] !== undefined);

/**
 * A name as it stands in a sentence: municipalities with the word before it. What only another document names is
 * filled in when all documents are together (`mergeFacts`).
 */
function sayName(knoop: NodeFact | undefined, id: string): string {
	if (!knoop) return leaveName(id);
	const naam = knoop.eigenschappen.naam as string;
	return knoop.soort === 'Gemeente' ? `Gemeente ${naam}` : naam;
}
