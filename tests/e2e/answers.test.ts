import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { withApp } from './app.ts';

const app = withApp();
const get = (path: string, init?: RequestInit) => fetch(app().url + path, { redirect: 'manual', ...init });

describe('every answer carries the security headers', () => {
	const answers: [string, string, RequestInit?][] = [
		['a page', '/'],
		['an unknown page', '/bestaat-niet'],
		['a broken address', '/%E0%A4%A'],
		['a redirect', '/opgaven/'],
		['a static file', '/favicon.svg'],
		['an unknown static file', '/_app/immutable/nope.js'],
		['/health', '/health'],
		['/ready', '/ready'],
		['a refused method', '/health', { method: 'DELETE' }],
		['/graphql', '/graphql', { method: 'POST', body: '{}' }]
	];

	it.each(answers)('%s', async (_, path, init) => {
		const { headers } = await get(path, init);
		expect(headers.get('content-security-policy')).toMatch(/default-src 'self'.*frame-ancestors 'none'/);
		expect(headers.get('content-security-policy')).toContain("object-src 'none'");
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
		expect(headers.get('permissions-policy')).toContain('geolocation=()');
		expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
		expect(headers.get('strict-transport-security')).toBeNull();
		expect(headers.get('x-powered-by')).toBeNull();
	});

	it('lets a page run only scripts with its own nonce', async () => {
		const answer = await get('/');
		const nonce = /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy')!)?.[1];
		expect(nonce).toBeTruthy();
		const html = await answer.text();
		for (const [, attributes] of html.matchAll(/<script([^>]*)>/g)) expect(attributes).toContain(nonce);
	});
});

/** What a server answers to bytes of our own, until it or we end the connection. */
function talk(parts: Iterable<string | Buffer>): Promise<string> {
	const { hostname, port } = new URL(app().url);
	return new Promise((resolve, reject) => {
		const socket = connect(Number(port), hostname);
		let text = '';
		socket.on('data', (chunk) => {
			text += chunk;
			if (/\r\n0\r\n\r\n$|\}\]\}$/.test(text)) socket.end();
		});
		socket.on('error', reject);
		socket.on('close', () => resolve(text));
		for (const part of parts) socket.write(part);
	});
}

describe('what is no ordinary request', () => {
	it('that is no HTTP gets a small answer with the security headers', async () => {
		const answer = await talk(['GEEN HTTP\r\n\r\n']);
		expect(answer).toMatch(/^HTTP\/1\.1 400 /);
		expect(answer).toContain("content-security-policy: default-src 'self'");
		expect(answer).toContain('x-content-type-options: nosniff');
		expect(answer).toContain('\r\n\r\nDit verzoek klopt niet.');
	});

	it('with 20 kB of headers is refused with 431', async () => {
		const answer = await talk([`GET / HTTP/1.1\r\nhost: x\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`]);
		expect(answer).toMatch(/^HTTP\/1\.1 431 [\s\S]*referrer-policy/);
	});

	it('of 5 MB in chunks gets a small 413, also when it is sent to its end first', async () => {
		const chunk = `10000\r\n${' '.repeat(0x10000)}\r\n`;
		const head = `POST /graphql HTTP/1.1\r\nhost: ${new URL(app().url).host}\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n`;
		const answer = await talk([head, ...Array<string>(80).fill(chunk), '0\r\n\r\n']);
		expect(answer).toMatch(/^HTTP\/1\.1 413 /);
		expect(answer).toContain('"code":"TE_GROOT"');
		expect(answer.length).toBeLessThan(3_000);
		expect((await get('/health')).status).toBe(200);
	});
});

describe('health and readiness', () => {
	it('says ok on /health and /ready', async () => {
		expect((await get('/health')).status).toBe(200);
		expect((await get('/ready')).status).toBe(200);
	});

	it('answers an unknown page with 404, in Dutch', async () => {
		const answer = await get('/bestaat-niet', { headers: { accept: 'text/html' } });
		expect(answer.status).toBe(404);
		const html = await answer.text();
		expect(html).toContain('lang="nl"');
		expect(html).not.toContain('Not Found');
	});
});

it('says of a list of money what is not there, and never that it is a gap', async () => {
	const read = async (search: string) => (await get(`/geldstromen?${search}`)).text();
	expect(await read('gemeente=gm9999')).toContain('Wij kennen geen gemeente met het kenmerk “gm9999”');
	const behind = await read(`gemeente=gm0014&na=${Buffer.from('p400').toString('base64url')}`);
	expect(behind).toContain('Op deze bladzijde staat niets meer.');
	expect(behind).not.toContain('<b>Gat.</b>');
});
