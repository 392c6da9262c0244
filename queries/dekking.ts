/** Coverage: per goal and aspect how much stands in the sources, told apart from gaps and from missing data. */
import { query } from '#graph/engine.ts';
import { ASPECTEN, type Aspect, type Stand } from '#graph/model.ts';
import doelenText from './dekking/doelen.cypher?raw';
import feitenText from './dekking/feiten.cypher?raw';
import { judge } from './dekking/judge.ts';
import { tally, type Telling } from './dekking/tally.ts';
import { holdsIn, periodOf } from './period.ts';
import { LIJST_LIMIET } from './rows.ts';
import type { NodeShort } from './schakel.ts';
import { DRAGERS } from './spoor.ts';

/** One goal with its place among the others. */
export interface DoelRow {
	readonly id: string;
	readonly naam: string;
	readonly soort: string;
	readonly code: string | null;
	readonly tekst: string | null;
	readonly volgorde: number | null;
	readonly einde: boolean;
	readonly jaar: number | null;
	readonly geldigVan: string | null;
	readonly geldigTot: string | null;
	readonly document: string | null;
	readonly taakVan: string | null;
	/** Directly above it. */
	readonly boven: readonly string[];
	/** Everything under it. */
	readonly onder: readonly string[];
	readonly versies: readonly string[];
	/** Versions in newer documents. */
	readonly later: readonly string[];
	readonly bevat: readonly Aspect[];
}

/** The goals of one municipality, of every year; `bevat` is that of the documents of one year (domein 8.1), or of all. */
export const doelen = query<Record<string, unknown>, DoelRow>('dekking.doelen', doelenText);

export const doelenParams = (gemeente: string, jaar: number | null) => ({
	gemeente,
	...periodOf(jaar),
	limiet: 10 * LIJST_LIMIET
});

/** Facts of one kind that stand with one goal or its work, and how well they are known there. */
export interface FeitenRow {
	readonly doel: string;
	/** `partner` holds the affiliated parties too: those with a `graadVerbonden`. */
	readonly aspect: Aspect;
	readonly soort: string;
	readonly subsoort: string | null;
	readonly afgeschermd: boolean;
	/** 3 with the goal itself, 2 with its work, 1 only inferred. */
	readonly graad: 1 | 2 | 3;
	/** The same as an affiliated party; 0 when it is none. */
	readonly graadVerbonden: 0 | 1 | 2 | 3;
	/** Money with an amount, an indicator with a number. */
	readonly bekend: boolean;
	/** Ids of the facts. */
	readonly feiten: readonly string[];
	/** First and last financial year with an amount. */
	readonly eersteJaar: number | null;
	readonly laatsteJaar: number | null;
}

/** Facts per goal, not rolled up. */
export const feiten = query<Record<string, unknown>, FeitenRow>('dekking.feiten', feitenText);

/** Groups of facts that one answer may hold: about ten per goal. */
const GROEPEN_LIMIET = 100 * LIJST_LIMIET;

/** Parameters of `feiten`. `zonder`: ids of nodes that count as if they were not there. */
export const feitenParams = (
	gemeente: string,
	doelen: readonly string[],
	jaar: number | null,
	zonder: readonly string[] = []
) => ({
	gemeente,
	doelen: [...doelen],
	jaar,
	zonder: [...zonder],
	zeker: ['vermeld', 'opmaak'],
	partijen: ['Organisatie', 'Organisatiecategorie'],
	dragers: DRAGERS,
	limiet: GROEPEN_LIMIET
});

/** A goal with its counts per aspect, of the goal and everything under it. */
export interface Doeltelling extends DoelRow {
	readonly telling: Readonly<Record<Aspect, Telling>>;
}

/** What is asked: a municipality in a year, or only one goal of it with what is under it. */
export interface Vraag {
	readonly jaar: number | null;
	readonly doel?: string | null;
}

/** The goals that a question shows. */
function shownIn(all: readonly DoelRow[], { jaar, doel = null }: Vraag): DoelRow[] {
	const under = doel === null ? null : new Set([doel, ...(all.find(({ id }) => id === doel)?.onder ?? [])]);
	return all.filter((row) => holdsIn(row, jaar) && (under === null || under.has(row.id)));
}

/**
 * Ids of the goals whose facts a question needs: what is shown and its other versions, each with what is under it, and
 * the goals above both, of which only the facts with the goal itself matter.
 */
