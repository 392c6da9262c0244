import { createHash } from 'node:crypto';
import { getIntrospectionQuery } from 'graphql';
import { expect, test } from 'vitest';
import { askingOf, counting, ORIGIN, standIn } from './asking.ts';

const json = { 'content-type': 'application/json' };
const post = (body: unknown, headers: Record<string, string> = json): RequestInit => ({
	method: 'POST',
	headers,
	body: typeof body === 'string' ? body : JSON.stringify(body)
});
const document = (query: string, variables?: unknown) => post({ query, variables });
const times = (count: number, part: (at: number) => string) =>
	Array.from({ length: count }, (_, at) => part(at)).join(' ');

const bomb = `{...f0} ${times(40, (at) => `fragment f${at} on Query{...f${at + 1} ...f${at + 1}}`)} fragment f40 on Query{gegevens{hash}}`;

const attacks: Record<string, RequestInit> = {
	'10 kB deep': document(`{doel(id:1){${'boven{'.repeat(1400)}id${'}'.repeat(1400)}}}`),
	'10 kB deep in brackets': document('['.repeat(10_000)),
	'10 kB deep in a value': document(`{doelen(gemeente:${'['.repeat(5000)}1${']'.repeat(5000)}){id}}`),
	'10,000 aliases': document(`{${times(10_000, (at) => `a${at}:__typename`)}}`),
	'300 aliases under the limit of tokens': document(`{${times(300, (at) => `a${at}:gemeenten{id}`)}}`),
	'86 bytes whose lists multiply': document(
		'{organisaties(eerste:100){edges{node{onderdelen{onderdelen{onderdelen{id}}}}}}}'
	),
	'200 levels in few tokens': document(`{doel(id:1){${'boven{'.repeat(200)}id${'}'.repeat(200)}}}`),
	'a page length over the limit': document('{organisaties(eerste:1000000000){edges{node{id}}}}'),
	'deep introspection': document(`{__schema{types{${'fields{type{'.repeat(60)}name${'}}'.repeat(60)}}}}`),
	'introspection 30 ofTypes deep': document(
		`{__schema{types{fields{type{${'ofType{'.repeat(30)}name${'}'.repeat(30)}}}}}}`
	),
	'introspection 30 ofTypes deep in a fragment': document(
		`{__type(name:"Query"){...f}} fragment f on __Type{fields{type{${'ofType{'.repeat(30)}name${'}'.repeat(30)}}}}`
	),
	'wide introspection': document(
		`{${times(8, (at) => `a${at}:__schema{types{fields{type{fields{name description type{name description}}}}}}`)}}`
	),
	'20,000 directives': document(`{gegevens ${'@a'.repeat(20_000)}{hash}}`),
	'900 directives': document(`{gegevens ${'@a '.repeat(450)}{hash}}`),
	'a body of 5 MB': document(`{gegevens{hash}} #${'x'.repeat(5_000_000)}`),
	'a name of 60 kB': document(`{${'x'.repeat(60_000)}}`),
	'a value of 60 kB': document(`{gegevens{hash(x:"${'x'.repeat(60_000)}")}}`),
	'a variable of 60 kB': document('query($n:Int){organisaties(eerste:$n){totaal}}', {
		n: 'x'.repeat(60_000)
	}),
	'900 unknown fields': document(`{gegevens{${times(900, (at) => `x${at}`)}}}`),
	'a fragment bomb': document(bomb),
	'a ring of fragments': document('{...a} fragment a on Query{...b} fragment b on Query{...a}'),
	'huge variables': document('query($t:String!){zoek(tekst:$t){totaal}}', { t: 'x'.repeat(100_000) }),
	'deep variables': post(
		`{"query":"query($t:[ID!]){doelen{id}}","variables":{"t":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`
	),
	'a batch': post([{ query: '{gegevens{hash}}' }, { query: '{gegevens{hash}}' }]),
	'no JSON': post('{"query": "{gegevens{hash}}"'),
	'a JSON text': post('"query"'),
	null: post('null'),
	'a number as question': post({ query: 1 }),
	'no question': post({}),
	'an empty body': post(''),
	'an unknown operation': post({ query: '{gegevens{hash}}', operationName: 'x' }),
	'an unknown hash': post({ extensions: { persistedQuery: { version: 1, sha256Hash: 'x'.repeat(64) } } }),
	'a mutation': document('mutation{gegevens{hash}}'),
	'a subscription': document('subscription{gegevens{hash}}'),
	'a name of the prototype': document('{__proto__{hash} constructor toString}'),
	'a form': post('query={gegevens{hash}}', { 'content-type': 'application/x-www-form-urlencoded' }),
	'a form with files': post('--x--', { 'content-type': 'multipart/form-data; boundary=x' }),
	'plain text': post('{"query":"{gegevens{hash}}"}', { 'content-type': 'text/plain' }),
	'a form from another site': post('query={gegevens{hash}}', {
		'content-type': 'text/plain',
		origin: 'https://elders.example'
	}),
	'a cookie from another site': post(
		{ query: '{gegevens{hash}}' },
		{
			...json,
			origin: 'https://elders.example',
			cookie: 'a=b'
		}
	),
	'a key from another site': post(
		{ query: '{gegevens{hash}}' },
		{
			...json,
			'sec-fetch-site': 'cross-site',
			authorization: 'Bearer x'
		}
	),
	'another method': { method: 'PUT', headers: json, body: '{"query":"{gegevens{hash}}"}' }
};

