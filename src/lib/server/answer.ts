/**
 * Answers the questions of pages in process. When the engine is gone the visitor gets a 503 that says so; when the
 * address asks what cannot be (a cursor of no list), a 400 with what is wrong.
 */
import { error } from '@sveltejs/kit';
import { GraphQLError } from 'graphql';
import { isUnreachable, UNREACHABLE_SENTENCE } from './errors.ts';
import { execute } from './graphql/execute.ts';
import { log } from './log.ts';

/** @throws the 503 of SvelteKit when the engine cannot be reached, its 400 when a value cannot be */
export async function answer(document: string, variables: Record<string, unknown>) {
	try {
		const result = await execute(document, variables);
		const cause = result.errors?.find(({ originalError }) => isUnreachable(originalError));
		if (cause) throw cause.originalError;
		const refused = result.errors?.find(isRefusal);
		if (refused) error(400, refused.message);
		return result;
	} catch (cause) {
		if (!isUnreachable(cause)) throw cause;
		log(`gegevens niet bereikbaar: ${cause instanceof Error ? cause.message : String(cause)}`);
		error(503, UNREACHABLE_SENTENCE);
	}
}

/** A resolver throws a GraphQLError for a value that cannot be, and anything else for a mistake of ours. */
const isRefusal = ({ path, originalError }: GraphQLError): boolean =>
	!!path && originalError instanceof GraphQLError;
