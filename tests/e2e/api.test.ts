import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { withApp } from './app.ts';
import { violations } from './axe.ts';
import { inBrowser } from './browser.ts';

const app = withApp();
const get = (path: string, init?: RequestInit) => fetch(app().url + path, { redirect: 'manual', ...init });
const elsewhere = { origin: 'https://elders.test', 'sec-fetch-site': 'cross-site' };
const asked = {
	...elsewhere,
	'access-control-request-method': 'POST',
	'access-control-request-headers': 'content-type'
};

it('opens public data to every site and nothing else', async () => {
	for (const path of [
		'/graphql?query={__typename}',
		'/api/v1/doelen.csv',
		'/api/v1/feiten.json',
		'/api/dcat.jsonld'
	])
		expect((await get(path, { headers: elsewhere })).headers.get('access-control-allow-origin'), path).toBe(
			'*'
		);
	for (const path of ['/', '/api', '/api/graphiql', '/opgaven', '/health', '/ready', '/favicon.svg'])
		expect(
			(await get(path, { headers: elsewhere })).headers.get('access-control-allow-origin'),
			path
		).toBeNull();
});

it('answers a browser that asks first, for public data only', async () => {
	const open = await get('/graphql', { method: 'OPTIONS', headers: asked });
	expect(open.status).toBe(204);
	expect(open.headers.get('access-control-allow-methods')).toBe('GET, POST');
	expect(open.headers.get('access-control-allow-credentials')).toBeNull();
	const closed = await get('/', { method: 'OPTIONS', headers: asked });
	expect(closed.headers.get('access-control-allow-origin')).toBeNull();
});

it('sends HEAD of a file without making it', async () => {
	const head = await get('/api/v1/feiten.csv', { method: 'HEAD' });
	expect(head.status).toBe(200);
	expect(head.headers.get('etag')).toBeTruthy();
	expect(await head.text()).toBe('');
});

it('gives GraphiQL a policy of its own: no inline script, blobs for workers only', async () => {
	const policy = (await get('/api/graphiql')).headers.get('content-security-policy')!;
	expect(policy).toContain("default-src 'none'");
	expect(policy).toContain("script-src 'self';");
	expect(policy).toContain('worker-src blob:');
	const html = await (await get('/api/graphiql')).text();
	expect(html).not.toMatch(/https?:\/\//);
});

inBrowser('the API', (open) => {
	it('breaks no accessibility rule and fits 360 px', async () => {
		const page = await open({ bypassCSP: true, viewport: { width: 360, height: 800 } });
		await page.goto(`${app().url}/api#type-Doel`, { waitUntil: 'networkidle' });
		expect(await page.locator('#type-Doel').getAttribute('open')).not.toBeNull();
		expect(await violations(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	});

	it('shows a question with its answer, every field and every file without JavaScript', async () => {
		const page = await open({ javaScriptEnabled: false });
		await page.goto(`${app().url}/api`);
		await page.getByRole('link', { name: 'Hoe hangen deze twee organisaties samen?' }).click();
		expect(await page.getByRole('region', { name: 'Het antwoord als JSON' }).innerText()).toContain(
			'"zinnen"'
		);
		expect(await page.locator('#bestanden').count()).toBe(1);
		expect(await page.getByRole('link', { name: 'CSV van feiten' }).getAttribute('href')).toBe(
			'/api/v1/feiten.csv'
		);
		expect(await page.locator('[id^="type-"]').count()).toBeGreaterThan(40);
	});

	it('runs an example in GraphiQL, and asks no other site for anything', async () => {
		const page = await open();
		const outside: string[] = [];
		const complaints: string[] = [];
		page.on('request', (request) => {
			if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(app().url))
				outside.push(request.url());
		});
		page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
		page.on('pageerror', (error) => complaints.push(error.message));
		await page.goto(`${app().url}/api/graphiql`);
		await page.locator('.graphiql-tab').first().waitFor();
		expect(await page.locator('.graphiql-tab').count()).toBe(6);
		await page.locator('.graphiql-execute-button').click();
		await page.locator('.result-window', { hasText: 'bijdragen' }).waitFor();
		expect(outside).toEqual([]);
		expect(complaints).toEqual([]);
	});

	it('opens one question in GraphiQL from its address', async () => {
		const page = await open();
		await page.goto(`${app().url}/api/graphiql?query=${encodeURIComponent('{ gegevens { modelversie } }')}`);
		await page.locator('.graphiql-execute-button').click();
		await page.locator('.result-window', { hasText: '"modelversie": "' }).waitFor();
	});

	it('reads public data from a page of another site', async () => {
		const page = await open();
		const other = createServer((_, answer) =>
			answer.setHeader('content-type', 'text/html').end('<title>elders</title>')
		);
		await once(other.listen(0, 'localhost'), 'listening');
		onTestFinished(() => void other.close());
		await page.goto(`http://localhost:${(other.address() as AddressInfo).port}/`);
		const read = (path: string, init: object = {}) =>
			page.evaluate(
				([url, options]) =>
					fetch(url, options).then(
						(response) => response.status,
						() => 'refused'
					),
				[app().url + path, init] as const
			);
		const json = {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: '{"query":"{__typename}"}'
		};
		expect(await read('/graphql', json)).toBe(200);
		expect(await read('/graphql', { ...json, credentials: 'include' })).toBe('refused');
		expect(await read('/api/v1/doelen.json')).toBe(200);
		expect(await read('/opgaven')).toBe('refused');
	});
});
