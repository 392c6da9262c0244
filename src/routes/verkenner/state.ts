/**
 * What a visitor chose in the explorer, as it stands in the address: a copied link gives the same view.
 * `parse` takes anything and `format` writes one normal form, so that parse(format(x)) is x.
 */
import { BASES, KINDS, RELATIONS, type Basis } from '#graph/model.ts';
import type { Gesleept } from './layout/force.ts';

/** Kinds that are drawn, and relations that are drawn. */
export const SOORTEN = KINDS.filter(({ inNetwerk }) => inNetwerk).map(({ label }) => label);
export const VERBANDEN = RELATIONS.map(({ naam }) => naam).filter(
	(naam) => !['VERMELD_IN', 'HEEFT_SCHIJF', 'HEEFT_WAARDE', 'BEVAT'].includes(naam)
);
export const WEERGAVEN = ['beeld', 'boom', 'tabel', 'tekst'] as const;
export type Weergave = (typeof WEERGAVEN)[number];

/** A node that was expanded: by all its relations, or by one read from it (`heen`) or towards it. */
export interface Uitklap {
	readonly id: string;
	readonly soort: string | null;
	readonly heen: boolean;
}

export interface Staat {
	/** Where the view began; its neighbours are shown unless `dicht`. A municipality begins with all it has. */
	readonly start: string | null;
	readonly dicht: boolean;
	readonly uit: readonly Uitklap[];
	/** Kept, whatever else is folded or filtered. */
	readonly vast: readonly string[];
	/** Taken out by hand. */
	readonly weg: readonly string[];
	/** Filters; null lets everything through. */
	readonly soorten: readonly string[] | null;
	readonly verbanden: readonly string[] | null;
	readonly bases: readonly Basis[] | null;
	readonly gemeente: string | null;
	/** Facts up to this year; older ones are dashed and dated. */
	readonly jaar: number | null;
	readonly vind: string;
	/** Chosen together. */
	readonly kies: readonly string[];
	/** The walk: where one was, and last where one is. */
	readonly loop: readonly string[];
	/** Moved by hand; the last one last. */
	readonly plek: readonly Gesleept[];
	readonly weergave: Weergave;
}

export const LEEG: Staat = {
	start: null,
	dicht: false,
	uit: [],
	vast: [],
	weg: [],
	soorten: null,
	verbanden: null,
	bases: null,
	gemeente: null,
	jaar: null,
	vind: '',
	kies: [],
	loop: [],
	plek: [],
	weergave: 'beeld'
};

/** Longest lists: an address must stay one that can be sent. */
export const MOST = { uit: 60, vast: 80, weg: 80, kies: 80, loop: 20, plek: 40, vind: 100 } as const;

/** A municipality: its view begins with all its nodes. */
export const isGemeente = (id: string): boolean => /^gm\d{4}$/.test(id);

const isId = (text: string): boolean => text.length <= 160 && /^[a-z0-9][a-z0-9.-]*$/.test(text);
const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

export function parse(params: URLSearchParams): Staat {
	const one = (naam: string): string => params.get(naam)?.trim() ?? '';
	const id = (naam: string): string | null => (isId(one(naam)) ? one(naam) : null);
	const words = (naam: string): string[] =>
		params.getAll(naam).flatMap((value) => value.split(/\s+/).filter(Boolean));
	const ids = (naam: string, most: number): string[] => unique(words(naam).filter(isId)).slice(0, most);
	const choice = <T extends string>(naam: string, all: readonly T[]): T[] | null => {
		if (!params.has(naam)) return null;
		const asked = words(naam);
		const chosen = all.filter((word) => asked.includes(word));
		return chosen.length === all.length || chosen.length === 0 ? null : chosen;
	};
	const start = id('start');
	const jaar = Number(one('jaar'));
	const weergave = WEERGAVEN.find((naam) => naam === one('weergave')) ?? 'beeld';
	return {
		start,
		dicht: start !== null && one('dicht') === 'ja',
		uit: parseUit(words('uit')),
		vast: ids('vast', MOST.vast),
		weg: ids('weg', MOST.weg).filter((weg) => weg !== start),
		soorten: choice('soort', SOORTEN),
		verbanden: choice('verband', VERBANDEN),
		bases: choice('basis', BASES),
		gemeente: id('gemeente'),
		jaar: Number.isInteger(jaar) && jaar >= 1900 && jaar <= 2100 ? jaar : null,
		vind: one('vind').replace(/\s+/g, ' ').slice(0, MOST.vind).trim(),
		kies: ids('kies', MOST.kies),
		loop: words('loop').filter(isId).slice(-MOST.loop),
		plek: parsePlek(words('plek')),
		weergave
	};
}

