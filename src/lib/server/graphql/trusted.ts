/**
 * Documents of the app's own pages, known by their hash: the browser sends the hash and not the text. Free questions
 * stay welcome. An own document is parsed once and is exempt from nothing else: every limit holds for it too.
 *
 * A document that the browser asks stands, exported, in a file called `query.ts`.
 */
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import { createHash } from 'node:crypto';
import { GraphQLError, Kind, parse, type DocumentNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Documents by the SHA-256 (hex) of their text. */
export type Trusted = ReadonlyMap<string, DocumentNode>;

type Exports = Readonly<Record<string, unknown>>;

/** The exported documents of some modules; what is no document, or a fragment alone, is passed over. */
export function toTrusted(modules: readonly Exports[]): Trusted {
	const texts = modules
		.flatMap((module) => Object.values(module))
		.filter((value) => typeof value === 'string');
	return new Map(
		texts.flatMap((text) => {
			const document = parseOrNull(text);
			return document ? [[createHash('sha256').update(text).digest('hex'), document]] : [];
		})
	);
}

function parseOrNull(text: string): DocumentNode | null {
	try {
		const document = parse(text);
		return document.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION) ? document : null;
	} catch {
		return null;
	}
}

/** The documents of the app. */
export const TRUSTED: Trusted = toTrusted(
	Object.values(import.meta.glob<Exports>('/src/{lib,routes}/**/query.ts', { eager: true }))
);

const refuse = (code: string, status: number, melding: string) => () =>
	new GraphQLError(melding, { extensions: { code, http: { status } } });

/** The plug-in that finds a document by its hash: `extensions.persistedQuery.sha256Hash`, as Apollo's clients send it. */
export function useTrusted(trusted: Trusted = TRUSTED): Plugin {
	return usePersistedOperations({
		allowArbitraryOperations: true,
		getPersistedOperation: (hash) => trusted.get(hash) ?? null,
		customErrors: {
			notFound: refuse(
				'ONBEKEND_DOCUMENT',
				404,
				'Wij kennen geen document met deze hash. Stuur de vraag zelf.'
			),
			keyNotFound: refuse('GEEN_VRAAG', 400, 'Er staat geen vraag in dit verzoek: zet haar in "query".')
		}
	});
}
