/**
 * Our GraphQL on a copy of the graph, without its limits: pages ask in process, where none holds, and some ask more than
 * /graphql answers to anyone.
 */
import { once } from 'node:events';
import { createServer as createHttp } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openEmbedded } from '#graph/engines/embedded.ts';
import { LIMITS } from '../../src/lib/server/graphql/limits.ts';
import { createServer } from '../../src/lib/server/graphql/server.ts';

export interface Answers {
	readonly url: string;
	end(): Promise<void>;
}

/** The most that a timer waits, in milliseconds. */
const NO_END = 2 ** 31 - 1;

export async function serveAnswers(file: string): Promise<Answers> {
	const graph = await openEmbedded(file);
	const unlimited = Object.fromEntries(Object.keys(LIMITS).map((limit) => [limit, Infinity]));
	const limits = { ...LIMITS, ...unlimited, tijd: NO_END };
	const server = createHttp(createServer({ graph: () => Promise.resolve(graph), limits }));
	await once(server.listen(0, '127.0.0.1'), 'listening');
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
		async end() {
			server.close();
			server.closeAllConnections();
			await graph.close();
		}
	};
}
