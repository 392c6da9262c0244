/** The facts behind one cell of the coverage: exactly those that its numbers and its words count. */
import { query, type Query } from '#graph/engine.ts';
import { type Aspect, type Basis } from '#graph/model.ts';
import { LIJST_LIMIET } from './rows.ts';
import { strongest, toSchakels, type NodeShort, type Schakel, type Statement } from './schakel.ts';
import type { Cited } from './sentence.ts';
import { countsAsOrganisation, DRAGERS } from './spoor.ts';
import activiteitText from './dekking-lijst/activiteit.cypher?raw';
import geldText from './dekking-lijst/geld.cypher?raw';
import indicatorText from './dekking-lijst/indicator.cypher?raw';
import partijText from './dekking-lijst/partij.cypher?raw';

/** One statement about one counted node. */
export interface LijstRow {
	readonly van: string;
	readonly volgorde: number | null;
	readonly vanNaam: string;
	readonly vanSoort: string;
	readonly vanSubsoort: string | null;
	readonly vanCode: string | null;
	readonly vanZin: string | null;
	readonly afgeschermd: boolean;
	readonly naar: string;
	readonly naarNaam: string;
	readonly naarSoort: string;
	readonly naarSubsoort: string | null;
	readonly naarCode: string | null;
	readonly naarZin: string | null;
	readonly naarEinde: boolean;
	/** It stands with the goal itself. */
	readonly recht: boolean;
	/** Stated or from the layout. */
	readonly zeker: boolean;
	/** Money with an amount, an indicator with a number, a party that is affiliated. */
	readonly bekend: boolean | null;
	readonly relatie: string;
	readonly rol: string | null;
	readonly nadereSoort: string | null;
	readonly jaar: number | null;
	readonly document: string;
	readonly plaats: string;
	readonly regelVan: number | null;
	readonly regelTot: number | null;
	readonly basis: Basis;
}

export interface LijstParams {
	readonly doel: string;
	readonly jaar: number | null;
	readonly zeker: string[];
	readonly partijen: string[];
	readonly dragers: string[];
	readonly limiet: number;
	readonly [name: string]: unknown;
}

const ask = (name: string, text: string): Query<LijstParams, LijstRow> => query(name, text);

export const activiteit = ask('dekkingLijst.activiteit', activiteitText);
export const geld = ask('dekkingLijst.geld', geldText);
export const indicator = ask('dekkingLijst.indicator', indicatorText);
export const partij = ask('dekkingLijst.partij', partijText);

const VRAGEN: Readonly<Record<Aspect, Query<LijstParams, LijstRow>>> = {
	activiteit,
	partner: partij,
	'verbonden-partij': partij,
	geld,
	indicator
};

/** The statement that lists one aspect. */
export const lijstVraag = (aspect: Aspect): Query<LijstParams, LijstRow> => VRAGEN[aspect];

export const lijstParams = (doel: string, jaar: number | null): LijstParams => ({
	doel,
	jaar,
	zeker: ['vermeld', 'opmaak'],
	partijen: ['Organisatie', 'Organisatiecategorie'],
	dragers: DRAGERS,
	limiet: 10 * LIJST_LIMIET
});

/** How a fact counts. The first two are the numbers of the cell; the others are what its words tell. */
export const TELLINGEN = ['RECHTSTREEKS', 'VIA', 'AFGELEID', 'GROEP', 'ONDERDEEL', 'ZONDER_NAAM'] as const;
export type Telling = (typeof TELLINGEN)[number];

export interface DekkingFeit {
	readonly knoop: NodeShort;
	readonly telling: Telling;
	/** Money with an amount, an indicator with a number; null for the other aspects. */
	readonly bekend: boolean | null;
	readonly basis: Basis;
	readonly schakels: readonly Schakel[];
}

/** The facts of one cell, those that count first; the name of a shielded party is left out. */
export function toLijst(
	aspect: Aspect,
	rows: readonly LijstRow[],
	documents: ReadonlyMap<string, Cited>
): DekkingFeit[] {
	const groups = new Map<string, LijstRow[]>();
	for (const row of rows) {
		const group = groups.get(row.van);
		if (group) group.push(row);
		else groups.set(row.van, [row]);
	}
	const feiten = [...groups.values()].flatMap((group) => toFeit(aspect, group, documents) ?? []);
	return TELLINGEN.flatMap((telling) => feiten.filter((feit) => feit.telling === telling));
}

function toFeit(
	aspect: Aspect,
	all: readonly LijstRow[],
	documents: ReadonlyMap<string, Cited>
): DekkingFeit | undefined {
	const rows = aspect === 'verbonden-partij' ? all.filter(({ bekend }) => bekend) : all;
	if (!rows.length) return undefined;
	const knoop = shownNode(rows[0]!);
	const telling = tellingOf(aspect, knoop, rows);
	if (!telling) return undefined;
	const isShielded = rows[0]!.afgeschermd;
	return {
		knoop,
		telling,
		bekend: aspect === 'geld' || aspect === 'indicator' ? rows.some(({ bekend }) => bekend) : null,
		basis: strongest(rows.map(({ basis }) => basis)),
		schakels: isShielded ? [] : toSchakels(rows.map(toStatement), documents)
	};
}

/** A shielded party counts as one without a name. */
const shownNode = (row: LijstRow): NodeShort => {
	if (row.afgeschermd)
		return { id: row.van, naam: 'Afgeschermd', soort: row.vanSoort, subsoort: 'zonder naam', code: null };
	return {
		id: row.van,
		naam: row.vanNaam,
		soort: row.vanSoort,
		subsoort: row.vanSubsoort,
		code: row.vanCode,
		zin: row.vanZin
	};
};

function tellingOf(aspect: Aspect, knoop: NodeShort, rows: readonly LijstRow[]): Telling | undefined {
	if (aspect === 'partner' || aspect === 'verbonden-partij') {
		const weak = weakOf(knoop);
		if (weak) return aspect === 'partner' ? weak : undefined;
	}
	const sure = rows.filter(({ zeker }) => zeker);
	if (sure.some(({ recht }) => recht)) return 'RECHTSTREEKS';
	return sure.length ? 'VIA' : 'AFGELEID';
}

/** Parties that are shown and not counted. */
function weakOf(knoop: NodeShort): Telling | undefined {
	if (knoop.soort === 'Organisatiecategorie') return 'GROEP';
	if (countsAsOrganisation(knoop)) return undefined;
	return knoop.subsoort === 'gemeentelijk onderdeel' ? 'ONDERDEEL' : 'ZONDER_NAAM';
}

const toStatement = ({ volgorde: _, ...row }: LijstRow): Statement => ({
	...row,
	van: shownNode({ ...row, volgorde: null }),
	soort: row.relatie,
	naar: {
		id: row.naar,
		naam: row.naarNaam,
		soort: row.naarSoort,
		subsoort: row.naarSubsoort,
		code: row.naarCode,
		zin: row.naarZin,
		einde: row.naarEinde
	}
});
