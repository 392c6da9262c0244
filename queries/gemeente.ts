/** Municipalities. */
import { query } from '#graph/engine.ts';
import jarenText from './gemeente/jaren.cypher?raw';
import lijstText from './gemeente/lijst.cypher?raw';
import { batch, type ForId, type KnoopRow } from './rows.ts';

export interface GemeenteRow {
	readonly id: string;
	readonly knoop: KnoopRow;
}

/** All municipalities by name. */
export const lijst = query<Record<string, never>, GemeenteRow>('gemeente.lijst', lijstText);

/** The years that the goals of each municipality name, ascending. */
export const jaren = batch<ForId & { jaar: number }>('gemeente.jaren', jarenText);
