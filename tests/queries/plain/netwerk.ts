/** Pieces of the network and rings of a search for paths, plainly. */
import { GETOOND } from '#queries/knoop.ts';
import * as netwerk from '#queries/netwerk.ts';
import * as pad from '#queries/pad.ts';
import {
	find,
	holdsIn,
	ids,
	manyIds,
	question,
	reach,
	relations,
	sorted,
	source,
	type Case,
	type Plain,
	type Properties,
	type PlainNode
} from '../plain.ts';
import { end } from './knoop.ts';

const drawn = (node: PlainNode, afstand: number) => ({
	id: node.id,
	naam: node.p.naam,
	soort: node.soort,
	subsoort: node.p.subsoort ?? null,
	code: node.p.code ?? null,
	tekst: node.p.tekst ?? null,
	volgorde: node.p.volgorde ?? null,
	zin: node.p.zin ?? null,
	einde: node.p.einde ?? null,
	knooppunt: node.p.knooppunt ?? false,
	afstand
});

const told = (r: { p: Properties; soort: string }) => ({
	soort: r.soort,
	rol: r.p.rol ?? null,
	nadereSoort: r.p.soort ?? null,
	jaar: r.p.jaar ?? null,
	...source(r.p)
});

/** Nodes within so many steps of the middle; a hub is reached, and left only when it is the middle. */
function around(
	plain: Plain,
	middle: PlainNode,
	stappen: number,
	relaties: readonly string[],
	jaar: number | null
) {
	const used = relations(plain, relaties).filter((r) => holdsIn(r, jaar));
	return reach([middle], stappen, (node) =>
		node !== middle && node.p.knooppunt
			? []
			: used.flatMap(({ van, naar }) => (van === node ? [naar] : naar === node ? [van] : []))
	);
}

const JAREN = [null, 2023] as const;

