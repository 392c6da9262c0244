/** Coverage: per goal and aspect how much stands in the sources, told apart from gaps and from missing data. */
import { query } from '#graph/engine.ts';
import { ASPECTEN, type Aspect, type Stand } from '#graph/model.ts';
import tellingenText from './dekking/tellingen.cypher?raw';
import { judge, type Count } from './dekking/judge.ts';
import { periodOf } from './period.ts';
import { LIJST_LIMIET } from './rows.ts';
import type { NodeShort } from './schakel.ts';
import { DRAGERS } from './spoor.ts';

/** Counts of one goal. `Recht` stands with the goal itself, `Zeker` with it or under it, `Alle` also what is inferred. */
export interface TellingRow {
	readonly id: string;
	readonly naam: string;
	readonly soort: string;
	readonly code: string | null;
	readonly tekst: string | null;
	readonly volgorde: number | null;
	readonly einde: boolean;
	readonly jaar: number | null;
	readonly document: string | null;
	readonly status: string | null;
	readonly taakVan: string | null;
	readonly boven: readonly string[];
	readonly versies: readonly string[];
	/** Versions in newer documents. */
	readonly later: readonly string[];
	readonly bevat: readonly Aspect[];
	readonly activiteitRecht: number;
	readonly activiteitZeker: number;
	readonly activiteitAlle: number;
	readonly partnerRecht: number;
	readonly partnerZeker: number;
	readonly partnerAlle: number;
	readonly verbondenRecht: number;
	readonly verbondenZeker: number;
	readonly verbondenAlle: number;
	readonly groepen: number;
	readonly onderdelen: number;
	readonly naamlozen: number;
	readonly geldRecht: number;
	readonly geldAlle: number;
	readonly geldBekend: number;
	readonly geldJaren: number;
	readonly indicatorRecht: number;
	readonly indicatorAlle: number;
	readonly indicatorBekend: number;
}

/** Counts per goal of one municipality. */
export const tellingen = query<Record<string, unknown>, TellingRow>('dekking.tellingen', tellingenText);

/** Parameters of `tellingen`. `zonder`: ids of nodes that count as if they were not there. */
export const tellingenParams = (gemeente: string, jaar: number | null, zonder: readonly string[] = []) => ({
	gemeente,
	...periodOf(jaar),
	zonder: [...zonder],
	zeker: ['vermeld', 'opmaak'],
	telNiet: ['gemeentelijk onderdeel', 'zonder naam'],
	partijen: ['Organisatie', 'Organisatiecategorie'],
	dragers: DRAGERS,
	limiet: LIJST_LIMIET
});

export interface Cel {
	readonly aspect: Aspect;
	readonly stand: Stand;
	readonly rechtstreeks: number;
	readonly via: number;
	readonly toelichting: string;
	/** The goal that the counts are of: another version when this document has no such source. */
	readonly bron: string;
}

export interface Rij {
	readonly doel: NodeShort;
	readonly diepte: number;
	readonly document: string | null;
	readonly jaar: number | null;
	readonly cellen: readonly Cel[];
}

/** The matrix: every end of a trace with the goals under it, in the order of their documents. */
export function toRijen(rows: readonly TellingRow[], jaar: number | null): Rij[] {
	const byId = new Map(rows.map((row) => [row.id, row]));
	const under = new Map<string, TellingRow[]>();
	for (const row of rows) for (const id of row.boven) under.set(id, [...(under.get(id) ?? []), row]);
	const rijen: Rij[] = [];
	const add = (row: TellingRow, diepte: number, above: readonly TellingRow[]): void => {
		if (above.includes(row)) return;
		rijen.push({
			doel: { ...row },
			diepte,
			document: row.document,
			jaar: row.jaar,
			cellen: ASPECTEN.map((aspect) => toCel(aspect, row, above, byId, jaar))
		});
		for (const child of under.get(row.id) ?? []) add(child, diepte + 1, [...above, row]);
	};
	for (const row of rows) if (row.einde) add(row, 0, allAbove(row, byId));
	return rijen;
}

/** Goals above an end: what is known only there makes a cell uncertain, and their sources count for what is below. */
function allAbove(row: TellingRow, byId: ReadonlyMap<string, TellingRow>): TellingRow[] {
	const above: TellingRow[] = [];
	const open = [...row.boven];
	while (open.length) {
		const next = byId.get(open.pop()!);
		if (!next || above.includes(next)) continue;
		above.push(next);
		open.push(...next.boven);
	}
	return above;
}

function toCel(
	aspect: Aspect,
	row: TellingRow,
	above: readonly TellingRow[],
	byId: ReadonlyMap<string, TellingRow>,
	jaar: number | null
): Cel {
	const own = celOf(aspect, row, above, jaar);
	if (own.stand !== 'GEEN_GEGEVENS' && own.stand !== 'ONZEKER') return own;
	for (const id of row.versies) {
		const version = byId.get(id);
		if (!version) continue;
		const there = celOf(aspect, version, allAbove(version, byId), jaar);
		if (there.stand === 'GEEN_GEGEVENS' || there.stand === 'NIET_ONZE_TAAK') continue;
		const when = version.jaar === null ? 'een andere versie' : `de versie van ${version.jaar}`;
		return { ...there, toelichting: `${there.toelichting} Volgens ${when} van dit doel.` };
	}
	return own;
}

function celOf(aspect: Aspect, row: TellingRow, above: readonly TellingRow[], jaar: number | null): Cel {
	const count = countOf(aspect, row, jaar);
	const known = {
		bevat: [row, ...above].some(({ bevat }) => bevat.includes(aspect)),
		hoger: above.some((goal) => countOf(aspect, goal, jaar).recht > 0),
		taakVan: [row, ...above].map((goal) => goal.taakVan).find((taak) => taak) ?? null
	};
	const { stand, toelichting } = judge(aspect, count, known);
	return {
		aspect,
		stand,
		rechtstreeks: count.recht,
		via: count.zeker - count.recht,
		toelichting,
		bron: row.id
	};
}

function countOf(aspect: Aspect, row: TellingRow, jaar: number | null): Count {
	switch (aspect) {
		case 'activiteit':
			return { recht: row.activiteitRecht, zeker: row.activiteitZeker, alle: row.activiteitAlle };
		case 'partner':
			return {
				recht: row.partnerRecht,
				zeker: row.partnerZeker,
				alle: row.partnerAlle,
				groepen: row.groepen,
				onderdelen: row.onderdelen,
				naamlozen: row.naamlozen
			};
		case 'verbonden-partij':
			return { recht: row.verbondenRecht, zeker: row.verbondenZeker, alle: row.verbondenAlle };
		case 'geld':
			return {
				recht: row.geldRecht,
				zeker: row.geldAlle,
				alle: row.geldAlle,
				bekend: row.geldBekend,
				...(jaar === null && { jaren: row.geldJaren })
			};
		case 'indicator':
			return {
				recht: row.indicatorRecht,
				zeker: row.indicatorAlle,
				alle: row.indicatorAlle,
				bekend: row.indicatorBekend
			};
	}
}
