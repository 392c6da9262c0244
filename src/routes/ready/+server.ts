/** The app can answer questions: 200, or 503 when the engine cannot. */
import { text } from '@sveltejs/kit';
import { UNREACHABLE_SENTENCE } from '$lib/server/errors.ts';
import { getGraph } from '$lib/server/graph.ts';
import { log } from '$lib/server/log.ts';

export async function GET() {
	const headers = { 'cache-control': 'no-store' };
	try {
		const graph = await getGraph();
		await graph.ready();
		return text('ok\n', { headers });
	} catch (error) {
		log(`niet gereed: ${error instanceof Error ? error.message : String(error)}`);
		return text(`${UNREACHABLE_SENTENCE}\n`, { status: 503, headers: { ...headers, 'retry-after': '10' } });
	}
}
