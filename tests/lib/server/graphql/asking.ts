/** Asks the GraphQL server as a request does, and counts what reaches the graph. */
import type { Engine } from '#graph/engine.ts';
import { openEmbedded } from '#graph/engines/embedded.ts';
import { loadFacts } from '#graph/load.ts';
import { answer } from '$lib/server/graphql/answer.ts';
import { LIMITS, type Limits } from '$lib/server/graphql/limits.ts';
import { createServer } from '$lib/server/graphql/server.ts';
import { shipped } from '../../../seeds/shipped.ts';

export const ORIGIN = 'http://localhost:3000';
export const LOADED_AT = '2026-11-22T00:00:00.000Z';

export const NO_LIMITS: Limits = {
	tokens: 1e6,
	diepte: 1e6,
	aliassen: 1e6,
	wortelvelden: 1e6,
	kosten: 1e12,
	introspectie: 1e6,
	bytes: 1e8,
	tijd: 60_000
};

/** An engine that notes the name of every question. */
export function counting(engine: Engine): { engine: Engine; asked: string[] } {
	const asked: string[] = [];
	return {
		asked,
		engine: {
			...engine,
			read(query, params) {
				asked.push(query.name);
				return engine.read(query, params);
			}
		}
	};
}

/** An engine that holds nothing, or fails. */
export function standIn(read: () => Promise<never[]> = async () => []): Engine {
	const nothing = async () => undefined as never;
	return { kind: 'embedded', read, write: nothing, ready: nothing, backup: nothing, close: nothing };
}

/** The shipped facts in memory. Close it after the tests. */
export async function openSeeded(): Promise<Engine> {
	const engine = await openEmbedded(':memory:');
	await loadFacts(engine, (await shipped()).facts, LOADED_AT);
	return engine;
}

/** What an answer holds; each test knows what it asked. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Loose = any;

export interface Answer {
	readonly status: number;
	readonly text: string;
	readonly body: { data?: Loose; errors?: { message: string; extensions?: { code?: string } }[] };
}

export interface Asking {
	/** Sends a request as it is. */
	send(init: RequestInit, path?: string): Promise<Answer>;
	/** Asks one document. */
	ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
	/** The data of one document. @throws Error with the message of the first error */
	data(query: string, variables?: Record<string, unknown>): Promise<Loose>;
	/** What was logged and not told. */
	readonly logged: unknown[];
}

/** The route of /graphql over an engine, with limits of choice. */
export function askingOf(engine: Engine | (() => Promise<Engine>), limits: Limits = LIMITS): Asking {
	const logged: unknown[] = [];
	const graph = typeof engine === 'function' ? engine : async () => engine;
	const server = createServer({ graph, limits, log: (error) => logged.push(error) });
	async function send(init: RequestInit, path = '/graphql'): Promise<Answer> {
		const response = await answer(server, new Request(`${ORIGIN}${path}`, init), ORIGIN, limits.bytes);
		const text = await response.text();
		return { status: response.status, text, body: text.startsWith('{') ? JSON.parse(text) : {} };
	}
	const ask = (query: string, variables: Record<string, unknown> = {}) =>
		send({
			method: 'POST',
			headers: { 'content-type': 'application/json', accept: 'application/json' },
			body: JSON.stringify({ query, variables })
		});
	async function data(query: string, variables?: Record<string, unknown>) {
		const { body, text } = await ask(query, variables);
		if (!body.data || body.errors) throw new Error(body.errors?.[0]?.message ?? text);
		return body.data;
	}
	return { send, ask, data, logged };
}
