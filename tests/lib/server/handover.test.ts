import { createConnection } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { query } from '#graph/engine.ts';
import { handOver, socketPath } from '#seeds/handover.ts';
import { temporaryFolder } from '../../engines.ts';
import { closeGraph, getGraph } from '$lib/server/graph.ts';
import { listenForWork, type Listener } from '$lib/server/handover.ts';

const folder = temporaryFolder();
const byId = query<{ id: string }, { naam: string }>(
	'byId',
	'MATCH (k:Knoop {id: $id}) RETURN k.naam AS naam'
);
const klein = new URL('../../fixtures/werkmap-klein', import.meta.url).pathname;
let data = '';
let listener: Listener;

beforeEach(async () => {
	data = folder();
	vi.stubEnv('OPGAVENET_DATA', data);
	vi.stubEnv('NEO4J_URI', '');
	vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	listener = await listenForWork(data);
});

afterEach(async () => {
	await listener.close();
	await closeGraph();
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
});

/** Sends raw text and returns the whole answer. */
async function send(text: string): Promise<string> {
	const socket = createConnection(socketPath(data));
	let answer = '';
	socket.on('data', (chunk) => (answer += chunk));
	socket.on('error', () => {});
	socket.end(text);
	await new Promise((done) => socket.once('close', done));
	return answer;
}

describe('handing work to the app', () => {
	it('shows loaded facts at once in the graph that is open', async () => {
		const graph = await getGraph();
		const lines: string[] = [];
		const job = { command: 'seed', paths: [klein], alleen: true } as const;
		expect(await handOver(data, job, (line) => lines.push(line))).toBe(0);
		expect(lines.at(-1)).toContain('Geladen: ');
		expect(await graph.read(byId, { id: 'gm9999.org.bibliotheek' })).toEqual([
			{ naam: 'Bibliotheek Kleindorp' }
		]);
	});

	it('says that nobody listens', async () => {
		const job = { command: 'seed', paths: [], alleen: false } as const;
		expect(await handOver(folder(), job, () => {})).toBeUndefined();
	});

	it.each(['onzin\n', '{}\n', '{"command":"seed","paths":[1],"alleen":true}\n', '[]\n', 'null\n'])(
		'refuses %j and goes on',
		async (text) => {
			expect(await send(text)).toContain('"code":1');
			expect(await send('nog eens\n')).toContain('"code":1');
		}
	);

	it('waits for nobody who says nothing', async () => {
		const socket = createConnection(socketPath(data)).on('error', () => {});
		await new Promise((done) => socket.once('connect', done));
		await listener.close();
	});

	it('drops half a line', async () => {
		expect(await send('{"command"')).toBe('');
	});

	it('drops a line without end', async () => {
		expect(await send('x'.repeat(2_000_000))).not.toContain('"code":0');
	});
});
