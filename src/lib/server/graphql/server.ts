/** The GraphQL server at /graphql. */
import { useGraphQlJit } from '@envelop/graphql-jit';
import { GraphQLError } from 'graphql';
import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import { EngineError, type Engine } from '#graph/engine.ts';
import { createContext, type Context } from './context.ts';
import { useDefaults } from './defaults.ts';
import { LIMITS, shorten, useLimits, type Limits } from './limits.ts';
import { schema } from './schema.ts';
import { useTrusted, type Trusted } from './trusted.ts';

export interface ServerOptions {
	readonly graph: () => Promise<Engine>;
	readonly limits?: Limits;
	/** Documents that may be asked by their hash; by default those of the app's own pages. */
	readonly trusted?: Trusted;
	/** Told of every error that a visitor does not get to see. */
	readonly log?: (error: unknown) => void;
}

/** What a visitor reads of an error that is not about the question itself. */
function maskError(error: unknown, log: (error: unknown) => void): GraphQLError {
	if (error instanceof GraphQLError && !error.originalError) return shorten(error);
	const cause = error instanceof GraphQLError ? error.originalError : error;
	if (cause instanceof GraphQLError) return shorten(cause);
	log(cause);
	const gone =
		cause instanceof EngineError && ['UNAVAILABLE', 'CLOSED', 'LOCKED', 'TIMEOUT'].includes(cause.code);
	const melding = gone
		? 'De gegevens zijn nu niet bereikbaar. Probeer het straks opnieuw.'
		: 'Er ging iets mis bij ons. Probeer het straks opnieuw.';
	return new GraphQLError(melding, { extensions: { code: gone ? 'NIET_BEREIKBAAR' : 'INTERN' } });
}

/** Makes the server. Limits can be lifted one by one, for tests. */
export function createServer({
	graph,
	limits = LIMITS,
	trusted,
	log = console.error
}: ServerOptions): YogaServerInstance<object, Context> {
	return createYoga<object, Context>({
		schema,
		graphqlEndpoint: '/graphql',
		// SvelteKit takes no other answer than the platform's own.
		fetchAPI: { Response },
		context: async () => createContext(await graph()),
		plugins: [useDefaults(), useGraphQlJit(), useLimits(limits), useTrusted(trusted)],
		maskedErrors: { maskError: (error) => maskError(error, log) },
		cors: false,
		graphiql: false,
		landingPage: false,
		logging: false
	});
}
