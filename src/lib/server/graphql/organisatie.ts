/** Organisations and collective names. */
import * as organisatie from '#queries/organisatie.ts';
import type { KnoopRow } from '#queries/rows.ts';
import { countsAsOrganisation } from '#queries/spoor.ts';
import { builder } from './builder.ts';
import { toShort } from './knoop.ts';
import { connectionOf, pageOf, toPage } from './pages.ts';
import { KnoopRef, OrganisatieRef } from './refs.ts';
import { textOf } from './values.ts';

OrganisatieRef.implement({
	interfaces: [KnoopRef],
	description: 'Eén partij met een eigen naam, of een eigen onderdeel van de gemeente.',
	fields: (t) => ({
		subsoort: t.string({ nullable: true, resolve: (row) => textOf(row.subsoort) }),
		rechtsvorm: t.string({ nullable: true, resolve: (row) => textOf(row.rechtsvorm) }),
		kvk: t.string({ nullable: true, resolve: (row) => textOf(row.kvk) }),
		rsin: t.string({ nullable: true, resolve: (row) => textOf(row.rsin) }),
		oin: t.string({ nullable: true, resolve: (row) => textOf(row.oin) }),
		vestigingsplaats: t.string({ nullable: true, resolve: (row) => textOf(row.vestigingsplaats) }),
		teltAlsOrganisatie: t.boolean({
			description: 'Onwaar voor eigen onderdelen van de gemeente en voor partijen zonder naam.',
			resolve: (row) => countsAsOrganisation(toShort(row))
		}),
		besluiten: t.stringList({
			description: 'Besluiten dat twee vermeldingen wel of niet dezelfde organisatie zijn.',
			resolve: (row) => (row.besluiten as string[] | undefined) ?? []
		}),
		onderdeelVan: t.field({
			type: OrganisatieRef,
			nullable: true,
			resolve: async (row, _, context) =>
				(await context.rowsFor(organisatie.onderdeelVan, row.id))[0]?.knoop ?? null
		}),
		onderdelen: t.field({
			type: [OrganisatieRef],
			resolve: async (row, _, context) =>
				(await context.rowsFor(organisatie.onderdelen, row.id)).map(({ knoop }) => knoop)
		}),
		afgeschermd: t.boolean({ resolve: (row) => row.afgeschermd === true })
	})
});

builder.queryField('organisatie', (t) =>
	t.field({
		type: OrganisatieRef,
		nullable: true,
		description: 'Eén organisatie.',
		args: { id: t.arg.id({ required: true }) },
		async resolve(_, { id }, context) {
			const row = await context.knoop(id);
			return row?.soort === 'Organisatie' ? row : null;
		}
	})
);

const OrganisatieConnection = connectionOf<KnoopRow>('Organisatie', OrganisatieRef);

builder.queryField('organisaties', (t) =>
	t.field({
		type: OrganisatieConnection,
		description: 'Organisaties op naam; geen groepen, gemeenten of afgeschermde namen.',
		args: {
			zoek: t.arg.string(),
			gemeente: t.arg.id(),
			alleenAangehaald: t.arg.boolean({
				description:
					'Waar: alleen wie enkel als bron of maker van een document is genoemd; onwaar: zonder hen; leeg: allen.'
			}),
			eerste: t.arg.int({ defaultValue: 50 }),
			na: t.arg.string()
		},
		async resolve(_, args, { graph }) {
			const page = pageOf(args, 50);
			const params = {
				woorden: organisatie.words(args.zoek),
				gemeente: args.gemeente ?? null,
				aangehaald: args.alleenAangehaald ?? null,
				genoemd: organisatie.GENOEMD,
				...page
			};
			return toPage(await graph.read(organisatie.lijst, params), page.overslaan, ({ knoop }) => knoop);
		}
	})
);
