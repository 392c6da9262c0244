/** Typed GraphQL documents: plain text when the app runs, with the types of the schema while it is written. */
import type { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphql-env.d.ts';

interface Setup {
	introspection: introspection;
	disableMasking: true;
	scalars: { Eurocent: number; Datum: string; ID: string };
}

type Graphql = ReturnType<typeof initGraphQLTada<Setup>>;

const join = (document: string, fragments: readonly unknown[] = []): string =>
	[document, ...new Set(fragments as string[])].join('\n');

/** Writes a document: `graphql('query { … }', [fragment])`. */
export const graphql = join as unknown as Graphql;

export type { ResultOf, VariablesOf } from 'gql.tada';
