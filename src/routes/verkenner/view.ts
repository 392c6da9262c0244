/**
 * What is shown: the state applied to a piece of the network. Server and browser, picture, tree, table, text and files
 * all show this and nothing else.
 */
import { findKind, KNOOPPUNT_GRENS } from '#graph/model.ts';
import type { Plaats } from '$lib/pagina/bron.ts';
import type { GelezenSchakel } from '$lib/verband/verband.ts';
import { matchesWords } from './find.ts';
import type { Rondom, Stuk, StukKnoop } from './pieces.ts';
import { here } from './steps.ts';
import { isGemeente, type Staat } from './state.ts';

/** Most nodes that are drawn; what is left out is counted. */
export const MAX_GETEKEND = 500;

export interface Keuze extends Rondom {
	readonly inBeeld: number;
	/** Expanded by this relation alone. */
	readonly open: boolean;
}

export interface Knoop extends StukKnoop {
	readonly rollen: readonly string[];
	/** The step in which it came: 0 for the start and what is kept. */
	readonly beurt: number;
	/** The node that brought it. */
	readonly via: string | null;
	readonly open: boolean;
	readonly vast: boolean;
	readonly gekozen: boolean;
	readonly hier: boolean;
	readonly gevonden: boolean;
	/** Every relation drawn at it is old. */
	readonly oud: boolean;
	/** Relations it has, and how many of them are drawn. */
	readonly verbanden: number;
	readonly getekend: number;
	/** Relations with nodes in view that are not drawn, as this hub has too many. */
	readonly gebundeld: number;
	readonly keuzes: readonly Keuze[];
	/** Where it is mentioned; known in files only. */
	readonly vindplaatsen?: readonly Plaats[];
}

export interface Schakel extends GelezenSchakel {
	/** The newest year a source gives. */
	readonly jaar: number | null;
	/** Older than the year of the view. */
	readonly oud: boolean;
}

export interface View {
	readonly start: string | null;
	readonly knopen: readonly Knoop[];
	readonly schakels: readonly Schakel[];
	/** The year that facts are compared with: the chosen one, or the newest in view. */
	readonly peiljaar: number | null;
	/** Nodes that fit no more. */
	readonly weggelaten: number;
}

interface Opening {
	readonly id: string;
	readonly soort: string | null;
	readonly heen: boolean;
	readonly beurt: number;
}

export function toView(staat: Staat, stuk: Stuk): View {
	const allowed = stuk.schakels.filter((schakel) => passes(staat, schakel));
	const { shown, rest } = choose(staat, stuk, allowed);
	const between = allowed.filter(({ van, naar }) => shown.has(van) && shown.has(naar));
	const { drawn, bundled } = bundle(staat, stuk, shown, between);
	const years = between.flatMap(({ jaren }) => jaren);
	const peiljaar = staat.jaar ?? (years.length ? Math.max(...years) : null);
	const schakels = drawn.map((schakel): Schakel => {
		const jaar = schakel.jaren.length ? Math.max(...schakel.jaren) : null;
		return { ...schakel, jaar, oud: jaar !== null && peiljaar !== null && jaar < peiljaar };
	});
	return {
		start: staat.start,
		knopen: toKnopen(staat, stuk, shown, schakels, bundled),
		schakels,
		peiljaar,
		weggelaten: rest + Math.max(0, stuk.totaal - stuk.knopen.length)
	};
}

/** A relation that the filters let through; one without a year holds in every year. */
function passes(staat: Staat, { soort, basis, jaren }: GelezenSchakel): boolean {
	const { verbanden, bases, jaar } = staat;
	return (
		(verbanden === null || verbanden.includes(soort)) &&
		(bases === null || bases.some((one) => one === basis.toLowerCase())) &&
		(jaar === null || !jaren.length || Math.min(...jaren) <= jaar)
	);
}

type Shown = Map<string, { readonly beurt: number; readonly via: string | null }>;

/** Start and kept nodes, then step by step what the open ones bring. */
function choose(
	staat: Staat,
	stuk: Stuk,
	allowed: readonly GelezenSchakel[]
): { shown: Shown; rest: number } {
	const known = new Map(stuk.knopen.map((knoop) => [knoop.id, knoop]));
	const shown: Shown = new Map();
	const left = new Set<string>();
	const passesNode = (id: string): boolean => {
		const knoop = known.get(id);
		if (!knoop || staat.weg.includes(id)) return false;
		if (staat.soorten && !staat.soorten.includes(knoop.soort)) return false;
		return staat.gemeente === null || (knoop.gemeente ?? staat.gemeente) === staat.gemeente;
	};
	const put = (id: string, beurt: number, via: string | null) => {
		if (shown.has(id)) return;
		if (shown.size < MAX_GETEKEND) shown.set(id, { beurt, via });
		else left.add(id);
	};
	for (const id of [...(staat.start ? [staat.start] : []), ...staat.vast])
		if (known.has(id)) put(id, 0, null);
	const whole = staat.start !== null && isGemeente(staat.start) && !staat.dicht;
	if (whole)
		for (const { id, gemeente } of stuk.knopen)
			if (gemeente === staat.start && passesNode(id)) put(id, 0, null);
	const openings = openingsOf(staat, whole);
	const around = index(allowed);
	for (let grown = true; grown;) {
		const before = shown.size;
		for (const { id, soort, heen, beurt } of openings) {
			if (!shown.has(id)) continue;
			for (const schakel of around.get(id) ?? []) {
				const out = schakel.van === id;
				if (soort !== null && (schakel.soort !== soort || out !== heen)) continue;
				const other = out ? schakel.naar : schakel.van;
				if (passesNode(other)) put(other, beurt, id);
			}
		}
		grown = shown.size > before;
	}
	return { shown, rest: left.size };
}

