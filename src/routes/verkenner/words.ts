/** What is shown and what is left out, in words: the same on screen, in the live region and in files. */
import { BASES, BASIS_WOORDEN, kindOf, relationOf } from '#graph/model.ts';
import { sayCount, sayList, sayNumber } from '$lib/woorden.ts';
import { isGemeente, SOORTEN, VERBANDEN, type Staat } from './state.ts';
import { findKnoop, MAX_GETEKEND, type View } from './view.ts';

/** "41 knopen en 63 verbanden". */
export const sayView = (view: View): string =>
	`${sayCount(view.knopen.length, 'knoop', 'knopen')} en ${sayCount(view.schakels.length, 'verband', 'verbanden')}`;

/** Everything that is not in view, one sentence each. */
export function sayLeftOut(view: View): string[] {
	const bundles = view.knopen.filter(({ gebundeld }) => gebundeld > 0);
	return [
		...(view.weggelaten ? [sayRest(view)] : []),
		...(bundles.length
			? [
					`Gebundeld en niet getekend: ${sayList(bundles.map((hub) => `${sayCount(hub.gebundeld, 'lijn', 'lijnen')} van ${hub.naam}`))}.`
				]
			: [])
	];
}

/** Beyond this the server stops counting. */
const TEL_LIMIET = 20_000;

function sayRest({ start, weggelaten, knopen }: View): string {
	const many = weggelaten + knopen.length >= TEL_LIMIET ? 'meer dan ' : '';
	const count = `${many}${sayNumber(weggelaten)} knopen`;
	return start && isGemeente(start) && knopen.length < MAX_GETEKEND
		? `Deze gemeente is te groot voor één beeld: ${count} staan er niet bij. U ziet haar doelen; klap uit wat u verder wilt zien.`
		: `Niet alles past: ${count} staan er niet bij, want er passen er ten hoogste ${MAX_GETEKEND}. Kies minder soorten, of klap minder uit.`;
}

/** What a filter lets through, or what it takes away when that says it shorter. */
function sayChosen<T extends string>(
	chosen: readonly T[] | null,
	all: readonly T[],
	say: (one: T) => string
): string[] {
	if (!chosen) return [];
	const off = all.filter((one) => !chosen.includes(one));
	if (off.length && off.length < chosen.length) return [`zonder ${sayList(off.map(say))}`];
	return [`alleen ${sayList(chosen.map(say))}`];
}

/** The filters that are on, in words; empty without any. */
export function sayFilters(staat: Staat, gemeenteNaam: string | null): string[] {
	const { soorten, verbanden, bases, gemeente, jaar, weg } = staat;
	return [
		...sayChosen(soorten, SOORTEN, (soort) => kindOf(soort).meervoud),
		...sayChosen(verbanden, VERBANDEN, (naam) => `“${relationOf(naam).leest}”`),
		...sayChosen(bases, BASES, (basis) => BASIS_WOORDEN[basis]),
		...(gemeente ? [`alleen ${gemeenteNaam ?? gemeente}`] : []),
		...(jaar ? [`feiten tot en met ${jaar}`] : []),
		...(weg.length ? [`${sayCount(weg.length, 'knoop', 'knopen')} door u verborgen`] : [])
	];
}

/** A title for the view: where it began. */
export function titleOf(view: View): string {
	const start = findKnoop(view, view.start);
	if (start) return start.naam;
	const [first, second] = view.knopen;
	if (!first) return 'Verkenner';
	if (!second) return first.naam;
	const rest = view.knopen.length - 2;
	return rest > 0 ? `${first.naam}, ${second.naam} en nog ${rest}` : `${first.naam} en ${second.naam}`;
}

/** Found by the words in the address. */
export function sayFound(view: View, vind: string): string {
	if (!vind) return '';
	const found = view.knopen.filter(({ gevonden }) => gevonden).length;
	return `“${vind}”: ${sayCount(found, 'knoop', 'knopen')} in beeld.`;
}
