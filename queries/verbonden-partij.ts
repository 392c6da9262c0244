/** Affiliated bodies of a municipality, as the paragraaf verbonden partijen lists them (BBV art. 15). */
import { query } from '#graph/engine.ts';
import { batch, type KnoopRow, type NodeForId } from './rows.ts';
import doelenText from './verbonden-partij/doelen.cypher?raw';
import lijstText from './verbonden-partij/lijst.cypher?raw';

export interface VerbondenPartijRow {
	readonly id: string;
	readonly organisatie: KnoopRow;
	readonly gemeente: KnoopRow;
	readonly eigenschappen: Readonly<Record<string, unknown>>;
}

/** One row per party, year and document. */
export const lijst = query<{ gemeente: string; jaar: number | null; limiet: number }, VerbondenPartijRow>(
	'verbondenPartij.lijst',
	lijstText
);

/** Goals that each party is named with, with the year. */
export const doelen = batch<NodeForId & { jaar: number | null }>('verbondenPartij.doelen', doelenText);

/** What BBV art. 15 asks to be published of each party. */
const VERPLICHT = [
	'categorie',
	'openbaarBelang',
	'wijzeVanBelang',
	'belangBegin',
	'belangEind',
	'eigenVermogenBegin',
	'eigenVermogenEind',
	'vreemdVermogenBegin',
	'vreemdVermogenEind',
	'resultaat',
	'risico'
] as const;

/** Names of what is asked and not stated. */
export const missing = (eigenschappen: Readonly<Record<string, unknown>>): string[] =>
	VERPLICHT.filter((naam) => eigenschappen[naam] === undefined || eigenschappen[naam] === null);
