/** Which municipality and year a file holds: the asked one, or all of them in every year when none is asked. */
import { choiceOf, type Gemeente } from './vraag.ts';

export interface Keuze {
	readonly gemeente: Gemeente;
	readonly jaar: number | null;
}

/** A municipality that is not there gives none. */
export function yearsOf(url: URL, gemeenten: readonly Gemeente[]): Keuze[] {
	if (!url.searchParams.get('gemeente')) return gemeenten.map((gemeente) => ({ gemeente, jaar: null }));
	const chosen = choiceOf(url, gemeenten);
	return chosen ? [chosen] : [];
}
