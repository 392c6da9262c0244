/** Organisations and what they are part of. */
import { query } from '#graph/engine.ts';
import { searchWords } from '#graph/search-text.ts';
import lijstText from './organisatie/lijst.cypher?raw';
import onderdeelVanText from './organisatie/onderdeel-van.cypher?raw';
import onderdelenText from './organisatie/onderdelen.cypher?raw';
import { batch, type KnoopRow, type PageParams } from './rows.ts';

export interface OrganisatieRow {
	readonly id: string;
	readonly knoop: KnoopRow;
	readonly totaal: number;
}

type ListParams = PageParams & {
	woorden: string[];
	gemeente: string | null;
	/** True: only who is merely cited; false: without them; null: all. */
	aangehaald: boolean | null;
	genoemd: readonly string[];
	[name: string]: unknown;
};

/** Relations that only say where a name stands: who has no other is no partner (R11). */
export const GENOEMD = ['GECITEERD_IN', 'VERMELD_IN'] as const;

/** Organisations by name; no municipalities, groups or shielded names. */
export const lijst = query<ListParams, OrganisatieRow>('organisatie.lijst', lijstText);

/** Words of a search text, as `lijst` wants them. */
export const words = (zoek: string | null | undefined): string[] => searchWords(zoek ?? '');

export const onderdeelVan = batch('organisatie.onderdeelVan', onderdeelVanText);
export const onderdelen = batch('organisatie.onderdelen', onderdelenText);
