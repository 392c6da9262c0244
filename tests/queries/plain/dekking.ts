/** Counts behind the coverage, plainly; and the facts behind one cell. */
import * as dekking from '#queries/dekking.ts';
import * as lijst from '#queries/dekking-lijst.ts';
import {
	find,
	holdsIn,
	question,
	reach,
	relations,
	sorted,
	unique,
	withLabel,
	type Case,
	type Plain,
	type PlainNode,
	type PlainRelation
} from '../plain.ts';

const SURE = ['vermeld', 'opmaak'];
const PARTIES = ['Organisatie', 'Organisatiecategorie'];
const AMOUNTS = [
	'vastgesteld',
	'verleend',
	'uitbetaald',
	'gerealiseerd',
	'bijgesteld',
	'begroot',
	'onbekend'
];

const into = (plain: Plain, node: PlainNode, soorten: readonly string[]): PlainRelation[] =>
	relations(plain, soorten).filter(({ naar }) => naar === node);
const outOf = (plain: Plain, node: PlainNode, soort: string): PlainNode[] =>
	relations(plain, soort)
		.filter(({ van }) => van === node)
		.map(({ naar }) => naar);
const notSigning = (r: PlainRelation): boolean => r.p.rol !== 'ondertekenaar';
const sure = (...steps: PlainRelation[]): boolean => steps.every(({ p }) => SURE.includes(p.basis));

/** The goal with the goals under it. */
const goalsUnder = (plain: Plain, goal: PlainNode): PlainNode[] =>
	reach([goal], 6, (node) =>
		into(plain, node, ['ONDERDEEL_VAN'])
			.map(({ van }) => van)
			.filter(({ labels }) => labels.includes('Doel'))
	).filter(({ labels }) => labels.includes('Doel'));

/** Everything that carries contributions to the goal. */
export const carriersOf = (plain: Plain, goal: PlainNode): PlainNode[] =>
	reach([goal], 6, (node) =>
		into(plain, node, ['ONDERDEEL_VAN', 'DRAAGT_BIJ_AAN']).map(({ van }) => van)
	).filter(({ soort }) => lijst.lijstParams('', null).dragers.includes(soort));

/** One way of a party to the goal: its first relation, where it lands, and whether all of it is sure. */
export interface Way {
	readonly first: PlainRelation;
	readonly at: PlainNode;
	readonly zeker: boolean;
	/** Nodes that the way runs over. */
	readonly over: readonly PlainNode[];
}

/** Every way of a party to the goal (design.md section 3). */
export function waysOf(plain: Plain, goal: PlainNode, jaar: number | null): Way[] {
	const party = (r: PlainRelation) => PARTIES.includes(r.van.soort);
	return carriersOf(plain, goal).flatMap((at): Way[] => {
		const direct = into(plain, at, [
			'SAMENWERKINGSPARTNER_VOOR',
			'VOERT_UIT',
			'NEEMT_DEEL_AAN',
			'DRAAGT_BIJ_AAN'
		]).filter((r) => party(r) && notSigning(r) && holdsIn(r, jaar));
		const money = into(plain, at, ['BESTEMD_VOOR']).filter((b) => holdsIn(b, jaar));
		const paid = money.flatMap((b) => into(plain, b.van, ['ONTVANGT']).map((r) => [r, b] as const));
		const paidGroups = paid.filter(([r]) => r.van.soort === 'Samenwerking');
		const doers = into(plain, at, ['VOERT_UIT', 'NEEMT_DEEL_AAN']).filter(
			({ van }) => van.soort === 'Samenwerking'
		);
		const members = (group: PlainNode) =>
			into(plain, group, ['NEEMT_DEEL_AAN']).filter((r) => party(r) && notSigning(r));
		return [
			...direct.map((first) => ({ first, at, zeker: sure(first), over: [at] })),
			...paid
				.filter(([r]) => party(r))
				.map(([first, b]) => ({ first, at, zeker: sure(first, b), over: [at, b.van] })),
			...paidGroups.flatMap(([r, b]) =>
				members(r.van).map((first) => ({ first, at, zeker: sure(first, b), over: [at, b.van, r.van] }))
			),
			...doers.flatMap((doer) =>
				members(doer.van)
					.filter((first) => holdsIn(first, jaar))
					.map((first) => ({ first, at, zeker: sure(first), over: [at, doer.van] }))
			)
		];
	});
}

/** Affiliated in this year, by a fact or by the role of this way. */
function affiliatedIn(plain: Plain, gemeente: unknown, jaar: number | null): (way: Way) => boolean {
	const bodies = new Set(
		relations(plain, 'VERBONDEN_PARTIJ_VAN', 'Organisatie', 'Gemeente')
			.filter((r) => r.naar.id === gemeente && holdsIn(r, jaar))
			.map(({ van }) => van)
	);
	return ({ first, over }) =>
		bodies.has(first.van) || (over.length === 1 && first.p.rol === 'verbonden partij');
}

const isShielded = ({ p }: PlainNode): boolean => p.afgeschermd === true;
const counts = (node: PlainNode): boolean =>
	node.soort === 'Organisatie' &&
	!isShielded(node) &&
	!['gemeentelijk onderdeel', 'zonder naam'].includes(node.p.subsoort ?? 'organisatie');

