/** Municipalities. */
import { query } from '#graph/engine.ts';
import lijstText from './gemeente/lijst.cypher?raw';
import type { KnoopRow } from './rows.ts';

export interface GemeenteRow {
	readonly id: string;
	readonly knoop: KnoopRow;
	readonly jaren: number[];
}

/** All municipalities by name, with the years that their goals and documents name. */
export const lijst = query<Record<string, never>, GemeenteRow>('gemeente.lijst', lijstText);
