/** What goes when something is switched off, plainly. */
import * as stelDat from '#queries/stel-dat.ts';
import {
	holdsIn,
	ids,
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

const TIES = ['SAMENWERKINGSPARTNER_VOOR', 'VOERT_UIT', 'NEEMT_DEEL_AAN', 'DRAAGT_BIJ_AAN', 'ONTVANGT'];
const telNiet = ['gemeentelijk onderdeel', 'zonder naam'];

const asks = (plain: Plain) =>
	['gm1', 'gm2'].flatMap((gemeente) =>
		[null, 2019].flatMap((jaar) =>
			[[], ids(plain).filter((_, at) => at % 2 === 0), ids(plain)].map((zonder) => ({
				gemeente,
				jaar,
				zonder,
				telNiet,
				limiet: 100
			}))
		)
	);

/** Ids of the goals that a walk along what serves them ends at. */
const leaning = (plain: Plain, id: string): string[] =>
	reach(
		plain.nodes.filter((node) => node.id === id),
		9,
		(node) =>
			relations(plain, [...TIES, 'BESTEMD_VOOR'])
				.filter(({ van }) => van === node)
				.map(({ naar }) => naar)
	)
		.filter(({ labels }) => labels.includes('Doel'))
		.map((goal) => goal.id)
		.sort();

export const cases: readonly Case[] = [
	question(
		stelDat.uitgebreid,
		(plain) => manyIds(plain).map(({ ids }) => ({ ids, limiet: 1000 })),
		(plain, params) => {
			const schemes = relations(plain, 'OP_GROND_VAN').filter(({ naar }) => params.ids.includes(naar.id));
			const whole = plain.nodes.filter(({ id }) => params.ids.includes(id));
			const parts = reach(
				whole.filter(({ soort }) => soort === 'Organisatie'),
				4,
				(node) =>
					relations(plain, 'ONDERDEEL_VAN', 'Organisatie', 'Organisatie')
						.filter(({ naar }) => naar === node)
						.map(({ van }) => van)
			);
			const gone = plain.nodes.filter(
				(node) =>
					whole.includes(node) ||
					parts.includes(node) ||
					(node.labels.includes('Geldstroom') && schemes.some(({ van }) => van === node))
			);
			return sorted(gone, ({ id }) => [id]).map(({ id, soort, p }) => ({
				id,
				naam: p.naam,
				soort,
				subsoort: p.subsoort ?? null,
				gevraagd: params.ids.includes(id),
				doelen: leaning(plain, id)
			}));
		}
	),
	question(stelDat.partijen, asks, (plain, { gemeente, jaar, zonder }) => {
		const lost = withLabel(plain, 'Organisatie').filter((party) => {
			if (party.soort !== 'Organisatie' || party.p.gemeente !== gemeente || zonder.includes(party.id))
				return false;
			if (telNiet.includes(party.p.subsoort ?? 'organisatie') || party.p.afgeschermd === true) return false;
			const ties = relations(plain, TIES).filter(
				(r) => r.van === party && holdsIn(r, jaar) && r.p.rol !== 'ondertekenaar'
			);
			return ties.length > 0 && ties.every(({ naar }) => zonder.includes(naar.id));
		});
		return sorted(lost, ({ id, p }) => [p.naam, id]).map(({ id, soort, p }) => ({
			id,
			naam: p.naam,
			soort,
			subsoort: p.subsoort ?? null
		}));
	}),
	question(stelDat.geld, asks, (plain, { gemeente, jaar, zonder }) => {
		const stopped = withLabel(plain, 'Geldstroom').filter((flow) => {
			if (flow.p.gemeente !== gemeente || flow.p.afgewezen === true) return false;
			const ever = relations(plain, 'ONTVANGT').filter(({ naar }) => naar === flow);
			const receivers = ever.filter((r) => holdsIn(r, jaar));
			return (
				(zonder.includes(flow.id) && (!ever.length || receivers.length > 0)) ||
				(receivers.length > 0 && receivers.every(({ van }) => zonder.includes(van.id)))
			);
		});
		return sorted(stopped, ({ id }) => [id]).map((flow) => {
			const slices = unique(
				relations(plain, 'HEEFT_SCHIJF')
					.filter(({ van, naar }) => van === flow && (jaar === null || naar.p.boekjaar === jaar))
					.map(({ naar }) => naar),
				({ id }) => id
			);
			const known = slices.flatMap(({ p }) => p.vastgesteld ?? p.verleend ?? []);
			return {
				id: flow.id,
				bedrag: known.reduce((sum, value) => sum + value, 0),
				bekend: known.length,
				afgeschermd: flow.p.afgeschermd === true
			};
		});
	})
];
