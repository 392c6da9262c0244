/** Aspects of a goal for which no right kind of source is loaded: unknown is said, never counted as nothing. */
import { roleOf } from './boom.ts';
import type { Spoor } from './types.ts';

interface Missing {
	readonly getal: string;
	readonly tekst: string;
	readonly geen: true;
}

/** What the row of facts says of missing sources; an aspect of which something is known is left out. */
export function missingSources(bevat: readonly string[], spoor: Spoor, indicatoren: number): Missing[] {
	const has = (rol: string) => spoor.knopen.some(({ soort }) => roleOf(soort) === rol);
	const say = (getal: string, tekst: string): Missing => ({ getal, tekst, geen: true });
	return [
		...(!bevat.includes('ACTIVITEIT') && !has('activiteit')
			? [say('Activiteiten', 'geen bron met activiteiten geladen')]
			: []),
		...(!bevat.includes('PARTNER') && !spoor.bijdragen.length
			? [say('Partijen', 'geen bron met partijen geladen')]
			: []),
		...(!bevat.includes('GELD') && !has('geld') ? [say('Geld', 'geen bron met bedragen geladen')] : []),
		...(!bevat.includes('INDICATOR') && !indicatoren
			? [say('Indicatoren', 'geen bron met indicatoren geladen')]
			: [])
	];
}
