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
