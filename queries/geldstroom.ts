/** Flows of money. Amounts are integer eurocents and stand in slices only. */
import type { Basis } from '#graph/model.ts';
import bestemmingenText from './geldstroom/bestemmingen.cypher?raw';
import partijenText from './geldstroom/partijen.cypher?raw';
import schijvenText from './geldstroom/schijven.cypher?raw';
import { batch, type NodeForId } from './rows.ts';

/** Provider, recipients and scheme, told apart by `rol`. */
export const partijen = batch<NodeForId & { rol: 'verstrekker' | 'ontvanger' | 'regeling' }>(
	'geldstroom.partijen',
	partijenText
);

/** What the money is for. `aandeel` is 0 to 1, absent when the source does not divide it (R1). */
export const bestemmingen = batch<
	NodeForId & { aandeel: number | null; methode: string | null; basis: Basis }
>('geldstroom.bestemmingen', bestemmingenText);

/** Slices by financial year. */
export const schijven = batch('geldstroom.schijven', schijvenText);
