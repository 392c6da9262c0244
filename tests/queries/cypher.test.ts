import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mergeFacts } from '#graph/merge.ts';
import fc from 'fast-check';
import { checkCypher } from './check-cypher.ts';
import { plainOf, type Case } from './plain.ts';
import { datasets } from './random-graph.ts';

const folder = join(import.meta.dirname, '../../queries');
const files = readdirSync(folder, { recursive: true })
	.map(String)
	.filter((file) => file.endsWith('.cypher'))
	.sort();

/** Every question by its name, as its module writes it: exported or not. */
const modules = import.meta.glob<string>('../../queries/**/*.ts', {
	eager: true,
	query: '?raw',
	import: 'default'
});
const sources = Object.entries(modules);
const names = sources
	.flatMap(([, text]) => [...text.matchAll(/'(\w+\.\w+)',\s*\w+Text\b/g)].map(([, name]) => name!))
	.sort();

const subjects = import.meta.glob<{ cases: readonly Case[] }>('./plain/*.ts', { eager: true });
const cases = Object.values(subjects).flatMap(({ cases }) => cases ?? []);

test.each(files)('%s keeps to the model and to the subset of both engines', (file) => {
	expect(checkCypher(readFileSync(join(folder, file), 'utf8'))).toEqual([]);
});

test('every file is the text of a question, and no two questions share one', () => {
	const used = sources.flatMap(([path, text]) =>
		[...text.matchAll(/'(\.[^']+\.cypher)\?raw'/g)].map(([, file]) => join(path, '..', file!))
	);
	expect(used.sort()).toEqual(files.map((file) => join('../../queries', file)).sort());
});

test('every question has a name of its own', () => {
	const asked = new Map(cases.map(({ query }) => [query.name, query.text]));
	expect(new Set(asked.values()).size).toBe(asked.size);
	expect(new Set(names).size, 'questions').toBe(files.length);
});

test('every question has a twin in the plain model, and a test that holds it to that on both engines', () => {
	const twins = new Set(cases.map(({ query }) => query.name));
	const missing = names.filter((name) => !twins.has(name));
	expect(missing).toEqual([]);
	const tests = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.differential.test.ts'));
	const held = Object.keys(subjects).filter(
		(path) => !tests.includes(path.replace(/^.*\/(\w[\w-]*)\.ts$/, '$1.differential.test.ts'))
	);
	expect(held).toEqual([]);
});

test('random graphs give every question rows', () => {
	const graphs = fc.sample(datasets, { numRuns: 60, seed: 3 }).map((dataset) => plainOf(mergeFacts(dataset)));
	const silent = cases.filter(
		({ asks, answer }) =>
			!graphs.some((plain) => asks(plain).some((params) => answer(plain, params).length > 0))
	);
	expect(silent.map(({ query }) => query.name)).toEqual([]);
});

describe('each check bites', () => {
	const good = 'MATCH (d:Doel)-[r:ONDERDEEL_VAN]->(b:Doel) WHERE d.id = $id RETURN b.id AS id ORDER BY id';
	test('a good question passes', () => expect(checkCypher(good)).toEqual([]));

	const wrong: readonly (readonly [string, string, string])[] = [
		['a label', good.replace(':Doel', ':Doelstelling'), 'unknown label Doelstelling'],
		['a relation', good.replace('ONDERDEEL_VAN', 'HOORT_BIJ'), 'unknown relation HOORT_BIJ'],
		['a property of a node', good.replace('d.id', 'd.kleur'), 'unknown property d.kleur'],
		['a property of another kind', good.replace('d.id', 'd.boekjaar'), 'unknown property d.boekjaar'],
		['a property of a relation', good.replace('d.id', 'r.kleur'), 'unknown property r.kleur'],
		[
			'a property in a pattern',
			good.replace('(b:Doel)', '(b:Doel {kleur: $k})'),
			'unknown property Doel.kleur'
		],
		['an alias', good.replace('d.id', 'x.id'), 'unknown alias x.id'],
		['a node without label', good.replace('(b:Doel)', '(b)'), 'node without label (b)'],
		['an answer without name', good.replace(' AS id', ''), 'no name for b.id'],
		['an answer without order', good.replace(' ORDER BY id', ''), 'no ORDER BY'],
		['an order without id', good.replace('ORDER BY id', 'ORDER BY b.naam'), 'ORDER BY without an id'],
		['an endless path', good.replace('VAN]', 'VAN*]'), 'variable length without an upper bound'],
		['a path without end', good.replace('VAN]', 'VAN*1..]'), 'variable length without an upper bound'],
		['a literal text', good.replace('$id', "'gm0534'"), "literal 'gm0534'"],
		['a literal number', good.replace('$id', '2023'), 'literal 2023'],
		['a write', good.replace('RETURN', 'SET d.naam = $id RETURN'), 'forbidden: writes'],
		['id()', good.replace('d.id', 'id(d)'), 'forbidden: id()'],
		['elementId()', good.replace('d.id', 'elementId(d)'), 'forbidden: elementId()'],
		['full text', `CALL db.index.fulltext.queryNodes('x', $id) ${good}`, 'forbidden: db.* or APOC or GDS'],
		['a date', good.replace('$id', 'date($id)'), 'forbidden: temporal and spatial types'],
		[
			'COLLECT {}',
			good.replace('b.id AS id', 'COLLECT { MATCH (x:Doel) RETURN x.id } AS id'),
			'forbidden: COLLECT {}'
		],
		['shortestPath', good.replace('(d:Doel)', 'p = shortestPath((d:Doel)'), 'forbidden: shortestPath'],
		['labels()', good.replace('b.id AS id', 'labels(b) AS id'), 'forbidden: labels()'],
		['a label expression', good.replace('(b:Doel)', '(b:Doel|Activiteit)'), 'forbidden: label expressions'],
		['||', good.replace('$id', '$id || $id'), 'forbidden: ||'],
		['a negative slice', good.replace('b.id AS id', 'b.namen[-2..] AS id'), 'forbidden: negative slices'],
		[
			'an aggregate in a map',
			good.replace('b.id AS id', '{aantal: count(b)} AS id'),
			'forbidden: aggregates inside a map'
		],
		[
			'DISTINCT after a CALL',
			good.replace('RETURN', 'CALL (b) { MATCH (b)<-[:MEET]-(i:Indicator) RETURN i AS i } RETURN DISTINCT'),
			'DISTINCT directly after a subquery'
		],
		[
			'WHERE after a CALL',
			good.replace(
				'RETURN',
				'CALL (b) { MATCH (b)<-[:MEET]-(i:Indicator) RETURN i AS i } WITH b, i WHERE i.id = $id RETURN'
			),
			'WHERE directly after a subquery'
		],
		['a quantified path', good.replace('(d:Doel)', '((d:Doel)){1,3}'), 'forbidden: quantified paths']
	];
	test.each(wrong)('%s', (_, text, problem) => expect(checkCypher(text)).toContain(problem));
});
