/** The trace: who contributes to a goal and how, and the reverse. */
import { query } from '#graph/engine.ts';
import { BASES, BIJDRAGEN, KINDS, RELATIONS, relationOf, type Basis } from '#graph/model.ts';
import { rowsToSchakels, schakelId, weakest, type NodeShort, type Schakel } from './schakel.ts';
import type { Cited } from './sentence.ts';
import sporenText from './spoor/sporen.cypher?raw';
import spoorText from './spoor/spoor.cypher?raw';

/** A node (without `soort`) or a relation with its first end. */
export interface Row {
	readonly soort: string | null;
	readonly rol: string | null;
	readonly nadereSoort: string | null;
	readonly jaar: number | null;
	readonly document: string;
	readonly plaats: string;
	readonly regelVan: number | null;
	readonly regelTot: number | null;
	readonly basis: Basis;
	readonly van: string;
	readonly vanNaam: string;
	readonly vanSoort: string;
	readonly vanSubsoort: string | null;
	readonly vanCode: string | null;
	readonly vanTekst: string | null;
	readonly vanVolgorde: number | null;
	readonly vanZin: string | null;
	readonly vanEinde: boolean | null;
	readonly naar: string | null;
}

export interface SpoorRow extends Row {
	/** The goal that was asked, and the goal (it or another version of it) that the row leads to. */
	readonly vraag: string;
	readonly doel: string;
}

/** A row of the reverse trace. */
export type SporenRow = Row;

/** Rows that one answer may hold; beyond it the trace says that it was cut. */
export const LIMIET = 20_000;

/** Kinds that carry contributions upwards: goals, activities and collaborations. */
export const DRAGERS = KINDS.filter(
	(kind) => kind.labels.includes('Doel') || ['Activiteit', 'Samenwerking'].includes(kind.label)
).map((kind) => kind.label);

/** Relations with which a party begins a trace: a new one of the model counts at once. */
export const EERSTE_STAP = RELATIONS.filter(
	({ naam, bijdrage, van }) => bijdrage && naam !== 'ONDERDEEL_VAN' && van.includes('Organisatie')
).map(({ naam }) => naam);

/** Rows of the traces of these goals and of their other versions. `jaar` null takes every year. */
export const spoor = query<
	{ doelen: string[]; jaar: number | null; dragers: string[]; bijdragen: string[]; limiet: number },
	SpoorRow
>('spoor.spoor', spoorText);

/** Rows of everything that one party leads to. */
export const sporen = query<
	{ partij: string; jaar: number | null; eersteStap: string[]; limiet: number },
	SporenRow
>('spoor.sporen', sporenText);

/** One way in which a party contributes to a goal. */
export interface Bijdrage {
	readonly partij: NodeShort;
	readonly teltAlsOrganisatie: boolean;
	readonly wijze: 'RECHTSTREEKS' | 'VIA';
	readonly zin: string;
	readonly basis: Basis;
	readonly stappen: readonly Schakel[];
}

export interface Spoor {
	readonly doel: NodeShort;
	readonly knopen: readonly NodeShort[];
	readonly schakels: readonly Schakel[];
	readonly bijdragen: readonly Bijdrage[];
	readonly totaal: number;
	readonly afgekapt: boolean;
	readonly elders: readonly Spoor[];
}

const PARTIJEN = ['Organisatie', 'Organisatiecategorie', 'Samenwerking'];

/** Counted as one organisation: named, and no unit of the municipality (R10, design.md section 3). */
export const countsAsOrganisation = (knoop: NodeShort): boolean =>
	knoop.soort === 'Organisatie' && !['gemeentelijk onderdeel', 'zonder naam'].includes(knoop.subsoort ?? '');

/** Signing alone is no contribution. */
const isSigningOnly = (schakel: Schakel): boolean =>
	schakel.soort === 'NEEMT_DEEL_AAN' &&
	!schakel.zonderRol &&
	schakel.rollen.every((rol) => rol === 'ondertekenaar');

const isStep = (schakel: Schakel): boolean => BIJDRAGEN.includes(schakel.soort) && !isSigningOnly(schakel);

