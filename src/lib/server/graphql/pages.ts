/** Relay connections: pages of a list, with an opaque cursor and the whole number. */
import { GraphQLError } from 'graphql';
import { builder } from './builder.ts';

/** Longest page that one request may ask. */
export const MAX_EERSTE = 100;

export interface Page<T> {
	readonly items: readonly T[];
	readonly totaal: number;
	/** Number of items before this page. */
	readonly overslaan: number;
}

interface PageInfo {
	readonly hasNextPage: boolean;
	readonly endCursor: string | null;
}

const PageInfoRef = builder.objectRef<PageInfo>('PageInfo').implement({
	description: 'Of er meer is, en waar het verdergaat.',
	fields: (t) => ({
		hasNextPage: t.exposeBoolean('hasNextPage'),
		endCursor: t.exposeString('endCursor', { nullable: true })
	})
});

const encode = (position: number): string => Buffer.from(`p${position}`).toString('base64url');

function decode(cursor: string): number {
	const match = /^p(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString());
	if (!match)
		throw new GraphQLError(
			`"${cursor}" is geen cursor van deze lijst. Neem endCursor van de vorige bladzijde.`
		);
	return Number(match[1]);
}

/** The page that `eerste` and `na` ask for. @throws GraphQLError for a length or cursor that cannot be */
export function pageOf(
	args: { eerste?: number | null; na?: string | null },
	standaard: number
): { overslaan: number; aantal: number } {
	const aantal = args.eerste ?? standaard;
	if (aantal < 0 || aantal > MAX_EERSTE) {
		throw new GraphQLError(`eerste is ${aantal}, maar mag van 0 tot en met ${MAX_EERSTE} zijn.`);
	}
	return { overslaan: args.na ? decode(args.na) : 0, aantal };
}

/** A page from rows that each carry the whole number. */
export function toPage<R extends { readonly totaal: number }, T>(
	rows: readonly R[],
	overslaan: number,
	toItem: (row: R) => T
): Page<T> {
	return { items: rows.map(toItem), totaal: rows[0]?.totaal ?? 0, overslaan };
}

/** Makes `NameConnection` and `NameEdge` for a type of node. */
export function connectionOf<T extends object>(
	name: string,
	node: Parameters<typeof builder.objectRef>[0] | object
) {
	type Edge = { readonly cursor: string; readonly node: T };
	const EdgeRef = builder.objectRef<Edge>(`${name}Edge`).implement({
		fields: (t) => ({
			cursor: t.exposeString('cursor'),
			node: t.field({ type: node as never, resolve: (edge) => edge.node as never })
		})
	});
	return builder.objectRef<Page<T>>(`${name}Connection`).implement({
		fields: (t) => ({
			edges: t.field({
				type: [EdgeRef],
				resolve: ({ items, overslaan }) =>
					items.map((item, at) => ({ cursor: encode(overslaan + at + 1), node: item }))
			}),
			pageInfo: t.field({
				type: PageInfoRef,
				resolve: ({ items, totaal, overslaan }) => ({
					hasNextPage: overslaan + items.length < totaal && items.length > 0,
					endCursor: items.length ? encode(overslaan + items.length) : null
				})
			}),
			totaal: t.exposeInt('totaal', { description: 'Aantal in de hele lijst.' })
		})
	});
}
