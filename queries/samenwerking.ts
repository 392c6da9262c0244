/** Collaborations. */
import { batch, type NodeForId } from './rows.ts';
import deelnemersText from './samenwerking/deelnemers.cypher?raw';

/** Who takes part, with role and year where a source gives them. */
export const deelnemers = batch<NodeForId & { rol: string | null; jaar: number | null }>(
	'samenwerking.deelnemers',
	deelnemersText
);
