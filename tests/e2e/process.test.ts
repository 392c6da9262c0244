import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { query } from '#graph/engine.ts';
import { openEngine } from '#graph/open.ts';
import { recordLoadedShipped } from '#graph/load.ts';
import { freePort, makeFolder, startApp } from './app.ts';
import { runSeed } from './seed.ts';

const folders: string[] = [];
const folder = () => {
	folders.push(makeFolder());
	return folders.at(-1)!;
};

afterEach(() => {
	for (const path of folders.splice(0)) rmSync(path, { recursive: true, force: true });
});

const count = query<Record<string, never>, { aantal: number }>(
	'count',
	'MATCH (k:Knoop) RETURN count(k) AS aantal'
);

describe('the process', () => {
	it('ends on SIGTERM with code 0, and its file opens again with all facts', async () => {
		const app = await startApp(folder());
		expect(await app.end('SIGTERM')).toEqual({ code: 0, signal: null });
		const engine = await openEngine({ dataFolder: app.dataFolder });
		const rows = await engine.read(count, {});
		await engine.close();
		expect(rows[0]!.aantal).toBeGreaterThan(300);
	});

	it('ends on SIGINT too, and loads nothing at its second start', async () => {
		const first = await startApp(folder());
		expect(first.log()).toContain('Geladen: ');
		expect(await first.end('SIGINT')).toEqual({ code: 0, signal: null });
		const second = await startApp(first.dataFolder);
		expect(second.log()).not.toContain('Geladen: ');
		await second.end();
	});

	it('says in one line that the shipped werkmappen are others now, and how to refresh; it loads nothing itself', async () => {
		const first = await startApp(folder());
		await first.end();
		const engine = await openEngine({ dataFolder: first.dataFolder });
		await recordLoadedShipped(engine, 'of an older version');
		await engine.close();
		const second = await startApp(first.dataFolder);
		expect(second.log().trim().split('\n')).toHaveLength(2);
		expect(second.log()).toMatch(/meegeleverde werkmappen zijn veranderd .*npm run seed/);
		expect(second.log()).not.toContain('Geladen: ');
		expect((await runSeed([], first.dataFolder, first.dataFolder)).code).toBe(0);
		await second.end();
		const third = await startApp(first.dataFolder);
		expect(third.log()).not.toContain('veranderd');
		await third.end();
	});

	it('gives its socket to its owner only, and takes the place of a stale one', async () => {
		const dataFolder = folder();
		writeFileSync(join(dataFolder, 'opgavenet.sock'), '');
		const app = await startApp(dataFolder);
		const status = statSync(join(dataFolder, 'opgavenet.sock'));
		expect(status.isSocket()).toBe(true);
		expect(status.mode & 0o777).toBe(0o600);
		await app.end();
	});

	it('does not start beside another app on the same data, and says what to do', async () => {
		const app = await startApp(folder());
		await expect(startApp(app.dataFolder)).rejects.toThrow(
			/code 1:[\s\S]*in gebruik door een ander programma[\s\S]*OPGAVENET_DATA/
		);
		await app.end();
	});

	it('tells every wrong setting at once', async () => {
		const env = { NEO4J_URI: 'http://hier', NEO4J_USER: 'neo4j' };
		await expect(startApp(folder(), env)).rejects.toThrow(
			/NEO4J_URI "http:\/\/hier"[\s\S]*NEO4J_USER "neo4j"/
		);
	});

	it('tells browsers to stay on https when its address is https', async () => {
		const app = await startApp(folder(), { ORIGIN: 'https://opgavenet.example' });
		const { headers } = await fetch(`${app.url}/health`);
		expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
		await app.end();
	});

	it('starts beside a file that it cannot read, and leaves that file as it is', async () => {
		const dataFolder = folder();
		const file = join(dataFolder, 'opgavenet.grafeo');
		writeFileSync(file, 'geen graaf');
		const app = await startApp(dataFolder);
		expect((await fetch(`${app.url}/ready`)).status).toBe(503);
		expect(await app.end()).toEqual({ code: 0, signal: null });
		expect(readFileSync(file, 'utf8')).toBe('geen graaf');
	});

	it('starts without its engine: /health 200, /ready 503 with a sentence', async () => {
		const app = await startApp(folder(), { NEO4J_URI: `bolt://127.0.0.1:${await freePort()}` });
		expect((await fetch(`${app.url}/health`)).status).toBe(200);
		const answer = await fetch(`${app.url}/ready`);
		expect(answer.status).toBe(503);
		expect(await answer.text()).toContain('De gegevens zijn nu niet bereikbaar.');
		expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
		expect(await app.end()).toEqual({ code: 0, signal: null });
	});
});
