/** The handlers of one route behind a real HTTP server, without the rest of the app. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { RequestHandler } from '@sveltejs/kit';

export interface Listening {
	/** Address of the route. */
	readonly url: string;
	close(): Promise<void>;
}

type Handlers = Readonly<Record<string, unknown>>;

/**
 * Serves `handlers` on a free loopback port, as SvelteKit calls them: with a web request, its URL and, with `param`,
 * the rest of the path under that name.
 */
export async function listen(path: string, handlers: Handlers, param?: string): Promise<Listening> {
	const server = createServer((incoming, outgoing) => {
		const rest = decodeURIComponent(new URL(incoming.url!, 'http://x').pathname.slice(path.length + 1));
		answer(handlers, incoming, outgoing, param ? { [param]: rest } : {}).catch((error) =>
			outgoing.destroy(error)
		);
	});
	await once(server.listen(0, '127.0.0.1'), 'listening');
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}${path}`,
		async close() {
			server.closeAllConnections();
			server.close();
		}
	};
}

async function answer(
	handlers: Handlers,
	incoming: IncomingMessage,
	outgoing: ServerResponse,
	params: Record<string, string>
): Promise<void> {
	const url = new URL(incoming.url!, `http://${incoming.headers.host}`);
	const method = incoming.method!;
	const hasBody = !['GET', 'HEAD'].includes(method);
	const request = new Request(url, {
		method,
		headers: Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]),
		...(hasBody && { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' })
	});
	const handler = handlers[method] as RequestHandler | undefined;
	const response = handler
		? await handler({ request, url, params } as Parameters<RequestHandler>[0])
		: new Response(null, { status: 405 });
	if (!(response instanceof Response))
		throw new Error('the handler gave no Response: SvelteKit refuses that');
	outgoing.writeHead(response.status, Object.fromEntries(response.headers));
	if (response.body) await pipeline(Readable.fromWeb(response.body as never), outgoing);
	else outgoing.end();
}
