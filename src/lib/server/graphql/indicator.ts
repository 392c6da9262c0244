/** Indicators and their values. */
import * as indicator from '#queries/indicator.ts';
import { builder } from './builder.ts';
import { DoelRef, IndicatorRef, KnoopRef } from './refs.ts';
import { textOf } from './values.ts';

const WaardeRef = builder.objectRef<indicator.WaardeRow>('Indicatorwaarde').implement({
	description: 'De waarde van een indicator in één jaar; zonder getal als de bron er geen geeft.',
	fields: (t) => ({
		jaar: t.exposeInt('jaar'),
		soort: t.exposeString('soort', { description: 'streef, realisatie of nul.' }),
		waarde: t.exposeFloat('waarde', { nullable: true }),
		tekst: t.exposeString('tekst', { nullable: true, description: 'De waarde zoals de bron die schrijft.' })
	})
});

IndicatorRef.implement({
	interfaces: [KnoopRef],
	description: 'Een maat waarmee de gemeente volgt of een doel dichterbij komt.',
	fields: (t) => ({
		subsoort: t.string({ nullable: true, resolve: (row) => textOf(row.subsoort) }),
		eenheid: t.string({ nullable: true, resolve: (row) => textOf(row.eenheid) }),
		richting: t.string({ nullable: true, resolve: (row) => textOf(row.richting) }),
		waarden: t.field({
			type: [WaardeRef],
			resolve: (row, _, context) => context.rowsFor(indicator.waarden, row.id)
		}),
		doelen: t.field({
			type: [DoelRef],
			resolve: async (row, _, context) =>
				(await context.rowsFor(indicator.doelen, row.id)).map(({ knoop }) => knoop)
		})
	})
});
