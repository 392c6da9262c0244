/** Suggestions of who could work together. */
import { GraphQLError } from 'graphql';
import { GEWICHTEN, REDENEN, type Gewichten, type RedenSoort } from '#graph/model.ts';
import * as gemeente from '#queries/gemeente.ts';
import * as kans from '#queries/kans.ts';
import type { Schakel } from '#queries/schakel.ts';
import * as spoor from '#queries/spoor.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { Basis } from './enums.ts';
import { connectionOf, pageOf } from './pages.ts';
import { KnoopKortRef } from './refs.ts';

const RedenRef = builder.objectRef<kans.Reden>('Reden').implement({
	description: 'Eén reden voor of tegen, met wat zij aan de score toevoegt.',
	fields: (t) => ({
		soort: t.string({ resolve: ({ soort }) => soort }),
		gewicht: t.exposeFloat('gewicht'),
		zin: t.exposeString('zin'),
		via: t.field({ type: KnoopKortRef, nullable: true, resolve: ({ via }) => via }),
		jaren: t.intList({ resolve: ({ jaren }) => [...jaren] }),
		basis: t.field({ type: Basis, resolve: ({ basis }) => basis })
	})
});

const KansRef = builder.objectRef<kans.Kans>('Samenwerkingskans').implement({
	description: 'Een organisatie om mee samen te werken, met redenen en tegenredenen.',
	fields: (t) => ({
		organisatie: t.field({ type: KnoopKortRef, resolve: ({ organisatie }) => organisatie }),
		score: t.exposeFloat('score', { description: 'Som van de gewichten van redenen en tegenredenen.' }),
		redenen: t.field({ type: [RedenRef], resolve: ({ redenen }) => [...redenen] }),
		tegenredenen: t.field({ type: [RedenRef], resolve: ({ tegenredenen }) => [...tegenredenen] }),
		brengt: t.stringList({
			description: 'Wat de ander doet en deze organisatie niet.',
			resolve: ({ brengt }) => [...brengt]
		}),
		mist: t.stringList({
			description: 'Wat deze organisatie doet en de ander niet.',
			resolve: ({ mist }) => [...mist]
		}),
		onderdelen: t.field({
			type: [KnoopKortRef],
			description: 'Onderdelen van de ander die ook redenen geven (R7).',
			resolve: ({ onderdelen }) => [...onderdelen]
		})
	})
});

const KansConnection = connectionOf<kans.Kans>('Samenwerkingskans', KansRef);

const GewichtInput = builder.inputType('GewichtInput', {
	description: 'Een ander gewicht voor één soort reden.',
	fields: (t) => ({ soort: t.string({ required: true }), gewicht: t.float({ required: true }) })
});

/** The weights of the model with those that a visitor changed. @throws GraphQLError for an unknown kind or a wild number */
function weightsOf(changed: readonly { soort: string; gewicht: number }[] | null | undefined): Gewichten {
	const gewichten: Record<RedenSoort, number> = { ...GEWICHTEN };
	for (const { soort, gewicht } of changed ?? []) {
		if (!(soort in REDENEN))
			throw new GraphQLError(`"${soort}" is geen reden. Kies uit ${Object.keys(REDENEN).join(', ')}.`);
		if (!(gewicht >= 0 && gewicht <= 10))
			throw new GraphQLError(`Het gewicht van ${soort} is ${gewicht}, maar mag van 0 tot en met 10 zijn.`);
		gewichten[soort as RedenSoort] = gewicht;
	}
	return gewichten;
}

/** Everything around an organisation that suggestions are made of. */
async function readInput(
	context: Context,
	organisatie: string,
	doel: string | null,
	gewichten: Gewichten
): Promise<kans.KansInput> {
	const { graph, cited, rowsFor } = context;
	const ankers = await graph.read(kans.ankers, { organisatie, limiet: kans.MAX_ANKERS });
	const params = {
		doelen: ankers.map(({ id }) => id),
		jaar: null,
		dragers: spoor.DRAGERS,
		limiet: spoor.LIMIET
	};
	const rows = ankers.length ? await graph.read(spoor.spoor, params) : [];
	const documents = await cited(rows.filter(({ soort }) => soort).map(({ document }) => document));
	const schakels: Schakel[] = spoor.toAllSchakels(rows, documents);
	const ids = [...new Set(schakels.flatMap(({ van }) => (van.soort === 'Organisatie' ? [van.id] : [])))];
	const kin = await Promise.all([organisatie, ...ids].map((id) => rowsFor(kans.verwanten, id)));
	const jaren = await rowsFor(gemeente.jaren, organisatie.split('.')[0]!);
	const rowsOf = (soort: 'geheel' | 'gebied') =>
		new Map([organisatie, ...ids].map((id, at) => [id, kin[at]!.filter((row) => row.soort === soort)]));
	return {
		organisatie,
		schakels,
		gemeenten: new Map([organisatie, ...ids].map((id) => [id, id.split('.')[0]!])),
		gehelen: new Map([...rowsOf('geheel')].map(([id, list]) => [id, list.map((row) => row.id)])),
		gebieden: rowsOf('gebied'),
		einden: new Set(
			schakels
				.flatMap(({ van, naar }) => [van, naar])
				.filter(({ einde }) => einde)
				.map(({ id }) => id)
		),
		laatsteJaar: jaren.length ? Math.max(...jaren.map(({ jaar }) => jaar)) : null,
		doel,
		gewichten
	};
}

builder.queryField('samenwerkingskansen', (t) =>
	t.field({
		type: KansConnection,
		description: 'Met wie deze organisatie kan samenwerken, de sterkste redenen eerst.',
		args: {
			organisatie: t.arg.id({ required: true }),
			doel: t.arg.id(),
			gewichten: t.arg({ type: [GewichtInput] }),
			eerste: t.arg.int({ defaultValue: 20 }),
			na: t.arg.string()
		},
		async resolve(_, args, context) {
			const { overslaan, aantal } = pageOf(args, 20);
			const all = kans.toKansen(
				await readInput(context, args.organisatie, args.doel ?? null, weightsOf(args.gewichten))
			);
			return { items: all.slice(overslaan, overslaan + aantal), totaal: all.length, overslaan };
		}
	})
);