function openingsOf(staat: Staat, whole: boolean): Opening[] {
	const first = staat.start !== null && !staat.dicht && !whole;
	return [
		...(first ? [{ id: staat.start!, soort: null, heen: true, beurt: 1 }] : []),
		...staat.uit.map((uitklap, at) => ({ ...uitklap, beurt: at + 2 }))
	];
}

function index(schakels: readonly GelezenSchakel[]): Map<string, GelezenSchakel[]> {
	const around = new Map<string, GelezenSchakel[]>();
	for (const schakel of schakels) {
		for (const id of new Set([schakel.van, schakel.naar])) {
			const list = around.get(id);
			if (list) list.push(schakel);
			else around.set(id, [schakel]);
		}
	}
	return around;
}

/** A hub that nobody opened keeps only its relations with what was opened or kept; the others are counted at it. */
function bundle(staat: Staat, stuk: Stuk, shown: Shown, between: readonly GelezenSchakel[]) {
	const opened = new Set([...staat.uit.map(({ id }) => id), ...staat.vast]);
	if (staat.start !== null && !isGemeente(staat.start) && !staat.dicht) opened.add(staat.start);
	const around = index(between);
	const folded = new Set(
		stuk.knopen
			.filter(({ id, soort }) => shown.has(id) && !opened.has(id) && findKind(soort)?.knooppunt)
			.filter(({ id }) => (around.get(id)?.length ?? 0) > KNOOPPUNT_GRENS)
			.map(({ id }) => id)
	);
	const bundled = new Map<string, number>();
	const drawn = between.filter(({ van, naar }) => {
		const hubs = [van, naar].filter((id) => folded.has(id));
		if (!hubs.length || [van, naar].some((id) => opened.has(id))) return true;
		for (const id of hubs) bundled.set(id, (bundled.get(id) ?? 0) + 1);
		return false;
	});
	return { drawn, bundled };
}

function toKnopen(
	staat: Staat,
	stuk: Stuk,
	shown: Shown,
	schakels: readonly Schakel[],
	bundled: ReadonlyMap<string, number>
): Knoop[] {
	const known = new Map(stuk.knopen.map((knoop) => [knoop.id, knoop]));
	const around = new Map<string, Schakel[]>();
	for (const schakel of schakels)
		for (const id of new Set([schakel.van, schakel.naar]))
			around.set(id, [...(around.get(id) ?? []), schakel]);
	const rondom = new Map<string, Rondom[]>();
	for (const row of stuk.rondom) rondom.set(row.knoop, [...(rondom.get(row.knoop) ?? []), row]);
	const isOpen = (id: string) =>
		staat.uit.some((one) => one.id === id) || (id === staat.start && !staat.dicht && !isGemeente(id));
	return [...shown].map(([id, { beurt, via }]): Knoop => {
		const knoop = known.get(id)!;
		const own = around.get(id) ?? [];
		const rows = rondom.get(id) ?? [];
		return {
			...knoop,
			rollen: rolesOf(id, own),
			beurt,
			via,
			open: isOpen(id),
			vast: staat.vast.includes(id),
			gekozen: staat.kies.includes(id),
			hier: here(staat) === id,
			gevonden: matchesWords(`${knoop.code ?? ''} ${knoop.naam}`, staat.vind),
			oud: own.length > 0 && own.every(({ oud }) => oud),
			verbanden: rows.reduce((sum, { aantal }) => sum + aantal, 0),
			getekend: own.length,
			gebundeld: bundled.get(id) ?? 0,
			keuzes: rows.map((row) => ({
				...row,
				inBeeld: own.filter(
					(schakel) => schakel.soort === row.soort && (row.heen ? schakel.van : schakel.naar) === id
				).length,
				open: staat.uit.some((one) => one.id === id && one.soort === row.soort && one.heen === row.heen)
			}))
		};
	});
}

/** A party that a source calls a verbonden partij has its own sign. */
function rolesOf(id: string, schakels: readonly Schakel[]): string[] {
	const is = schakels.some(
		({ van, soort, rollen }) =>
			van === id && (soort === 'VERBONDEN_PARTIJ_VAN' || rollen.includes('verbonden partij'))
	);
	return is ? ['verbonden partij'] : [];
}

/** The node with this id, when it is in view. */
export const findKnoop = (view: View, id: string | null): Knoop | undefined =>
	view.knopen.find((knoop) => knoop.id === id);
