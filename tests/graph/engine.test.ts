/** What every engine promises (graph/engine.ts). What one engine has besides: engine-embedded, engine-neo4j. */
import { describe, expect, test } from 'vitest';
import { ensureSchema, type Index } from '#graph/ddl.ts';
import { query, type Engine, type EngineErrorCode, type Params, type Value } from '#graph/engine.ts';
import { empty, onEveryEngine } from '../engines.ts';

const INDEXES: readonly Index[] = [
	{ label: 'Knoop', property: 'id', kind: 'unique' },
	{ label: 'Knoop', property: 'soort', kind: 'range' },
	{ label: 'Knoop', property: 'zoek', kind: 'text' }
];

const read = (engine: Engine, text: string, params: Params = {}) =>
	engine.read(query<Params, Record<string, Value>>('test', text), params);
const write = (engine: Engine, text: string, params: Params = {}) =>
	engine.write((transaction) => transaction.run(query('test', text), params));
const create = query<{ id: string }, never>('create', 'CREATE (:Knoop {id: $id})');
const ids = async (engine: Engine) =>
	(await read(engine, 'MATCH (n:Knoop) RETURN n.id AS id ORDER BY id')).map((row) => row.id);

/** Expects an EngineError with this code. */
const failing = (work: Promise<unknown>, code: EngineErrorCode) =>
	expect(work).rejects.toMatchObject({ name: 'EngineError', code });

