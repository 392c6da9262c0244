import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { ensureSchema } from '#graph/ddl.ts';
import { query, type Engine } from '#graph/engine.ts';
import { openEmbedded } from '#graph/engines/embedded.ts';
import { embeddedError } from '#graph/engines/embedded-errors.ts';
import { GRAPH_FILE, openEngine } from '#graph/open.ts';
import { temporaryFolder } from '../engines.ts';

const UNIQUE = [{ label: 'Knoop', property: 'id', kind: 'unique' }] as const;
const OTHER = join(import.meta.dirname, '../fixtures/other-process.mjs');

const folder = temporaryFolder();
const opened: Engine[] = [];
afterEach(async () => {
	for (const engine of opened.splice(0)) await engine.close();
});

async function open(file: string): Promise<Engine> {
	const engine = await openEmbedded(file);
	opened.push(engine);
	return engine;
}

const create = query<{ id: string }, never>('create', 'CREATE (:Knoop {id: $id})');
const all = query<Record<string, never>, { id: string }>(
	'all',
	'MATCH (n:Knoop) RETURN n.id AS id ORDER BY id'
);
const add = (engine: Engine, id: string) => engine.write((transaction) => transaction.run(create, { id }));
const ids = async (engine: Engine) => (await engine.read(all, {})).map((row) => row.id);

test('facts and schema are there after closing and opening again', async () => {
	const file = join(folder(), 'graph.grafeo');
	const before = await open(file);
	await ensureSchema(before, UNIQUE);
	await add(before, 'a');
	await before.close();
	const after = await open(file);
	expect(await ids(after)).toEqual(['a']);
	await expect(add(after, 'a')).rejects.toMatchObject({ code: 'CONSTRAINT' });
});

test('an acknowledged write survives the death of its process', async () => {
	const file = join(folder(), 'graph.grafeo');
	const child = spawn(process.execPath, [OTHER, file, 'die'], { stdio: ['pipe', 'ignore', 'inherit'] });
	const [, signal] = await once(child, 'exit');
	expect(signal).toBe('SIGKILL');
	expect(await ids(await open(file))).toEqual(['a']);
});

test('a file that another process holds is LOCKED, until that process ends', async () => {
	const file = join(folder(), 'graph.grafeo');
	const child = spawn(process.execPath, [OTHER, file, 'hold'], { stdio: ['pipe', 'pipe', 'inherit'] });
	const ended = once(child, 'exit');
	await Promise.race([once(child.stdout, 'data'), ended]);
	await expect(openEmbedded(file)).rejects.toMatchObject({ name: 'EngineError', code: 'LOCKED' });
	child.stdin.end();
	await ended;
	expect(await ids(await open(file))).toEqual(['a']);
});

test('engines on one file share it, and the last one closes it', async () => {
	const file = join(folder(), 'graph.grafeo');
	const [one, two] = await Promise.all([open(file), open(join(file, '..', 'graph.grafeo'))]);
	await Promise.all([add(one!, 'a'), add(two!, 'b'), add(one!, 'c')]);
	await one!.close();
	await one!.close();
	await expect(ids(one!)).rejects.toMatchObject({ code: 'CLOSED' });
	expect(await ids(two!)).toEqual(['a', 'b', 'c']);
	await two!.close();
	expect(await ids(await open(file))).toEqual(['a', 'b', 'c']);
});

test('a write that is open when its engine closes is undone, and the other engines go on', async () => {
	const file = join(folder(), 'graph.grafeo');
	const one = await open(file);
	const two = await open(file);
	const work = one.write(async (transaction) => {
		await transaction.run(create, { id: 'a' });
		await one.close();
		await transaction.run(create, { id: 'b' });
	});
	await expect(work).rejects.toMatchObject({ code: 'CLOSED' });
	await add(two, 'c');
	expect(await ids(two)).toEqual(['c']);
});

test('a statement that the engine ends after its half minute is a TIMEOUT, as on Neo4j', () => {
	const told = new Error('Query error: GRAFEO-Q003: timeout error: Query exceeded the 30s timeout');
	expect(embeddedError('dekking.feiten', told)).toMatchObject({ name: 'EngineError', code: 'TIMEOUT' });
});

test('graphs in memory are apart', async () => {
	const one = await open(':memory:');
	const two = await open(':memory:');
	await add(one, 'a');
	expect(await ids(one)).toEqual(['a']);
	expect(await ids(two)).toEqual([]);
});

test('a backup holds what was committed, and opens as a graph', async () => {
	const engine = await open(join(folder(), 'graph.grafeo'));
	const copy = join(folder(), 'copy.grafeo');
	await ensureSchema(engine, UNIQUE);
	await add(engine, 'a');
	await engine.write(async (transaction) => {
		await transaction.run(create, { id: 'b' });
		await engine.backup(copy);
	});
	await add(engine, 'c');
	const backup = await open(copy);
	expect(await ids(backup)).toEqual(['a']);
	await expect(add(backup, 'a')).rejects.toMatchObject({ code: 'CONSTRAINT' });
});

test('a backup never writes over a file', async () => {
	const engine = await open(':memory:');
	const file = join(folder(), 'precious');
	writeFileSync(file, 'precious');
	await expect(engine.backup(file)).rejects.toMatchObject({ code: 'BAD_PARAMETER' });
	await engine.close();
	await expect(engine.backup(join(folder(), 'x'))).rejects.toMatchObject({ code: 'CLOSED' });
});

test('a file that is no graph is refused, and stays as it was', async () => {
	const file = join(folder(), 'graph.grafeo');
	writeFileSync(file, 'no graph '.repeat(1000));
	await expect(openEmbedded(file)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
});

test('openEngine makes the data folder and puts the graph in it', async () => {
	const data = join(folder(), 'deep', 'data');
	const engine = await openEngine({ dataFolder: data });
	opened.push(engine);
	expect(engine.kind).toBe('embedded');
	await add(engine, 'a');
	expect(existsSync(join(data, GRAPH_FILE))).toBe(true);
});

test('openEngine says which setting is wrong when the folder cannot be made', async () => {
	const file = join(folder(), 'file');
	writeFileSync(file, '');
	mkdirSync(join(file, '..', 'other'));
	await expect(openEngine({ dataFolder: join(file, 'data') })).rejects.toMatchObject({
		code: 'UNAVAILABLE',
		message: expect.stringContaining('OPGAVENET_DATA')
	});
});

test('DISTINCT after a CALL still loses rows: when this fails, rule 11 of queries/README.md can go', async () => {
	const engine = await open(':memory:');
	const text = 'CALL () { UNWIND range(1, 3000) AS x RETURN x AS x } WITH DISTINCT x RETURN count(x) AS n';
	expect(await engine.read(query('case', text), {})).toEqual([{ n: 2048 }]);
});
