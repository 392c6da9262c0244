/** Collaborations. */
import * as samenwerking from '#queries/samenwerking.ts';
import type { KnoopRow } from '#queries/rows.ts';
import { builder } from './builder.ts';
import { KnoopRef, SamenwerkingRef } from './refs.ts';
import { textOf } from './values.ts';

interface Deelname {
	readonly knoop: KnoopRow;
	readonly rol: string | null;
	readonly jaar: number | null;
}

const DeelnameRef = builder.objectRef<Deelname>('Deelname').implement({
	description: 'Een partij in een samenwerking.',
	fields: (t) => ({
		partij: t.field({ type: KnoopRef, resolve: ({ knoop }) => knoop }),
		rol: t.exposeString('rol', { nullable: true }),
		jaar: t.exposeInt('jaar', { nullable: true })
	})
});

SamenwerkingRef.implement({
	interfaces: [KnoopRef],
	description: 'Een netwerk, initiatief of overeenkomst waaraan partijen deelnemen.',
	fields: (t) => ({
		subsoort: t.string({ nullable: true, resolve: (row) => textOf(row.subsoort) }),
		onderwerp: t.string({ nullable: true, resolve: (row) => textOf(row.onderwerp) }),
		van: t.field({ type: 'Datum', nullable: true, resolve: (row) => textOf(row.van) }),
		tot: t.field({ type: 'Datum', nullable: true, resolve: (row) => textOf(row.tot) }),
		deelnemers: t.field({
			type: [DeelnameRef],
			resolve: (row, _, context) => context.rowsFor(samenwerking.deelnemers, row.id)
		})
	})
});