test.each(Object.entries(attacks))(
	'%s: refused, small, no question run, no line in the log, and the server answers on',
	async (_, init) => {
		const { engine, asked } = counting(standIn());
		const asking = askingOf(engine);
		const { status, text } = await asking.send(init);
		expect(status).toBeLessThan(500);
		expect(text.length).toBeLessThan(2048);
		expect(text).not.toMatch(/node_modules|\bat .+:\d+:\d+/);
		expect(asked).toEqual([]);
		expect(asking.logged).toEqual([]);
		expect(text).not.toContain('"data":{"gegevens"');
		expect((await asking.ask('{gegevens{hash}}')).body.data).toEqual({ gegevens: { hash: '' } });
	}
);

const get = (query: string) => `/graphql?query=${encodeURIComponent(query)}`;

test('GET with a long question is refused with 414', async () => {
	const { engine, asked } = counting(standIn());
	const { status, text } = await askingOf(engine).send({}, get(`{gegevens{hash}} #${'x'.repeat(70_000)}`));
	expect(status).toBe(414);
	expect(text.length).toBeLessThan(2048);
	expect(asked).toEqual([]);
});

test('GET has the same limits as POST', async () => {
	const { status, body } = await askingOf(standIn()).send(
		{},
		get(`{doel(id:1){${'boven{'.repeat(50)}id${'}'.repeat(50)}}}`)
	);
	expect(status).toBeLessThan(500);
	expect(body.errors![0]!.message).toMatch(/niveaus diep|token/i);
});

test('a question in pieces over the limit of the answer says nothing of what went before', async () => {
	const deepIntrospection = getIntrospectionQuery().replace(
		'kind',
		`kind ${'ofType{'.repeat(15)}kind${'}'.repeat(15)}`
	);
	const { status } = await askingOf(standIn()).ask(deepIntrospection);
	expect(status).toBeLessThan(500);
});

test('JSON without credentials from another site is an ordinary question: the data are public', async () => {
	const { body } = await askingOf(standIn()).send(
		post({ query: '{gegevens{hash}}' }, { ...json, origin: 'https://elders.example' })
	);
	expect(body.data).toEqual({ gegevens: { hash: '' } });
});

test('our own origin may send what it likes', async () => {
	const { body } = await askingOf(standIn()).send(
		post({ query: '{gegevens{hash}}' }, { ...json, origin: ORIGIN, cookie: 'a=b' })
	);
	expect(body.data).toEqual({ gegevens: { hash: '' } });
});

test('a hash of a document that is not ours is not learned by sending it', async () => {
	const asking = askingOf(standIn());
	const query = '{gegevens{hash}}';
	const sha256Hash = createHash('sha256').update(query).digest('hex');
	await asking.send(post({ query, extensions: { persistedQuery: { version: 1, sha256Hash } } }));
	const { body } = await asking.send(post({ extensions: { persistedQuery: { version: 1, sha256Hash } } }));
	expect(body.errors![0]!.extensions!.code).toBe('ONBEKEND_DOCUMENT');
});

test.each(['mutation', 'subscription'])(
	'a %s is told that only questions are answered',
	async (operation) => {
		const { body } = await askingOf(standIn()).ask(`${operation}{gegevens{hash}}`);
		expect(body.errors![0]).toMatchObject({
			message: `Hier kan alleen worden gelezen. Vraag met query in plaats van ${operation}.`,
			extensions: { code: 'ALLEEN_LEZEN' }
		});
	}
);
