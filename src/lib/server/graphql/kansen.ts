/** Suggestions of who could work together. */
import { GraphQLError } from 'graphql';
import { BIJDRAGEN, GEWICHTEN, REDENEN, type Gewichten, type RedenSoort } from '#graph/model.ts';
import * as aansluiters from '#queries/aansluiter.ts';
import * as kans from '#queries/kans.ts';
import type { NodeShort } from '#queries/schakel.ts';
import * as spoor from '#queries/spoor.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { Basis } from './enums.ts';
import { connectionOf, pageOf, type Page } from './pages.ts';
import { KnoopKortRef, VindplaatsRef } from './refs.ts';

const RedenRef = builder.objectRef<kans.Reden>('Reden').implement({
	description: 'Eén reden voor of tegen, met wat zij aan de score toevoegt.',
	fields: (t) => ({
		soort: t.string({ resolve: ({ soort }) => soort }),
		gewicht: t.exposeFloat('gewicht'),
		zin: t.exposeString('zin'),
		via: t.field({ type: KnoopKortRef, nullable: true, resolve: ({ via }) => via }),
		jaren: t.intList({ resolve: ({ jaren }) => [...jaren] }),
		basis: t.field({ type: Basis, resolve: ({ basis }) => basis }),
		bronEigen: t.field({
			type: VindplaatsRef,
			nullable: true,
			description: 'Waar staat wat deze organisatie met de gedeelde knoop te maken heeft.',
			resolve: ({ bewijs }) => bewijs?.[0].vindplaatsen[0] ?? null
		}),
		bronAnder: t.field({
			type: VindplaatsRef,
			nullable: true,
			description: 'Waar staat wat de ander met de gedeelde knoop te maken heeft.',
			resolve: ({ bewijs }) => bewijs?.[1].vindplaatsen[0] ?? null
		})
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
builder.objectFields(KansConnection, (t) => ({
	afgekapt: t.boolean({
		description: 'Waar als deze organisatie zo veel doet dat niet alles is vergeleken.',
		resolve: (page) => (page as Page<kans.Kans> & { afgekapt?: boolean }).afgekapt ?? false
	})
}));

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

/** Everything around some organisations that suggestions are made of, in two statements. */
async function readBase(
	{ graph }: Context,
	gemeente: string,
	organisaties: readonly string[],
	gewichten: Gewichten
): Promise<{ base: kans.KansBase; afgekapt: boolean }> {
	const rows = await graph.read(kans.kring, kans.kringParams(organisaties));
	const named = kans.namedIn(rows);
	const ids = [...new Set([...organisaties, ...named.organisaties])];
	const around = await graph.read(kans.omgeving, { ...named, organisaties: ids, gemeente });
	return { base: kans.toBase(rows, around, gewichten), afgekapt: kans.isCut(rows) };
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
			const { organisatie } = args;
			const gewichten = weightsOf(args.gewichten);
			const gemeente = kans.municipalityOf(organisatie);
			const { base, afgekapt } = await readBase(context, gemeente, [organisatie], gewichten);
			const all = kans.toKansen({ ...base, organisatie, doel: args.doel ?? null });
			return { items: all.slice(overslaan, overslaan + aantal), totaal: all.length, overslaan, afgekapt };
		}
	})
);

const BandRef = builder.objectRef<aansluiters.Band>('Band').implement({
	description: 'Wat een organisatie bindt met een partij die al bijdraagt.',
	fields: (t) => ({
		partij: t.field({ type: KnoopKortRef, resolve: ({ partij }) => partij }),
		redenen: t.field({ type: [RedenRef], resolve: ({ redenen }) => [...redenen] }),
		tegenredenen: t.field({ type: [RedenRef], resolve: ({ tegenredenen }) => [...tegenredenen] })
	})
});

const AansluiterRef = builder.objectRef<aansluiters.Aansluiter>('Aansluiter').implement({
	description: 'Een organisatie die nog niet bij deze opgave staat en iets deelt met wie er wel staat.',
	fields: (t) => ({
		organisatie: t.field({ type: KnoopKortRef, resolve: ({ organisatie }) => organisatie }),
		score: t.exposeFloat('score', { description: 'Score van de sterkste band.' }),
		banden: t.field({
			type: [BandRef],
			description: 'De sterkste band eerst.',
			resolve: ({ banden }) => [...banden]
		})
	})
});

interface Aansluiters {
	readonly doel: NodeShort;
	readonly bijdragers: readonly NodeShort[];
	readonly aansluiters: readonly aansluiters.Aansluiter[];
	readonly totaal: number;
	readonly afgekapt: boolean;
}

const AansluitersRef = builder.objectRef<Aansluiters>('Aansluiters').implement({
	description: 'Wie er al bij een doel staan, en wie zouden kunnen aansluiten.',
	fields: (t) => ({
		doel: t.field({ type: KnoopKortRef, resolve: ({ doel }) => doel }),
		bijdragers: t.field({
			type: [KnoopKortRef],
			description: 'Organisaties die nu bij dit doel of eronder staan.',
			resolve: ({ bijdragers }) => [...bijdragers]
		}),
		aansluiters: t.field({
			type: [AansluiterRef],
			resolve: (row) => [...row.aansluiters]
		}),
		totaal: t.exposeInt('totaal', { description: 'Aantal gevonden partijen.' }),
		afgekapt: t.exposeBoolean('afgekapt', {
			description: 'Waar als niet alle bijdragers en partijen zijn vergeleken of getoond.'
		})
	})
});

builder.queryField('aansluiters', (t) =>
	t.field({
		type: AansluitersRef,
		nullable: true,
		description: 'Wie zou bij dit doel kunnen aansluiten? De sterkste band eerst.',
		args: { doel: t.arg.id({ required: true }), gewichten: t.arg({ type: [GewichtInput] }) },
		async resolve(_, { doel, gewichten }, context): Promise<Aansluiters | null> {
			const weights = weightsOf(gewichten);
			const rows = await context.graph.read(spoor.spoor, {
				doelen: [doel],
				jaar: null,
				dragers: spoor.DRAGERS,
				bijdragen: BIJDRAGEN,
				limiet: spoor.LIMIET
			});
			// who contributes, without sentences: their documents are not asked
			const trace = spoor.toSpoor(doel, rows, new Map());
			if (!trace) return null;
			const bijdragers = aansluiters.contributorsOf(trace);
			const compared = bijdragers.slice(0, kans.MAX_ORGANISATIES).map(({ id }) => id);
			const gemeente = kans.municipalityOf(doel);
			const { base, afgekapt } = await readBase(context, gemeente, compared, weights);
			const found = aansluiters.toAansluiters(bijdragers, base);
			return {
				doel: trace.doel,
				bijdragers,
				aansluiters: found.slice(0, aansluiters.MAX_AANSLUITERS),
				totaal: found.length,
				afgekapt:
					afgekapt ||
					trace.afgekapt ||
					compared.length < bijdragers.length ||
					found.length > aansluiters.MAX_AANSLUITERS
			};
		}
	})
);