const size = (nodes: readonly unknown[]): number => new Set(nodes).size;
const flowsOf = (plain: Plain, goal: PlainNode, jaar: number | null) =>
	carriersOf(plain, goal).flatMap((at) =>
		into(plain, at, ['BESTEMD_VOOR'])
			.filter((b) => holdsIn(b, jaar))
			.map((b) => ({ b, at }))
	);
const slicesOf = (plain: Plain, flow: PlainNode, jaar: number | null): PlainNode[] =>
	outOf(plain, flow, 'HEEFT_SCHIJF').filter(
		({ p }) => (jaar === null || p.boekjaar === jaar) && AMOUNTS.some((naam) => p[naam] !== undefined)
	);
const metersOf = (plain: Plain, goal: PlainNode) =>
	goalsUnder(plain, goal).flatMap((at) => into(plain, at, ['MEET']).map((r) => ({ r, at })));
const measured = (plain: Plain, meter: PlainNode, jaar: number | null): boolean =>
	outOf(plain, meter, 'HEEFT_WAARDE').some(
		({ p }) => (jaar === null || p.jaar === jaar) && p.waarde !== undefined
	);
const workOf = (plain: Plain, goal: PlainNode, jaar: number | null) =>
	goalsUnder(plain, goal).flatMap((at) =>
		into(plain, at, ['DRAAGT_BIJ_AAN'])
			.filter((r) => r.van.soort === 'Activiteit' && holdsIn(r, jaar))
			.filter(({ van }) => (van.p.subsoort ?? 'activiteit') === 'activiteit')
			.map((r) => ({ r, at }))
	);

/** All counts of one goal. */
export function tally(plain: Plain, goal: PlainNode, jaar: number | null, zonder: readonly string[] = []) {
	const work = workOf(plain, goal, jaar);
	const isAffiliated = affiliatedIn(plain, goal.p.gemeente, jaar);
	const ways = waysOf(plain, goal, jaar).filter(
		({ first, over }) => ![first.van, ...over].some(({ id }) => zonder.includes(id))
	);
	const parties = (test: (way: Way) => boolean) => size(ways.filter(test).map(({ first }) => first.van));
	const named = (test: (way: Way) => boolean) => parties((way) => counts(way.first.van) && test(way));
	const flows = flowsOf(plain, goal, jaar).filter(({ b }) => !zonder.includes(b.van.id));
	const meters = metersOf(plain, goal);
	return {
		activiteitRecht: size(work.filter(({ r, at }) => at === goal && sure(r)).map(({ r }) => r.van)),
		activiteitZeker: size(work.filter(({ r }) => sure(r)).map(({ r }) => r.van)),
		activiteitAlle: size(work.map(({ r }) => r.van)),
		partnerRecht: named(({ at, zeker }) => at === goal && zeker),
		partnerZeker: named(({ zeker }) => zeker),
		partnerAlle: named(() => true),
		verbondenRecht: named((way) => isAffiliated(way) && way.at === goal && way.zeker),
		verbondenZeker: named((way) => isAffiliated(way) && way.zeker),
		verbondenAlle: named(isAffiliated),
		groepen: parties(({ first }) => first.van.soort === 'Organisatiecategorie'),
		onderdelen: parties(
			({ first: { van } }) =>
				van.soort === 'Organisatie' && !isShielded(van) && van.p.subsoort === 'gemeentelijk onderdeel'
		),
		naamlozen: parties(
			({ first: { van } }) =>
				van.soort === 'Organisatie' && (isShielded(van) || van.p.subsoort === 'zonder naam')
		),
		geldRecht: size(flows.filter(({ at }) => at === goal).map(({ b }) => b.van)),
		geldAlle: size(flows.map(({ b }) => b.van)),
		geldBekend: size(flows.filter(({ b }) => slicesOf(plain, b.van, jaar).length).map(({ b }) => b.van)),
		geldJaren: size(flows.flatMap(({ b }) => slicesOf(plain, b.van, jaar).map(({ p }) => p.boekjaar))),
		indicatorRecht: size(meters.filter(({ at }) => at === goal).map(({ r }) => r.van)),
		indicatorAlle: size(meters.map(({ r }) => r.van)),
		indicatorBekend: size(meters.filter(({ r }) => measured(plain, r.van, jaar)).map(({ r }) => r.van))
	};
}

const ids = (nodes: readonly PlainNode[]): string[] => [...new Set(nodes.map(({ id }) => id))].sort();
const isGoal = ({ labels }: PlainNode): boolean => labels.includes('Doel');

/** What may hold in the year. */
const inYear = ({ p }: PlainNode, jaar: number | null): boolean =>
	jaar === null ||
	((p.jaar ?? jaar) === jaar &&
		(p.geldigVan ?? `${jaar}-01-01`) <= `${jaar}-12-31` &&
		(p.geldigTot ?? `${jaar}-12-31`) >= `${jaar}-01-01`);

