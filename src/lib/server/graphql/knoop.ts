/** What every node has, whatever its kind. */
import { findKind, kindOf, propertiesOf } from '#graph/model.ts';
import * as knoop from '#queries/knoop.ts';
import type { KnoopRow } from '#queries/rows.ts';
import type { NodeShort } from '#queries/schakel.ts';
import { cite, sayLastPlace } from '#queries/sentence.ts';
import { builder } from './builder.ts';
import { DocumentRef, EigenschapRef, KnoopKortRef, KnoopRef, SchakelRef, VindplaatsRef } from './refs.ts';
import { Basis } from './enums.ts';
import { connectionOf, pageOf, toPage } from './pages.ts';

/** GraphQL type of the nodes that belong to another node and have no page of their own. */
export const ZONDER_PAGINA = 'Waarde';

/** GraphQL type of a kind: goals and flows of money are one type each. */
export function typeOfKind(soort: string): string {
	const kind = kindOf(soort);
	const group = kind.labels.find((label) => ['Doel', 'Geldstroom'].includes(label));
	return group ?? kind.label;
}

/** Address of the page of a node in the app; null for kinds without a page. */
function pathOf(soort: string, id: string, einde?: unknown): string | null {
	const pad = einde === true ? 'opgaven' : findKind(soort)?.pad;
	return pad ? `/${pad}/${encodeURIComponent(id)}` : null;
}

/** A property as a reader sees it: amounts and lists as text. */
const tell = (value: unknown): string =>
	Array.isArray(value) ? value.join(' | ') : value === true ? 'ja' : value === false ? 'nee' : String(value);

/** The properties of a fact that are for readers, in the order of the model. */
export function tellProperties(
	values: Readonly<Record<string, unknown>>,
	known: Readonly<Record<string, { readonly intern?: true }>>,
	without: readonly string[] = []
): { naam: string; waarde: string }[] {
	return Object.keys(known)
		.filter((naam) => !known[naam]!.intern && !without.includes(naam))
		.filter((naam) => values[naam] !== undefined && values[naam] !== null)
		.map((naam) => ({ naam, waarde: tell(values[naam]) }));
}

VindplaatsRef.implement({
	description: 'Waar een feit staat: document, regels en hoe zeker.',
	fields: (t) => ({
		document: t.field({
			type: DocumentRef,
			resolve: async ({ document }, _, context) => (await context.knoop(document))!
		}),
		plaats: t.exposeString('plaats', {
			description: 'Regels, met de koppen die er betekenis aan geven: 3, 131-135.'
		}),
		regelVan: t.exposeInt('regelVan', { nullable: true }),
		regelTot: t.exposeInt('regelTot', { nullable: true }),
		basis: t.field({ type: Basis, resolve: ({ basis }) => basis }),
		naamHier: t.string({
			nullable: true,
			description: 'De naam zoals dit document die schrijft; alleen bij vindplaatsen van een knoop zelf.',
			resolve: ({ naamHier }) => naamHier ?? null
		}),
		citaat: t.string({
			description: 'De bron in woorden: Hillegom, begrotingspagina 2023, regels 3 en 135.',
			async resolve({ document, plaats }, _, context) {
				const found = (await context.cited([document])).get(document);
				return found ? cite(found, plaats) : plaats;
			}
		}),
		kort: t.string({
			description: 'De laatste plaats in het kort, zonder document en koppen: regel 135, regels 4-5.',
			resolve: async ({ document, plaats }, _, context) =>
				sayLastPlace(plaats, (await context.cited([document])).get(document)?.plaatsen)
		}),
		adres: t.string({
			description: 'Pad van de plaats in Opgavenet.',
			resolve: ({ document, regelTot }) =>
				`${pathOf('Document', document)}${regelTot ? `#regel-${regelTot}` : ''}`
		})
	})
});

EigenschapRef.implement({
	description: 'Een eigenschap van een feit, als tekst.',
	fields: (t) => ({ naam: t.exposeString('naam'), waarde: t.exposeString('waarde') })
});

KnoopKortRef.implement({
	description: 'Een knoop met zo veel als een spoor nodig heeft.',
	fields: (t) => ({
		id: t.exposeID('id'),
		naam: t.exposeString('naam'),
		soort: t.exposeString('soort'),
		subsoort: t.exposeString('subsoort', { nullable: true }),
		code: t.exposeString('code', { nullable: true }),
		tekst: t.exposeString('tekst', {
			nullable: true,
			description: 'De letterlijke tekst van een doel of activiteit.'
		}),
		volgorde: t.exposeInt('volgorde', { nullable: true }),
		knooppunt: t.boolean({
			nullable: true,
			description: 'Verbindt zo veel dat een pad erdoor niets zegt. Alleen bekend in een netwerk.',
			resolve: (node) => node.knooppunt ?? null
		}),
		gemeente: t.id({
			nullable: true,
			description: 'Gemeente waar de knoop bij hoort. Alleen bekend in een netwerk.',
			resolve: (node) => node.gemeente ?? null
		}),
		adres: t.string({
			nullable: true,
			description: 'Pad van de pagina in Opgavenet.',
			resolve: ({ soort, id, einde }) => pathOf(soort, id, einde)
		})
	})
});

