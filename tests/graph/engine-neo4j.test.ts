import { createServer, type AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ensureSchema } from '#graph/ddl.ts';
import { query, type Engine } from '#graph/engine.ts';
import { openNeo4j, type Neo4jSettings } from '#graph/engines/neo4j.ts';
import { openEngine } from '#graph/open.ts';
import { runRaw, wipeRaw } from '../neo4j/raw.ts';
import { takeTurn } from '../neo4j/turn.ts';

const opened: Engine[] = [];
afterEach(async () => {
	for (const engine of opened.splice(0)) await engine.close();
});

async function open(settings: Neo4jSettings): Promise<Engine> {
	const engine = await openNeo4j(settings);
	opened.push(engine);
	return engine;
}

const one = query('one', 'RETURN 1 AS x');
const create = query<{ id: string }, never>('create', 'CREATE (:Knoop {id: $id})');

/** A port where nothing listens: it was free a moment ago. */
async function deadPort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

describe('without a server', () => {
	test('a dead server is UNAVAILABLE within the limits of the web', async () => {
		const engine = await open({ uri: `bolt://127.0.0.1:${await deadPort()}`, limits: 'web' });
		await expect(engine.ready()).rejects.toMatchObject({ name: 'EngineError', code: 'UNAVAILABLE' });
	});

	test('a dead cluster is UNAVAILABLE too', async () => {
		const engine = await open({ uri: `neo4j://127.0.0.1:${await deadPort()}` });
		const work = engine.write((transaction) => transaction.run(create, { id: 'a' }));
		await expect(work).rejects.toMatchObject({ code: 'UNAVAILABLE' });
	});

	test('a server that accepts and says nothing is UNAVAILABLE', async () => {
		const silent = createServer(() => undefined);
		await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
		const engine = await open({ uri: `bolt://127.0.0.1:${(silent.address() as AddressInfo).port}` });
		await expect(engine.read(one, {})).rejects.toMatchObject({ code: 'UNAVAILABLE' });
		silent.close();
	});

	test('a URI that is none says so', async () => {
		await expect(openNeo4j({ uri: 'http://localhost' })).rejects.toMatchObject({
			code: 'UNAVAILABLE',
			message: expect.stringContaining('NEO4J_URI "http://localhost"')
		});
	});
});

describe('on a server', () => {
	const server = takeTurn();
	beforeEach(() => wipeRaw(server()));

	test('openEngine takes Neo4j when it is set', async () => {
		const engine = await openEngine({ dataFolder: '/nowhere', neo4j: server() });
		opened.push(engine);
		expect(engine.kind).toBe('neo4j');
		expect(await engine.read(one, {})).toEqual([{ x: 1 }]);
	});

	test('a database that holds a node of someone else is read, and never written', async () => {
		await runRaw(server(), 'CREATE (:Person {name: "Someone else"})', 'CREATE (:Knoop {id: "a"})');
		const engine = await open(server());
		expect(await engine.read(one, {})).toEqual([{ x: 1 }]);
		const work = engine.write((transaction) => transaction.run(create, { id: 'b' }));
		await expect(work).rejects.toMatchObject({ name: 'EngineError', code: 'FOREIGN_DATA' });
		await expect(
			ensureSchema(engine, [{ label: 'Knoop', property: 'id', kind: 'unique' }])
		).rejects.toMatchObject({
			code: 'FOREIGN_DATA'
		});
		expect(await runRaw(server(), 'MATCH (n) RETURN count(n) AS aantal')).toEqual([{ aantal: 2 }]);
		expect(await runRaw(server(), 'SHOW CONSTRAINTS')).toEqual([]);
	});

	test('a backup is not made from here', async () => {
		const engine = await open(server());
		await expect(engine.backup('/tmp/never')).rejects.toMatchObject({ code: 'NOT_SUPPORTED' });
	});

	test('a database that is not there is UNAVAILABLE', async () => {
		const engine = await open({ ...server(), database: 'absent' });
		await expect(engine.ready()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
	});

	test('two writes that wait for each other both hold: one is done again', async () => {
		const engine = await open({ ...server(), limits: 'import' });
		for (const id of ['a', 'b']) await engine.write((transaction) => transaction.run(create, { id }));
		const touch = query<{ id: string; by: string }, never>(
			'touch',
			'MATCH (n:Knoop {id: $id}) SET n.by = $by'
		);
		const arrived: (() => void)[] = [];
		/** Both writers hold their first node before either asks for the second; a second try does not wait. */
		const meet = () =>
			new Promise<void>((resolve) => {
				arrived.push(resolve);
				if (arrived.length >= 2) for (const go of arrived) go();
			});
		const cross = (by: string, first: string, second: string) =>
			engine.write(async (transaction) => {
				await transaction.run(touch, { id: first, by });
				await meet();
				await transaction.run(touch, { id: second, by });
			});
		await Promise.all([cross('x', 'a', 'b'), cross('y', 'b', 'a')]);
		expect(arrived).toHaveLength(3);
	});

	test('only the id is unique, text and range indexes are made', async () => {
		const engine = await open(server());
		await ensureSchema(engine, [
			{ label: 'Knoop', property: 'id', kind: 'unique' },
			{ label: 'Knoop', property: 'jaar', kind: 'range' },
			{ label: 'Knoop', property: 'zoek', kind: 'text' }
		]);
		const rows = await runRaw(
			server(),
			"SHOW INDEXES YIELD name, type, state WHERE type <> 'LOOKUP' RETURN name, type, state ORDER BY name"
		);
		expect(rows).toEqual([
			{ name: 'knoop_id_unique', type: 'RANGE', state: 'ONLINE' },
			{ name: 'knoop_jaar_range', type: 'RANGE', state: 'ONLINE' },
			{ name: 'knoop_zoek_text', type: 'TEXT', state: 'ONLINE' }
		]);
	});
});
