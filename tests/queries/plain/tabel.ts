/** Whole tables, plainly. */
import * as tabel from '#queries/tabel.ts';
import { ids, manyIds, question, relations, sorted, unique, type Case, type Plain } from '../plain.ts';

const pages = (plain: Plain) => {
	const middle = [...ids(plain)].sort()[Math.floor(plain.nodes.length / 2)]!;
	return [
		{ na: '', aantal: 3 },
		{ na: '', aantal: 1000 },
		{ na: middle, aantal: 1000 },
		{ na: '~', aantal: 5 }
	];
};

const SOORTEN = [
	['Opgave', 'Ambitie', 'Programma', 'Pijler'],
	['Organisatie'],
	['Jaarschijf', 'Document'],
	[]
];
const tables = (plain: Plain) =>
	pages(plain).flatMap((page) => SOORTEN.map((soorten) => ({ ...page, soorten })));

const behind = (plain: Plain, { na, aantal, soorten }: { na: string; aantal: number; soorten: string[] }) =>
	sorted(
		plain.nodes.filter(({ id, soort }) => id > na && soorten.includes(soort)),
		({ id }) => [id]
	).slice(0, aantal);

const relationPages = (plain: Plain) =>
	manyIds(plain).flatMap((many) => [
		{ ...many, relaties: ['ONDERDEEL_VAN', 'VERMELD_IN', 'ONTVANGT'], overslaan: 0, aantal: 1000 },
		{ ...many, relaties: ['DRAAGT_BIJ_AAN', 'VERMELD_IN'], overslaan: 2, aantal: 3 }
	]);

interface RelationPage {
	readonly ids: string[];
	readonly relaties: string[];
	readonly overslaan: number;
	readonly aantal: number;
}

/** Relations of nodes at one end, in the order of that end. */
function stated(plain: Plain, params: RelationPage, een: 'van' | 'naar', ander: 'van' | 'naar') {
	const found = relations(plain, params.relaties).filter((r) => params.ids.includes(r[een].id));
	const rows = sorted(found, (r) => [r[een].id, r.soort, r[ander].id, r.p.document, r.p.rol, r.p.jaar]);
	return rows.slice(params.overslaan, params.overslaan + params.aantal).map(({ van, soort, naar, p }) => ({
		van: van.id,
		vanSoort: van.soort,
		vanNaam: van.p.naam,
		relatie: soort,
		naar: naar.id,
		naarSoort: naar.soort,
		naarNaam: naar.p.naam,
		eigenschappen: p,
		document: p.document,
		rol: p.rol ?? null,
		jaar: p.jaar ?? null
	}));
}

export const cases: readonly Case[] = [
	question(tabel.ids, tables, (plain, params) => behind(plain, params).map(({ id }) => ({ id }))),
	question(tabel.knopen, tables, (plain, params) =>
		behind(plain, params).map(({ id, p }) => ({ id, knoop: p }))
	),
	question(
		tabel.buren,
		(plain) =>
			manyIds(plain).flatMap((many) => [
				{
					...many,
					uit: ['ONDERDEEL_VAN', 'DRAAGT_BIJ_AAN'],
					inkomend: ['ONTVANGT', 'HEEFT_SCHIJF'],
					limiet: 1000
				},
				{ ...many, uit: [], inkomend: ['NEEMT_DEEL_AAN', 'VERMELD_IN'], limiet: 3 }
			]),
		(plain, params) => {
			const out = relations(plain, params.uit)
				.filter(({ van }) => params.ids.includes(van.id))
				.map(({ van, soort, naar }) => ({ voor: van.id, relatie: soort, uitgaand: true, ander: naar.id }));
			const into = relations(plain, params.inkomend)
				.filter(({ naar }) => params.ids.includes(naar.id))
				.map(({ van, soort, naar }) => ({ voor: naar.id, relatie: soort, uitgaand: false, ander: van.id }));
			const rows = unique([...out, ...into], (row) => row);
			return sorted(rows, ({ voor, relatie, uitgaand, ander }) => [
				voor,
				relatie,
				Number(uitgaand),
				ander
			]).slice(0, params.limiet);
		}
	),
	question(tabel.relaties, relationPages, (plain, params) => stated(plain, params, 'van', 'naar')),
	question(tabel.relatiesNaar, relationPages, (plain, params) => stated(plain, params, 'naar', 'van')),
	question(tabel.afgeschermd, pages, (plain, { na, aantal }) => {
		const shielded = plain.nodes.filter(({ id, p }) => p.afgeschermd === true && id > na);
		return sorted(shielded, ({ id }) => [id])
			.slice(0, aantal)
			.map(({ id }) => ({ id }));
	})
];