KnoopRef.implement({
	description: 'Alles in de graaf: een organisatie, doel, document, geldstroom.',
	resolveType: ({ soort }) => (kindOf(soort).pad ? typeOfKind(soort) : ZONDER_PAGINA),
	fields: (t) => ({
		id: t.id({ description: 'Vast kenmerk, uniek over alle soorten.', resolve: ({ id }) => id }),
		naam: t.string({ resolve: ({ naam }) => naam }),
		soort: t.string({
			description: 'Soort uit het model, zoals Opgave of Organisatie.',
			resolve: ({ soort }) => soort
		}),
		namen: t.stringList({
			description: 'Alle schrijfwijzen in de bronnen.',
			resolve: ({ namen }) => [...namen]
		}),
		vindplaatsen: t.field({
			type: [VindplaatsRef],
			description: 'Waar de knoop vermeld staat.',
			resolve: ({ id }, _, context) => context.mentions(id)
		}),
		toelichting: t.string({ nullable: true, resolve: (row) => row.toelichting ?? null }),
		adres: t.string({
			nullable: true,
			description: 'Pad van de pagina in Opgavenet.',
			resolve: (row) => pathOf(row.soort, row.id, row.einde)
		}),
		eigenschappen: t.field({
			type: [EigenschapRef],
			description: 'Alle bekende eigenschappen, als tekst.',
			resolve: (row) =>
				tellProperties(row, propertiesOf(kindOf(row.soort)), ['id', 'soort', 'naam', 'namen', 'toelichting'])
		}),
		schakels: t.field({
			type: [SchakelRef],
			description: 'De verbanden van deze knoop, in beide richtingen, met bron.',
			resolve: ({ id }, _, context) => context.schakels(id)
		})
	})
});

/** A whole node in short form. */
export const toShort = (row: KnoopRow): NodeShort => row as unknown as NodeShort;

builder.queryField('knoop', (t) =>
	t.field({
		type: KnoopRef,
		nullable: true,
		description: 'Eén knoop van welke soort ook.',
		args: { id: t.arg.id({ required: true }) },
		resolve: (_, { id }, context) => context.knoop(id)
	})
);

builder.queryField('vervangen', (t) =>
	t.field({
		type: KnoopKortRef,
		nullable: true,
		description: 'De knoop waar een oud kenmerk nu bij hoort.',
		args: { id: t.arg.id({ required: true }) },
		async resolve(_, { id }, { graph }) {
			const [row] = await graph.read(knoop.nieuwId, { id });
			return row ?? null;
		}
	})
);

const KnoopConnection = connectionOf<KnoopRow>('Knoop', KnoopRef);

builder.queryField('zoek', (t) =>
	t.field({
		type: KnoopConnection,
		description:
			'Zoekt in alle namen en teksten, zonder te letten op hoofdletters en accenten. Alleen de eerste 200 tekens en 12 woorden tellen.',
		args: {
			tekst: t.arg.string({ required: true }),
			gemeente: t.arg.id(),
			eerste: t.arg.int({ defaultValue: 20 }),
			na: t.arg.string()
		},
		async resolve(_, args, { graph }) {
			const page = pageOf(args, 20);
			const params = knoop.zoekParams(args.tekst, args.gemeente ?? null, page);
			if (!params.woorden.length) return { items: [], totaal: 0, overslaan: 0 };
			return toPage(await graph.read(knoop.zoek, params), page.overslaan, (row) => row.knoop);
		}
	})
);

builder.queryField('knopen', (t) =>
	t.field({
		type: KnoopConnection,
		description: 'Alle knopen van een of meer soorten, op naam; met `zoek` alleen die met al die woorden.',
		args: {
			soorten: t.arg.stringList({ required: true }),
			zoek: t.arg.string(),
			gemeente: t.arg.id(),
			eerste: t.arg.int({ defaultValue: 50 }),
			na: t.arg.string()
		},
		async resolve(_, args, { graph }) {
			const page = pageOf(args, 50);
			const soorten = args.soorten.filter((soort) => knoop.ZOEKBAAR.includes(soort));
			const params = { ...knoop.zoekParams(args.zoek ?? '', args.gemeente ?? null, page), soorten };
			return toPage(await graph.read(knoop.zoek, params), page.overslaan, (row) => row.knoop);
		}
	})
);
