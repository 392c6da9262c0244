/** A piece of the network. */
import { GraphQLError } from 'graphql';
import { GETOOND } from '#queries/knoop.ts';
import * as netwerk from '#queries/netwerk.ts';
import { toSchakels, type Schakel } from '#queries/schakel.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { KnoopKortRef, SchakelRef } from './refs.ts';

interface Netwerk {
	readonly knopen: readonly netwerk.NetwerkNode[];
	readonly totaal: number;
	readonly afgekapt: boolean;
	readonly jaar: number | null;
}

const NetwerkRef = builder.objectRef<Netwerk>('Netwerk').implement({
	description: 'Een stuk van het netwerk: knopen en de verbanden daartussen.',
	fields: (t) => ({
		knopen: t.field({ type: [KnoopKortRef], resolve: ({ knopen }) => [...knopen] }),
		schakels: t.field({
			type: [SchakelRef],
			resolve: ({ knopen, jaar }, _, context) => between(knopen, jaar, context)
		}),
		totaal: t.exposeInt('totaal', { description: 'Aantal knopen voor het afkappen.' }),
		afgekapt: t.exposeBoolean('afgekapt')
	})
});

async function between(
	knopen: readonly netwerk.NetwerkNode[],
	jaar: number | null,
	context: Context
): Promise<Schakel[]> {
	const params = { ids: knopen.map(({ id }) => id), relaties: GETOOND, jaar, limiet: netwerk.MAX_RELATIES };
	const rows = await context.graph.read(netwerk.relaties, params);
	const documents = await context.cited(rows.map(({ document }) => document));
	return toSchakels(netwerk.toStatements(rows, knopen), documents);
}

/** Kinds that were asked for, or all that are drawn. @throws GraphQLError for a kind that is not drawn */
function kindsOf(soorten: readonly string[] | null | undefined): readonly string[] {
	const unknown = soorten?.find((soort) => !netwerk.SOORTEN.includes(soort));
	if (unknown)
		throw new GraphQLError(
			`"${unknown}" is geen soort in het netwerk. Kies uit ${netwerk.SOORTEN.join(', ')}.`
		);
	return soorten ?? netwerk.SOORTEN;
}

builder.queryField('netwerk', (t) =>
	t.field({
		type: NetwerkRef,
		description: 'De knopen rond één knoop of van één gemeente, ten hoogste 500, met hun verbanden.',
		args: {
			gemeente: t.arg.id(),
			middelpunt: t.arg.id(),
			stappen: t.arg.int({ defaultValue: 1 }),
			soorten: t.arg.stringList(),
			jaar: t.arg.int()
		},
		async resolve(_, args, { graph }): Promise<Netwerk> {
			const soorten = kindsOf(args.soorten);
			const stappen = args.stappen ?? 1;
			const jaar = args.jaar ?? null;
			if (stappen < 0 || stappen > 3)
				throw new GraphQLError(`stappen is ${stappen}, maar mag van 0 tot en met 3 zijn.`);
			const limiet = netwerk.TEL_LIMIET;
			const found = args.middelpunt
				? await graph.read(netwerk.rond, {
						middelpunt: args.middelpunt,
						stappen,
						soorten,
						relaties: GETOOND,
						jaar,
						limiet
					})
				: await graph.read(netwerk.gemeente, { gemeente: args.gemeente ?? null, soorten, limiet });
			const knopen = found.slice(0, netwerk.MAX_KNOPEN);
			return { knopen, totaal: found.length, afgekapt: found.length > knopen.length, jaar };
		}
	})
);
