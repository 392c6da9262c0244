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
	type Properties,
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
export const sure = (...steps: PlainRelation[]): boolean => steps.every(({ p }) => SURE.includes(p.basis));

/** The goal with the goals under it. */
const goalsUnder = (plain: Plain, goal: PlainNode): PlainNode[] =>
	reach([goal], 6, (node) =>
		into(plain, node, ['ONDERDEEL_VAN'])
			.map(({ van }) => van)
			.filter(({ labels }) => labels.includes('Doel'))
	).filter(({ labels }) => labels.includes('Doel'));

const TREE = ['ONDERDEEL_VAN', 'DRAAGT_BIJ_AAN'];

/** Everything that carries contributions to the goal, over these relations. */
export const carriersOf = (plain: Plain, goal: PlainNode, over: readonly string[] = TREE): PlainNode[] =>
	reach([goal], 6, (node) => into(plain, node, over).map(({ van }) => van)).filter(({ soort }) =>
		lijst.lijstParams('', null).dragers.includes(soort)
	);

/** One way of a party to the goal: its first relation, where it lands, and whether all of it is sure. */
export interface Way {
	readonly first: PlainRelation;
	readonly at: PlainNode;
	readonly zeker: boolean;
	/** Nodes that the way runs over. */
	readonly over: readonly PlainNode[];
}

/** Where money lands: not with a goal that has it from another under it (R2). */
const landing = (b: PlainRelation, at: PlainNode): PlainNode => (b.p.hoger === true ? b.van : at);

