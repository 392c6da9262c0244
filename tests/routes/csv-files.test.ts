/** Every list as a file has its row of names: the same one with rows and without. */
import type { RequestHandler } from '@sveltejs/kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerWith } from '$lib/ask.ts';
import { closeGraph } from '$lib/server/graph.ts';
import { execute } from '$lib/server/graphql/execute.ts';
import { temporaryData } from '../temporary-data.ts';

temporaryData();

const routes = import.meta.glob<{ GET: RequestHandler }>('../../src/routes/**/+server.ts');

/** The lines of a file, without the mark of the encoding. */
async function linesOf(
	route: string,
	search: string,
	params: Record<string, string> = {}
): Promise<string[]> {
	const { GET } = await routes[`../../src/routes/${route}/+server.ts`]!();
	const url = new URL(`http://localhost/${route}${search}`);
	const answer = await GET({
		url,
		params,
		request: new Request(url)
	} as unknown as Parameters<RequestHandler>[0]);
	expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
	return (await answer.text()).split('\r\n').filter(Boolean);
}

beforeAll(() => answerWith(execute));
afterAll(closeGraph);

/** A file with rows, and the same file about what is not there. */
const FILES: [route: string, full: string, empty: string, params?: Record<string, string>][] = [
	['geldstromen.csv', '?gemeente=gm0014', '?gemeente=onzin'],
	['opgaven.csv', '?gemeente=gm0534', '?gemeente=gm0000'],
	['zoek.csv', '?zoek=zorg', '?zoek==cmd'],
	['verbonden-partijen.csv', '?gemeente=gm0534', '?gemeente=onzin'],
	['dekking.csv', '?gemeente=gm0534', '?gemeente=onzin'],
	['bevindingen.csv', '?gemeente=gm0534', '?gemeente=onzin'],
	['[soort=soort].csv', '?gemeente=gm0534', '?gemeente=onzin', { soort: 'activiteiten' }],
	['samenwerken.csv', '?organisatie=gm0014.org.humanitas', '?organisatie=onzin'],
	['verkenner/[bestand]', '?start=gm0534', '?start=onzin', { bestand: 'knopen.csv' }],
	['verkenner/[bestand]', '?start=gm0534', '?start=onzin', { bestand: 'verbanden.csv' }],
	['paden.csv', '?van=gm0014.org.humanitas&naar=gm0014', '?van=gm0014.org.humanitas&naar=gm0014&jaar=1900']
];

test.each(FILES)(
	'%s names its columns with rows (%s) and without (%s)',
	async (route, full, empty, params) => {
		const [head, ...rows] = await linesOf(route, full, params);
		expect(head).toMatch(/^\w+;.+;gegevensversie$/);
		expect(rows.length).toBeGreaterThan(0);
		expect(await linesOf(route, empty, params)).toEqual([head]);
	}
);