export const cases: readonly Case[] = [
	question(
		netwerk.rond,
		(plain) =>
			[...ids(plain).filter((_, at) => at % 2), 'onbekend'].map((middelpunt, at) => ({
				middelpunt,
				stappen: at % 4,
				soorten: at % 3 ? netwerk.SOORTEN : ['Organisatie', 'Activiteit', 'Opgave'],
				relaties: GETOOND,
				jaar: JAREN[at % 2]!,
				limiet: at % 7 ? 1000 : 2
			})),
		(plain, { middelpunt, stappen, soorten, relaties, jaar, limiet }) => {
			const middle = find(plain, middelpunt);
			if (!middle) return [];
			const steps = [0, 1, 2, 3].filter((step) => step <= stappen);
			const rows = steps.flatMap((step) => {
				const nearer = step ? around(plain, middle, step - 1, relaties, jaar) : [];
				return around(plain, middle, step, relaties, jaar)
					.filter((node) => !nearer.includes(node))
					.map((node) => drawn(node, step));
			});
			const shown = rows.filter(
				({ id, soort, afstand }) =>
					find(plain, id)!.p.afgeschermd !== true && (afstand === 0 || soorten.includes(soort))
			);
			return sorted(shown, ({ afstand, id }) => [afstand, id]).slice(0, limiet);
		}
	),
	question(
		netwerk.gemeente,
		() =>
			[null, 'gm1', 'gm3'].flatMap((gemeente) => [
				{ gemeente, soorten: netwerk.SOORTEN, limiet: 1000 },
				{ gemeente, soorten: ['Organisatie', 'Ambitie'], limiet: 3 }
			]),
		(plain, { gemeente, soorten, limiet }) =>
			sorted(
				plain.nodes.filter(
					({ soort, p }) =>
						soorten.includes(soort) &&
						p.afgeschermd !== true &&
						(gemeente === null || p.gemeente === gemeente)
				),
				({ id }) => [id]
			)
				.slice(0, limiet)
				.map((node) => drawn(node, 0))
	),
	question(
		netwerk.open,
		(plain) =>
			manyIds(plain).flatMap((many, at) => [
				{
					...many,
					...netwerk.toOpenLists(
						many.ids.map((id, n) => ({
							id,
							soort: n % 3 ? (n % 2 ? 'ONDERDEEL_VAN' : 'DRAAGT_BIJ_AAN') : null,
							heen: n % 4 < 2
						}))
					),
					soorten: at % 2 ? netwerk.SOORTEN : ['Organisatie', 'Ambitie', 'Opgave'],
					relaties: GETOOND,
					bases: at % 2 ? null : ['vermeld', 'opmaak'],
					tot: JAREN[at % 2]!,
					binnen: at % 3 ? null : 'gm1',
					limiet: 1000
				},
				{
					...many,
					alles: many.ids.slice(0, 1),
					heen: [],
					terug: [],
					soorten: netwerk.SOORTEN,
					relaties: GETOOND,
					bases: null,
					tot: null,
					binnen: null,
					limiet: 3
				}
			]),
		(plain, params) => {
			const used = relations(plain, params.relaties).filter(
				({ p }) =>
					(params.bases === null || params.bases.includes(p.basis)) &&
					(params.tot === null || (p.jaar ?? params.tot) <= params.tot)
			);
			const named = plain.nodes.filter(({ id }) => params.ids.includes(id));
			const isOpen = (id: string, soort: string, list: readonly string[]) =>
				params.alles.includes(id) || list.includes(`${id} ${soort}`);
			const beside = named.flatMap((node) =>
				used.flatMap(({ van, soort, naar }) => [
					...(van === node && isOpen(node.id, soort, params.heen) ? [naar] : []),
					...(naar === node && isOpen(node.id, soort, params.terug) ? [van] : [])
				])
			);
			const near = [...new Set(beside)].filter(
				(node) =>
					!named.includes(node) &&
					params.soorten.includes(node.soort) &&
					(params.binnen === null || (node.p.gemeente ?? params.binnen) === params.binnen)
			);
			const rows = [...named.map((node) => drawn(node, 0)), ...near.map((node) => drawn(node, 1))]
				.filter(({ id }) => find(plain, id)!.p.afgeschermd !== true)
				.map((row) => ({ ...row, gemeente: find(plain, row.id)!.p.gemeente ?? null }));
			return sorted(rows, ({ afstand, id }) => [afstand, id]).slice(0, params.limiet);
		}
	),
	question(
		netwerk.rondom,
		(plain) =>
			manyIds(plain).flatMap((many) =>
				[1000, 4].map((limiet) => ({ ...many, relaties: GETOOND, soorten: netwerk.SOORTEN, limiet }))
			),
		(plain, params) => {
			const counts = new Map<string, Set<string>>();
			for (const { van, soort, naar } of relations(plain, params.relaties))
				for (const [k, a, heen] of [
					[van, naar, true],
					[naar, van, false]
				] as const) {
					if (!params.ids.includes(k.id) || !params.soorten.includes(a.soort) || a.p.afgeschermd) continue;
					const key = JSON.stringify([k.id, soort, heen]);
					counts.set(key, (counts.get(key) ?? new Set()).add(a.id));
				}
			const rows = [...counts].map(([key, found]) => {
				const [knoop, soort, heen] = JSON.parse(key) as [string, string, boolean];
				return { knoop, soort, heen, aantal: found.size };
			});
			return sorted(rows, ({ knoop, soort, heen }) => [knoop, soort, Number(heen)]).slice(0, params.limiet);
		}
	),
	question(
		netwerk.relaties,
		(plain) =>
			manyIds(plain).flatMap((many) =>
				JAREN.map((jaar) => ({ ...many, relaties: GETOOND, jaar, limiet: jaar ? 1000 : 5 }))
			),
		(plain, params) =>
			sorted(
				relations(plain, params.relaties).filter(
					(r) => params.ids.includes(r.van.id) && params.ids.includes(r.naar.id) && holdsIn(r, params.jaar)
				),
				({ van, soort, naar, p }) => [van.id, soort, naar.id, p.document, p.rol, p.jaar]
			)
				.slice(0, params.limiet)
				.map((r) => ({ van: r.van.id, naar: r.naar.id, ...told(r) }))
	),
	question(
		pad.ring,
		(plain) =>
			manyIds(plain).flatMap(({ ids: rand }) =>
				JAREN.map((jaar) => ({ rand, relaties: GETOOND, jaar, limiet: jaar ? 1000 : 5 }))
			),
		(plain, params) => {
			const used = relations(plain, params.relaties).filter((r) => holdsIn(r, params.jaar));
			const rows = used
				.flatMap((r) => [
					{ bij: r.van, buur: r.naar, r },
					{ bij: r.naar, buur: r.van, r }
				])
				.filter(({ bij }) => params.rand.includes(bij.id));
			return sorted(rows, ({ bij, buur, r }) => [
				bij.id,
				buur.id,
				r.soort,
				r.van.id,
				r.p.document,
				r.p.rol,
				r.p.jaar
			])
				.slice(0, params.limiet)
				.map(({ bij, buur, r }) => ({
					bij: bij.id,
					van: r.van.id,
					naar: r.naar.id,
					...told(r),
					...end('buur', buur),
					buurKnooppunt: buur.p.knooppunt ?? false
				}));
		}
	)
];
