/** Properties of a node as GraphQL wants them: null when absent. */

/** Text, or null. */
export const textOf = (value: unknown): string | null =>
	value === undefined || value === null ? null : String(value);

/** A number, or null. */
export const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);
