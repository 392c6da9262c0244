/** Affiliated bodies, as BBV art. 15 asks. */
import * as verbondenPartij from '#queries/verbonden-partij.ts';
import { LIJST_LIMIET } from '#queries/rows.ts';
import type { Basis } from '#graph/model.ts';
import { builder } from './builder.ts';
import { DoelRef, GemeenteRef, OrganisatieRef, VindplaatsRef } from './refs.ts';

type Row = verbondenPartij.VerbondenPartijRow;

const text = (naam: string) => (row: Row) =>
	row.eigenschappen[naam] === undefined ? null : String(row.eigenschappen[naam]);
const cents = (naam: string) => (row: Row) => (row.eigenschappen[naam] as number | undefined) ?? null;

const TEKSTEN = ['categorie', 'openbaarBelang', 'wijzeVanBelang', 'belangBegin', 'belangEind', 'risico'];
const BEDRAGEN = [
	'eigenVermogenBegin',
	'eigenVermogenEind',
	'vreemdVermogenBegin',
	'vreemdVermogenEind',
	'resultaat'
];

const VerbondenPartijRef = builder.objectRef<Row>('VerbondenPartij').implement({
	description:
		'Een organisatie waarin de gemeente een bestuurlijk én een financieel belang heeft (BBV art. 1).',
	fields: (t) => ({
		organisatie: t.field({ type: OrganisatieRef, resolve: ({ organisatie }) => organisatie }),
		gemeente: t.field({ type: GemeenteRef, resolve: ({ gemeente }) => gemeente }),
		jaar: t.int({
			nullable: true,
			resolve: ({ eigenschappen }) => (eigenschappen.jaar as number | undefined) ?? null
		}),
		...Object.fromEntries(TEKSTEN.map((naam) => [naam, t.string({ nullable: true, resolve: text(naam) })])),
		...Object.fromEntries(
			BEDRAGEN.map((naam) => [naam, t.field({ type: 'Eurocent', nullable: true, resolve: cents(naam) })])
		),
		ontbreekt: t.stringList({
			description: 'Wat BBV art. 15 vraagt en de bron niet noemt.',
			resolve: ({ eigenschappen }) => verbondenPartij.missing(eigenschappen)
		}),
		doelen: t.field({
			type: [DoelRef],
			description: 'Doelen waarbij de partij in hetzelfde jaar genoemd is.',
			async resolve({ id, eigenschappen }, _, context) {
				const rows = await context.rowsFor(verbondenPartij.doelen, id);
				const year = eigenschappen.jaar ?? null;
				return rows
					.filter(({ jaar }) => year === null || jaar === null || jaar === year)
					.map(({ knoop }) => knoop);
			}
		}),
		vindplaatsen: t.field({
			type: [VindplaatsRef],
			resolve: ({ eigenschappen }) => [
				{
					document: String(eigenschappen.document),
					plaats: String(eigenschappen.plaats),
					regelVan: eigenschappen.regelVan as number,
					regelTot: eigenschappen.regelTot as number,
					basis: eigenschappen.basis as Basis
				}
			]
		})
	})
});

builder.queryField('verbondenPartijen', (t) =>
	t.field({
		type: [VerbondenPartijRef],
		description: 'De verbonden partijen van een gemeente, één per partij, jaar en document.',
		args: { gemeente: t.arg.id({ required: true }), jaar: t.arg.int() },
		resolve: (_, { gemeente, jaar }, { graph }) =>
			graph.read(verbondenPartij.lijst, { gemeente, jaar: jaar ?? null, limiet: LIJST_LIMIET })
	})
);
