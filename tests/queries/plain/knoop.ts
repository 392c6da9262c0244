/** Any node: by id, its mentions, its relations, and search. */
import { expect } from 'vitest';
import * as gegevens from '#queries/gegevens.ts';
import * as gemeente from '#queries/gemeente.ts';
import * as knoop from '#queries/knoop.ts';
import {
	ids,
	manyIds,
	question,
	relations,
	sorted,
	source,
	unique,
	withLabel,
	type Case,
	type Plain,
	type Properties
} from '../plain.ts';

/** What a relation tells of one of its ends. */
export const end = (side: string, { id, soort, p }: { id: string; soort: string; p: Properties }) => ({
	[side]: id,
	[`${side}Naam`]: p.naam,
	[`${side}Soort`]: soort,
	[`${side}Subsoort`]: p.subsoort ?? null,
	[`${side}Code`]: p.code ?? null,
	[`${side}Zin`]: p.zin ?? null,
	[`${side}Einde`]: p.einde ?? null
});

const SOORTEN = ['Organisatie', 'Gemeente', 'Opgave', 'Ambitie', 'Activiteit', 'Document', 'Subsidie'];

function searches(plain: Plain): knoop.ZoekParams[] {
	const words = ['', 'zorg', 'elan', 'zorg wijk', 'st', 'nergens', `${plain.nodes[0]!.p.naam}`.toLowerCase()];
	return words.flatMap((text, at) =>
		[null, 'gm1'].map((gm) => ({
			woorden: text.split(' ').filter(Boolean),
			begin: text,
			soorten: SOORTEN,
			gemeente: gm,
			overslaan: at % 3,
			aantal: at % 2 ? 2 : 50
		}))
	);
}

export const cases: readonly Case[] = [
	question(knoop.perId, manyIds, (plain, params) =>
		sorted(
			plain.nodes.filter(({ id }) => params.ids.includes(id)),
			({ id }) => [id]
		).map(({ id, p }) => ({ voor: id, knoop: p }))
	),
	question(
		knoop.nieuwId,
		(plain) => ['oud.1', 'oud.2', 'onbekend', ids(plain)[0]!].map((id) => ({ id })),
		(plain, { id }) =>
			sorted(
				plain.nodes.filter(({ p }) => (p.oudeIds ?? []).includes(id)),
				(node) => [node.id]
			)
				.slice(0, 1)
				.map((node) => ({ id: node.id, naam: node.p.naam, soort: node.soort, einde: node.p.einde ?? null }))
	),
	question(knoop.vermeldingen, manyIds, (plain, params) =>
		sorted(
			relations(plain, 'VERMELD_IN', 'Knoop', 'Document').filter(({ van }) => params.ids.includes(van.id)),
			({ van, naar, p }) => [van.id, naar.id, p.regelVan]
		).map(({ van, naar, p }) => ({
			voor: van.id,
			...source({ ...p, document: naar.id }),
			naamHier: p.naamHier ?? null
		}))
	),
	question(
		knoop.schakels,
		(plain) =>
			manyIds(plain).flatMap((many) => [
				{ ...many, relaties: knoop.GETOOND, limiet: 10_000 },
				{ ...many, relaties: ['VOERT_UIT', 'VERMELD_IN'], limiet: 3 }
			]),
		(plain, params) => {
			const shown = relations(plain, params.relaties);
			const rows = shown.flatMap((r) => [
				{ voor: r.van.id, r },
				{ voor: r.naar.id, r }
			]);
			return sorted(
				rows.filter(({ voor }) => params.ids.includes(voor)),
				({ voor, r }) => [voor, r.soort, r.van.id, r.naar.id, r.p.document, r.p.rol, r.p.jaar]
			)
				.slice(0, params.limiet)
				.map(({ voor, r }) => ({
					voor,
					soort: r.soort,
					rol: r.p.rol ?? null,
					nadereSoort: r.p.soort ?? null,
					jaar: r.p.jaar ?? null,
					...source(r.p),
					...end('van', r.van),
					...end('naar', r.naar)
				}));
		}
	),
	question(knoop.zoek, searches, (plain, params) => {
		const found = plain.nodes.filter(
			({ soort, p }) =>
				params.soorten.includes(soort) &&
				p.afgeschermd !== true &&
				(params.gemeente === null || p.gemeente === params.gemeente) &&
				params.woorden.every((woord) => p.zoek.includes(woord))
		);
		return sorted(found, ({ id, p }) => [p.zoek.startsWith(params.begin) ? 0 : 1, p.naam, id])
			.slice(params.overslaan, params.overslaan + params.aantal)
			.map(({ id, p }) => ({ id, knoop: p, totaal: found.length }));
	}),
	question(
		knoop.aantallen,
		() => [null, 'gm1', 'gm2'].map((gemeente) => ({ gemeente })),
		(plain, params) => {
			const counts = new Map<string, number>();
			for (const { soort, p } of plain.nodes)
				if (soort !== 'Import' && p.afgeschermd !== true && (params.gemeente ?? p.gemeente) === p.gemeente)
					counts.set(soort, (counts.get(soort) ?? 0) + 1);
			return sorted(
				[...counts].map(([soort, aantal]) => ({ soort, aantal })),
				({ soort }) => [soort]
			);
		}
	),
	question(
		gemeente.lijst,
		() => [{}],
		(plain) =>
			sorted(withLabel(plain, 'Gemeente'), ({ id, p }) => [p.naam, id]).map(({ id, p }) => ({ id, knoop: p }))
	),
	question(gemeente.jaren, manyIds, (plain, params) => {
		const goals = withLabel(plain, 'Doel').filter(({ p }) => p.jaar && params.ids.includes(p.gemeente));
		const rows = unique(
			goals.map(({ p }) => ({ voor: p.gemeente, jaar: p.jaar })),
			(row) => row
		);
		return sorted(rows, ({ voor, jaar }) => [voor, jaar]);
	}),
	question(
		gegevens.versie,
		() => [{}],
		(plain) => [{ id: 'import.laatste', hash: plain.hash }]
	),
	question(
		gegevens.tellingen,
		() => [{}],
		(plain) => {
			const soorten = [...new Set(plain.nodes.map(({ soort }) => soort))].sort();
			return soorten.map((soort) => ({
				soort,
				aantal: plain.nodes.filter((node) => node.soort === soort).length,
				hash: plain.hash,
				geladenOp: plain.tijd,
				modelversie: expect.stringMatching(/^\d+\.\d+$/)
			}));
		}
	)
];