const statement = ({ van, soort, naar, p }: PlainRelation) => ({
	van: van.id,
	volgorde: van.p.volgorde ?? null,
	vanNaam: van.p.naam,
	vanSoort: van.soort,
	vanSubsoort: van.p.subsoort ?? null,
	vanCode: van.p.code ?? null,
	vanZin: van.p.zin ?? null,
	afgeschermd: isShielded(van),
	naar: naar.id,
	naarNaam: naar.p.naam,
	naarSoort: naar.soort,
	naarSubsoort: naar.p.subsoort ?? null,
	naarCode: naar.p.code ?? null,
	naarZin: naar.p.zin ?? null,
	naarEinde: naar.p.einde === true,
	relatie: soort,
	rol: p.rol ?? null,
	nadereSoort: p.soort ?? null,
	jaar: p.jaar ?? null,
	document: p.document,
	plaats: p.plaats,
	regelVan: p.regelVan,
	regelTot: p.regelTot,
	basis: p.basis
});

type Mark = (
	plain: Plain,
	goal: PlainNode,
	jaar: number | null
) => {
	r: PlainRelation;
	recht: boolean;
	zeker: boolean;
	bekend: boolean | null;
}[];

const twinOf = (query: (typeof lijst)['partij'], mark: Mark): Case =>
	question(
		query,
		(plain) =>
			withLabel(plain, 'Doel').flatMap(({ id }, at) =>
				[null, [2019, 2023, 2024][at % 3]!].map((jaar) => lijst.lijstParams(id, jaar))
			),
		(plain, params) => {
			const goal = find(plain, params.doel)!;
			const rows = mark(plain, goal, params.jaar).map(({ r, ...rest }) => ({ ...statement(r), ...rest }));
			const ordered = sorted(rows, (row) => [
				row.volgorde,
				...([row.vanNaam, row.van, row.naar, row.relatie, row.document, row.rol, row.jaar] as const),
				...[row.recht, row.zeker, row.bekend].map((flag) => (flag === null ? null : Number(flag)))
			]);
			return unique(ordered, (row) => row);
		}
	);

const YEARS = [null, 2019, 2023];

export const cases: readonly Case[] = [
	question(
		dekking.tellingen,
		(plain) => {
			const off = [...withLabel(plain, 'Organisatie'), ...withLabel(plain, 'Geldstroom')]
				.map(({ id }) => id)
				.filter((_, at) => at % 2 === 0);
			return ['gm1', 'gm2'].flatMap((gemeente) =>
				YEARS.flatMap((jaar) => [[], off].map((zonder) => dekking.tellingenParams(gemeente, jaar, zonder)))
			);
		},
		(plain, { gemeente, jaar, zonder }) => {
			const goals = withLabel(plain, 'Doel').filter(
				(goal) => goal.p.gemeente === gemeente && inYear(goal, jaar as number | null)
			);
			const succession = relations(plain, 'OPVOLGER_VAN', 'Doel', 'Doel');
			return sorted(goals, ({ id, p }) => [p.jaar, p.document, p.volgorde, id]).map((goal) => ({
				id: goal.id,
				naam: goal.p.naam,
				soort: goal.soort,
				code: goal.p.code ?? null,
				tekst: goal.p.tekst ?? null,
				volgorde: goal.p.volgorde ?? null,
				einde: goal.p.einde === true,
				jaar: goal.p.jaar ?? null,
				document: goal.p.document ?? null,
				status: goal.p.status ?? null,
				taakVan: goal.p.taakVan ?? null,
				boven: ids(outOf(plain, goal, 'ONDERDEEL_VAN').filter(isGoal)),
				versies: ids(
					succession.flatMap(({ van, naar }) => (van === goal ? [naar] : naar === goal ? [van] : []))
				),
				later: ids(succession.filter(({ naar }) => naar === goal).map(({ van }) => van)),
				bevat: [...new Set(into(plain, goal, ['BEVAT']).flatMap(({ p }) => p.rol ?? []))].sort(),
				...tally(plain, goal, jaar as number | null, zonder as string[])
			}));
		}
	),
	twinOf(lijst.activiteit, (plain, goal, jaar) =>
		workOf(plain, goal, jaar).map(({ r, at }) => ({ r, recht: at === goal, zeker: sure(r), bekend: null }))
	),
	twinOf(lijst.indicator, (plain, goal, jaar) =>
		metersOf(plain, goal).map(({ r, at }) => ({
			r,
			recht: at === goal,
			zeker: true,
			bekend: measured(plain, r.van, jaar)
		}))
	),
	twinOf(lijst.geld, (plain, goal, jaar) =>
		flowsOf(plain, goal, jaar).map(({ b, at }) => ({
			r: b,
			recht: at === goal,
			zeker: true,
			bekend: slicesOf(plain, b.van, jaar).length > 0
		}))
	),
	twinOf(lijst.partij, (plain, goal, jaar) => {
		const isAffiliated = affiliatedIn(plain, goal.p.gemeente, jaar);
		return waysOf(plain, goal, jaar).map((way) => ({
			r: way.first,
			recht: way.at === goal,
			zeker: way.zeker,
			bekend: isAffiliated(way)
		}));
	})
];
