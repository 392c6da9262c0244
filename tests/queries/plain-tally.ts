/** The counts of one goal, plainly: by walking down from the goal, where `queries/dekking/tally.ts` adds up the goals. */
import type { Aspect } from '#graph/model.ts';
import type { Telling } from '#queries/dekking/tally.ts';
import {
	affiliatedIn,
	flowsOf,
	isShielded,
	measured,
	metersOf,
	slicesOf,
	sure,
	waysOf,
	workOf,
	type Way
} from './plain/dekking.ts';
import type { Plain, PlainNode } from './plain.ts';

const isNamed = (node: PlainNode): boolean =>
	node.soort === 'Organisatie' &&
	!isShielded(node) &&
	!['gemeentelijk onderdeel', 'zonder naam'].includes(node.p.subsoort ?? 'organisatie');

const size = (nodes: readonly unknown[]): number => new Set(nodes).size;
const NONE = { groepen: 0, onderdelen: 0, naamlozen: 0, bekend: 0, eenJaar: false };

/** All counts of one goal and what is under it, as if the nodes of `zonder` were not there. */
export function tallyOf(
	plain: Plain,
	goal: PlainNode,
	jaar: number | null,
	zonder: readonly string[] = []
): Record<Aspect, Telling> {
	const work = workOf(plain, goal, jaar);
	const isAffiliated = affiliatedIn(plain, goal.p.gemeente, jaar);
	const ways = waysOf(plain, goal, jaar).filter(
		({ first, over }) => ![first.van, ...over].some(({ id }) => zonder.includes(id))
	);
	const parties = (test: (way: Way) => boolean) => size(ways.filter(test).map(({ first }) => first.van));
	const named = (test: (way: Way) => boolean) => parties((way) => isNamed(way.first.van) && test(way));
	const flows = flowsOf(plain, goal, jaar).filter(({ b }) => !zonder.includes(b.van.id));
	const stated = flows.filter(({ b }) => sure(b));
	const meters = metersOf(plain, goal);
	const sureMeters = meters.filter(({ r }) => sure(r));
	const years = stated.flatMap(({ b }) => slicesOf(plain, b.van, jaar).map(({ p }) => p.boekjaar));
	return {
		activiteit: {
			...NONE,
			recht: size(work.filter(({ r, at }) => at === goal && sure(r)).map(({ r }) => r.van)),
			zeker: size(work.filter(({ r }) => sure(r)).map(({ r }) => r.van)),
			alle: size(work.map(({ r }) => r.van))
		},
		partner: {
			...NONE,
			recht: named(({ at, zeker }) => at === goal && zeker),
			zeker: named(({ zeker }) => zeker),
			alle: named(() => true),
			groepen: parties(({ first }) => first.van.soort === 'Organisatiecategorie'),
			onderdelen: parties(
				({ first: { van } }) =>
					van.soort === 'Organisatie' && !isShielded(van) && van.p.subsoort === 'gemeentelijk onderdeel'
			),
			naamlozen: parties(
				({ first: { van } }) =>
					van.soort === 'Organisatie' && (isShielded(van) || van.p.subsoort === 'zonder naam')
			)
		},
		'verbonden-partij': {
			...NONE,
			recht: named((way) => isAffiliated(way) && way.at === goal && way.zeker),
			zeker: named((way) => isAffiliated(way) && way.zeker),
			alle: named(isAffiliated)
		},
		geld: {
			...NONE,
			recht: size(stated.filter(({ at }) => at === goal).map(({ b }) => b.van)),
			zeker: size(stated.map(({ b }) => b.van)),
			alle: size(flows.map(({ b }) => b.van)),
			bekend: size(stated.filter(({ b }) => slicesOf(plain, b.van, jaar).length).map(({ b }) => b.van)),
			eenJaar: jaar === null && size(years) === 1
		},
		indicator: {
			...NONE,
			recht: size(sureMeters.filter(({ at }) => at === goal).map(({ r }) => r.van)),
			zeker: size(sureMeters.map(({ r }) => r.van)),
			alle: size(meters.map(({ r }) => r.van)),
			bekend: size(sureMeters.filter(({ r }) => measured(plain, r.van, jaar)).map(({ r }) => r.van))
		}
	};
}