export function neededGoals(all: readonly DoelRow[], vraag: Vraag): string[] {
	const byId = new Map(all.filter((row) => holdsIn(row, vraag.jaar)).map((row) => [row.id, row]));
	const shown = shownIn(all, vraag);
	const versions = shown.flatMap(({ versies }) => versies.flatMap((id) => byId.get(id) ?? []));
	const judged = [...shown, ...versions];
	const above = judged.flatMap((row) => allAbove(row, byId));
	return [
		...new Set([...judged.flatMap(({ id, onder }) => [id, ...onder]), ...above.map(({ id }) => id)])
	].sort();
}

/** The goals that hold in the year with their counts, from the facts of `neededGoals`; goals above have only `recht`. */
export function toTellingen(
	all: readonly DoelRow[],
	rows: readonly FeitenRow[],
	jaar: number | null
): Doeltelling[] {
	const byGoal = new Map<string, FeitenRow[]>();
	for (const row of rows) byGoal.set(row.doel, [...(byGoal.get(row.doel) ?? []), row]);
	return all
		.filter((row) => holdsIn(row, jaar))
		.map((row) => ({
			...row,
			telling: tally(
				byGoal.get(row.id) ?? [],
				row.onder.flatMap((id) => byGoal.get(id) ?? []),
				jaar
			)
		}));
}

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

/** The matrix: every end of a trace with the goals under it, in the order of their documents; from the facts of `neededGoals`. */
export function toRijen(all: readonly DoelRow[], facts: readonly FeitenRow[], vraag: Vraag): Rij[] {
	const rows = toTellingen(all, facts, vraag.jaar);
	const byId = new Map(rows.map((row) => [row.id, row]));
	const shown = new Set(shownIn(all, vraag).map(({ id }) => id));
	const under = new Map<string, Doeltelling[]>();
	for (const row of rows) for (const id of row.boven) under.set(id, [...(under.get(id) ?? []), row]);
	const rijen: Rij[] = [];
	const add = (row: Doeltelling, diepte: number, above: readonly Doeltelling[]): void => {
		if (above.includes(row)) return;
		if (shown.has(row.id))
			rijen.push({
				doel: row,
				diepte,
				document: row.document,
				jaar: row.jaar,
				cellen: ASPECTEN.map((aspect) => toCel(aspect, row, above, byId))
			});
		for (const child of under.get(row.id) ?? []) add(child, diepte + 1, [...above, row]);
	};
	for (const row of rows) if (row.einde) add(row, 0, allAbove(row, byId));
	return rijen;
}

/** Goals above a goal: what is known only there makes a cell uncertain, and their sources count for what is below. */
function allAbove<R extends DoelRow>(row: R, byId: ReadonlyMap<string, R>): R[] {
	const above: R[] = [];
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
	row: Doeltelling,
	above: readonly Doeltelling[],
	byId: ReadonlyMap<string, Doeltelling>
): Cel {
	const own = celOf(aspect, row, above);
	if (own.stand !== 'GEEN_GEGEVENS' && own.stand !== 'ONZEKER') return own;
	for (const id of row.versies) {
		const version = byId.get(id);
		if (!version) continue;
		const there = celOf(aspect, version, allAbove(version, byId));
		if (there.stand === 'GEEN_GEGEVENS' || there.stand === 'NIET_ONZE_TAAK') continue;
		// another version that shows nothing takes away no doubt of this one
		if (there.stand === 'GAT' && own.stand === 'ONZEKER') continue;
		const when = version.jaar === null ? 'een andere versie' : `de versie van ${version.jaar}`;
		return { ...there, toelichting: `${there.toelichting} Volgens ${when} van dit doel.` };
	}
	return own;
}

function celOf(aspect: Aspect, row: Doeltelling, above: readonly Doeltelling[]): Cel {
	const telling = row.telling[aspect];
	const known = {
		bevat: [row, ...above].some(({ bevat }) => bevat.includes(aspect)),
		hoger: above.some((goal) => goal.telling[aspect].recht > 0),
		taakVan: [row, ...above].map((goal) => goal.taakVan).find((taak) => taak) ?? null
	};
	const { stand, toelichting } = judge(aspect, telling, known);
	return {
		aspect,
		stand,
		rechtstreeks: telling.recht,
		via: telling.zeker - telling.recht,
		toelichting,
		bron: row.id
	};
}
