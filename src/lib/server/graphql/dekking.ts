/** Coverage and findings. */
import { GraphQLError } from 'graphql';
import { STANDEN } from '#graph/model.ts';
import type * as bevinding from '#queries/bevinding.ts';
import * as dekking from '#queries/dekking.ts';
import * as lijst from '#queries/dekking-lijst.ts';
import { builder } from './builder.ts';
import { Aspect, Basis } from './enums.ts';
import { connectionOf, pageOf } from './pages.ts';
import { readBevindingen } from './read-bevindingen.ts';
import { readDoelen, readRijen } from './read-dekking.ts';
import { KnoopKortRef, SchakelRef, VindplaatsRef } from './refs.ts';

const words = Object.entries(STANDEN).map(([naam, { woord, uitleg }]) => [
	naam,
	{ description: `${woord}: ${uitleg}` }
]);

export const Stand = builder.enumType('Stand', {
	description: 'Hoe een doel er op één onderwerp voor staat.',
	values: Object.fromEntries(words) as Record<keyof typeof STANDEN, { description: string }>
});

const BevindingStand = builder.enumType('BevindingStand', {
	description: 'Is het een gat, ontbreken de gegevens, is het onzeker, of is het alleen een signaal?',
	values: {
		GAT: { description: 'De juiste soort bron is geladen en toont niets.' },
		GEEN_GEGEVENS: { description: 'Er is geen bron geladen die dit hoort te noemen.' },
		ONZEKER: { description: 'Alleen groepen, afgeleide feiten of hoger bekend.' },
		SIGNAAL: { description: 'Geen gat, wel iets om naar te kijken.' }
	} as const
});

const CelRef = builder.objectRef<dekking.Cel>('DekkingCel').implement({
	description: 'Eén doel op één onderwerp.',
	fields: (t) => ({
		aspect: t.field({ type: Aspect, resolve: ({ aspect }) => aspect }),
		stand: t.field({ type: Stand, resolve: ({ stand }) => stand }),
		rechtstreeks: t.exposeInt('rechtstreeks', { description: 'Aantal bij het doel zelf.' }),
		via: t.exposeInt('via', { description: 'Aantal onder het doel, niet al rechtstreeks geteld.' }),
		toelichting: t.exposeString('toelichting'),
		bron: t.exposeID('bron', { description: 'Het doel waarvan de aantallen zijn: soms een andere versie.' })
	})
});

const RijRef = builder.objectRef<dekking.Rij>('DekkingRij').implement({
	description: 'Eén doel met zijn cellen.',
	fields: (t) => ({
		doel: t.field({ type: KnoopKortRef, resolve: ({ doel }) => doel }),
		diepte: t.exposeInt('diepte', { description: '0 voor een opgave of wat haar plaats inneemt.' }),
		jaar: t.exposeInt('jaar', { nullable: true }),
		document: t.exposeID('document', { nullable: true }),
		cellen: t.field({ type: [CelRef], resolve: ({ cellen }) => [...cellen] })
	})
});

interface Dekking {
	readonly jaar: number | null;
	readonly rijen: readonly dekking.Rij[];
}

const DekkingRef = builder.objectRef<Dekking>('Dekking').implement({
	description: 'Per doel en onderwerp hoeveel er in de bronnen staat.',
	fields: (t) => ({
		jaar: t.exposeInt('jaar', { nullable: true }),
		rijen: t.field({ type: [RijRef], resolve: ({ rijen }) => [...rijen] })
	})
});

builder.queryField('dekking', (t) =>
	t.field({
		type: DekkingRef,
		description: 'De dekking van alle opgaven van een gemeente.',
		args: {
			gemeente: t.arg.id({ required: true }),
			jaar: t.arg.int(),
			doel: t.arg.id({ description: 'Alleen dit doel en de doelen eronder.' })
		},
		async resolve(_, args, { graph }): Promise<Dekking> {
			const vraag = { jaar: args.jaar ?? null, doel: args.doel ?? null };
			const doelen = await readDoelen(graph, args.gemeente, vraag.jaar);
			return { jaar: vraag.jaar, rijen: await readRijen(graph, args.gemeente, doelen, vraag) };
		}
	})
);