/** The trace of one goal from the rows that ask for it; null when there is no such node. */
export function toSpoor(
	id: string,
	rows: readonly SpoorRow[],
	documents: ReadonlyMap<string, Cited>
): Spoor | null {
	const versions = new Map<string, SpoorRow[]>();
	for (const row of rows) {
		if (row.vraag !== id) continue;
		const own = versions.get(row.doel);
		if (own) own.push(row);
		else versions.set(row.doel, [row]);
	}
	if (!versions.has(id)) return null;
	const [spoor, ...elders] = [id, ...[...versions.keys()].filter((doel) => doel !== id)].map((doel) =>
		buildSpoor(doel, versions.get(doel)!, documents, rows.length >= LIMIET)
	);
	return Object.assign(spoor!, { elders: elders.filter(({ totaal }) => totaal > 0) });
}

/** The traces of one party: one per end that it reaches, with only its own contributions. */
export function toSporen(
	partij: string,
	rows: readonly SporenRow[],
	documents: ReadonlyMap<string, Cited>
): Spoor[] {
	const cut = rows.length >= LIMIET;
	const nodes = nodesOf(rows);
	const reached = [...nodes.values()].filter(({ id }) => id !== partij);
	const ends = new Set(rows.filter(({ vanEinde }) => vanEinde === true).map(({ van }) => van));
	const up = new Map<string, string[]>();
	for (const { van, naar, soort } of rows) {
		if (!naar || !soort || !BIJDRAGEN.includes(soort)) continue;
		const list = up.get(van);
		if (list) list.push(naar);
		else up.set(van, [naar]);
	}
	const reachesEnd = (id: string, seen = new Set<string>()): boolean =>
		ends.has(id) || (up.get(id) ?? []).some((next) => !seen.has(next) && reachesEnd(next, seen.add(next)));
	const isTop = (knoop: NodeShort): boolean =>
		DRAGERS.includes(knoop.soort) && knoop.soort !== 'Activiteit' && !(up.get(knoop.id) ?? []).length;
	const tops = reached.filter(
		(knoop) => ends.has(knoop.id) || (isTop(knoop) && !isAbove(knoop.id, ends, up) && !reachesEnd(knoop.id))
	);
	return tops
		.map((top) => buildSpoor(top.id, rows, documents, cut, partij))
		.filter(({ totaal }) => totaal > 0);
}

/** True when some end leads up to this node: then the end stands for it. */
function isAbove(id: string, ends: ReadonlySet<string>, up: ReadonlyMap<string, readonly string[]>): boolean {
	const open = [...ends];
	const seen = new Set(open);
	while (open.length) {
		for (const next of up.get(open.pop()!) ?? []) {
			if (next === id) return true;
			if (!seen.has(next)) {
				seen.add(next);
				open.push(next);
			}
		}
	}
	return false;
}

/** Every node that stands at the beginning of a row, each once. */
export function nodesOf(rows: readonly Row[]): Map<string, NodeShort> {
	const nodes = new Map<string, NodeShort>();
	for (const row of rows) {
		if (nodes.has(row.van)) continue;
		nodes.set(row.van, {
			id: row.van,
			naam: row.vanNaam,
			soort: row.vanSoort,
			subsoort: row.vanSubsoort,
			code: row.vanCode,
			tekst: row.vanTekst,
			volgorde: row.vanVolgorde,
			zin: row.vanZin,
			einde: row.vanEinde
		});
	}
	return nodes;
}

function buildSpoor(
	doel: string,
	rows: readonly Row[],
	documents: ReadonlyMap<string, Cited>,
	afgekapt: boolean,
	partij?: string
): Spoor {
	const nodes = nodesOf(rows);
	const schakels = rowsToSchakels(rows, nodes, documents);
	const wayAfter = waysTo(doel, schakels);
	const first = schakels.filter(
		(schakel) =>
			PARTIJEN.includes(schakel.van.soort) &&
			(!partij || schakel.van.id === partij) &&
			isStep(schakel) &&
			wayAfter(schakel)
	);
	let bijdragen: readonly Bijdrage[] | undefined; // made when they are read
	const shown = partij ? partOf(first, wayAfter, doel, nodes) : undefined;
	return {
		doel: nodes.get(doel)!,
		knopen: shown?.knopen ?? [...nodes.values()],
		schakels: shown?.schakels ?? schakels,
		get bijdragen() {
			return (bijdragen ??= sortBijdragen(first.map((schakel) => toBijdrage(schakel, wayAfter(schakel)!))));
		},
		totaal: first.length,
		afgekapt,
		elders: []
	};
}

