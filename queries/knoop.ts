/** Any node: by id, its mentions, its relations, and search. */
import { query } from '#graph/engine.ts';
import { KINDS, RELATIONS, type Basis } from '#graph/model.ts';
import { LANGSTE_ZOEKTEKST, searchText, searchWords } from '#graph/search-text.ts';
import aantallenText from './knoop/aantallen.cypher?raw';
import nieuwIdText from './knoop/nieuw-id.cypher?raw';
import perIdText from './knoop/per-id.cypher?raw';
import schakelsText from './knoop/schakels.cypher?raw';
import vermeldingenText from './knoop/vermeldingen.cypher?raw';
import zoekText from './knoop/zoek.cypher?raw';
import { batch, type ForId, type KnoopRow, type PageParams } from './rows.ts';
import type { NodeShort, Place, Statement } from './schakel.ts';

/** Nodes with these ids; unknown ids have no row. */
export const perId = batch('knoop.perId', perIdText);

/** The node that an old id now belongs to. */
export const nieuwId = query<
	{ id: string },
	{ id: string; naam: string; soort: string; einde: boolean | null }
>('knoop.nieuwId', nieuwIdText);

/** Where each node is named, and how the document writes its name. */
export const vermeldingen = batch<ForId & Place & { readonly naamHier: string | null }>(
	'knoop.vermeldingen',
	vermeldingenText
);

/** How many nodes there are of each kind, of one municipality or of all. */
export const aantallen = query<{ gemeente: string | null }, { soort: string; aantal: number }>(
	'knoop.aantallen',
	aantallenText
);

/** Kinds that search finds: those with a page of their own. */
export const ZOEKBAAR = KINDS.filter((kind) => kind.pad).map((kind) => kind.label);

export interface ZoekParams extends PageParams {
	readonly woorden: string[];
	readonly begin: string;
	readonly soorten: string[];
	readonly gemeente: string | null;
	readonly [name: string]: unknown;
}

export interface ZoekRow {
	readonly id: string;
	readonly knoop: KnoopRow;
	readonly totaal: number;
}

/** Nodes whose names or text hold every word, names that begin with the question first. */
export const zoek = query<ZoekParams, ZoekRow>('knoop.zoek', zoekText);

/** What a visitor typed as parameters of `zoek`. No words give no search: callers answer with an empty list. */
export function zoekParams(tekst: string, gemeente: string | null, page: PageParams): ZoekParams {
	const [woorden, begin] = [searchWords(tekst), searchText(tekst.slice(0, LANGSTE_ZOEKTEKST))];
	return { woorden, begin, soorten: ZOEKBAAR, gemeente, ...page };
}

/** Relations that are shown around a node: all but the mentions, the slices and the values. */
export const GETOOND = RELATIONS.map(({ naam }) => naam).filter(
	(naam) => !['VERMELD_IN', 'HEEFT_SCHIJF', 'HEEFT_WAARDE', 'BEVAT'].includes(naam)
);

export interface SchakelRow extends ForId {
	readonly soort: string;
	readonly rol: string | null;
	readonly nadereSoort: string | null;
	readonly jaar: number | null;
	readonly document: string;
	readonly plaats: string;
	readonly regelVan: number | null;
	readonly regelTot: number | null;
	readonly basis: Basis;
	readonly van: string;
	readonly vanNaam: string;
	readonly vanSoort: string;
	readonly vanSubsoort: string | null;
	readonly vanCode: string | null;
	readonly vanZin: string | null;
	readonly vanEinde: boolean | null;
	readonly naar: string;
	readonly naarNaam: string;
	readonly naarSoort: string;
	readonly naarSubsoort: string | null;
	readonly naarCode: string | null;
	readonly naarZin: string | null;
	readonly naarEinde: boolean | null;
}

/** Every relation of each node, in both directions. At most `limiet` rows for all of them together. */
export const schakels = query<{ ids: string[]; relaties: string[]; limiet: number }, SchakelRow>(
	'knoop.schakels',
	schakelsText
);

/** A row as a statement between two nodes. */
export function toStatement(row: SchakelRow): Statement {
	const van: NodeShort = {
		id: row.van,
		naam: row.vanNaam,
		soort: row.vanSoort,
		subsoort: row.vanSubsoort,
		code: row.vanCode,
		zin: row.vanZin,
		einde: row.vanEinde
	};
	const naar: NodeShort = {
		id: row.naar,
		naam: row.naarNaam,
		soort: row.naarSoort,
		subsoort: row.naarSubsoort,
		code: row.naarCode,
		zin: row.naarZin,
		einde: row.naarEinde
	};
	return { ...row, van, naar };
}
