import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { query } from '#graph/engine.ts';
import { openEngine } from '#graph/open.ts';
import { makeFolder, startApp } from './app.ts';
import { runSeed, writeWerkmap } from './seed.ts';

const folders: string[] = [];
const folder = () => {
	folders.push(makeFolder());
	return folders.at(-1)!;
};

afterEach(() => {
	for (const path of folders.splice(0)) rmSync(path, { recursive: true, force: true });
});

const byId = query<{ id: string }, { naam: string }>(
	'byId',
	'MATCH (k:Knoop {id: $id}) RETURN k.naam AS naam ORDER BY naam'
);

async function namesOf(dataFolder: string, id: string): Promise<string[]> {
	const engine = await openEngine({ dataFolder });
	const rows = await engine.read(byId, { id });
	await engine.close();
	return rows.map(({ naam }) => naam);
}

describe('the built command, in any working directory', () => {
	it('loads the shipped werkmappen, and the second time changes nothing', async () => {
		const [cwd, data] = [folder(), folder()];
		const first = await runSeed([], cwd, data);
		expect(first).toMatchObject({ code: 0, err: '' });
		expect(first.out).toMatch(/ {2}\d+ {2}activiteiten\n/);
		expect(first.out).toContain('Geladen: ');
		const second = await runSeed([], cwd, data);
		expect(second.out).toContain('Er is niets veranderd');
	});

	it('loads other werkmappen instead, by a relative path', async () => {
		const [cwd, data] = [folder(), folder()];
		writeWerkmap(join(cwd, 'ons'));
		const { code, err } = await runSeed(['--alleen', 'ons'], cwd, data);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(await namesOf(data, 'gm9999.pb.thuis')).toEqual(['Thuis in Kleindorp']);
		expect(await namesOf(data, 'gm0534')).toEqual([]);
	});

	it('tells every mistake at once and changes nothing', async () => {
		const [cwd, data] = [folder(), folder()];
		await runSeed([], cwd, data);
		mkdirSync(join(cwd, 'leeg'));
		const { code, err } = await runSeed(['weg', 'leeg'], cwd, data);
		expect(code).toBe(1);
		expect(err).toMatch(
			/weg: Dit bestand of deze map bestaat niet\.[\s\S]*leeg: In deze map staat geen werkmap\./
		);
		expect((await runSeed([], cwd, data)).out).toContain('Er is niets veranderd');
	});

	it('names row, column, value and cure of a mistake', async () => {
		const [cwd, data] = [folder(), folder()];
		writeWerkmap(join(cwd, 'ons'), 'gm9999.pb.wonen');
		const { code, err } = await runSeed(['ons'], cwd, data);
		expect(code).toBe(1);
		expect(err).toContain('ons/relaties.csv rij 2, kolom naar, waarde "gm9999.pb.thuis"');
		expect(err).toContain('Bedoelt u');
	});

	it('refuses an unknown option, and explains itself', async () => {
		const cwd = folder();
		const wrong = await runSeed(['--aleen'], cwd, cwd);
		expect(wrong).toMatchObject({ code: 2, out: '' });
		expect(wrong.err).toContain('Onbekende optie "--aleen"');
		expect((await runSeed(['--help'], cwd, cwd)).out).toContain('npm run seed -- --alleen PAD...');
	});

	it('writes an empty werkmap once', async () => {
		const cwd = folder();
		expect(await runSeed(['--leeg', 'w.xlsx'], cwd, cwd)).toMatchObject({ code: 0, err: '' });
		expect(existsSync(join(cwd, 'w.xlsx'))).toBe(true);
		expect((await runSeed(['--leeg', 'w.xlsx'], cwd, cwd)).err).toContain('bestaat al');
	});
});

describe('with the app running on the same data', () => {
	it('hands its work over, shows the progress, and the facts stay', async () => {
		const app = await startApp(folder());
		const cwd = folder();
		writeWerkmap(join(cwd, 'ons'));
		const { code, out, err } = await runSeed(['ons'], cwd, app.dataFolder);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out).toContain('Opgavenet draait al');
		expect(out).toContain('Begroting Kleindorp (gm9999.pb)');
		expect(out).toMatch(/Geladen: .* 0 vervallen/);
		expect((await fetch(`${app.url}/ready`)).status).toBe(200);
		await app.end();
		expect(await namesOf(app.dataFolder, 'gm9999.pb.thuis')).toEqual(['Thuis in Kleindorp']);
	});

	it('hears of every mistake, and the app goes on', async () => {
		const app = await startApp(folder());
		const { code, err } = await runSeed(['weg'], app.dataFolder, app.dataFolder);
		expect(code).toBe(1);
		expect(err).toContain('weg: Dit bestand of deze map bestaat niet.');
		expect((await fetch(`${app.url}/ready`)).status).toBe(200);
		await app.end();
	});

	it('lets two commands wait for each other', async () => {
		const data = folder();
		const ended = await Promise.all([
			runSeed([], data, data),
			runSeed([], data, data),
			runSeed([], data, data)
		]);
		expect(ended.map(({ code }) => code)).toEqual([0, 0, 0]);
	});
});
