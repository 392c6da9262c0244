import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '#graph/engine.ts';
import { askingOf, openSeeded, standIn, type Asking } from './asking.ts';

let engine: Engine;
let asking: Asking;
beforeAll(async () => {
	engine = await openSeeded();
	asking = askingOf(engine);
});
afterAll(() => engine.close());

/** Lists with pages, with the arguments that choose the list. */
const lists = {
	organisaties: 'gemeente:"gm0534"',
	zoek: 'tekst:"welzijn"',
	knopen: 'soorten:["Activiteit"]',
	feiten: 'document:"gm0534.iv2014"'
};

async function walk(field: string, args: string, eerste: number) {
	const ids: string[] = [];
	const totals = new Set<number>();
	let na: string | null = null;
	for (let more = true; more;) {
		const cursor: string = na ? `,na:"${na}"` : '';
		const document = `{${field}(${args},eerste:${eerste}${cursor}){totaal pageInfo{hasNextPage endCursor} edges{cursor node{id}}}}`;
		const { totaal, pageInfo, edges } = (await asking.data(document))[field];
		expect(edges.length).toBeLessThanOrEqual(eerste);
		expect(edges.at(-1)?.cursor ?? null).toBe(pageInfo.endCursor);
		ids.push(...edges.map(({ node }: { node: { id: string } }) => node.id));
		totals.add(totaal);
		na = pageInfo.endCursor;
		more = pageInfo.hasNextPage;
	}
	return { ids, totals: [...totals] };
}

describe.each(Object.entries(lists))('%s', (field, args) => {
	test('every item comes exactly once, whatever the length of a page', async () => {
		const whole = await walk(field, args, 100);
		expect(whole.ids.length).toBeGreaterThan(7);
		expect(new Set(whole.ids).size).toBe(whole.ids.length);
		expect(whole.totals).toEqual([whole.ids.length]);
		for (const eerste of [1, 7]) expect(await walk(field, args, eerste)).toEqual(whole);
	});

	test('eerste 101 and -1 are told in Dutch, 0 gives an empty page', async () => {
		const message = async (eerste: number) =>
			(await asking.ask(`{${field}(${args},eerste:${eerste}){totaal edges{cursor}}}`)).body.errors?.[0]
				?.message;
		expect(await message(101)).toMatch(/mag van 0 tot en met 100/);
		expect(await message(-1)).toMatch(/mag van 0 tot en met 100/);
		expect(await message(0)).toBeUndefined();
	});

	test.each(['onzin', 'cA==', 'p-1', '😀', 'cDk5OTk5OTk5OTk5OTk5OTk5OTk5', '%00'])(
		'a cursor %s that is not ours is told in Dutch',
		async (na) => {
			const { body, status } = await asking.ask(`{${field}(${args},na:${JSON.stringify(na)}){totaal}}`);
			expect(body.errors?.[0]?.message).toMatch(/is geen cursor van deze lijst/);
			expect(status).toBeLessThan(500);
		}
	);

	test('a page behind the end is empty', async () => {
		const far = Buffer.from('p999999').toString('base64url');
		const page = (await asking.data(`{${field}(${args},na:"${far}"){pageInfo{hasNextPage} edges{cursor}}}`))[
			field
		];
		expect(page).toEqual({ pageInfo: { hasNextPage: false }, edges: [] });
	});
});

const ids = {
	unknown: 'bestaat-niet',
	empty: '',
	'a quote': `x' OR 1=1 //`,
	'a double quote': 'x" }) MATCH (n) DETACH DELETE n //',
	'percent signs': '%27%00%',
	'a null byte': 'x\u0000y',
	'10 kB': 'x'.repeat(10_000),
	'emoji and half a pair': '😀\ud800',
	'a name of the prototype': '__proto__',
	'a constructor': 'constructor'
};
const nullable = ['doel', 'knoop', 'organisatie', 'document', 'vervangen', 'spoor(doel)'] as const;

describe.each(Object.entries(ids))('an id that is %s', (_, id) => {
	test.each(nullable)('%s is null', async (name) => {
		const [field, argument = 'id'] = name.replace(')', '').split('(');
		const inside = field === 'spoor' ? 'totaal' : 'id';
		const data = await asking.data(`query($id:ID!){${field}(${argument}:$id){${inside}}}`, { id });
		expect(data).toEqual({ [field!]: null });
	});

	test('lists are empty and nothing is lost', async () => {
		const document = `query($id:ID!){sporen(partij:$id){totaal} feiten(document:$id){totaal} documenten(gemeente:$id){id}
			verbondenPartijen(gemeente:$id){jaar} opgaven(gemeente:$id){id}}`;
		expect(await asking.data(document, { id })).toEqual({
			sporen: [],
			feiten: { totaal: 0 },
			documenten: [],
			verbondenPartijen: [],
			opgaven: []
		});
		expect((await asking.data('{gemeenten{id}}')).gemeenten).toHaveLength(3);
	});
});

test('paths with an unknown end are told in Dutch', async () => {
	const { body } = await asking.ask('{paden(van:"onbekend",naar:"gm0534"){afgekapt}}');
	expect(body.errors![0]!.message).toMatch(/"onbekend" bestaat niet/);
});

test('an empty graph gives empty lists and no error', async () => {
	const empty = askingOf(standIn());
	const document =
		'{gegevens{hash} gemeenten{id} opgaven{id} organisaties{totaal edges{cursor}} documenten{id} knoop(id:1){id}}';
	expect(await empty.data(document)).toEqual({
		gegevens: { hash: '' },
		gemeenten: [],
		opgaven: [],
		organisaties: { totaal: 0, edges: [] },
		documenten: [],
		knoop: null
	});
});
