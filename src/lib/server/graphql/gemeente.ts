/** Municipalities. */
import * as gemeente from '#queries/gemeente.ts';
import { builder } from './builder.ts';
import { GemeenteRef, KnoopRef } from './refs.ts';

GemeenteRef.implement({
	interfaces: [KnoopRef],
	description: 'Een Nederlandse gemeente.',
	fields: (t) => ({
		cbsCode: t.string({ resolve: (row) => String(row.cbsCode ?? row.id.toUpperCase()) }),
		jaren: t.intList({
			description: 'Jaren die haar doelen en documenten noemen, oplopend.',
			async resolve(row, _, context) {
				const rows = await context.rowsFor(gemeente.jaren, row.id);
				return rows.map(({ jaar }) => jaar);
			}
		})
	})
});

builder.queryField('gemeenten', (t) =>
	t.field({
		type: [GemeenteRef],
		description: 'Alle gemeenten, op naam.',
		resolve: async (_, __, { graph }) => (await graph.read(gemeente.lijst, {})).map(({ knoop }) => knoop)
	})
);
