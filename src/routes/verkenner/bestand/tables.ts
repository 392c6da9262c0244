/** The view as two tables, with where each row comes from: what every file is made of. */
import { BASIS_WOORDEN, type Basis } from '#graph/model.ts';
import { wordOf } from '$lib/tekens/sign.ts';
import type { Plaats } from '$lib/pagina/bron.ts';
import type { View } from '../view.ts';

/** Which data a file shows. */
export interface Herkomst {
	readonly titel: string;
	/** Address of the view that the file was made of. */
	readonly adres: string;
	readonly hash: string;
	readonly geladenOp: string;
	readonly modelversie: string;
	/** What is left out, and the filters, in words. */
	readonly opmerkingen: readonly string[];
}

type Rij = Readonly<Record<string, string | number>>;

export const sources = (places: readonly Plaats[]): string =>
	[...new Set(places.map(({ citaat }) => citaat))].join('; ');

const sayBasisWord = (basis: string): string => BASIS_WOORDEN[basis.toLowerCase() as Basis] ?? basis;

export const KNOOPKOLOMMEN = [
	'id',
	'naam',
	'soort',
	'omschrijving',
	'code',
	'gemeente',
	'verbandenInBeeld',
	'verbandenInAlles',
	'bron'
] as const;
export const VERBANDKOLOMMEN = [
	'van',
	'vanNaam',
	'verband',
	'leest',
	'naar',
	'naarNaam',
	'rol',
	'jaren',
	'basis',
	'bewering',
	'bron'
] as const;

export const toKnoopRijen = (view: View) =>
	view.knopen.map((knoop) => ({
		id: knoop.id,
		naam: knoop.naam,
		soort: knoop.soort,
		omschrijving: wordOf(knoop, knoop.rollen),
		code: knoop.code ?? '',
		gemeente: knoop.gemeente ?? '',
		verbandenInBeeld: knoop.getekend,
		verbandenInAlles: knoop.verbanden,
		bron: sources(knoop.vindplaatsen ?? [])
	})) satisfies Rij[];

export function toVerbandRijen(view: View) {
	const names = new Map(view.knopen.map(({ id, naam }) => [id, naam]));
	return view.schakels.map((schakel) => ({
		van: schakel.van,
		vanNaam: names.get(schakel.van)!,
		verband: schakel.soort,
		leest: schakel.leest,
		naar: schakel.naar,
		naarNaam: names.get(schakel.naar)!,
		rol: schakel.rollen.join(', '),
		jaren: schakel.jaren.join(' '),
		basis: sayBasisWord(schakel.basis),
		bewering: schakel.bewering,
		bron: sources(schakel.vindplaatsen)
	})) satisfies Rij[];
}

/** The origin as rows of a name and a value. @param bronnen where in this file the source of a relation stands */
export const toHerkomstRijen = (
	herkomst: Herkomst,
	bronnen = 'per knoop en per verband, in de kolom bron'
): [string, string][] => [
	['titel', herkomst.titel],
	['gemaakt met', 'Opgavenet'],
	['adres', herkomst.adres],
	['gegevensversie', herkomst.hash],
	['geladen op', herkomst.geladenOp],
	['model', herkomst.modelversie],
	['bronnen', bronnen],
	...herkomst.opmerkingen.map((text): [string, string] => ['selectie', text])
];
