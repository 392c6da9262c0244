/** The rows of traces, plainly. */
import { BIJDRAGEN } from '#graph/model.ts';
import * as spoor from '#queries/spoor.ts';
import {
	find,
	holdsIn,
	ids,
	question,
	reach,
	relations,
	sorted,
	source,
	unique,
	type Case,
	type Plain,
	type PlainNode,
	type PlainRelation
} from '../plain.ts';

const short = ({ id, soort, p }: PlainNode) => ({
	van: id,
	vanNaam: p.naam,
	vanSoort: soort,
	vanSubsoort: p.subsoort ?? null,
	vanCode: p.code ?? null,
	vanTekst: p.tekst ?? null,
	vanVolgorde: p.volgorde ?? null,
	vanZin: p.zin ?? null,
	vanEinde: p.einde ?? null
});

const NOTHING = {
	soort: null,
	rol: null,
	nadereSoort: null,
	jaar: null,
	document: null,
	plaats: null,
	regelVan: null,
	regelTot: null,
	basis: null,
	naar: null
};

export const nodeRow = (node: PlainNode) => ({ ...NOTHING, ...short(node) });

export const relationRow = ({ van, soort, naar, p }: PlainRelation) => ({
	soort,
	rol: p.rol ?? null,
	nadereSoort: p.soort ?? null,
	jaar: p.jaar ?? null,
	...source(p),
	...short(van),
	naar: naar.id
});

export type Row = ReturnType<typeof nodeRow> | ReturnType<typeof relationRow>;

export const order = (row: Row) => [row.soort, row.van, row.naar, row.document, row.rol, row.jaar] as const;

export const UP = ['ONDERDEEL_VAN', 'DRAAGT_BIJ_AAN'];
export const FIRST = [
	'DRAAGT_BIJ_AAN',
	'VOERT_UIT',
	'NEEMT_DEEL_AAN',
	'SAMENWERKINGSPARTNER_VOOR',
	'ONTVANGT'
];
export const ONWARD = [...FIRST, 'BESTEMD_VOOR', 'ONDERDEEL_VAN'];

/** A goal and its versions, at most three steps of succession away. */
function versions(plain: Plain, goal: PlainNode): PlainNode[] {
	const succession = relations(plain, 'OPVOLGER_VAN');
	return reach([goal], 3, (node) =>
		succession.flatMap(({ van, naar }) => (van === node ? [naar] : naar === node ? [van] : []))
	);
}

/** What leads up to a goal in at most six steps, and every relation into that. */
function under(plain: Plain, goal: PlainNode, jaar: number | null): Row[] {
	const up = relations(plain, UP);
	const carriers = reach([goal], 6, (node) =>
		up.filter(({ naar }) => naar === node).map(({ van }) => van)
	).filter(({ soort }) => spoor.DRAGERS.includes(soort));
	const into = (node: PlainNode, soorten: readonly string[]) =>
		relations(plain, soorten).filter(({ naar }) => naar === node);
	const found = carriers.flatMap((carrier) => {
		const money = into(carrier, ['BESTEMD_VOOR']).map(({ van }) => van);
		const receivers = money.flatMap((flow) => into(flow, ['ONTVANGT'])).map(({ van }) => van);
		const doers = into(carrier, ['VOERT_UIT', 'NEEMT_DEEL_AAN']).map(({ van }) => van);
		const groups = [...receivers, ...doers].filter(({ soort }) => soort === 'Samenwerking');
		return [
			...into(carrier, BIJDRAGEN),
			...money.flatMap((flow) => into(flow, ['ONTVANGT', 'VERSTREKT'])),
			...groups.flatMap((group) => into(group, ['NEEMT_DEEL_AAN']))
		];
	});
	return [...carriers.map(nodeRow), ...found.filter((r) => holdsIn(r, jaar)).map(relationRow)];
}

/** A third of the nodes: goals, parties and everything else, with one that is not there. */
const some = (plain: Plain): string[] => [...ids(plain).filter((_, at) => at % 3 === 1), 'onbekend'];

const years = (at: number) => [null, [2019, 2023, 2024][at % 3]!] as const;

export const cases: readonly Case[] = [
	question(
		spoor.spoor,
		(plain) =>
			some(plain).flatMap((id, at) =>
				years(at).map((jaar) => ({
					doelen: at % 4 ? [id] : [id, ids(plain)[0]!],
					jaar,
					dragers: spoor.DRAGERS,
					bijdragen: BIJDRAGEN,
					limiet: at % 5 ? 10_000 : 4
				}))
			),
		(plain, params) => {
			const rows = [...new Set(params.doelen)].flatMap((id) => {
				const goal = find(plain, id);
				if (!goal) return [];
				return versions(plain, goal).flatMap((doel) =>
					under(plain, doel, params.jaar).map((row) => ({ vraag: id, doel: doel.id, ...row }))
				);
			});
			const once = unique(rows, (row) => row);
			// what is cut first is never the goal itself, nor its nodes
			const own = (row: (typeof once)[number]) => (row.doel === row.vraag ? 0 : 1);
			const relation = (row: (typeof once)[number]) => (row.soort === null ? 0 : 1);
			return sorted(once, (row) => [row.vraag, own(row), row.doel, relation(row), ...order(row)]).slice(
				0,
				params.limiet
			);
		}
	),
	question(
		spoor.sporen,
		(plain) =>
			some(plain).flatMap((partij, at) =>
				years(at).map((jaar) => ({
					partij,
					jaar,
					eersteStap: spoor.EERSTE_STAP,
					limiet: at % 5 ? 10_000 : 4
				}))
			),
		(plain, params) => {
			const partij = find(plain, params.partij);
			if (!partij) return [];
			const first = relations(plain, params.eersteStap).filter(({ van }) => van === partij);
			const onward = relations(plain, ONWARD);
			const reached = reach(
				first.map(({ naar }) => naar),
				8,
				(node) => onward.filter(({ van }) => van === node).map(({ naar }) => naar)
			);
			if (!reached.length) return [];
			const found = [
				...first,
				...onward.filter(({ van }) => reached.includes(van)),
				...relations(plain, 'VERSTREKT', 'Gemeente').filter(({ naar }) => reached.includes(naar))
			].filter((r) => holdsIn(r, params.jaar));
			const rows = [...[partij, ...reached].map(nodeRow), ...found.map(relationRow)];
			return sorted(
				unique(rows, (row) => row),
				order
			).slice(0, params.limiet);
		}
	)
];