const Telling = builder.enumType('DekkingTelling', {
	description: 'Hoe een feit in een cel meetelt.',
	values: {
		RECHTSTREEKS: { description: 'Telt mee, en staat bij het doel zelf.' },
		VIA: { description: 'Telt mee, en staat onder het doel.' },
		AFGELEID: { description: 'Telt niet mee: alleen afgeleid of met de hand toegevoegd.' },
		GROEP: { description: 'Telt niet mee: een groep, geen organisatie met een naam.' },
		ONDERDEEL: { description: 'Telt niet mee: een onderdeel van de gemeente zelf.' },
		ZONDER_NAAM: { description: 'Telt niet mee: de bron geeft geen naam, of de naam is afgeschermd.' }
	} as const
});

const FeitRef = builder.objectRef<lijst.DekkingFeit>('DekkingFeit').implement({
	description: 'Eén feit achter een cel van de dekking.',
	fields: (t) => ({
		knoop: t.field({ type: KnoopKortRef, resolve: ({ knoop }) => knoop }),
		telling: t.field({ type: Telling, resolve: ({ telling }) => telling }),
		bekend: t.exposeBoolean('bekend', {
			nullable: true,
			description: 'Waar als een bron een bedrag of waarde geeft. Leeg bij andere onderwerpen.'
		}),
		basis: t.field({ type: Basis, resolve: ({ basis }) => basis }),
		schakels: t.field({
			type: [SchakelRef],
			description: 'De verbanden waardoor het meetelt.',
			resolve: ({ schakels }) => [...schakels]
		})
	})
});

builder.queryField('dekkingLijst', (t) =>
	t.field({
		type: [FeitRef],
		description: 'Precies de feiten die een cel van de dekking telt of noemt.',
		args: {
			doel: t.arg.id({ required: true }),
			aspect: t.arg({ type: Aspect, required: true }),
			jaar: t.arg.int()
		},
		async resolve(_, { doel, aspect, jaar }, context) {
			const goal = await context.knoop(doel);
			if (!goal?.niveau) throw new GraphQLError(`"${doel}" is geen doel. Neem een id van \`doelen\`.`);
			const params = lijst.lijstParams(doel, jaar ?? null);
			const rows = await context.graph.read(lijst.lijstVraag(aspect), params);
			return lijst.toLijst(aspect, rows, await context.cited(rows.map(({ document }) => document)));
		}
	})
);

const BevindingRef = builder.objectRef<bevinding.Bevinding>('Bevinding').implement({
	description: 'Iets waar de lezer naar moet kijken, met code G1 tot en met G9.',
	fields: (t) => ({
		code: t.string({ resolve: ({ code }) => code }),
		stand: t.field({ type: BevindingStand, resolve: ({ stand }) => stand }),
		knoop: t.field({ type: KnoopKortRef, resolve: ({ knoop }) => knoop }),
		zin: t.exposeString('zin'),
		vindplaatsen: t.field({
			type: [VindplaatsRef],
			description: 'Waar de knoop staat; het document van de bevinding eerst.',
			async resolve({ knoop, document }, _, context) {
				const places = await context.mentions(knoop.id);
				const own = places.filter((place) => place.document === document);
				return [...own, ...places.filter((place) => place.document !== document)];
			}
		}),
		opgave: t.field({
			type: KnoopKortRef,
			nullable: true,
			description: 'De opgave waar het over gaat, of wat haar plaats inneemt.',
			resolve: ({ opgave }) => opgave ?? null
		})
	})
});

const BevindingConnection = connectionOf<bevinding.Bevinding>('Bevinding', BevindingRef);

builder.queryField('bevindingen', (t) =>
	t.field({
		type: BevindingConnection,
		description: 'Bevindingen G1 tot en met G9, gaten eerst.',
		args: {
			gemeente: t.arg.id({ required: true }),
			jaar: t.arg.int(),
			code: t.arg.string(),
			eerste: t.arg.int({ defaultValue: 50 }),
			na: t.arg.string()
		},
		async resolve(_, args, { graph }) {
			const { overslaan, aantal } = pageOf(args, 50);
			const all = await readBevindingen(graph, args.gemeente, args.jaar ?? null);
			const found = args.code ? all.filter(({ code }) => code === args.code) : all;
			return { items: found.slice(overslaan, overslaan + aantal), totaal: found.length, overslaan };
		}
	})
);
