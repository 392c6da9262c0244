/** Goals and activities, plainly. */
import * as activiteit from '#queries/activiteit.ts';
import * as doel from '#queries/doel.ts';
import {
	linked,
	manyIds,
	question,
	reach,
	relations,
	sorted,
	unique,
	withLabel,
	type Case,
	type Plain
} from '../plain.ts';

const GEMEENTEN = [null, 'gm1', 'gm2', 'gm3'];
const JAREN = [null, 2019, 2023, 2024];

interface ListParams {
	readonly [name: string]: unknown;
	readonly gemeente: string | null;
	readonly jaar: number | null;
	readonly eersteDag: string | null;
	readonly laatsteDag: string | null;
	readonly limiet: number;
}

const lists = (): ListParams[] =>
	GEMEENTEN.flatMap((gemeente) =>
		JAREN.map((jaar) => ({
			gemeente,
			jaar,
			eersteDag: jaar && `${jaar}-01-01`,
			laatsteDag: jaar && `${jaar}-12-31`,
			limiet: gemeente ? 100 : 3
		}))
	).map((params) => params as ListParams);

/** Goals that hold in a year: of that year or without one, and not before or after their period. */
function inPeriod(plain: Plain, { gemeente, jaar, eersteDag, laatsteDag }: ListParams) {
	return withLabel(plain, 'Doel').filter(
		({ p }) =>
			(gemeente === null || p.gemeente === gemeente) &&
			(jaar === null ||
				((p.geldigTot !== undefined || (p.jaar ?? jaar) === jaar) &&
					(p.geldigVan ?? eersteDag) <= laatsteDag! &&
					(p.geldigTot ?? laatsteDag) >= eersteDag!))
	);
}

const toList = (nodes: ReturnType<typeof inPeriod>, limiet: number) =>
	sorted(nodes, ({ id, p }) => [p.gemeente, p.jaar, p.document, p.volgorde, id])
		.slice(0, limiet)
		.map(({ id, p }) => ({ id, knoop: p }));

export const cases: readonly Case[] = [
	question(doel.opgaven, lists, (plain, params) =>
		toList(
			inPeriod(plain, params).filter(({ p }) => p.einde === true),
			params.limiet
		)
	),
	question(
		doel.lijst,
		() =>
			lists().flatMap((list) =>
				([null, 'opgave', 'ambitie'] as const).map((niveau) => ({ ...list, niveau }))
			),
		(plain, params) =>
			toList(
				inPeriod(plain, params).filter(({ p }) => !params.niveau || p.niveau === params.niveau),
				params.limiet
			)
	),
	question(doel.boven, manyIds, (plain, { ids }) =>
		sorted(
			relations(plain, 'ONDERDEEL_VAN', 'Doel', 'Doel').filter(({ van }) => ids.includes(van.id)),
			({ van, naar, p }) => [van.id, p.hoofdstructuur ? 0 : 1, naar.id]
		).map(({ van, naar }) => ({ voor: van.id, knoop: naar.p }))
	),
	question(
		doel.onder,
		manyIds,
		linked('ONDERDEEL_VAN', ['Doel', 'Doel'], 'naar', ({ id, p }) => [p.volgorde, p.document, id])
	),
	question(
		doel.activiteiten,
		manyIds,
		linked('DRAAGT_BIJ_AAN', ['Activiteit', 'Doel'], 'naar', ({ id, p }) => [p.volgorde, id])
	),
	question(doel.aantalActiviteiten, manyIds, (plain, { ids }) => {
		const given = relations(plain, 'DRAAGT_BIJ_AAN', 'Activiteit', 'Doel');
		const rows = ids.map((voor) => ({
			voor,
			aantal: new Set(given.filter(({ naar }) => naar.id === voor).map(({ van }) => van.id)).size
		}));
		return sorted(
			rows.filter(({ aantal }) => aantal),
			({ voor }) => [voor]
		);
	}),
	question(
		doel.indicatoren,
		manyIds,
		linked('MEET', ['Indicator', 'Doel'], 'naar', ({ id }) => [id])
	),
	question(
		doel.eerder,
		manyIds,
		linked('OPVOLGER_VAN', ['Doel', 'Doel'], 'van', ({ id }) => [id])
	),
	question(
		doel.later,
		manyIds,
		linked('OPVOLGER_VAN', ['Doel', 'Doel'], 'naar', ({ id }) => [id])
	),
	question(doel.bevat, manyIds, (plain, { ids }) => {
		const up = relations(plain, 'ONDERDEEL_VAN');
		const rows = withLabel(plain, 'Doel')
			.filter(({ id }) => ids.includes(id))
			.flatMap((start) => {
				const above = reach([start], 6, (node) =>
					up.filter(({ van }) => van === node).map(({ naar }) => naar)
				);
				const sources = relations(plain, 'BEVAT', 'Document', 'Doel').filter(({ naar }) =>
					above.includes(naar)
				);
				return sources.map(({ p }) => ({ voor: start.id, aspect: p.rol ?? null }));
			});
		return sorted(
			unique(rows, (row) => row),
			({ voor, aspect }) => [voor, aspect]
		);
	}),
	question(
		activiteit.doelen,
		manyIds,
		linked('DRAAGT_BIJ_AAN', ['Activiteit', 'Doel'], 'van', ({ id }) => [id])
	)
];
