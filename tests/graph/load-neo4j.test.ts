import { afterEach, beforeEach, expect, test } from 'vitest';
import { EngineError, type Engine } from '#graph/engine.ts';
import { openNeo4j } from '#graph/engines/neo4j.ts';
import { loadFacts } from '#graph/load.ts';
import { mergeFacts } from '#graph/merge.ts';
import { estimateRaw, wipeRaw } from '../neo4j/raw.ts';
import { takeTurn } from '../neo4j/turn.ts';
import { dataset, node } from './facts.ts';

const NOW = '2026-11-22T00:00:00.000Z';
const MANY = 500;
const server = takeTurn();
const facts = mergeFacts(dataset(Array.from({ length: MANY }, (_, at) => node(`p${at}`, 'Organisatie'))));

let engine: Engine;
beforeEach(async () => {
	await wipeRaw(server());
	engine = await openNeo4j({ ...server(), limits: 'import' });
});
afterEach(() => engine.close());

test('directly after a load Neo4j plans with what it holds, not as if it is empty', async () => {
	await loadFacts(engine, facts, NOW);
	const expected = await estimateRaw(server(), "MATCH (k:Knoop {soort: 'Organisatie'}) RETURN k.id");
	expect(expected).toBeGreaterThan(MANY / 10);
});

test('who may not ask for new plans has the facts all the same', async () => {
	const refused: Engine = {
		...engine,
		read(question, params) {
			if (question.name === 'load.replan') throw new EngineError('UNAVAILABLE', 'only for administrators');
			return engine.read(question, params);
		}
	};
	await expect(loadFacts(refused, facts, NOW)).resolves.toMatchObject({ knopen: facts.knopen.size });
});
