/** What is loaded. */
import { query } from '#graph/engine.ts';
import tellingenText from './gegevens/tellingen.cypher?raw';
import versieText from './gegevens/versie.cypher?raw';

export interface TellingRow {
	readonly soort: string;
	readonly aantal: number;
	readonly hash: string | null;
	/** ISO time of the last load that changed something. */
	readonly geladenOp: string | null;
	readonly modelversie: string | null;
}

/** Number of nodes of each kind, with the last load. */
export const tellingen = query<Record<string, never>, TellingRow>('gegevens.tellingen', tellingenText);

/** Fingerprint of all facts; no row when nothing is loaded. */
export const versie = query<Record<string, never>, { id: string; hash: string }>(
	'gegevens.versie',
	versieText
);
