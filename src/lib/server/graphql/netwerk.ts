/** A piece of the network. */
import { GraphQLError } from 'graphql';
import { relationOf } from '#graph/model.ts';
import { GETOOND } from '#queries/knoop.ts';
import * as netwerk from '#queries/netwerk.ts';
import { rowsToSchakels, type Schakel } from '#queries/schakel.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { Basis } from './enums.ts';
import { KnoopKortRef, SchakelRef } from './refs.ts';

interface Netwerk {
	readonly knopen: readonly netwerk.NetwerkNode[];
	readonly totaal: number;
	readonly afgekapt: boolean;
	readonly jaar: number | null;
}

const RondomRef = builder.objectRef<netwerk.RondomRow>('Rondom').implement({
	description: 'Aantal buren van een knoop via één soort verband.',
	fields: (t) => ({
		knoop: t.exposeID('knoop'),
		soort: t.exposeString('soort', { description: 'Naam van het verband.' }),
		heen: t.exposeBoolean('heen', { description: 'Waar als het verband vanuit de knoop leest.' }),
		leest: t.string({
			description: 'Het verband vanuit de knoop gelezen.',
			resolve: ({ soort, heen }) => relationOf(soort)[heen ? 'leest' : 'terug']
		}),
		aantal: t.exposeInt('aantal')
	})
});

const OpenRef = builder.inputType('Open', {
	description: 'Een knoop waarvan de buren meekomen: alle, of via één soort verband in één richting.',
	fields: (t) => ({
		id: t.id({ required: true }),
		soort: t.string({ description: 'Naam van het verband. Zonder naam: alle verbanden.' }),
		heen: t.boolean({ defaultValue: true, description: 'Onwaar voor verbanden naar de knoop toe.' })
	})
});