/** Every way of a party to the goal (design.md section 3). */
export function waysOf(
	plain: Plain,
	goal: PlainNode,
	jaar: number | null,
	over: readonly string[] = TREE
): Way[] {
	const party = (r: PlainRelation) => PARTIES.includes(r.van.soort);
	return carriersOf(plain, goal, over).flatMap((at): Way[] => {
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
				.map(([first, b]) => ({ first, at: landing(b, at), zeker: sure(first, b), over: [at, b.van] })),
			...paidGroups.flatMap(([r, b]) =>
				members(r.van).map((first) => ({
					first,
					at: landing(b, at),
					zeker: sure(first, b),
					over: [at, b.van, r.van]
				}))
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
export function affiliatedIn(plain: Plain, gemeente: unknown, jaar: number | null): (way: Way) => boolean {
	const bodies = new Set(
		relations(plain, 'VERBONDEN_PARTIJ_VAN', 'Organisatie', 'Gemeente')
			.filter((r) => r.naar.id === gemeente && holdsIn(r, jaar))
			.map(({ van }) => van)
	);
	return ({ first, over }) =>
		bodies.has(first.van) || (over.length === 1 && first.p.rol === 'verbonden partij');
}

export const isShielded = ({ p }: PlainNode): boolean => p.afgeschermd === true;

export const flowsOf = (plain: Plain, goal: PlainNode, jaar: number | null, over: readonly string[] = TREE) =>
	carriersOf(plain, goal, over).flatMap((at) =>
		into(plain, at, ['BESTEMD_VOOR'])
			.filter((b) => holdsIn(b, jaar))
			.map((b) => ({ b, at: landing(b, at) }))
	);
export const slicesOf = (plain: Plain, flow: PlainNode, jaar: number | null): PlainNode[] =>
	outOf(plain, flow, 'HEEFT_SCHIJF').filter(
		({ p }) => (jaar === null || p.boekjaar === jaar) && AMOUNTS.some((naam) => p[naam] !== undefined)
	);
export const metersOf = (plain: Plain, goal: PlainNode, goals = goalsUnder(plain, goal)) =>
	goals.flatMap((at) => into(plain, at, ['MEET']).map((r) => ({ r, at })));
export const measured = (plain: Plain, meter: PlainNode, jaar: number | null): boolean =>
	outOf(plain, meter, 'HEEFT_WAARDE').some(
		({ p }) => (jaar === null || p.jaar === jaar) && p.waarde !== undefined
	);
export const workOf = (plain: Plain, goal: PlainNode, jaar: number | null, goals = goalsUnder(plain, goal)) =>
	goals.flatMap((at) =>
		into(plain, at, ['DRAAGT_BIJ_AAN'])
			.filter((r) => r.van.soort === 'Activiteit' && holdsIn(r, jaar))
			.filter(({ van }) => (van.p.subsoort ?? 'activiteit') === 'activiteit')
			.map((r) => ({ r, at }))
	);

const LEVEL = { hier: 3, werk: 2, afgeleid: 1 };

/** One fact with how well it is known for a goal. */
interface Found {
	readonly aspect: string;
	readonly van: PlainNode;
	readonly graad: number;
	readonly alsVerbonden?: number;
	readonly jaren?: readonly number[];
	readonly bekend?: boolean;
}

/** Everything that stands with the goal itself or its work, each way apart. */
function factsOf(plain: Plain, goal: PlainNode, jaar: number | null, zonder: readonly string[]): Found[] {
	const isAffiliated = affiliatedIn(plain, goal.p.gemeente, jaar);
	const at = (node: PlainNode, zeker: boolean): number =>
		zeker ? (node === goal ? LEVEL.hier : LEVEL.werk) : LEVEL.afgeleid;
	const ways = waysOf(plain, goal, jaar, ['DRAAGT_BIJ_AAN']).filter(
		({ first, over }) => ![first.van, ...over].some(({ id }) => zonder.includes(id))
	);
	return [
		...workOf(plain, goal, jaar, [goal]).map(({ r }) => ({
			aspect: 'activiteit',
			van: r.van,
			graad: at(goal, sure(r))
		})),
		...ways.map((way): Found => {
			const graad = at(way.at, way.zeker);
			return { aspect: 'partner', van: way.first.van, graad, alsVerbonden: isAffiliated(way) ? graad : 0 };
		}),
		...flowsOf(plain, goal, jaar, ['DRAAGT_BIJ_AAN'])
			.filter(({ b }) => !zonder.includes(b.van.id))
			.map(({ b, at: node }): Found => {
				const jaren = slicesOf(plain, b.van, jaar).map(({ p }) => p.boekjaar);
				return { aspect: 'geld', van: b.van, graad: at(node, sure(b)), jaren, bekend: jaren.length > 0 };
			}),
		...metersOf(plain, goal, [goal]).map(({ r }): Found => ({
			aspect: 'indicator',
			van: r.van,
			graad: at(goal, sure(r)),
			bekend: measured(plain, r.van, jaar)
		}))
	];
}

/** The rows of one goal: each fact once, as well as it is known, in groups of one kind. */
function groupsOf(goal: PlainNode, found: readonly Found[]): dekking.FeitenRow[] {
	const perFact = new Map<string, Found[]>();
	for (const one of found) {
		const key = `${one.aspect} ${one.van.id}`;
		perFact.set(key, [...(perFact.get(key) ?? []), one]);
	}
	const groups = new Map<string, dekking.FeitenRow>();
	for (const ways of perFact.values()) {
		const [{ aspect, van }] = ways as [Found];
		const head = {
			doel: goal.id,
			aspect,
			soort: van.soort,
			subsoort: van.p.subsoort ?? null,
			afgeschermd: isShielded(van),
			graad: Math.max(...ways.map(({ graad }) => graad)),
			graadVerbonden: Math.max(...ways.map(({ alsVerbonden = 0 }) => alsVerbonden)),
			bekend: ways.some(({ bekend }) => bekend)
		};
		const jaren = ways.flatMap((way) => way.jaren ?? []);
		const old = groups.get(JSON.stringify(head));
		const all = [...jaren, old?.eersteJaar, old?.laatsteJaar].filter((one) => typeof one === 'number');
		groups.set(JSON.stringify(head), {
			...head,
			feiten: [...(old?.feiten ?? []), van.id].sort(),
			eersteJaar: all.length ? Math.min(...all) : null,
			laatsteJaar: all.length ? Math.max(...all) : null
		} as dekking.FeitenRow);
	}
	return [...groups.values()];
}

const ids = (nodes: readonly PlainNode[]): string[] => [...new Set(nodes.map(({ id }) => id))].sort();
const isGoal = ({ labels }: PlainNode): boolean => labels.includes('Doel');

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

/** A document of the year, of no year, or with a span that covers some of it. */
const coversYear = (document: Properties, jaar: number | null): boolean =>
	jaar === null ||
	((document.geldigTot !== undefined || (document.jaar ?? jaar) === jaar) &&
		(document.geldigVan ?? '0000').slice(0, 4) <= String(jaar) &&
		(document.geldigTot ?? '9999').slice(0, 4) >= String(jaar));

export const cases: readonly Case[] = [
	question(
		dekking.doelen,
		() =>
			['gm1', 'gm2'].flatMap((gemeente) =>
				[null, 2019, 2023].map((jaar) => dekking.doelenParams(gemeente, jaar))
			),
		(plain, { gemeente, jaar }) => {
			const goals = withLabel(plain, 'Doel').filter((goal) => goal.p.gemeente === gemeente);
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
				geldigVan: goal.p.geldigVan ?? null,
				geldigTot: goal.p.geldigTot ?? null,
				document: goal.p.document ?? null,
				taakVan: goal.p.taakVan ?? null,
				boven: ids(outOf(plain, goal, 'ONDERDEEL_VAN').filter(isGoal)),
				onder: ids(goalsUnder(plain, goal).filter((node) => node !== goal)),
				versies: ids(
					succession.flatMap(({ van, naar }) => (van === goal ? [naar] : naar === goal ? [van] : []))
				),
				later: ids(succession.filter(({ naar }) => naar === goal).map(({ van }) => van)),
				bevat: [
					...new Set(
						into(plain, goal, ['BEVAT'])
							.filter(({ van }) => coversYear(van.p, jaar as number | null))
							.flatMap(({ p }) => p.rol ?? [])
					)
				].sort()
			}));
		}
	),
	question(
		dekking.feiten,
		(plain) => {
			const off = [...withLabel(plain, 'Organisatie'), ...withLabel(plain, 'Geldstroom')]
				.map(({ id }) => id)
				.filter((_, at) => at % 2 === 0);
			return ['gm1', 'gm2'].flatMap((gemeente) => {
				const goals = withLabel(plain, 'Doel').filter(({ p }) => p.gemeente === gemeente);
				return YEARS.flatMap((jaar) =>
					[[], off].map((zonder) => dekking.feitenParams(gemeente, ids(goals), jaar, zonder))
				);
			});
		},
		(plain, { doelen, jaar, zonder }) => {
			const rows = (doelen as string[]).flatMap((id) => {
				const goal = find(plain, id)!;
				return groupsOf(goal, factsOf(plain, goal, jaar as number | null, zonder as string[]));
			});
			return sorted(rows, (row) => [
				...[row.doel, row.aspect, row.soort, row.subsoort, Number(row.afgeschermd)],
				...[row.graad, row.graadVerbonden, Number(row.bekend)]
			]);
		}
	),
	twinOf(lijst.activiteit, (plain, goal, jaar) =>
		workOf(plain, goal, jaar).map(({ r, at }) => ({ r, recht: at === goal, zeker: sure(r), bekend: null }))
	),
	twinOf(lijst.indicator, (plain, goal, jaar) =>
		metersOf(plain, goal).map(({ r, at }) => ({
			r,
			recht: at === goal,
			zeker: sure(r),
			bekend: measured(plain, r.van, jaar)
		}))
	),
	twinOf(lijst.geld, (plain, goal, jaar) =>
		flowsOf(plain, goal, jaar).map(({ b, at }) => ({
			r: b,
			recht: at === goal,
			zeker: sure(b),
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