onEveryEngine('values', (open) => {
	const values: Record<string, unknown> = {
		null: null,
		boolean: [true, false],
		'an integer': 42,
		'the largest exact integer': Number.MAX_SAFE_INTEGER,
		'the smallest exact integer': Number.MIN_SAFE_INTEGER,
		'an integer beyond 32 bits': 4_294_967_296,
		'a fraction': -1234.5678,
		'a tiny fraction': 5e-324,
		text: 'Zorg voor elkaar',
		'empty text': '',
		'text in other scripts': 'Hollands Kroon é ß İ 中文 🚲👩‍👩‍👧 \u0000 \' " \\ $x {y} \n\t',
		'an empty list': [],
		'an empty map': {},
		'maps in lists in maps': { a: [{ b: [1, 1.5, 'x', null, { c: {} }] }, []] }
	};

	test.each(Object.entries(values))('%s comes back as it was sent', async (_, value) => {
		const engine = await open();
		expect(await read(engine, 'RETURN $value AS value', { value })).toEqual([{ value }]);
	});

	test('integers stay integers and fractions stay fractions in the graph', async () => {
		const engine = await open();
		const params = { groot: Number.MAX_SAFE_INTEGER, drie: 3, half: 2.5, lijst: [1, 2], namen: ['é', '🚲'] };
		await write(
			engine,
			'CREATE (n:Knoop {id: "a"}) SET n.groot = $groot, n.drie = $drie, n.half = $half, n.lijst = $lijst, n.namen = $namen',
			params
		);
		const text = `MATCH (n:Knoop) RETURN n.groot AS groot, n.drie AS drie, n.half AS half, n.lijst AS lijst,
			n.namen AS namen, n.groot - 1 AS minEen, n.drie / 2 AS geheel, toFloat(n.drie) / 2 AS deel`;
		expect(await read(engine, text)).toEqual([
			{ ...params, minEen: Number.MAX_SAFE_INTEGER - 1, geheel: 1, deel: 1.5 }
		]);
	});

	test('a property that is missing is null', async () => {
		const engine = await open();
		await write(engine, 'CREATE (:Knoop {id: "a"})');
		const rows = await read(engine, 'MATCH (n:Knoop) RETURN n.id AS id, n.naam AS naam, {x: n.jaar} AS map');
		expect(rows).toEqual([{ id: 'a', naam: null, map: { x: null } }]);
	});

	test('undefined becomes null and a date its ISO string, also deep', async () => {
		const engine = await open();
		const op = new Date(Date.UTC(2023, 11, 31, 23, 59, 59, 7));
		const params = { a: undefined, b: [undefined, op], c: { d: op, e: undefined } };
		const iso = '2023-12-31T23:59:59.007Z';
		expect(await read(engine, 'RETURN $a AS a, $b AS b, $c AS c', params)).toEqual([
			{ a: null, b: [null, iso], c: { d: iso, e: null } }
		]);
	});

	test('the same object may be sent in two places', async () => {
		const engine = await open();
		const twice = { x: 1 };
		expect(await read(engine, 'RETURN $a AS a', { a: [twice, twice] })).toEqual([{ a: [twice, twice] }]);
	});

	const nested = (depth: number) => Array.from({ length: depth }).reduce<unknown>((inner) => [inner], 1);
	const cyclic: Record<string, unknown> = {};
	cyclic.self = [cyclic];
	const refused: Record<string, unknown> = {
		'deeper than 32': nested(33),
		'deep enough to overflow a stack': nested(100_000),
		'with itself in it': cyclic,
		NaN: [NaN],
		Infinity: { x: -Infinity },
		'an integer that is not exact': 2 ** 53,
		'a bigint': 1n,
		'a function': () => 1,
		'a symbol': Symbol('x'),
		'a key that starts with $': { $x: 1 },
		'a Map': new Map(),
		bytes: new Uint8Array(2),
		'an invalid date': new Date(NaN)
	};

	test.each(Object.entries(refused))('a parameter is refused: %s', async (_, value) => {
		const engine = await open();
		await failing(read(engine, 'RETURN $value AS value', { value }), 'BAD_PARAMETER');
		await failing(write(engine, 'CREATE (:Knoop {id: "a", x: $value})', { value }), 'BAD_PARAMETER');
		expect(await read(engine, 'RETURN $value AS value', { value: nested(32) })).toEqual([
			{ value: nested(32) }
		]);
		expect(await ids(engine)).toEqual([]);
	});

	test('the error of a parameter says which query, where and what to do', async () => {
		const engine = await open();
		const refusal = engine.read(query('opgave.partners', 'RETURN 1 AS x'), {
			rows: [{ naam: 'a' }, { naam: NaN }]
		});
		await expect(refusal).rejects.toThrow(
			'query "opgave.partners", parameter "rows[1].naam": NaN cannot be sent; leave it out or send null'
		);
	});

	test('a parameter that is left out is an error', async () => {
		const engine = await open();
		await failing(read(engine, 'RETURN $absent AS x'), 'BAD_PARAMETER');
	});

	const leaks: Record<string, string> = {
		'a node': 'RETURN a AS x',
		'a relation': 'RETURN r AS x',
		'a path': 'RETURN p AS x',
		'a node in a list': 'RETURN collect(a) AS x',
		'a node in a map in a list': 'RETURN [1, {y: [a]}] AS x',
		'a relation in a map': 'RETURN {y: r} AS x',
		'the nodes of a path': 'RETURN nodes(p) AS x',
		'the relations of a path': 'RETURN relationships(p) AS x'
	};

	test.each(Object.entries(leaks))('%s may not leave the graph', async (_, result) => {
		const engine = await open();
		const pattern = '(a:Knoop)-[r:VOERT_UIT]->(b:Knoop)';
		await write(engine, 'CREATE (:Knoop {id: "a"})-[:VOERT_UIT {jaar: 2023}]->(:Knoop {id: "b"})');
		await failing(read(engine, `MATCH p = ${pattern} ${result}`), 'LEAKED_ENTITY');
		await failing(write(engine, `MATCH p = ${pattern} SET a.x = 1 ${result}`), 'LEAKED_ENTITY');
		expect(await read(engine, `MATCH ${pattern} RETURN properties(a) AS a, properties(r) AS r`)).toEqual([
			{ a: { id: 'a' }, r: { jaar: 2023 } }
		]);
	});

	test('an integer that is not exact is refused in an answer', async () => {
		const engine = await open();
		await failing(read(engine, 'RETURN [9007199254740993] AS x'), 'BAD_QUERY');
		await failing(read(engine, 'RETURN {y: -9007199254740993} AS x'), 'BAD_QUERY');
	});
});

