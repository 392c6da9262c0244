/** Activities. */
import * as activiteit from '#queries/activiteit.ts';
import { ActiviteitRef, DoelRef, KnoopRef } from './refs.ts';
import { textOf } from './values.ts';

ActiviteitRef.implement({
	interfaces: [KnoopRef],
	description: 'Wat de gemeente voor een doel gaat doen.',
	fields: (t) => ({
		subsoort: t.string({ nullable: true, resolve: (row) => textOf(row.subsoort) }),
		tekst: t.string({ nullable: true, resolve: (row) => textOf(row.tekst) }),
		code: t.string({ nullable: true, resolve: (row) => textOf(row.code) }),
		handeling: t.string({ nullable: true, resolve: (row) => textOf(row.handeling) }),
		jaar: t.int({ nullable: true, resolve: (row) => (row.jaar as number | undefined) ?? null }),
		doelen: t.field({
			type: [DoelRef],
			resolve: async (row, _, context) =>
				(await context.rowsFor(activiteit.doelen, row.id)).map(({ knoop }) => knoop)
		})
	})
});
