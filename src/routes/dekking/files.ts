/** Which municipality and year a file holds: the chosen one, or all of them in every year. */
import type { Gemeente } from './vraag.ts';

export interface Keuze {
	readonly gemeente: Gemeente;
	readonly jaar: number | null;
}

export const yearsOf = (chosen: Keuze | null, gemeenten: readonly Gemeente[]): Keuze[] =>
	chosen ? [chosen] : gemeenten.map((gemeente) => ({ gemeente, jaar: null }));
