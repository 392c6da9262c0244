/** What a drawing needs of a short node besides its own properties; one batched statement each. */
import { BEDRAGEN, findKind } from '#graph/model.ts';
import * as geldstroom from '#queries/geldstroom.ts';
import * as organisatie from '#queries/organisatie.ts';
import { builder } from './builder.ts';
import { KnoopKortRef } from './refs.ts';
import { toShort } from './knoop.ts';

builder.objectFields(KnoopKortRef, (t) => ({
	onderdeelVan: t.field({
		type: KnoopKortRef,
		nullable: true,
		description: 'De organisatie waar deze een deel van is (R7).',
		async resolve({ id, soort }, _, context) {
			if (soort !== 'Organisatie') return null;
			const [row] = await context.rowsFor(organisatie.onderdeelVan, id);
			return row ? toShort(row.knoop) : null;
		}
	}),
	bedragBekend: t.boolean({
		nullable: true,
		description: 'Voor geld: waar als een bron een bedrag noemt. Leeg voor andere soorten.',
		async resolve({ id, soort }, _, context) {
			if (!findKind(soort)?.labels.includes('Geldstroom')) return null;
			const rows = await context.rowsFor(geldstroom.schijven, id);
			return rows.some(({ knoop }) => BEDRAGEN.some((naam) => typeof knoop[naam] === 'number'));
		}
	})
}));
