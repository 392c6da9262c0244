import { afterEach, expect, test, vi } from 'vitest';
import { post } from '$lib/ask-browser.ts';

afterEach(() => vi.unstubAllGlobals());

interface Body {
	readonly query?: string;
}

/** Answers every request with what `answer` makes of its body, and keeps the bodies. */
function stubFetch(answer: (body: Body) => object): Body[] {
	const bodies: Body[] = [];
	vi.stubGlobal('fetch', async (_: string, init: { body: string }) => {
		bodies.push(JSON.parse(init.body) as Body);
		return Response.json(answer(bodies.at(-1)!));
	});
	return bodies;
}

test('sends the hash of a document and never its text', async () => {
	const bodies = stubFetch(() => ({ data: { jaar: 2023 } }));
	expect(await post('{ a }', { jaar: 2023 })).toEqual({ data: { jaar: 2023 } });
	expect(bodies).toEqual([
		{
			variables: { jaar: 2023 },
			extensions: {
				persistedQuery: {
					version: 1,
					sha256Hash: '1c7e1e347f726166b5b1c55afd61f278cc9b45e00c108ec33d540a566379811b'
				}
			}
		}
	]);
});

test('sends the text when the server does not know the document, and from then on at once', async () => {
	const bodies = stubFetch(({ query }) =>
		query ? { data: { b: 1 } } : { errors: [{ message: 'nee', extensions: { code: 'ONBEKEND_DOCUMENT' } }] }
	);
	expect(await post('{ b }', {})).toEqual({ data: { b: 1 } });
	expect(await post('{ b }', {})).toEqual({ data: { b: 1 } });
	expect(bodies.map(({ query }) => query)).toEqual([undefined, '{ b }', '{ b }']);
});

test('sends the text where the browser has no SHA-256', async () => {
	vi.stubGlobal('crypto', {});
	const bodies = stubFetch(() => ({ data: {} }));
	await post('{ c }', {});
	expect(bodies.map(({ query }) => query)).toEqual(['{ c }']);
});
