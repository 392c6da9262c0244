/** Paths between two nodes. */
import { GraphQLError } from 'graphql';
import { search, toPaden, type Pad, type Paden } from '#queries/path.ts';
import { builder } from './builder.ts';
import { Basis } from './enums.ts';
import { toShort } from './knoop.ts';
import { KnoopKortRef, SchakelRef } from './refs.ts';

const PadRef = builder.objectRef<Pad>('Pad').implement({
	description: 'Eén weg van knoop naar knoop, nooit door een knooppunt.',
	fields: (t) => ({
		knopen: t.field({ type: [KnoopKortRef], resolve: ({ knopen }) => [...knopen] }),
		schakels: t.field({ type: [SchakelRef], resolve: ({ schakels }) => [...schakels] }),
		basis: t.field({ type: Basis, description: 'De zwakste stap.', resolve: ({ basis }) => basis }),
		zinnen: t.stringList({
			description: 'Elke stap als zin met bron.',
			resolve: ({ zinnen }) => [...zinnen]
		}),
		waarom: t.exposeString('waarom', { description: 'Waarom dit pad hier in de volgorde staat.' })
	})
});

const PadenRef = builder.objectRef<Paden>('Paden').implement({
	description: 'De kortste paden en de eerstvolgende, het sterkste bewijs eerst.',
	fields: (t) => ({
		paden: t.field({ type: [PadRef], resolve: ({ paden }) => [...paden] }),
		toelichting: t.exposeString('toelichting', {
			nullable: true,
			description: 'Waarom er geen pad is, als er geen is.'
		}),
		afgekapt: t.exposeBoolean('afgekapt')
	})
});

builder.queryField('paden', (t) =>
	t.field({
		type: PadenRef,
		description: 'Hoe twee knopen samenhangen, zonder knooppunten.',
		args: { van: t.arg.id({ required: true }), naar: t.arg.id({ required: true }), jaar: t.arg.int() },
		async resolve(_, { van, naar, jaar }, context) {
			const [start, goal] = await Promise.all([context.knoop(van), context.knoop(naar)]);
			const unknown = !start ? van : !goal ? naar : null;
			if (unknown) throw new GraphQLError(`"${unknown}" bestaat niet. Zoek eerst de knoop en neem haar id.`);
			const ends = [start!, goal!] as const;
			const found = await search(context.graph, [toShort(ends[0]), toShort(ends[1])], jaar ?? null);
			const documents = await context.cited(found.rows.map(({ document }) => document));
			return toPaden(toShort(ends[0]), toShort(ends[1]), found, documents, jaar ?? null);
		}
	})
);
