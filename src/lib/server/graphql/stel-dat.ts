/** What if this stops? */
import { GraphQLError } from 'graphql';
import { kindOf, kindsWith } from '#graph/model.ts';
import { LIJST_LIMIET } from '#queries/rows.ts';
import type { NodeShort } from '#queries/schakel.ts';
import * as stelDat from '#queries/stel-dat.ts';
import { builder } from './builder.ts';
import { Stand } from './dekking.ts';
import { Aspect } from './enums.ts';
import { readDoelen, readVoorEnNa } from './read-dekking.ts';
import { KnoopKortRef } from './refs.ts';

/** Nodes that can be switched off at once. */
const MAX_ZONDER = 50;

/** Kinds that can stop. A goal or an activity does not stop by itself: who works on it does. */
const KAN_STOPPEN = [
	'Organisatie',
	'Organisatiecategorie',
	'Samenwerking',
	'Regeling',
	...kindsWith('Geldstroom').map(({ label }) => label)
];

interface StelDat {
	readonly zonder: readonly NodeShort[];
	readonly meegestopt: readonly NodeShort[];
	readonly gevolgen: readonly stelDat.Gevolg[];
	readonly verweesd: number;
	readonly verweesdOnbekend: number;
}

const GevolgRef = builder.objectRef<stelDat.Gevolg>('Gevolg').implement({
	description: 'Wat er verandert: een cel van de dekking, of een partij die haar enige band verliest.',
	fields: (t) => ({
		knoop: t.field({ type: KnoopKortRef, resolve: ({ knoop }) => knoop }),
		aspect: t.field({ type: Aspect, nullable: true, resolve: ({ aspect }) => aspect }),
		van: t.field({ type: Stand, nullable: true, resolve: ({ van }) => van }),
		naar: t.field({ type: Stand, nullable: true, resolve: ({ naar }) => naar }),
		zin: t.exposeString('zin')
	})
});

const StelDatRef = builder.objectRef<StelDat>('StelDat').implement({
	description: 'De gevolgen als organisaties, geldstromen of regelingen wegvallen.',
	fields: (t) => ({
		zonder: t.field({ type: [KnoopKortRef], resolve: ({ zonder }) => [...zonder] }),
		meegestopt: t.field({
			type: [KnoopKortRef],
			description: 'Wat vanzelf ook stopt: onderdelen van een organisatie en geld van een regeling.',
			resolve: ({ meegestopt }) => [...meegestopt]
		}),
		gevolgen: t.field({ type: [GevolgRef], resolve: ({ gevolgen }) => [...gevolgen] }),
		verweesd: t.field({
			type: 'Eurocent',
			description: 'Geld dat stopt of zijn ontvanger verliest, voor zover bekend.',
			resolve: ({ verweesd }) => verweesd
		}),
		verweesdOnbekend: t.exposeInt('verweesdOnbekend', {
			description: 'Geldstromen daarvan zonder bekend bedrag, of met een bedrag dat is afgeschermd.'
		})
	})
});

builder.queryField('stelDat', (t) =>
	t.field({
		type: StelDatRef,
		description: 'Welke doelen dekking verliezen als dit wegvalt, en wie zijn enige band verliest.',
		args: {
			gemeente: t.arg.id({ required: true }),
			zonder: t.arg.idList({ required: true }),
			jaar: t.arg.int()
		},
		async resolve(_, args, { graph }): Promise<StelDat> {
			const { gemeente } = args;
			const jaar = args.jaar ?? null;
			if (args.zonder.length > MAX_ZONDER)
				throw new GraphQLError(`zonder telt ${args.zonder.length} kenmerken; ${MAX_ZONDER} mag.`);
			const weg = await graph.read(stelDat.uitgebreid, { ids: args.zonder, limiet: LIJST_LIMIET });
			const unknown = args.zonder.find((id) => !weg.some((node) => node.id === id));
			if (unknown) throw new GraphQLError(`"${unknown}" bestaat niet. Zoek eerst de knoop en neem haar id.`);
			const other = weg.find(({ gevraagd, soort }) => gevraagd && !KAN_STOPPEN.includes(soort));
			if (other) {
				const { lidwoord, enkelvoud } = kindOf(other.soort);
				throw new GraphQLError(
					`"${other.id}" is ${lidwoord} ${enkelvoud} ${other.naam}. Alleen een organisatie, samenwerking, geldstroom of regeling kan wegvallen.`
				);
			}
			const off = stelDat.params(
				gemeente,
				jaar,
				weg.map(({ id }) => id)
			);
			const doelen = await readDoelen(graph, gemeente, jaar);
			const [{ voor, na }, partijen, geld] = await Promise.all([
				readVoorEnNa(graph, gemeente, doelen, jaar, weg),
				graph.read(stelDat.partijen, off),
				graph.read(stelDat.geld, off)
			]);
			return {
				zonder: weg.filter(({ gevraagd }) => gevraagd),
				meegestopt: weg.filter(({ gevraagd }) => !gevraagd),
				gevolgen: stelDat.toGevolgen(voor, na, partijen),
				...stelDat.sumGeld(geld)
			};
		}
	})
);
