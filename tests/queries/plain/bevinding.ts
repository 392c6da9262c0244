/** What findings need besides the counts, plainly. */
import * as bevinding from '#queries/bevinding.ts';
import {
	holdsIn,
	question,
	relations,
	sorted,
	unique,
	withLabel,
	type Case,
	type Plain,
	type PlainNode
} from '../plain.ts';

const telNiet = ['gemeentelijk onderdeel', 'zonder naam'];
const isNamed = ({ soort, p }: PlainNode): boolean =>
	soort === 'Organisatie' && !telNiet.includes(p.subsoort ?? 'organisatie');

/** In this year a named organisation carries it out, is paid for it, or takes part in a collaboration that does. */
function hasDoer(plain: Plain, work: PlainNode, jaar: number | null): boolean {
	const paidFor = relations(plain, 'BESTEMD_VOOR')
		.filter((r) => r.naar === work && holdsIn(r, jaar))
		.map(({ van }) => van);
	const groupsOf = (soort: string, aims: readonly PlainNode[]): PlainNode[] =>
		relations(plain, soort, 'Samenwerking')
			.filter(({ naar }) => aims.includes(naar))
			.map(({ van }) => van);
	const members = (groups: readonly PlainNode[]) =>
		relations(plain, 'NEEMT_DEEL_AAN').filter(
			({ van, naar, p }) => groups.includes(naar) && isNamed(van) && p.rol !== 'ondertekenaar'
		);
	return (
		relations(plain, 'VOERT_UIT').some((r) => r.naar === work && isNamed(r.van) && holdsIn(r, jaar)) ||
		relations(plain, 'ONTVANGT').some(({ van, naar }) => paidFor.includes(naar) && isNamed(van)) ||
		members(groupsOf('ONTVANGT', paidFor)).length > 0 ||
		members(groupsOf('VOERT_UIT', [work])).some((r) => holdsIn(r, jaar))
	);
}

interface Found {
	readonly code: string;
	readonly knoop: PlainNode;
	readonly doel?: PlainNode;
	readonly deel?: number;
	readonly geheel?: number;
}

const slicesOf = (plain: Plain, flow: PlainNode): PlainNode[] => [
	...new Set(
		relations(plain, 'HEEFT_SCHIJF')
			.filter(({ van }) => van === flow)
			.map(({ naar }) => naar)
	)
];

function findings(plain: Plain, gemeente: string, jaar: number | null): Found[] {
	const flows = withLabel(plain, 'Geldstroom').filter(({ p }) => p.gemeente === gemeente);
	const works = relations(plain, 'DRAAGT_BIJ_AAN', 'Activiteit', 'Doel').filter(
		(r) =>
			r.naar.p.gemeente === gemeente &&
			holdsIn(r, jaar) &&
			(r.van.p.subsoort ?? 'activiteit') === 'activiteit' &&
			!hasDoer(plain, r.van, jaar)
	);
	const partners = relations(plain, 'SAMENWERKINGSPARTNER_VOOR', 'Organisatie', 'Doel').filter(
		(r) => r.naar.p.gemeente === gemeente && isNamed(r.van) && holdsIn(r, jaar)
	);
	const isIdle = (party: PlainNode) =>
		!relations(
			plain,
			['VOERT_UIT', 'SAMENWERKINGSPARTNER_VOOR', 'DRAAGT_BIJ_AAN'],
			'Knoop',
			'Activiteit'
		).some((r) => r.van === party && holdsIn(r, jaar)) &&
		!relations(plain, 'ONTVANGT', 'Knoop', 'Geldstroom').some((r) => r.van === party && holdsIn(r, jaar)) &&
		!relations(plain, 'NEEMT_DEEL_AAN', 'Knoop', 'Samenwerking').some(
			(r) =>
				r.van === party &&
				holdsIn(r, jaar) &&
				r.p.rol !== 'ondertekenaar' &&
				relations(plain, ['VOERT_UIT', 'ONTVANGT']).some(({ van }) => van === r.naar)
		) &&
		!relations(plain, 'ONDERDEEL_VAN', 'Organisatie').some(
			(r) =>
				r.naar === party &&
				relations(plain, ['VOERT_UIT', 'ONTVANGT']).some((w) => w.van === r.van && holdsIn(w, jaar))
		);
	return [
		...works.map(({ van, naar }) => ({ code: 'G2', knoop: van, doel: naar })),
		...flows
			.filter(({ p }) => p.afgewezen !== true)
			.filter((flow) => !relations(plain, 'BESTEMD_VOOR').some(({ van }) => van === flow))
			.filter((flow) => {
				const slices = slicesOf(plain, flow);
				return jaar === null || !slices.length || slices.some(({ p }) => p.boekjaar === jaar);
			})
			.map((knoop) => ({ code: 'G5', knoop })),
		...partners
			.filter(({ van }) => isIdle(van))
			.map(({ van, naar }) => ({ code: 'G7', knoop: van, doel: naar })),
		...flows.flatMap((knoop) => {
			const slices = slicesOf(plain, knoop).filter(
				({ p }) =>
					(jaar === null || p.boekjaar === jaar) && p.aangevraagd !== undefined && p.verleend !== undefined
			);
			const sum = (naam: string) => slices.reduce((total, { p }) => total + p[naam], 0);
			const [deel, geheel] = [sum('verleend'), sum('aangevraagd')];
			return geheel > 0 && deel * 2 < geheel ? [{ code: 'G9', knoop, deel, geheel }] : [];
		})
	];
}

export const cases: readonly Case[] = [
	question(
		bevinding.feiten,
		() =>
			['gm1', 'gm2'].flatMap((gemeente) =>
				[null, 2019, 2023].map((jaar) => ({ gemeente, jaar, telNiet, limiet: 1000 }))
			),
		(plain, { gemeente, jaar }) => {
			const shown = findings(plain, gemeente, jaar).filter(({ knoop }) => knoop.p.afgeschermd !== true);
			const once = unique(shown, ({ code, knoop, doel }) => [code, knoop.id, doel?.id]);
			return sorted(once, ({ code, knoop, doel }) => [code, doel?.id ?? '', knoop.p.volgorde, knoop.id]).map(
				({ code, knoop, doel, deel, geheel }) => ({
					code,
					id: knoop.id,
					naam: knoop.p.naam,
					soort: knoop.soort,
					subsoort: knoop.p.subsoort ?? null,
					nummer: knoop.p.code ?? null,
					doel: doel?.id ?? '',
					doelNaam: doel?.p.naam ?? '',
					deel: deel ?? 0,
					geheel: geheel ?? 0
				})
			);
		}
	)
];
