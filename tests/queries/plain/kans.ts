/** What suggestions start from, plainly. */
import * as aansluiter from '#queries/aansluiter.ts';
import * as kans from '#queries/kans.ts';
import {
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

const FIRST = ['DRAAGT_BIJ_AAN', 'VOERT_UIT', 'NEEMT_DEEL_AAN', 'SAMENWERKINGSPARTNER_VOOR', 'ONTVANGT'];
const ONWARD = [...FIRST, 'BESTEMD_VOOR', 'ONDERDEEL_VAN'];

/** Ends and collaborations that these organisations lead to. */
function anchorsOf(plain: Plain, organisaties: readonly string[]): { id: string; soort: string }[] {
	const onward = relations(plain, ONWARD);
	const first = relations(plain, FIRST, 'Organisatie').filter(({ van }) => organisaties.includes(van.id));
	const reached = reach(
		first.map(({ naar }) => naar),
		8,
		(node) => onward.filter(({ van }) => van === node).map(({ naar }) => naar)
	);
	const anchors = reached.filter(({ p, soort }) => p.einde === true || soort === 'Samenwerking');
	return sorted(anchors, ({ id }) => [id]).map(({ id, soort }) => ({ id, soort }));
}

const organisations = (plain: Plain): string[] => withLabel(plain, 'Organisatie').map(({ id }) => id);

export const cases: readonly Case[] = [
	question(
		kans.ankers,
		(plain) =>
			[...organisations(plain), 'onbekend'].map((organisatie, at) => ({
				organisatie,
				limiet: at % 4 ? 200 : 1
			})),
		(plain, { organisatie, limiet }) => anchorsOf(plain, [organisatie]).slice(0, limiet)
	),
	question(
		aansluiter.ankers,
		(plain) => [
			{ organisaties: organisations(plain), limiet: 200 },
			{ organisaties: organisations(plain).slice(1, 3), limiet: 200 },
			{ organisaties: [], limiet: 200 }
		],
		(plain, { organisaties, limiet }) => anchorsOf(plain, organisaties).slice(0, limiet)
	),
	question(kans.verwanten, manyIds, (plain, { ids }) => {
		const wholes = relations(plain, 'ONDERDEEL_VAN', 'Organisatie', 'Organisatie');
		const places = relations(plain, 'LIGT_IN', 'Knoop', 'Gebied');
		const paid = relations(plain, 'ONTVANGT', 'Organisatie');
		const rows = [
			...wholes.map(({ van, naar }) => ({ voor: van, soort: 'geheel', naar })),
			...places.map(({ van, naar }) => ({ voor: van, soort: 'gebied', naar })),
			...paid.flatMap(({ van, naar: flow }) =>
				places.filter((r) => r.van === flow).map(({ naar }) => ({ voor: van, soort: 'gebied', naar }))
			),
			...withLabel(plain, 'Organisatie')
				.filter(({ p }) => p.afgeschermd === true)
				.map((voor) => ({ voor, soort: 'afgeschermd', naar: voor }))
		].filter(({ voor }) => ids.includes(voor.id) && voor.labels.includes('Organisatie'));
		const once = unique(
			rows.map(({ voor, soort, naar }) => ({
				voor: voor.id,
				soort,
				id: naar.id,
				naam: soort === 'afgeschermd' ? '' : naar.p.naam
			})),
			(row) => row
		);
		return sorted(once, ({ voor, soort, id }) => [voor, soort, id]);
	})
];