onEveryEngine('transactions', (open) => {
	test('everything in a write holds, and its answer is the answer of the work', async () => {
		const engine = await open();
		const answer = await engine.write(async (transaction) => {
			await transaction.run(create, { id: 'a' });
			await Promise.all([transaction.run(create, { id: 'b' }), transaction.run(create, { id: 'c' })]);
			return transaction.run(query('count', 'MATCH (n:Knoop) RETURN count(n) AS aantal'), {});
		});
		expect(answer).toEqual([{ aantal: 3 }]);
		expect(await ids(engine)).toEqual(['a', 'b', 'c']);
	});

	test('work that throws leaves nothing behind, and its own error comes out', async () => {
		const engine = await open();
		const error = new Error('of the caller');
		const work = engine.write(async (transaction) => {
			await transaction.run(create, { id: 'a' });
			throw error;
		});
		await expect(work).rejects.toBe(error);
		expect(await ids(engine)).toEqual([]);
		await engine.write((transaction) => transaction.run(create, { id: 'b' }));
		expect(await ids(engine)).toEqual(['b']);
	});

	test('a failed statement undoes the whole write, also when the work caught it', async () => {
		const engine = await open();
		const wrong = query('wrong', 'THIS IS NOT CYPHER');
		const work = engine.write(async (transaction) => {
			await transaction.run(create, { id: 'a' });
			await transaction.run(wrong, {}).catch(() => undefined);
			await transaction.run(create, { id: 'b' }).catch(() => undefined);
		});
		await failing(work, 'BAD_QUERY');
		expect(await ids(engine)).toEqual([]);
	});

	test('a statement that the work did not await still belongs to it', async () => {
		const engine = await open();
		await engine.write(async (transaction) => {
			void transaction.run(create, { id: 'a' });
		});
		expect(await ids(engine)).toEqual(['a']);
	});

	test('a transaction is of no use after its work', async () => {
		const engine = await open();
		const kept = await engine.write(async (transaction) => transaction);
		await failing(kept.run(create, { id: 'late' }), 'CLOSED');
		expect(await ids(engine)).toEqual([]);
	});

	test('a read may not write', async () => {
		const engine = await open();
		await failing(read(engine, 'CREATE (n:Knoop {id: "a"}) RETURN n.id AS id'), 'BAD_QUERY');
		expect(await ids(engine)).toEqual([]);
	});

	test('a failed read leaves the engine usable', async () => {
		const engine = await open();
		await failing(read(engine, 'RETURN nonsense('), 'BAD_QUERY');
		await failing(read(engine, 'RETURN unknown AS x'), 'BAD_QUERY');
		await failing(read(engine, 'RETURN 1 / 0 AS x'), 'BAD_QUERY');
		expect(await read(engine, 'RETURN 1 AS x')).toEqual([{ x: 1 }]);
	});

	test('readers see the old state while a write is open', async () => {
		const engine = await open();
		await engine.write((transaction) => transaction.run(create, { id: 'a' }));
		await engine.write(async (transaction) => {
			await transaction.run(create, { id: 'b' });
			expect(await ids(engine)).toEqual(['a']);
		});
		expect(await ids(engine)).toEqual(['a', 'b']);
	});

	test('writes and reads at the same time all hold', async () => {
		const engine = await open();
		await ensureSchema(engine, INDEXES);
		await write(engine, 'CREATE (:Knoop {id: "teller", stand: 0})');
		const numbers = Array.from({ length: 24 }, (_, index) => index);
		const writes = numbers.map((index) =>
			engine.write(async (transaction) => {
				await transaction.run(query('up', 'MATCH (n:Knoop {id: "teller"}) SET n.stand = n.stand + 1'), {});
				await transaction.run(create, { id: `n${index}` });
			})
		);
		const reads = numbers.map(async () => {
			const [row] = await read(
				engine,
				'MATCH (t:Knoop {id: "teller"}) MATCH (n:Knoop) RETURN t.stand AS stand, count(n) AS aantal'
			);
			expect(row).toMatchObject({ stand: expect.any(Number), aantal: expect.any(Number) });
		});
		await Promise.all([...writes, ...reads]);
		const [row] = await read(engine, 'MATCH (n:Knoop {id: "teller"}) RETURN n.stand AS stand');
		expect(row).toEqual({ stand: 24 });
		expect(await ids(engine)).toHaveLength(25);
	});
});

