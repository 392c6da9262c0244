/** What comes in before it is a request that SvelteKit sees: slow senders, and what is no HTTP. */
import { subscribe } from 'node:diagnostics_channel';
import { Server } from 'node:http';
import type { Socket } from 'node:net';

/** Milliseconds. Node looks every 30 seconds, so a slow sender is cut off within that time after. */
export interface Patience {
	/** For the headers of a request. */
	readonly headers: number;
	/** For a whole request, with its body. */
	readonly request: number;
}

export const PATIENCE: Patience = { headers: 15_000, request: 30_000 };

/** By the code of Node's error; anything else is no HTTP. */
const ANSWERS: Readonly<Record<string, readonly [status: string, text: string]>> = {
	ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'Dit verzoek duurde te lang.'],
	HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'De kop van dit verzoek is te groot.'],
	HPE_CHUNK_EXTENSIONS_OVERFLOW: ['413 Payload Too Large', 'Dit bericht is te groot.']
};
const NO_HTTP = ['400 Bad Request', 'Dit verzoek klopt niet.'] as const;

/** Gives a server these limits, and every answer of its parser these headers. */
export function guardServer(
	server: Server,
	headers: Readonly<Record<string, string>>,
	patience: Patience = PATIENCE
): void {
	server.headersTimeout = patience.headers;
	server.requestTimeout = patience.request;
	server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
		if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
		socket.end(answerTo(error, headers), () => socket.destroy());
	});
}

function answerTo({ code }: NodeJS.ErrnoException, headers: Readonly<Record<string, string>>): string {
	const [status, text] = ANSWERS[code ?? ''] ?? NO_HTTP;
	const all = {
		...headers,
		'content-type': 'text/plain; charset=utf-8',
		'content-length': String(Buffer.byteLength(text) + 1),
		connection: 'close'
	};
	const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
	return [`HTTP/1.1 ${status}`, ...lines, '', `${text}\n`].join('\r\n');
}

const key = Symbol.for('opgavenet.connections');
const shared = globalThis as { [key]?: true };

/** The same for the server that adapter-node makes itself, as soon as it begins to listen. */
export function guardEveryServer(headers: Readonly<Record<string, string>>): void {
	if (shared[key]) return;
	shared[key] = true;
	subscribe('tracing:net.server.listen:asyncStart', (message) => {
		const { server } = message as { server: unknown };
		if (server instanceof Server) guardServer(server, headers);
	});
}
