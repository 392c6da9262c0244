/** What is loaded. */
import { MODELVERSIE } from '#graph/model.ts';
import * as knoop from '#queries/knoop.ts';
import { tellingen, type TellingRow } from '#queries/gegevens.ts';
import { builder } from './builder.ts';
import { AantalRef } from './refs.ts';

AantalRef.implement({
	description: 'Hoeveel er van een soort is.',
	fields: (t) => ({ soort: t.exposeString('soort'), aantal: t.exposeInt('aantal') })
});

const GegevensRef = builder.objectRef<readonly TellingRow[]>('Gegevens').implement({
	description: 'Wat er geladen is: versie, vingerafdruk, tijd en aantallen.',
	fields: (t) => ({
		modelversie: t.string({ resolve: ([first]) => first?.modelversie ?? MODELVERSIE }),
		hash: t.string({
			description:
				'Vingerafdruk van alle feiten; dezelfde feiten geven dezelfde hash. Leeg als er niets geladen is.',
			resolve: ([first]) => first?.hash ?? ''
		}),
		geladenOp: t.string({
			description: 'Tijdstip waarop het laatst iets veranderde (ISO 8601). Leeg als er niets geladen is.',
			resolve: ([first]) => first?.geladenOp ?? ''
		}),
		aantallen: t.field({ type: [AantalRef], resolve: (rows) => [...rows] })
	})
});

builder.queryField('gegevens', (t) =>
	t.field({
		type: GegevensRef,
		description: 'Wat er geladen is: modelversie, vingerafdruk, tijd en aantallen per soort.',
		resolve: (_, __, { graph }) => graph.read(tellingen, {})
	})
);

builder.queryField('aantallen', (t) =>
	t.field({
		type: [AantalRef],
		description: 'Hoeveel knopen er van elke soort zijn, van één gemeente of van alle.',
		args: { gemeente: t.arg.id() },
		resolve: (_, { gemeente }, { graph }) => graph.read(knoop.aantallen, { gemeente: gemeente ?? null })
	})
);
