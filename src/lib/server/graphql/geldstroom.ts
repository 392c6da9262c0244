/** Flows of money. Amounts stand in slices only, in eurocents; what is unknown is absent. */
import { BEDRAGEN, type Basis as BasisWord } from '#graph/model.ts';
import * as geldstroom from '#queries/geldstroom.ts';
import type { KnoopRow } from '#queries/rows.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { Basis } from './enums.ts';
import { GeldstroomRef, KnoopRef } from './refs.ts';
import { textOf } from './values.ts';

interface Bestemming {
	readonly knoop: KnoopRow;
	readonly aandeel: number | null;
	readonly methode: string | null;
	readonly basis: BasisWord;
}

const BestemmingRef = builder.objectRef<Bestemming>('Bestemming').implement({
	description: 'Waarvoor een geldstroom is, met het aandeel als dat bekend is (R1).',
	fields: (t) => ({
		doel: t.field({ type: KnoopRef, resolve: ({ knoop }) => knoop }),
		aandeel: t.exposeFloat('aandeel', { nullable: true, description: 'Deel van het geld, 0 tot 1.' }),
		methode: t.string({ resolve: ({ methode }) => methode ?? 'niet verdeeld' }),
		basis: t.field({ type: Basis, resolve: ({ basis }) => basis })
	})
});

const JaarschijfRef = builder.objectRef<KnoopRow>('Jaarschijf').implement({
	description: 'Eén boekjaar van een geldstroom, met per soort een bedrag in eurocent.',
	fields: (t) => ({
		boekjaar: t.int({ resolve: (row) => row.boekjaar as number }),
		...Object.fromEntries(
			BEDRAGEN.map((soort) => [
				soort,
				t.field({
					type: 'Eurocent',
					nullable: true,
					resolve: (row) => (row[soort] as number | undefined) ?? null
				})
			])
		)
	})
});

const partij =
	(rol: 'verstrekker' | 'ontvanger' | 'regeling') => async (row: KnoopRow, _: unknown, context: Context) => {
		const found = (await context.rowsFor(geldstroom.partijen, row.id)).find(
			(candidate) => candidate.rol === rol
		);
		return found && found.knoop.afgeschermd !== true ? found.knoop : null;
	};

GeldstroomRef.implement({
	interfaces: [KnoopRef],
	description: 'Een subsidie of ander geld van een gever aan een ontvanger.',
	fields: (t) => ({
		nummer: t.string({ nullable: true, resolve: (row) => textOf(row.nummer) }),
		status: t.string({ nullable: true, resolve: (row) => textOf(row.status) }),
		omschrijving: t.string({ nullable: true, resolve: (row) => textOf(row.omschrijving) }),
		zin: t.string({ description: 'De geldstroom als zin.', resolve: (row) => String(row.zin ?? row.naam) }),
		verstrekker: t.field({ type: KnoopRef, nullable: true, resolve: partij('verstrekker') }),
		ontvanger: t.field({ type: KnoopRef, nullable: true, resolve: partij('ontvanger') }),
		regeling: t.field({ type: KnoopRef, nullable: true, resolve: partij('regeling') }),
		bestemmingen: t.field({
			type: [BestemmingRef],
			resolve: (row, _, context) => context.rowsFor(geldstroom.bestemmingen, row.id)
		}),
		schijven: t.field({
			type: [JaarschijfRef],
			resolve: async (row, _, context) =>
				(await context.rowsFor(geldstroom.schijven, row.id)).map(({ knoop }) => knoop)
		})
	})
});