/** "id", "id*uit.VOERT_UIT" or "id*in.VOERT_UIT". */
function parseUit(codes: readonly string[]): Uitklap[] {
	const found = new Map<string, Uitklap>();
	for (const code of codes) {
		const [id = '', rest] = code.split('*');
		const [richting, soort = ''] = rest?.split('.') ?? [];
		const isWhole = rest === undefined;
		const isPart = (richting === 'uit' || richting === 'in') && VERBANDEN.includes(soort);
		if (!isId(id) || !(isWhole || isPart)) continue;
		const uitklap = { id, soort: isWhole ? null : soort, heen: isWhole || richting === 'uit' };
		found.set(formatUit(uitklap), uitklap);
	}
	return [...found.values()].slice(0, MOST.uit);
}

const formatUit = ({ id, soort, heen }: Uitklap): string =>
	soort ? `${id}*${heen ? 'uit' : 'in'}.${soort}` : id;

/** "id*x*y*na", with whole numbers. */
function parsePlek(codes: readonly string[]): Gesleept[] {
	const found = new Map<string, Gesleept>();
	for (const code of codes) {
		const match = /^([^*]+)\*(-?\d{1,5})\*(-?\d{1,5})\*(\d{1,2})$/.exec(code);
		if (!match || !isId(match[1]!)) continue;
		const [x, y, na] = match.slice(2).map(Number) as [number, number, number];
		// never -0: the address could not tell it from 0
		found.set(match[1]!, { id: match[1]!, x: x || 0, y: y || 0, na });
	}
	return [...found.values()].slice(-MOST.plek);
}

const formatPlek = ({ id, x, y, na }: Gesleept): string => `${id}*${x}*${y}*${na}`;

/** The names and values of the address, in one order; what is as it begins is left out. */
export function toParams(staat: Staat): [string, string][] {
	const rows: [string, string][] = [
		['start', staat.start ?? ''],
		['dicht', staat.dicht ? 'ja' : ''],
		['uit', staat.uit.map(formatUit).join(' ')],
		['vast', staat.vast.join(' ')],
		['weg', staat.weg.join(' ')],
		['soort', staat.soorten?.join(' ') ?? ''],
		['verband', staat.verbanden?.join(' ') ?? ''],
		['basis', staat.bases?.join(' ') ?? ''],
		['gemeente', staat.gemeente ?? ''],
		['jaar', staat.jaar === null ? '' : String(staat.jaar)],
		['vind', staat.vind],
		['kies', staat.kies.join(' ')],
		['loop', staat.loop.join(' ')],
		['plek', staat.plek.map(formatPlek).join(' ')],
		['weergave', staat.weergave === 'beeld' ? '' : staat.weergave]
	];
	return rows.filter(([, value]) => value !== '');
}

/** The part of an address behind the question mark; a space becomes a plus. */
export const format = (staat: Staat): string => new URLSearchParams(toParams(staat)).toString();

/** The address of a view, or of a file of it. */
export function addressOf(staat: Staat, pad = '/verkenner'): string {
	const query = format(staat);
	return query ? `${pad}?${query}` : pad;
}

/** What makes one view differ from another: not where one stands in it, nor how it is shown. */
export const shapeOf = (staat: Staat): string =>
	format({ ...staat, kies: [], loop: [], vind: '', weergave: 'beeld' });