const NetwerkRef = builder.objectRef<Netwerk>('Netwerk').implement({
	description: 'Een stuk van het netwerk: knopen en de verbanden daartussen.',
	fields: (t) => ({
		knopen: t.field({ type: [KnoopKortRef], resolve: ({ knopen }) => [...knopen] }),
		schakels: t.field({
			type: [SchakelRef],
			resolve: ({ knopen, jaar }, _, context) => between(knopen, jaar, context)
		}),
		rondom: t.field({
			type: [RondomRef],
			description: 'Hoeveel buren elke knoop heeft, ook wie hier niet bij staat.',
			resolve: ({ knopen }, _, { graph }) =>
				graph.read(netwerk.rondom, {
					ids: knopen.map(({ id }) => id),
					relaties: GETOOND,
					soorten: netwerk.SOORTEN,
					limiet: netwerk.MAX_RELATIES
				})
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
	return rowsToSchakels(rows, new Map(knopen.map((knoop) => [knoop.id, knoop])), documents);
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

type Args = {
	gemeente?: string | null;
	middelpunt?: string | null;
	stappen?: number | null;
	jaar?: number | null;
	ids?: string[] | null;
	open?: { id: string; soort?: string | null; heen?: boolean | null }[] | null;
	bases?: string[] | null;
	verbanden?: string[] | null;
	binnen?: string | null;
	tot?: number | null;
};

/** Most ids and open nodes in one question. */
const MAX_IDS = 500;

/** The nodes that were asked for by name, and the neighbours of the open ones. */
function readOpen(args: Args, soorten: readonly string[], { graph }: Context) {
	const open = (args.open ?? []).map(({ id, soort, heen }) => ({
		id,
		soort: soort ?? null,
		heen: heen ?? true
	}));
	const ids = [...new Set([...(args.ids ?? []), ...open.map(({ id }) => id)])];
	if (ids.length > MAX_IDS) throw new GraphQLError(`Dit zijn ${ids.length} knopen; ${MAX_IDS} mag.`);
	const unknown = args.verbanden?.find((soort) => !GETOOND.includes(soort));
	if (unknown)
		throw new GraphQLError(`"${unknown}" is geen verband in het netwerk. Kies uit ${GETOOND.join(', ')}.`);
	return graph.read(netwerk.open, {
		ids,
		...netwerk.toOpenLists(open),
		soorten,
		relaties: args.verbanden ?? GETOOND,
		bases: args.bases ?? null,
		tot: args.tot ?? null,
		binnen: args.binnen ?? null,
		limiet: netwerk.TEL_LIMIET
	});
}

/** All of a municipality or, when that is too much for one answer, its goals. */
async function readGemeente(gemeente: string | null, soorten: readonly string[], { graph }: Context) {
	const rows = await graph.read(netwerk.gemeente, { gemeente, soorten, limiet: netwerk.TEL_LIMIET });
	const tooMany = rows.length > netwerk.MAX_KNOPEN;
	const dragend = rows.filter(({ soort }) => netwerk.DRAGEND.includes(soort));
	const shown = tooMany && dragend.length ? dragend : rows;
	const knopen = shown.map((row) => ({ ...row, gemeente, afstand: 1 }));
	return { knopen, weggelaten: rows.length - shown.length };
}

/** Nodes by id and of a municipality together, each once. */
async function readNodes(
	args: Args,
	soorten: readonly string[],
	context: Context
): Promise<{ found: netwerk.NetwerkNode[]; weggelaten: number }> {
	if (args.middelpunt) {
		const found = await context.graph.read(netwerk.rond, {
			middelpunt: args.middelpunt,
			stappen: args.stappen ?? 1,
			soorten,
			relaties: GETOOND,
			jaar: args.jaar ?? null,
			limiet: netwerk.TEL_LIMIET
		});
		return { found, weggelaten: 0 };
	}
	const byName = args.ids || args.open;
	const named = byName ? await readOpen(args, soorten, context) : [];
	const own = args.gemeente || !byName ? await readGemeente(args.gemeente ?? null, soorten, context) : null;
	const known = new Map<string, netwerk.NetwerkNode>();
	for (const node of [...named, ...(own?.knopen ?? [])]) if (!known.has(node.id)) known.set(node.id, node);
	return { found: [...known.values()].sort(netwerk.byPriority), weggelaten: own?.weggelaten ?? 0 };
}

builder.queryField('netwerk', (t) =>
	t.field({
		type: NetwerkRef,
		description:
			'De knopen rond één knoop, van één gemeente of met deze kenmerken, ten hoogste 500, met hun verbanden. Van een gemeente met meer knopen alleen de doelen.',
		args: {
			gemeente: t.arg.id(),
			middelpunt: t.arg.id(),
			stappen: t.arg.int({ defaultValue: 1 }),
			soorten: t.arg.stringList(),
			jaar: t.arg.int(),
			ids: t.arg.idList({ description: 'Knopen die er altijd bij staan.' }),
			open: t.arg({ type: [OpenRef], description: 'Knopen waarvan de buren meekomen.' }),
			verbanden: t.arg.stringList({ description: 'Buren van `open` alleen via deze verbanden.' }),
			bases: t.arg({ type: [Basis], description: 'Buren van `open` alleen via feiten die zo zeker zijn.' }),
			tot: t.arg.int({ description: 'Buren van `open` alleen via feiten tot en met dit jaar.' }),
			binnen: t.arg.id({ description: 'Buren van `open` alleen uit deze gemeente.' })
		},
		async resolve(_, args, context): Promise<Netwerk> {
			const stappen = args.stappen ?? 1;
			if (stappen < 0 || stappen > 3)
				throw new GraphQLError(`stappen is ${stappen}, maar mag van 0 tot en met 3 zijn.`);
			const { found, weggelaten } = await readNodes(args, kindsOf(args.soorten), context);
			const knopen = found.slice(0, netwerk.MAX_KNOPEN);
			const totaal = found.length + weggelaten;
			return { knopen, totaal, afgekapt: totaal > knopen.length, jaar: args.jaar ?? null };
		}
	})
);
