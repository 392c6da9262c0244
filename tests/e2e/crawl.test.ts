import { beforeAll, describe, expect, it } from 'vitest';
import { withApp } from './app.ts';
import { crawl, type Visited } from './crawl.ts';

const app = withApp();

describe('every internal link from the first page', () => {
	let visited: Visited[];
	beforeAll(async () => {
		visited = await crawl(app().url);
	}, 300_000);

	it('leads to a page or a file, without a detour', () => {
		expect(visited.length).toBeGreaterThan(500);
		const wrong = visited.filter(({ status }) => status !== 200);
		expect(wrong.map(({ status, path, from }) => `${status} ${path}, linked from ${from}`)).toEqual([]);
	});

	it('leads to a page with one h1 and a title of its own', () => {
		// GraphiQL is a tool of others in a page of its own.
		const pages = visited.filter(({ html, path }) => html && !path.startsWith('/api/graphiql'));
		const wrong = pages.filter(
			({ html }) => html.match(/<h1[ >]/g)?.length !== 1 || !/<title>[^<]+<\/title>/.test(html)
		);
		expect(wrong.map(({ path }) => path)).toEqual([]);
	});

	it('arrives at a line or heading that exists', () => {
		const ids = new Map(
			visited.map(({ path, html }) => [
				path,
				new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))
			])
		);
		const lost = visited.flatMap(({ path, html }) =>
			[...html.matchAll(/href="(\/bronnen\/[^"#?]+)#([^"]+)"/g)]
				.filter(([, to, id]) => ids.has(to!) && !ids.get(to!)!.has(id!))
				.map(([, to, id]) => `${path} -> ${to}#${id}`)
		);
		expect(lost).toEqual([]);
	});
});
