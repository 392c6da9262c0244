/** A piece of the network: around one node, or of one municipality. */
import { query } from '#graph/engine.ts';
import { KINDS } from '#graph/model.ts';
import gemeenteText from './netwerk/gemeente.cypher?raw';
import openText from './netwerk/open.cypher?raw';
import relatiesText from './netwerk/relaties.cypher?raw';
import rondText from './netwerk/rond.cypher?raw';
import rondomText from './netwerk/rondom.cypher?raw';
import type { Fact, NodeShort } from './schakel.ts';

/** Nodes that one answer holds; what is left out is counted. */
export const MAX_KNOPEN = 500;
/** Nodes that are counted at all: beyond this `totaal` is at least this. */
export const TEL_LIMIET = 20_000;
/** Relations that one answer holds. */
export const MAX_RELATIES = 5_000;

/** Kinds that are drawn. */
export const SOORTEN = KINDS.filter((kind) => kind.inNetwerk).map((kind) => kind.label);

export interface NetwerkNode extends NodeShort {
	readonly knooppunt: boolean;
	/** Steps from the middle; 0 without a middle. */
	readonly afstand: number;
	/** Municipality that the node belongs to, where the question gives it. */
	readonly gemeente?: string | null;
}

interface RondParams {
	readonly middelpunt: string;
	readonly stappen: number;
	readonly soorten: readonly string[];
	readonly relaties: readonly string[];
	readonly jaar: number | null;
	readonly limiet: number;
	readonly [name: string]: unknown;
}

/** Nodes around the middle, nearest first, never through a hub. */
export const rond = query<RondParams, NetwerkNode>('netwerk.rond', rondText);

/** Nodes of one municipality or of all, by id. */
export const gemeente = query<
	{ gemeente: string | null; soorten: readonly string[]; limiet: number },
	NetwerkNode
>('netwerk.gemeente', gemeenteText);

/** A node whose neighbours come with it: all of them, or those by one relation in one direction. */
export interface Open {
	readonly id: string;
	readonly soort: string | null;
	/** Read from the node; false is towards it. Means nothing without `soort`. */
	readonly heen: boolean;
}

interface OpenParams {
	readonly ids: readonly string[];
	readonly alles: readonly string[];
	readonly heen: readonly string[];
	readonly terug: readonly string[];
	readonly soorten: readonly string[];
	readonly relaties: readonly string[];
	readonly bases: readonly string[] | null;
	readonly tot: number | null;
	readonly binnen: string | null;
	readonly limiet: number;
	readonly [name: string]: unknown;
}

/** Nodes by id with the neighbours of the open ones, at most one step away. */
export const open = query<OpenParams, NetwerkNode>('netwerk.open', openText);

/** The lists of `open` that say which node is open for what. */
export function toOpenLists(open: readonly Open[]): Pick<OpenParams, 'alles' | 'heen' | 'terug'> {
	const keys = (heen: boolean) =>
		open.filter((one) => one.soort !== null && one.heen === heen).map(({ id, soort }) => `${id} ${soort}`);
	return {
		alles: open.filter(({ soort }) => soort === null).map(({ id }) => id),
		heen: keys(true),
		terug: keys(false)
	};
}

export interface RondomRow {
	readonly knoop: string;
	readonly soort: string;
	readonly heen: boolean;
	readonly aantal: number;
}

/** Number of neighbours of each node, by relation and direction. */
export const rondom = query<
	{ ids: string[]; relaties: readonly string[]; soorten: readonly string[]; limiet: number },
	RondomRow
>('netwerk.rondom', rondomText);

/** What is drawn first when not everything fits: goals, then what is done, then who. */
const VOORRANG = [
	'Gemeente',
	'Programma',
	'Pijler',
	'Beleidsveld',
	'Beleidsterrein',
	'Opgave',
	'Ambitie',
	'Samenwerking',
	'Organisatie',
	'Activiteit'
];

/** What is shown of a municipality that has more nodes than fit: what carries the rest. */
export const DRAGEND = VOORRANG.slice(0, 7);

const turn = ({ soort }: NetwerkNode): number => (VOORRANG.indexOf(soort) + 1 || VOORRANG.length + 1) - 1;

/** Nearest first, then by kind, then by id: a cut answer keeps what carries the rest. */
export const byPriority = (a: NetwerkNode, b: NetwerkNode): number =>
	a.afstand - b.afstand || turn(a) - turn(b) || (a.id < b.id ? -1 : 1);

type RelatieRow = Fact & { readonly van: string; readonly naar: string };

/** Relations between the given nodes. */
export const relaties = query<
	{ ids: string[]; relaties: readonly string[]; jaar: number | null; limiet: number },
	RelatieRow
>('netwerk.relaties', relatiesText);
