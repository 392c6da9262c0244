/** The graph hash: one fingerprint of all facts, without Import nodes, import ids and times. */
import { createHash } from 'node:crypto';
import type { FactProperties } from './dataset.ts';
import type { Facts } from './merge.ts';

/** The same text for the same properties, whatever their order. */
export const canonical = (eigenschappen: FactProperties): string =>
	JSON.stringify(Object.entries(eigenschappen).sort(([a], [b]) => (a < b ? -1 : 1)));

/** SHA-256 (hex) over every node and relation, in the order of their identities. */
export function hashFacts(facts: Facts): string {
	const hash = createHash('sha256');
	const lines = [
		...[...facts.knopen.values()].map((knoop) => `k ${knoop.id} ${canonical(knoop.eigenschappen)}`),
		...[...facts.relaties].map(([key, relatie]) => `r ${key} ${canonical(relatie.eigenschappen)}`)
	];
	for (const line of lines.sort()) hash.update(line).update('\n');
	return hash.digest('hex');
}