onEveryEngine('schema', (open) => {
	test('a second node with the same id is refused and undone', async () => {
		const engine = await open();
		await ensureSchema(engine, INDEXES);
		await engine.write((transaction) => transaction.run(create, { id: 'a' }));
		const work = engine.write(async (transaction) => {
			await transaction.run(create, { id: 'b' });
			await transaction.run(create, { id: 'a' });
		});
		await failing(work, 'CONSTRAINT');
		await failing(
			engine.write(async (transaction) => {
				await transaction.run(create, { id: 'c' });
				await transaction.run(create, { id: 'c' });
			}),
			'CONSTRAINT'
		);
		expect(await ids(engine)).toEqual(['a']);
	});

	test('the schema may be asked for again, with nodes in the graph', async () => {
		const engine = await open();
		await ensureSchema(engine, INDEXES);
		await engine.write((transaction) => transaction.run(create, { id: 'a' }));
		await ensureSchema(engine, INDEXES);
		await failing(
			engine.write((transaction) => transaction.run(create, { id: 'a' })),
			'CONSTRAINT'
		);
	});

	test('the schema is refused over nodes that break it, and says which', async () => {
		const engine = await open();
		await write(engine, 'UNWIND ["a", "a", "b", "c", "c", "c"] AS id CREATE (:Knoop {id: id})');
		await failing(ensureSchema(engine, INDEXES), 'CONSTRAINT');
		await expect(ensureSchema(engine, INDEXES)).rejects.toThrow('"a" (2 nodes), "c" (3 nodes)');
		await empty(engine);
		await ensureSchema(engine, INDEXES);
	});

	test('an index follows changes, deletes and a rollback', async () => {
		const engine = await open();
		await ensureSchema(engine, INDEXES);
		const found = (soort: string) =>
			read(engine, 'MATCH (n:Knoop {soort: $soort}) RETURN n.id AS id ORDER BY id', { soort });
		await write(engine, 'UNWIND ["a", "b", "c"] AS id CREATE (:Knoop {id: id, soort: "doel"})');
		await write(engine, 'MATCH (n:Knoop {id: "a"}) SET n.soort = "partij"');
		await write(engine, 'MATCH (n:Knoop {id: "b"}) DETACH DELETE n');
		const undone = engine.write(async (transaction) => {
			await transaction.run(query('change', 'MATCH (n:Knoop {id: "c"}) SET n.soort = "partij"'), {});
			throw new Error('undo');
		});
		await expect(undone).rejects.toThrow('undo');
		expect(await found('doel')).toEqual([{ id: 'c' }]);
		expect(await found('partij')).toEqual([{ id: 'a' }]);
		await engine.write((transaction) => transaction.run(create, { id: 'b' }));
		expect(await ids(engine)).toEqual(['a', 'b', 'c']);
	});
});

onEveryEngine('life', (open) => {
	test('an engine that is open is ready', async () => {
		const engine = await open();
		await expect(engine.ready()).resolves.toBeUndefined();
	});

	test('closes twice, and says CLOSED after that', async () => {
		const engine = await open();
		await engine.close();
		await engine.close();
		await failing(engine.ready(), 'CLOSED');
		await failing(read(engine, 'RETURN 1 AS x'), 'CLOSED');
		await failing(write(engine, 'CREATE (:Knoop {id: "a"})'), 'CLOSED');
	});

	test('a write that is open when the engine closes is undone', async () => {
		const engine = await open();
		const work = engine.write(async (transaction) => {
			await transaction.run(create, { id: 'a' });
			await engine.close();
		});
		await failing(work, 'CLOSED');
	});

	test('reads that run or wait when the engine closes end', async () => {
		const engine = await open();
		const reads = Array.from({ length: 20 }, () =>
			read(engine, 'UNWIND range(1, 10000) AS i RETURN sum(i) AS som')
		);
		const ended = Promise.allSettled(reads);
		await engine.close();
		for (const end of await ended) {
			if (end.status === 'rejected') expect(end.reason).toMatchObject({ code: 'CLOSED' });
			else expect(end.value).toEqual([{ som: 50005000 }]);
		}
	});
});

describe('ddlFor', async () => {
	const { ddlFor } = await import('#graph/ddl.ts');

	test.each(['embedded', 'neo4j'] as const)('refuses a name that could end the statement (%s)', (kind) => {
		expect(() => ddlFor(kind, [{ label: 'Knoop', property: 'id) //', kind: 'unique' }])).toThrow(
			'is no name'
		);
	});
});
