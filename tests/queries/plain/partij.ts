/** Organisations, collaborations, affiliated bodies, money and indicators, plainly. */
import * as geldstroom from '#queries/geldstroom.ts';
import * as indicator from '#queries/indicator.ts';
import * as organisatie from '#queries/organisatie.ts';
import * as samenwerking from '#queries/samenwerking.ts';
import * as verbondenPartij from '#queries/verbonden-partij.ts';
import {
	holdsIn,
	linked,
	manyIds,
	question,
	relations,
	sorted,
	unique,
	withLabel,
	type Case,
	type Plain
} from '../plain.ts';

/** Cited in a document, mentioned, and nothing else. */
function isOnlyCited(plain: Plain, id: string): boolean {
	const own = plain.relations.filter(({ van, naar }) => van.id === id || naar.id === id);
	return (
		own.some(({ soort }) => soort === 'GECITEERD_IN') &&
		own.every(({ soort }) => soort === 'GECITEERD_IN' || soort === 'VERMELD_IN')
	);
}

export const cases: readonly Case[] = [
	question(
		organisatie.lijst,
		() =>
			[[], ['zorg'], ['zorg', 'wijk'], ['nergens']].flatMap((woorden) =>
				[null, 'gm1'].flatMap((gemeente) =>
					[null, true, false].map((aangehaald) => ({
						woorden,
						gemeente,
						aangehaald,
						genoemd: organisatie.GENOEMD,
						overslaan: aangehaald === null ? woorden.length : 0,
						aantal: gemeente ? 2 : 50
					}))
				)
			),
		(plain, params) => {
			const found = withLabel(plain, 'Organisatie').filter(
				({ id, soort, p }) =>
					soort === 'Organisatie' &&
					p.afgeschermd !== true &&
					(params.gemeente === null || p.gemeente === params.gemeente) &&
					(params.aangehaald === null || isOnlyCited(plain, id) === params.aangehaald) &&
					params.woorden.every((woord) => p.zoek.includes(woord))
			);
			return sorted(found, ({ id, p }) => [p.naam.toLowerCase(), id])
				.slice(params.overslaan, params.overslaan + params.aantal)
				.map(({ id, p }) => ({ id, knoop: p, totaal: found.length }));
		}
	),
	question(
		organisatie.onderdeelVan,
		manyIds,
		linked('ONDERDEEL_VAN', ['Organisatie', 'Organisatie'], 'van', ({ id }) => [id])
	),
	question(
		organisatie.onderdelen,
		manyIds,
		linked('ONDERDEEL_VAN', ['Organisatie', 'Organisatie'], 'naar', ({ id, p }) => [p.naam, id])
	),
	question(samenwerking.deelnemers, manyIds, (plain, params) => {
		const found = relations(plain, 'NEEMT_DEEL_AAN', 'Knoop', 'Samenwerking').filter(({ naar }) =>
			params.ids.includes(naar.id)
		);
		const once = unique(found, ({ van, naar, p }) => [van.id, naar.id, p.rol ?? null, p.jaar ?? null]);
		return sorted(once, ({ van, naar, p }) => [naar.id, van.p.naam, van.id, p.rol, p.jaar]).map(
			({ van, naar, p }) => ({ voor: naar.id, knoop: van.p, rol: p.rol ?? null, jaar: p.jaar ?? null })
		);
	}),
	question(
		verbondenPartij.lijst,
		() =>
			['gm1', 'gm2', 'onbekend'].flatMap((gemeente) =>
				[null, 2019, 2023].map((jaar) => ({ gemeente, jaar, limiet: jaar === 2019 ? 2 : 100 }))
			),
		(plain, params) =>
			sorted(
				relations(plain, 'VERBONDEN_PARTIJ_VAN', 'Organisatie', 'Gemeente').filter(
					(r) => r.naar.id === params.gemeente && holdsIn(r, params.jaar)
				),
				({ van, p }) => [p.jaar, van.p.naam, van.id, p.document, p.rol]
			)
				.slice(0, params.limiet)
				.map(({ van, naar, p }) => ({ id: van.id, organisatie: van.p, gemeente: naar.p, eigenschappen: p }))
	),
	question(verbondenPartij.doelen, manyIds, (plain, params) => {
		const found = relations(
			plain,
			['SAMENWERKINGSPARTNER_VOOR', 'DRAAGT_BIJ_AAN'],
			'Organisatie',
			'Doel'
		).filter(({ van }) => params.ids.includes(van.id));
		const once = unique(found, ({ van, naar, p }) => [van.id, naar.id, p.jaar ?? null]);
		return sorted(once, ({ van, naar, p }) => [van.id, naar.id, p.jaar]).map(({ van, naar, p }) => ({
			voor: van.id,
			knoop: naar.p,
			jaar: p.jaar ?? null
		}));
	}),
	question(geldstroom.partijen, manyIds, (plain, params) => {
		const rows = [
			...relations(plain, 'VERSTREKT').map((r) => ({ rol: 'verstrekker', geld: r.naar, knoop: r.van })),
			...relations(plain, 'ONTVANGT').map((r) => ({ rol: 'ontvanger', geld: r.naar, knoop: r.van })),
			...relations(plain, 'OP_GROND_VAN').map((r) => ({ rol: 'regeling', geld: r.van, knoop: r.naar }))
		].filter(({ geld }) => params.ids.includes(geld.id));
		const once = unique(rows, ({ rol, geld, knoop }) => [rol, geld.id, knoop.id]);
		return sorted(once, ({ rol, geld, knoop }) => [geld.id, rol, knoop.id]).map(({ rol, geld, knoop }) => ({
			voor: geld.id,
			rol,
			knoop: knoop.p
		}));
	}),
	question(geldstroom.bestemmingen, manyIds, (plain, params) =>
		sorted(
			unique(
				relations(plain, 'BESTEMD_VOOR').filter(({ van }) => params.ids.includes(van.id)),
				({ van, naar, p }) => [van.id, naar.id, p.document, p.rol, p.aandeel, p.methode, p.basis]
			),
			({ van, naar, p }) => [van.id, naar.id, p.document, p.rol, p.aandeel, p.methode, p.basis]
		).map(({ van, naar, p }) => ({
			voor: van.id,
			knoop: naar.p,
			aandeel: p.aandeel ?? null,
			methode: p.methode ?? null,
			basis: p.basis
		}))
	),
	question(
		geldstroom.schijven,
		manyIds,
		linked('HEEFT_SCHIJF', ['Geldstroom', 'Jaarschijf'], 'van', ({ id, p }) => [p.boekjaar, id])
	),
	question(indicator.waarden, manyIds, (plain, params) => {
		const found = relations(plain, 'HEEFT_WAARDE').filter(({ van }) => params.ids.includes(van.id));
		const once = unique(found, ({ van, naar }) => [van.id, naar.id]);
		return sorted(once, ({ van, naar }) => [van.id, naar.p.jaar, naar.p.subsoort, naar.id]).map(
			({ van, naar }) => ({
				voor: van.id,
				jaar: naar.p.jaar,
				soort: naar.p.subsoort,
				waarde: naar.p.waarde ?? null,
				tekst: naar.p.tekst ?? null
			})
		);
	}),
	question(
		indicator.doelen,
		manyIds,
		linked('MEET', ['Indicator', 'Doel'], 'van', ({ id }) => [id])
	)
];
