/** The facts of one document by line: a node stands at its first line, a relation at its last. */
import { ask } from '$lib/ask.ts';
import type { Eigenschap } from '$lib/lijst/eigenschap.ts';

interface Eind {
	readonly id: string;
	readonly naam: string;
	readonly soort: string;
	readonly adres: string | null;
}

export interface Feit {
	readonly id: string;
	readonly soort: string;
	readonly bewering: string;
	readonly plaats: string;
	readonly basis: string;
	readonly eigenschappen: readonly Eigenschap[];
	readonly knoop:
		(Eind & { readonly toelichting: string | null; readonly eigenschappen: readonly Eigenschap[] }) | null;
	readonly van: Eind | null;
	readonly naar: Eind | null;
}

export interface NietGelezen {
	readonly plaats: string;
	readonly reden: string;
}

/** What stands at one line. */
export interface Regel {
	readonly regel: number;
	readonly feiten: Feit[];
	readonly nietGelezen: NietGelezen[];
	/** Lines before this one that state nothing of their own: they are places to arrive at all the same. */
	readonly stil: number[];
}

const EIND = 'id naam soort adres';
const FEITEN = `query Feiten($document: ID!, $na: String) {
	feiten(document: $document, eerste: 100, na: $na) {
		pageInfo { hasNextPage endCursor }
		edges { node {
			id soort bewering plaats basis eigenschappen { naam waarde }
			knoop { ${EIND} toelichting eigenschappen { naam waarde } } van { ${EIND} } naar { ${EIND} }
		} }
	}
}`;

interface Blad {
	feiten: { pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: { node: Feit }[] };
}

/** All facts of a document, page after page. */
export async function askFeiten(document: string): Promise<Feit[]> {
	const feiten: Feit[] = [];
	let na: string | null = null;
	do {
		const blad: Blad = await ask<Blad>(FEITEN, { document, na });
		feiten.push(...blad.feiten.edges.map(({ node }) => node));
		na = blad.feiten.pageInfo.hasNextPage ? blad.feiten.pageInfo.endCursor : null;
	} while (na);
	return feiten;
}

const numbers = (plaats: string): number[] => (plaats.match(/\d+/g) ?? []).map(Number);

/** The line where a fact stands in the list. */
export const lineOf = (feit: Pick<Feit, 'plaats' | 'knoop' | 'van'>): number => {
	const lines = numbers(feit.plaats);
	return feit.van ? Math.max(...lines) : Math.min(...lines);
};

/** Facts and unread lines in one order; every line of the document is in exactly one entry. */
export function groupByLine(
	feiten: readonly Feit[],
	nietGelezen: readonly NietGelezen[],
	regels: number | null
): Regel[] {
	const groups = new Map<number, Regel>();
	const at = (regel: number): Regel => {
		const group = groups.get(regel) ?? { regel, feiten: [], nietGelezen: [], stil: [] };
		groups.set(regel, group);
		return group;
	};
	for (const feit of feiten.filter(({ van }) => !van)) at(lineOf(feit)).feiten.push(feit);
	for (const feit of feiten.filter(({ van }) => van)) at(lineOf(feit)).feiten.push(feit);
	for (const line of nietGelezen) at(Math.min(...numbers(line.plaats))).nietGelezen.push(line);
	const sorted = [...groups.values()].sort((a, b) => a.regel - b.regel);
	addSilent(sorted, regels);
	return sorted;
}

function addSilent(sorted: readonly Regel[], regels: number | null): void {
	const last = sorted.at(-1);
	if (!last) return;
	let next = 0;
	for (let regel = 1; regel <= (regels ?? last.regel); regel++) {
		while (next < sorted.length - 1 && sorted[next]!.regel < regel) next++;
		if (sorted[next]!.regel !== regel) sorted[next]!.stil.push(regel);
	}
}

/** A sentence in pieces, so that the names in it are links. */
export function linkNames(
	zin: string,
	einden: readonly (Eind | null)[]
): { tekst: string; adres: string | null }[] {
	const seen = new Set<string>();
	const found = einden
		.flatMap((eind) => {
			if (!eind?.adres) return [];
			// Two ends of one name: the second stands last.
			const at = seen.has(eind.naam) ? zin.lastIndexOf(eind.naam) : zin.indexOf(eind.naam);
			seen.add(eind.naam);
			return [{ ...eind, at }];
		})
		.filter(({ at }) => at >= 0)
		.sort((a, b) => a.at - b.at || b.naam.length - a.naam.length);
	const pieces: { tekst: string; adres: string | null }[] = [];
	let end = 0;
	for (const { naam, adres, at } of found) {
		if (at < end) continue;
		pieces.push({ tekst: zin.slice(end, at), adres: null }, { tekst: naam, adres });
		end = at + naam.length;
	}
	return [...pieces, { tekst: zin.slice(end), adres: null }].filter(({ tekst }) => tekst);
}
