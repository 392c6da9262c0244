import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { guardServer } from '$lib/server/connections.ts';

let server: Server;

beforeEach(async () => {
	server = createServer({ connectionsCheckingInterval: 20 }, (request, response) => {
		request.resume().on('end', () => response.end('klaar'));
	});
	guardServer(server, { 'x-eigen': 'ja' }, { headers: 100, request: 200 });
	await once(server.listen(0, '127.0.0.1'), 'listening');
});

afterEach(() => server.close());

/** Sends these bytes and waits until the server ends the connection. */
async function send(text: string): Promise<string> {
	const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
	let answer = '';
	socket.on('data', (chunk) => (answer += chunk));
	socket.write(text);
	await once(socket, 'close');
	return answer;
}

it('cuts off a body that does not come', async () => {
	const answer = await send('POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\ntraag');
	expect(answer).toMatch(/^HTTP\/1\.1 408 /);
	expect(answer).toContain('x-eigen: ja');
	expect(answer).toMatch(/\r\n\r\nDit verzoek duurde te lang\.\n$/);
});

it('cuts off headers that do not come', async () => {
	expect(await send('GET / HTTP/1.1\r\nhost: x\r\n')).toMatch(/^HTTP\/1\.1 408 /);
});

it.each([
	['no HTTP', 'hallo\r\n\r\n', '400'],
	['a header that is too long', `GET / HTTP/1.1\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`, '431'],
	['two lengths', 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n', '400']
])('refuses %s with the headers of every answer', async (_, text, status) => {
	const answer = await send(text);
	expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
	expect(answer).toContain('x-eigen: ja');
});

it('leaves an ordinary request alone', async () => {
	const { port } = server.address() as AddressInfo;
	expect(await (await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body: 'x' })).text()).toBe('klaar');
});
