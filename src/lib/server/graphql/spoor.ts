/** The trace: who contributes to a goal, how, and where that is written; and the reverse. */
import { BIJDRAGEN } from '#graph/model.ts';
import { readingOf } from '#queries/sentence.ts';
import * as spoor from '#queries/spoor.ts';
import { builder } from './builder.ts';
import { Basis, Wijze } from './enums.ts';
import './kort.ts';
import { BijdrageRef, KnoopKortRef, SchakelRef, SpoorRef, VindplaatsRef } from './refs.ts';

SchakelRef.implement({
	description:
		'Een verband zoals de lezer het ziet: één per (van, soort, naar), met elke plaats die het zegt.',
	fields: (t) => ({
		id: t.exposeID('id'),
		van: t.id({ resolve: ({ van }) => van.id }),
		naar: t.id({ resolve: ({ naar }) => naar.id }),
		vanKnoop: t.field({ type: KnoopKortRef, resolve: ({ van }) => van }),
		naarKnoop: t.field({ type: KnoopKortRef, resolve: ({ naar }) => naar }),
		soort: t.exposeString('soort'),
		leest: t.string({
			description: 'Het verband van voren gelezen; een losse vermelding heet ook zo.',
			resolve: ({ soort, rollen }) => readingOf(soort, rollen).leest
		}),
		terug: t.string({
			description: 'Het verband van achteren gelezen.',
			resolve: ({ soort, rollen }) => readingOf(soort, rollen).terug
		}),
		zin: t.exposeString('zin', { description: 'Wat de regels zeggen en niet meer, met de bron.' }),
		bewering: t.exposeString('bewering', { description: 'Dezelfde zin zonder de bron.' }),
		rol: t.exposeString('rol', { nullable: true }),
		rollen: t.stringList({ resolve: ({ rollen }) => [...rollen] }),
		jaren: t.intList({ resolve: ({ jaren }) => [...jaren] }),
		basis: t.field({
			type: Basis,
			description: 'De sterkste van alle plaatsen.',
			resolve: ({ basis }) => basis
		}),
		vindplaatsen: t.field({ type: [VindplaatsRef], resolve: ({ vindplaatsen }) => [...vindplaatsen] })
	})
});

BijdrageRef.implement({
	description: 'Eén manier waarop een partij aan een doel bijdraagt.',
	fields: (t) => ({
		partij: t.field({ type: KnoopKortRef, resolve: ({ partij }) => partij }),
		teltAlsOrganisatie: t.exposeBoolean('teltAlsOrganisatie', {
			description:
				'Onwaar voor groepen, samenwerkingen, eigen onderdelen van de gemeente en partijen zonder naam.'
		}),
		wijze: t.field({ type: Wijze, resolve: ({ wijze }) => wijze }),
		zin: t.exposeString('zin'),
		basis: t.field({
			type: Basis,
			description: 'De zwakste stap van het pad.',
			resolve: ({ basis }) => basis
		}),
		stappen: t.field({
			type: [SchakelRef],
			description: 'Het pad van de partij naar het doel.',
			resolve: ({ stappen }) => [...stappen]
		})
	})
});

SpoorRef.implement({
	description: 'Alles wat naar één doel leidt.',
	fields: (t) => ({
		doel: t.field({ type: KnoopKortRef, resolve: ({ doel }) => doel }),
		knopen: t.field({ type: [KnoopKortRef], resolve: ({ knopen }) => [...knopen] }),
		schakels: t.field({ type: [SchakelRef], resolve: ({ schakels }) => [...schakels] }),
		bijdragen: t.field({ type: [BijdrageRef], resolve: ({ bijdragen }) => [...bijdragen] }),
		totaal: t.exposeInt('totaal', { description: 'Aantal bijdragen.' }),
		afgekapt: t.exposeBoolean('afgekapt', { description: 'Waar als er meer is dan het antwoord toont.' }),
		elders: t.field({
			type: [SpoorRef],
			description: 'Bijdragen aan hetzelfde doel in een ander document.',
			resolve: ({ elders }) => [...elders]
		})
	})
});

builder.queryField('spoor', (t) =>
	t.field({
		type: SpoorRef,
		nullable: true,
		description: 'Wie aan dit doel bijdraagt, en hoe.',
		args: { doel: t.arg.id({ required: true }), jaar: t.arg.int() },
		async resolve(_, { doel, jaar }, { graph, cited }) {
			const params = {
				doelen: [doel],
				jaar: jaar ?? null,
				dragers: spoor.DRAGERS,
				bijdragen: BIJDRAGEN,
				limiet: spoor.LIMIET
			};
			const rows = await graph.read(spoor.spoor, params);
			return spoor.toSpoor(doel, rows, await cited(documentsOf(rows)));
		}
	})
);

builder.queryField('sporen', (t) =>
	t.field({
		type: [SpoorRef],
		description: 'Andersom: de doelen, of samenwerkingen waar geen doel is, waaraan deze partij bijdraagt.',
		args: { partij: t.arg.id({ required: true }), jaar: t.arg.int() },
		async resolve(_, { partij, jaar }, { graph, cited }) {
			const rows = await graph.read(spoor.sporen, {
				partij,
				jaar: jaar ?? null,
				eersteStap: spoor.EERSTE_STAP,
				limiet: spoor.LIMIET
			});
			return spoor.toSporen(partij, rows, await cited(documentsOf(rows)));
		}
	})
);

const documentsOf = (
	rows: readonly { readonly soort: string | null; readonly document: string }[]
): string[] => rows.filter(({ soort }) => soort).map(({ document }) => document);