/** Only what the contributions that begin with these steps run over. */
function partOf(
	first: readonly Schakel[],
	wayAfter: (first: Schakel) => Way | undefined,
	doel: string,
	nodes: ReadonlyMap<string, NodeShort>
) {
	const schakels = [...new Set(first.flatMap((schakel) => [schakel, ...wayAfter(schakel)!]))];
	const ids = new Set([doel, ...schakels.flatMap(({ van, naar }) => [van.id, naar.id])]);
	return { schakels, knopen: [...nodes.values()].filter(({ id }) => ids.has(id)) };
}

type Way = readonly Schakel[];

/** Steps that a party takes towards what contributes, and not upwards from there. */
const PARTIJSTAPPEN = ['VOERT_UIT', 'NEEMT_DEEL_AAN', 'ONTVANGT'];

/**
 * The ways that a contribution may go on after its first step: upwards from a carrier, from a flow of money to what
 * it is meant for, and from a collaboration to what it does, as its participants stand behind it.
 */
function waysTo(doel: string, schakels: readonly Schakel[]): (first: Schakel) => Way | undefined {
	const steps = schakels.filter(isStep);
	const up = new Map<string, Way>([[doel, []]]);
	const upward = steps.filter(
		({ soort, van }) => relationOf(soort).bijdrage === 'omhoog' && DRAGERS.includes(van.soort)
	);
	for (let ring = extend(upward, up, up); ring.size; ring = extend(upward, ring, up))
		for (const [id, way] of ring) up.set(id, way);
	const money = extend(
		steps.filter(({ soort }) => soort === 'BESTEMD_VOOR'),
		up
	);
	const done = steps.filter(
		({ soort, van }) => PARTIJSTAPPEN.includes(soort) && van.soort === 'Samenwerking'
	);
	const groups = extend(done, new Map([...money, ...up]));
	return ({ soort, naar: { id } }) => {
		if (soort === 'ONTVANGT') return money.get(id);
		return up.get(id) ?? (soort === 'NEEMT_DEEL_AAN' ? groups.get(id) : undefined);
	};
}

/** The best way of each node that is one step from these ways: the shortest, then the strongest, then the lowest id. */
function extend(
	steps: readonly Schakel[],
	from: ReadonlyMap<string, Way>,
	known: ReadonlyMap<string, Way> = new Map()
): Map<string, Way> {
	const found = new Map<string, Way>();
	for (const step of steps) {
		const rest = from.get(step.naar.id);
		const best = found.get(step.van.id);
		if (!rest || known.has(step.van.id)) continue;
		const way = [step, ...rest];
		if (!best || compareWays(way, best) < 0) found.set(step.van.id, way);
	}
	return found;
}

const strength = (way: Way): number => BASES.indexOf(weakest(way.map(({ basis }) => basis)));
const idOf = (way: Way): string => way.map(({ id }) => id).join(' ');

const compareWays = (a: Way, b: Way): number =>
	a.length - b.length || strength(a) - strength(b) || (idOf(a) < idOf(b) ? -1 : 1);

function toBijdrage(first: Schakel, rest: readonly Schakel[]): Bijdrage {
	const stappen = [first, ...rest];
	return {
		partij: first.van,
		teltAlsOrganisatie: countsAsOrganisation(first.van),
		wijze: rest.length ? 'VIA' : 'RECHTSTREEKS',
		get zin() {
			return stappen.map(({ zin }) => zin).join(' ');
		},
		basis: weakest(stappen.map(({ basis }) => basis)),
		stappen
	};
}

/** Organisations before groups, direct before via, then by name. */
function sortBijdragen(bijdragen: readonly Bijdrage[]): Bijdrage[] {
	const key = (bijdrage: Bijdrage): string =>
		[
			bijdrage.teltAlsOrganisatie ? 0 : 1,
			bijdrage.wijze === 'RECHTSTREEKS' ? 0 : 1,
			bijdrage.partij.naam.toLowerCase(),
			schakelId(bijdrage.partij.id, bijdrage.stappen[0]!.soort, bijdrage.stappen[0]!.naar.id)
		].join(' ');
	return bijdragen
		.map((bijdrage) => ({ bijdrage, sleutel: key(bijdrage) }))
		.sort((a, b) => nederlands.compare(a.sleutel, b.sleutel))
		.map(({ bijdrage }) => bijdrage);
}

/** Made once: a comparison that looks up its language each time takes longer than the rest of a large trace. */
const nederlands = new Intl.Collator('nl');
