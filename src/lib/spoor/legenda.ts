/** The signs that stand in a trace, with their words: a legend of no more than what is there. */
import { signOf, wordOf } from '$lib/tekens/sign.ts';
import type { Tekennaam } from '$lib/tekens/vormen.ts';
import { roleOf } from './boom.ts';
import { oldYear } from './jaren.ts';
import type { Spoor } from './types.ts';

interface Legendateken {
	readonly teken: Tekennaam;
	readonly woord: string;
	readonly oud?: boolean;
}

/** The order of a legend: from what is told most exactly to what is told least. */
const ORDER: readonly Tekennaam[] = [
	'verbonden-partij',
	'organisatie',
	'netwerk',
	'groep',
	'zonder-naam',
	'onderdeel',
	'geld',
	'geld-onbekend'
];

/** Signs of parties and money, each once. */
export function signsOf(spoor: Spoor, plan: number | null): Legendateken[] {
	const nodes = new Map(spoor.knopen.map((knoop) => [knoop.id, knoop]));
	const found = new Map<string, Legendateken>();
	let oud = false;
	for (const schakel of spoor.schakels) {
		const knoop = nodes.get(schakel.van);
		if (!knoop) continue;
		const rol = roleOf(knoop.soort);
		if (rol === 'doel' || rol === 'activiteit' || schakel.soort === 'VERSTREKT') continue;
		const unknown = rol === 'geld' && !knoop.bedragBekend;
		const woord = unknown
			? 'bedrag onbekend'
			: rol === 'samenwerking'
				? 'samenwerking'
				: wordOf(knoop, schakel.rollen);
		found.set(woord, { teken: unknown ? 'geld-onbekend' : signOf(knoop, schakel.rollen), woord });
		oud ||= oldYear(schakel, plan) !== null;
	}
	const signs = merge([...found.values()]).sort((a, b) => ORDER.indexOf(a.teken) - ORDER.indexOf(b.teken));
	return oud ? [...signs, { teken: 'organisatie', woord: 'ouder plan, met jaar', oud: true }] : signs;
}

/** One entry for each sign: a square is the municipality or a unit of it. */
function merge(signs: readonly Legendateken[]): Legendateken[] {
	const bySign = new Map<string, Legendateken>();
	for (const sign of signs) {
		const known = bySign.get(sign.teken);
		bySign.set(sign.teken, known ? { ...known, woord: `${known.woord} of ${sign.woord}` } : sign);
	}
	return [...bySign.values()];
}
