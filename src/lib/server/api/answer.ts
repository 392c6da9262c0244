/** Answers that are files or data, for every site: with a sentence in JSON when the graph cannot be reached. */
import type { Engine } from '#graph/engine.ts';
import { openToAll } from '../cors.ts';
import { isUnreachable, UNREACHABLE_SENTENCE } from '../errors.ts';
import { getGraph } from '../graph.ts';
import { log } from '../log.ts';

/** Answers from the graph. Other errors than an engine that is gone are for SvelteKit. */
export async function withGraph(answer: (graph: Engine) => Promise<Response>): Promise<Response> {
	try {
		return openToAll(await answer(await getGraph()));
	} catch (error) {
		if (!isUnreachable(error)) throw error;
		log(`gegevens niet bereikbaar: ${error instanceof Error ? error.message : String(error)}`);
		const headers = { 'retry-after': '60' };
		return openToAll(Response.json({ melding: UNREACHABLE_SENTENCE }, { status: 503, headers }));
	}
}
