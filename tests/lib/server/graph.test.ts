import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../../engines.ts';
import { recordLoadedShipped } from '#graph/load.ts';
import { seed } from '#seeds/seed.ts';
import { SHIPPED_CHANGED } from '#seeds/shipped.ts';
import { closeGraph, getGraph } from '$lib/server/graph.ts';

const folder = temporaryFolder();

afterEach(async () => {
	await closeGraph();
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
});

function stub(dataFolder: string) {
	vi.stubEnv('OPGAVENET_DATA', dataFolder);
	vi.stubEnv('NEO4J_URI', '');
	return vi.spyOn(process.stderr, 'write').mockReturnValue(true);
}

describe('the one graph of the process', () => {
	it('is opened once, and filled when it is empty', async () => {
		const written = stub(folder());
		const [first, second] = await Promise.all([getGraph(), getGraph()]);
		expect(first).toBe(second);
		expect(written.mock.calls.map(([line]) => line).join('')).toContain('Geladen: ');
	});

	it('is not filled twice', async () => {
		const written = stub(folder());
		await getGraph();
		await closeGraph();
		written.mockClear();
		await getGraph();
		expect(written).not.toHaveBeenCalled();
	});

	it('says that the shipped werkmappen changed since they were loaded, and leaves the facts alone', async () => {
		const written = stub(folder());
		await recordLoadedShipped(await getGraph(), 'of an older version');
		await closeGraph();
		written.mockClear();
		await getGraph();
		expect(written.mock.calls.map(([line]) => line)).toEqual([`${SHIPPED_CHANGED}\n`]);
		await seed(await getGraph(), { paths: [], alleen: false }, () => undefined);
		await closeGraph();
		written.mockClear();
		await getGraph();
		expect(written).not.toHaveBeenCalled();
	});

	it('says nothing of them over a graph that holds only other werkmappen', async () => {
		const written = stub(folder());
		const klein = new URL('../../fixtures/werkmap-klein', import.meta.url).pathname;
		await seed(await getGraph(), { paths: [klein], alleen: true }, () => undefined);
		await closeGraph();
		written.mockClear();
		await getGraph();
		expect(written).not.toHaveBeenCalled();
	});

	it('tries again after a failure', async () => {
		const data = folder();
		const file = join(data, 'bestand');
		writeFileSync(file, '');
		stub(file);
		await expect(getGraph()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
		vi.stubEnv('OPGAVENET_DATA', data);
		await expect(getGraph()).resolves.toMatchObject({ kind: 'embedded' });
	});

	it('closes more than once without complaint', async () => {
		stub(folder());
		await getGraph();
		await closeGraph();
		await closeGraph();
	});
});
