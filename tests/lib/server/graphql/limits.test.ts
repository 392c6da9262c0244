import { getIntrospectionQuery } from 'graphql';
import { describe, expect, test } from 'vitest';
import { LIMITS, type Limits } from '$lib/server/graphql/limits.ts';
import { askingOf, counting, NO_LIMITS, standIn } from './asking.ts';

/** Everything lifted but one limit. */
const only = (limit: Partial<Limits>): Limits => ({ ...NO_LIMITS, ...limit });

const deep = (levels: number) => `{doel(id:"x"){${'boven{'.repeat(levels - 2)}id${'}'.repeat(levels - 2)}}}`;
const aliases = (count: number) =>
	`{${Array.from({ length: count }, (_, at) => `a${at}:gegevens{hash}`).join(' ')}}`;
const roots = (count: number) => `{${'gegevens{hash} '.repeat(count)}}`;

/** Each limit with a document that just fits, one that is just over, and what is told. */
const cases: Record<string, { limit: Partial<Limits>; fits: string; over: string; told: RegExp }> = {
	tokens: { limit: { tokens: 6 }, fits: '{gegevens{hash}}', over: '{gegevens{hash hash}}', told: /token/i },
	depth: { limit: { diepte: 5 }, fits: deep(5), over: deep(6), told: /6 niveaus diep; 5 mag/ },
	aliases: { limit: { aliassen: 3 }, fits: aliases(3), over: aliases(4), told: /4 aliassen; 3 mag/ },
	'root fields': {
		limit: { wortelvelden: 2 },
		fits: roots(2),
		over: roots(3),
		told: /3 vragen tegelijk; 2 mag/
	},
	cost: {
		limit: { kosten: 30 },
		fits: '{organisaties(eerste:9){edges{node{id}}}}',
		over: '{organisaties(eerste:99){edges{node{id}}}}',
		told: /kosten/
	},
	introspection: {
		limit: { introspectie: 4 },
		fits: '{__type(name:"Query"){fields{type{name}}}}',
		over: '{__type(name:"Query"){...f}} fragment f on __Type{fields{type{ofType{name}}}}',
		told: /5 niveaus diep in het schema; 4 mag/
	},
	eerste: {
		limit: {},
		fits: '{organisaties(eerste:100){totaal}}',
		over: '{organisaties(eerste:101){totaal}}',
		told: /eerste is 101, maar mag van 0 tot en met 100 zijn/
	}
};

describe.each(Object.entries(cases))('the limit of %s, alone', (_, { limit, fits, over, told }) => {
	test('lets a document at the limit through', async () => {
		const { body } = await askingOf(standIn(), only(limit)).ask(fits);
		expect(body.errors).toBeUndefined();
	});
	test('refuses a document over it, and asks the graph nothing', async () => {
		const { engine, asked } = counting(standIn());
		const { body, status } = await askingOf(engine, only(limit)).ask(over);
		expect(body.errors!.map(({ message }) => message).join(' ')).toMatch(told);
		expect(status).toBeLessThan(500);
		expect(asked).toEqual([]);
	});
	test('and only it: without limits the same document is answered or told about itself', async () => {
		if (over === cases.eerste!.over) return;
		const { body } = await askingOf(standIn(), NO_LIMITS).ask(over);
		expect(body.errors).toBeUndefined();
	});
});

test('a body over its limit is refused with 413 before it is read whole', async () => {
	const asking = askingOf(standIn(), only({ bytes: 1024 }));
	const { status, body } = await asking.ask(`{gegevens{hash}} #${'x'.repeat(2000)}`);
	expect([status, body.errors![0]!.extensions!.code]).toEqual([413, 'TE_GROOT']);
	expect((await asking.ask('{gegevens{hash}}')).status).toBe(200);
});

test('a body of unknown length is refused at its limit, and not read to its end', async () => {
	let pulled = 0;
	const endless = new ReadableStream({
		pull(controller) {
			pulled++;
			controller.enqueue(new Uint8Array(1024).fill(32));
		}
	});
	const init = {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: endless,
		duplex: 'half'
	};
	expect((await askingOf(standIn()).send(init as RequestInit)).status).toBe(413);
	await new Promise((done) => setTimeout(done, 50));
	expect(pulled).toBeLessThan((10 * LIMITS.bytes) / 1024 + 5);
});

test('an operation over its time is ended with a sentence', async () => {
	const never = standIn(() => new Promise(() => undefined));
	const { body, status } = await askingOf(never, only({ tijd: 20 })).ask('{gegevens{hash}}');
	expect(body.errors![0]!.message).toMatch(/duurde langer dan .* en is gestopt/);
	expect(status).toBeLessThan(500);
});

test('fragments, inline fragments and variables hide nothing from the limits', async () => {
	const spread = `{${'...f '.repeat(2)}} fragment f on Query {${'gegevens{hash} '.repeat(5)}}`;
	const inline = '{...on Query{...on Query{organisaties(eerste:99){edges{node{onderdelen{id}}}}}}}';
	const variable = 'query($n:Int){organisaties(eerste:$n){edges{node{onderdelen{id}}}}}';
	const told = async (document: string) =>
		(await askingOf(standIn()).ask(document, { n: 1 })).body.errors?.[0]?.message;
	expect(await told(spread)).toMatch(/10 vragen tegelijk/);
	expect(await told(inline)).toMatch(/kosten/);
	expect(await told(variable)).toMatch(/kosten/);
});

test('the standard introspection query passes', async () => {
	const { body } = await askingOf(standIn()).ask(getIntrospectionQuery());
	expect(body.errors).toBeUndefined();
	expect(body.data.__schema.types.length).toBeGreaterThan(30);
});
