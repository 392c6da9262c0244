/** Answers the questions of pages in process; when the engine is gone the visitor gets a 503 that says so. */
import { error } from '@sveltejs/kit';
import { isUnreachable, UNREACHABLE_SENTENCE } from './errors.ts';
import { execute } from './graphql/execute.ts';
import { log } from './log.ts';

/** @throws the 503 of SvelteKit when the engine cannot be reached */
export async function answer(document: string, variables: Record<string, unknown>) {
	try {
		const result = await execute(document, variables);
		const cause = result.errors?.find(({ originalError }) => isUnreachable(originalError));
		if (cause) throw cause.originalError;
		return result;
	} catch (cause) {
		if (!isUnreachable(cause)) throw cause;
		log(`gegevens niet bereikbaar: ${cause instanceof Error ? cause.message : String(cause)}`);
		error(503, UNREACHABLE_SENTENCE);
	}
}
