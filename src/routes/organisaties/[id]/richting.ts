/** The traces of one party in the order and the words of its page. */
import type { Kort, Verband } from '$lib/verband/verband.ts';
import { fold, type Vouw } from '$lib/vouw.ts';

export interface SpoorAntwoord {
	readonly doel: Kort;
	readonly bijdragen: readonly {
		readonly wijze: 'RECHTSTREEKS' | 'VIA';
		readonly basis: string;
		readonly stappen: readonly Verband[];
	}[];
}

/** One way to one goal. */
export interface Weg {
	readonly id: string;
	/** The stations between the party and the goal. */
	readonly via: readonly Kort[];
	readonly stappen: readonly Verband[];
	readonly basis: string;
}

export interface Richting {
	readonly doel: Kort;
	readonly wegen: readonly Weg[];
	/** Ways that a folded page leaves out. */
	readonly verborgen: number;
	/** Oldest year of the newest way: a trace is as recent as that. */
	readonly jaar: number | null;
	/** Older than the newest source that is loaded of this municipality. */
	readonly oud: boolean;
}

/** A way is as recent as its oldest year. */
function yearOf(stappen: readonly Verband[]): number | null {
	const years = stappen.flatMap(({ jaren }) => (jaren.length ? [Math.max(...jaren)] : []));
	return years.length ? Math.min(...years) : null;
}

/** Newest trace first; `newest` is the year of the newest source of the municipality. */
export function toSporen(sporen: readonly SpoorAntwoord[], newest: number | null): Richting[] {
	return sporen
		.map(({ doel, bijdragen }) => {
			const years = bijdragen.map(({ stappen }) => yearOf(stappen)).filter((jaar) => jaar !== null);
			const jaar = years.length ? Math.max(...years) : null;
			const wegen = bijdragen.map(({ stappen, basis }) => ({
				id: stappen[0]!.id,
				via: stappen.slice(0, -1).map(({ naarKnoop }) => naarKnoop),
				stappen,
				basis
			}));
			return { doel, wegen, verborgen: 0, jaar, oud: jaar !== null && newest !== null && jaar < newest };
		})
		.sort((a, b) => (b.jaar ?? 9999) - (a.jaar ?? 9999));
}

/** Ways to one goal, and flows of money. */
export const VOUW: Vouw = { heel: 30, toont: 10 };

/** With the first ways only, when there are many. */
export function foldWegen(richting: Richting): Richting {
	const wegen = fold(richting.wegen, VOUW);
	return { ...richting, wegen, verborgen: richting.wegen.length - wegen.length };
}

/** What the page says first: no more than the sources do. */
export function tellLead(
	organisatie: Kort & { readonly schakels: readonly Verband[]; readonly onderdeelVan: Kort | null },
	sporen: readonly Richting[]
): string {
	const { naam, subsoort, schakels } = organisatie;
	if (subsoort === 'gemeentelijk onderdeel') {
		return 'Een eigen onderdeel van de gemeente. Telt niet mee als organisatie of samenwerkingspartner.';
	}
	if (subsoort === 'zonder naam') {
		return 'De bron noemt deze partij zonder eigen naam. Welke organisatie het is, staat er niet.';
	}
	const cited = schakels.some(({ soort }) => soort === 'GECITEERD_IN');
	if (!sporen.length && cited) return `${naam} wordt aangehaald, is geen partner.`;
	if (!sporen.length && schakels.length)
		return `Geen geladen bron zegt dat ${naam} aan een opgave bijdraagt. Wat bronnen wel zeggen, staat hieronder.`;
	if (!sporen.length) return `De geladen bronnen noemen ${naam} alleen bij naam.`;
	if (sporen.every(({ oud }) => oud)) {
		return `De bronnen die ${naam} noemen, zijn ouder dan de nieuwste bron van deze gemeente. Wat er nu gebeurt, zeggen zij niet.`;
	}
	return `Waar de geladen bronnen ${naam} noemen, waardoor, en in welke regels.`;
}
