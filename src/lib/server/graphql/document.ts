/** Documents and their facts. */
import { BRON_EIGENSCHAPPEN, relationOf, type Aspect } from '#graph/model.ts';
import * as document from '#queries/document.ts';
import { builder } from './builder.ts';
import { Aspect as AspectEnum, Basis } from './enums.ts';
import { tellProperties } from './knoop.ts';
import { connectionOf, pageOf, toPage } from './pages.ts';
import { AantalRef, DocumentRef, EigenschapRef, FeitRef, GemeenteRef, KnoopRef } from './refs.ts';
import type { Feit } from './shapes.ts';
import { feitId } from './feit-id.ts';
import { tellFeit } from './feit-zin.ts';
import { textOf } from './values.ts';

const NietGelezenRef = builder.objectRef<{ plaats: string; reden: string }>('NietGelezen').implement({
	description: 'Regels die geen feit geven, met de reden.',
	fields: (t) => ({ plaats: t.exposeString('plaats'), reden: t.exposeString('reden') })
});

/** "129-130 reden" as written by the werkmap reader. */
function toUnread(line: string): { plaats: string; reden: string } {
	const [, plaats = '', reden = ''] = /^([\d, -]*\d) (.*)$/s.exec(line) ?? [];
	return { plaats, reden };
}

DocumentRef.implement({
	interfaces: [KnoopRef],
	description: 'Een document waaruit feiten zijn gelezen.',
	fields: (t) => ({
		titel: t.string({ resolve: (row) => String(row.titel ?? row.naam) }),
		kort: t.string({
			description: 'Hoe het document in een zin heet.',
			resolve: (row) => String(row.kort ?? row.naam)
		}),
		gemeente: t.field({
			type: GemeenteRef,
			resolve: async (row, _, context) => (await context.knoop(row.gemeente!))!
		}),
		documentsoort: t.string({ resolve: (row) => String(row.documentsoort) }),
		jaar: t.int({ nullable: true, resolve: (row) => (row.jaar as number | undefined) ?? null }),
		geldigVan: t.field({ type: 'Datum', nullable: true, resolve: (row) => textOf(row.geldigVan) }),
		geldigTot: t.field({ type: 'Datum', nullable: true, resolve: (row) => textOf(row.geldigTot) }),
		uitgever: t.string({ nullable: true, resolve: (row) => textOf(row.uitgever) }),
		url: t.string({ nullable: true, resolve: (row) => textOf(row.url) }),
		licentie: t.string({ nullable: true, resolve: (row) => textOf(row.licentie) }),
		bestand: t.string({ nullable: true, resolve: (row) => textOf(row.bestand) }),
		sha256: t.string({ nullable: true, resolve: (row) => textOf(row.sha256) }),
		regels: t.int({ nullable: true, resolve: (row) => (row.regels as number | undefined) ?? null }),
		bevat: t.field({
			type: [AspectEnum],
			description: 'Onderwerpen waarvoor dit document de juiste soort bron is.',
			resolve: (row) => (row.bevat as Aspect[] | undefined) ?? []
		}),
		nietGelezen: t.field({
			type: [NietGelezenRef],
			resolve: (row) => ((row.nietGelezen as string[] | undefined) ?? []).map(toUnread)
		}),
		aantallen: t.field({
			type: [AantalRef],
			description: 'Feiten per soort knoop en per soort relatie.',
			resolve: (row, _, context) => context.rowsFor(document.tellingen, row.id)
		})
	})
});

builder.queryField('documenten', (t) =>
	t.field({
		type: [DocumentRef],
		description: 'Documenten van één gemeente of van alle.',
		args: { gemeente: t.arg.id() },
		resolve: async (_, { gemeente }, { graph }) =>
			(await graph.read(document.lijst, { gemeente: gemeente ?? null })).map(({ knoop }) => knoop)
	})
);

builder.queryField('document', (t) =>
	t.field({
		type: DocumentRef,
		nullable: true,
		description: 'Eén document.',
		args: { id: t.arg.id({ required: true }) },
		resolve: async (_, { id }, context) => {
			const row = await context.knoop(id);
			return row?.soort === 'Document' ? row : null;
		}
	})
);

FeitRef.implement({
	description: 'Eén feit: een knoop of een relatie, zoals één document het zegt.',
	fields: (t) => ({
		id: t.exposeID('id'),
		soort: t.exposeString('soort', { description: 'Soort knoop, of naam van de relatie.' }),
		van: t.field({
			type: KnoopRef,
			nullable: true,
			resolve: ({ van }, _, context) => (van ? context.knoop(van) : null)
		}),
		naar: t.field({
			type: KnoopRef,
			nullable: true,
			resolve: ({ naar }, _, context) => (naar ? context.knoop(naar) : null)
		}),
		knoop: t.field({
			type: KnoopRef,
			nullable: true,
			resolve: ({ knoop }, _, context) => (knoop ? context.knoop(knoop) : null)
		}),
		bewering: t.string({
			description: 'Wat het document zegt, als zin zonder de bron.',
			resolve: (feit, _, context) => tellFeit(feit, context)
		}),
		eigenschappen: t.field({ type: [EigenschapRef], resolve: ({ eigenschappen }) => [...eigenschappen] }),
		plaats: t.exposeString('plaats'),
		regelVan: t.exposeInt('regelVan', { nullable: true }),
		regelTot: t.exposeInt('regelTot', { nullable: true }),
		basis: t.field({ type: Basis, resolve: ({ basis }) => basis })
	})
});

const SOURCE = Object.keys(BRON_EIGENSCHAPPEN).filter(
	(naam) => !['rol', 'jaar', 'toelichting'].includes(naam)
);

function toFeit(row: document.FeitRow): Feit {
	const { van, soort, naar, eigenschappen } = row;
	const { plaats, regelVan, regelTot, basis } = eigenschappen as unknown as Pick<
		Feit,
		'plaats' | 'regelVan' | 'regelTot' | 'basis'
	>;
	const isNode = soort === 'VERMELD_IN';
	return {
		id: feitId(row),
		soort: isNode ? row.vanSoort : soort,
		van: isNode ? null : van,
		naar: isNode ? null : naar,
		knoop: isNode ? van : null,
		eigenschappen: tellProperties(eigenschappen, relationOf(soort).eigenschappen, SOURCE),
		plaats,
		regelVan: regelVan ?? null,
		regelTot: regelTot ?? null,
		basis,
		rij: row
	};
}

const FeitConnection = connectionOf<Feit>('Feit', FeitRef);

builder.queryField('feiten', (t) =>
	t.field({
		type: FeitConnection,
		description: 'Alle feiten van één document, in de volgorde van zijn regels.',
		args: {
			document: t.arg.id({ required: true }),
			eerste: t.arg.int({ defaultValue: 100 }),
			na: t.arg.string()
		},
		async resolve(_, args, { graph }) {
			const page = pageOf(args, 100);
			const rows = await graph.read(document.feiten, { document: args.document, ...page });
			return toPage(rows, page.overslaan, toFeit);
		}
	})
);
