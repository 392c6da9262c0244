/** Goals. */
import type { Niveau } from '#graph/model.ts';
import * as doel from '#queries/doel.ts';
import { periodOf } from '#queries/period.ts';
import { LIJST_LIMIET, type BatchQuery, type KnoopRow } from '#queries/rows.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { Aspect, Niveau as NiveauEnum } from './enums.ts';
import { ActiviteitRef, DocumentRef, DoelRef, GemeenteRef, IndicatorRef, KnoopRef } from './refs.ts';
import { numberOf, textOf } from './values.ts';

/** The nodes that a batch query gives for a goal. */
const nodes = (query: BatchQuery) => async (row: KnoopRow, _: unknown, context: Context) =>
	(await context.rowsFor(query, row.id)).map(({ knoop }) => knoop);

/** The document of a goal; a goal over more documents (programma, pijler) has that of its first mention. */
async function documentOf(row: KnoopRow, context: Context): Promise<KnoopRow> {
	if (row.document) return (await context.knoop(String(row.document)))!;
	const [first] = await context.mentions(row.id);
	return (await context.knoop(first!.document))!;
}

DoelRef.implement({
	interfaces: [KnoopRef],
	description: 'Wat een gemeente wil bereiken, op een van de niveaus van haar doelenboom.',
	fields: (t) => ({
		niveau: t.field({ type: NiveauEnum, resolve: (row) => row.niveau as Niveau }),
		bronterm: t.string({
			nullable: true,
			description: 'Het woord dat de bron zelf gebruikt.',
			resolve: (row) => textOf(row.bronterm)
		}),
		tekst: t.string({
			nullable: true,
			description: 'De letterlijke tekst.',
			resolve: (row) => textOf(row.tekst)
		}),
		code: t.string({ nullable: true, resolve: (row) => textOf(row.code) }),
		status: t.string({
			description: 'geldig, hernoemd, vervallen of eerder.',
			resolve: (row) => textOf(row.status) ?? 'geldig'
		}),
		volgorde: t.int({ nullable: true, resolve: (row) => numberOf(row.volgorde) }),
		taakVan: t.string({
			nullable: true,
			description: 'Wie deze taak heeft, als een bron dat zegt.',
			resolve: (row) => textOf(row.taakVan)
		}),
		jaar: t.int({ nullable: true, resolve: (row) => numberOf(row.jaar) }),
		geldigVan: t.field({ type: 'Datum', nullable: true, resolve: (row) => textOf(row.geldigVan) }),
		geldigTot: t.field({ type: 'Datum', nullable: true, resolve: (row) => textOf(row.geldigTot) }),
		einde: t.boolean({
			description: 'Einde van een spoor: een opgave, of het doel dat haar plaats inneemt.',
			resolve: (row) => row.einde === true
		}),
		gemeente: t.field({
			type: GemeenteRef,
			resolve: async (row, _, context) => (await context.knoop(row.gemeente!))!
		}),
		document: t.field({ type: DocumentRef, resolve: (row, _, context) => documentOf(row, context) }),
		boven: t.field({
			type: DoelRef,
			nullable: true,
			description: 'Het doel waar dit onder hangt, in de hoofdstructuur.',
			resolve: async (row, _, context) => (await context.rowsFor(doel.boven, row.id))[0]?.knoop ?? null
		}),
		onder: t.field({ type: [DoelRef], resolve: nodes(doel.onder) }),
		activiteiten: t.field({ type: [ActiviteitRef], resolve: nodes(doel.activiteiten) }),
		aantalActiviteiten: t.int({
			description: 'Hoeveel activiteiten aan dit doel bijdragen.',
			resolve: async (row, _, context) =>
				(await context.rowsFor(doel.aantalActiviteiten, row.id))[0]?.aantal ?? 0
		}),
		indicatoren: t.field({ type: [IndicatorRef], resolve: nodes(doel.indicatoren) }),
		eerder: t.field({
			type: [DoelRef],
			description: 'Hetzelfde doel in een ouder document.',
			resolve: nodes(doel.eerder)
		}),
		later: t.field({
			type: [DoelRef],
			description: 'Hetzelfde doel in een nieuwer document.',
			resolve: nodes(doel.later)
		}),
		bevat: t.field({
			type: [Aspect],
			description: 'Onderwerpen waarvoor een geladen document bij dit doel de juiste soort bron is.',
			resolve: async (row, _, context) =>
				(await context.rowsFor(doel.bevat, row.id)).map(({ aspect }) => aspect)
		})
	})
});

builder.queryField('opgaven', (t) =>
	t.field({
		type: [DoelRef],
		description: 'Opgaven, en het doel dat haar plaats inneemt waar een bron geen opgave heeft.',
		args: { gemeente: t.arg.id(), jaar: t.arg.int() },
		async resolve(_, { gemeente, jaar }, { graph }) {
			const params = { gemeente: gemeente ?? null, ...periodOf(jaar), limiet: LIJST_LIMIET };
			return (await graph.read(doel.opgaven, params)).map(({ knoop }) => knoop);
		}
	})
);

builder.queryField('doelen', (t) =>
	t.field({
		type: [DoelRef],
		description: 'Doelen van één niveau of van alle.',
		args: { gemeente: t.arg.id(), niveau: t.arg({ type: NiveauEnum }), jaar: t.arg.int() },
		async resolve(_, { gemeente, niveau, jaar }, { graph }) {
			const params = {
				gemeente: gemeente ?? null,
				niveau: niveau ?? null,
				...periodOf(jaar),
				limiet: LIJST_LIMIET
			};
			return (await graph.read(doel.lijst, params)).map(({ knoop }) => knoop);
		}
	})
);

builder.queryField('doel', (t) =>
	t.field({
		type: DoelRef,
		nullable: true,
		description: 'Eén doel.',
		args: { id: t.arg.id({ required: true }) },
		async resolve(_, { id }, context) {
			const row = await context.knoop(id);
			return row?.niveau ? row : null;
		}
	})
);
