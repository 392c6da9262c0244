/** What suggestions are made of, plainly. */
import { BIJDRAGEN } from '#graph/model.ts';
import * as kans from '#queries/kans.ts';
import { DRAGERS } from '#queries/spoor.ts';
import {
	find,
	ids,
	question,
	reach,
	relations,
	sorted,
	unique,
	withLabel,
	type Case,
	type Plain,
	type PlainNode
} from '../plain.ts';
import { FIRST, nodeRow, ONWARD, order, relationRow, UP, type Row } from './spoor.ts';

const isCarrier = ({ soort }: PlainNode) => DRAGERS.includes(soort);
const isAnchor = ({ p, soort }: PlainNode) => p.einde === true || soort === 'Samenwerking';

/** Nodes at the other end of relations of these kinds, from the node or towards it. */
const from = (plain: Plain, node: PlainNode, soorten: readonly string[]) =>
	relations(plain, soorten).flatMap(({ van, naar }) => (van === node ? [naar] : []));
const into = (plain: Plain, node: PlainNode, soorten: readonly string[]) =>
	relations(plain, soorten).flatMap(({ van, naar }) => (naar === node ? [van] : []));

/** What the organisations lead to and what stands under that, unless that is more than `breed`. */
function carriersOf(plain: Plain, organisaties: readonly string[], breed: number): Map<PlainNode, number> {
	const parties = plain.nodes.filter(({ id, soort }) => soort === 'Organisatie' && organisaties.includes(id));
	const own = reach(
		parties.flatMap((party) => from(plain, party, FIRST)),
		8,
		(node) => from(plain, node, ONWARD)
	)
		.filter(isCarrier)
		.filter((node) => reach([node], 6, (one) => from(plain, one, UP)).some(isAnchor));
	const found = new Map(own.map((node) => [node, 0]));
	for (const node of own) {
		const under = reach([node], 6, (one) => into(plain, one, UP)).filter(isCarrier);
		if (under.length > breed) continue;
		for (const one of under) if (!found.has(one)) found.set(one, 1);
	}
	return found;
}

/** Relations around one carrier, each with its place in the order. */
function around(plain: Plain, x: PlainNode): { rang: number; row: Row }[] {
	const money = into(plain, x, ['BESTEMD_VOOR']);
	const groups = [x, ...money]
		.flatMap((y) => [y, ...into(plain, y, ['ONTVANGT', 'VOERT_UIT', 'NEEMT_DEEL_AAN'])])
		.filter(({ soort }) => soort === 'Samenwerking');
	const told = (
		rang: number,
		soorten: readonly string[],
		holds: (van: PlainNode, naar: PlainNode) => boolean
	) =>
		relations(plain, soorten)
			.filter(({ van, naar }) => holds(van, naar))
			.map((r) => ({ rang, row: relationRow(r), van: r.van, soort: r.soort }));
	const direct = BIJDRAGEN.filter((naam) => naam !== 'NEEMT_DEEL_AAN');
	return [
		{ rang: 0, row: nodeRow(x) },
		...told(1, UP, (van) => van === x),
		...told(2, ['NEEMT_DEEL_AAN'], (_, naar) => groups.includes(naar)),
		...told(3, direct, (_, naar) => naar === x).filter(
			({ van, soort }) => !isCarrier(van) || !UP.includes(soort)
		),
		...told(4, ['ONTVANGT'], (_, naar) => money.includes(naar) && naar.labels.includes('Geldstroom'))
	].map(({ rang, row }) => ({ rang, row }));
}

const organisations = (plain: Plain): string[] => withLabel(plain, 'Organisatie').map(({ id }) => id);

/** Every row that the organisations share with others; limits are the caller's. */
export function kringOf(
	plain: Plain,
	organisaties: readonly string[],
	{ breed, knopen, limiet }: { breed: number; knopen: number; limiet: number }
): Row[] {
	const carriers = sorted([...carriersOf(plain, organisaties, breed)], ([node, afstand]) => [
		afstand,
		node.soort === 'Activiteit' ? 1 : 0,
		node.id
	]).slice(0, knopen);
	const rows = unique(
		carriers.flatMap(([node]) => around(plain, node)),
		(row) => row
	);
	return sorted(rows, ({ rang, row }) => [rang, ...order(row)])
		.map(({ row }) => row)
		.slice(0, limiet);
}

const NOTHING = { id: null, naam: null, jaar: null, kort: null, documentsoort: null, plaatsen: null };

export const cases: readonly Case[] = [
	question(
		kans.kring,
		(plain) => [
			...organisations(plain).map((id, at) => ({
				...kans.kringParams([id]),
				...(at % 3 === 1 && { breed: 2 }),
				...(at % 4 === 1 && { knopen: 2 }),
				...(at % 5 === 1 && { limiet: 4 })
			})),
			kans.kringParams([...organisations(plain), 'onbekend']),
			kans.kringParams([])
		],
		(plain, params) => kringOf(plain, params.organisaties, params)
	),
	question(
		kans.omgeving,
		(plain) => [
			{ organisaties: ids(plain), gemeente: 'gm1', documenten: ids(plain) },
			{ organisaties: organisations(plain).slice(1), gemeente: 'gm2', documenten: ['d2', 'onbekend'] },
			{ organisaties: [], gemeente: 'onbekend', documenten: [] }
		],
		(plain, { organisaties, gemeente, documenten }) => {
			const parties = plain.nodes.filter(({ id }) => organisaties.includes(id));
			const rows = [
				...parties.flatMap((party) => [
					...reach(from(plain, party, ['ONDERDEEL_VAN']), 3, (node) => from(plain, node, ['ONDERDEEL_VAN']))
						.filter(({ labels }) => labels.includes('Organisatie'))
						.map(({ id, p }) => ({ ...NOTHING, voor: party.id, soort: 'geheel', id, naam: p.naam })),
					...[party, ...from(plain, party, ['ONTVANGT'])]
						.flatMap((node) => from(plain, node, ['LIGT_IN']))
						.filter(({ soort }) => soort === 'Gebied')
						.map(({ id, p }) => ({ ...NOTHING, voor: party.id, soort: 'gebied', id, naam: p.naam })),
					...(party.p.afgeschermd === true
						? [{ ...NOTHING, voor: party.id, soort: 'afgeschermd', id: party.id }]
						: [])
				]),
				...withLabel(plain, 'Doel')
					.filter(({ p }) => p.gemeente === gemeente && p.jaar !== undefined)
					.map(({ p }) => ({ ...NOTHING, voor: gemeente, soort: 'jaar', jaar: p.jaar })),
				...withLabel(plain, 'Document').flatMap(({ id, p }) => {
					const owner = find(plain, p.gemeente);
					if (!documenten.includes(id) || owner?.soort !== 'Gemeente') return [];
					const { documentsoort = null, plaatsen = null } = p;
					const told = { naam: owner.p.naam, kort: p.kort ?? p.naam, documentsoort, plaatsen };
					return [{ ...NOTHING, voor: id, soort: 'document', id, ...told }];
				})
			];
			return sorted(
				unique(rows, (row) => row),
				({ soort, voor, id, jaar }) => [soort, voor, id, jaar]
			);
		}
	)
];
