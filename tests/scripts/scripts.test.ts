import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assertFree, localUrl, readAddress } from '../../scripts/address.js';
import { missingPackages } from '../../scripts/install.js';
import { whileHolding } from '../../scripts/lock.js';
import { isNewEnough, tellTooOld } from '../../scripts/node-version.js';
import { countTests, tellCounts } from '../../scripts/results.js';
import { filesIn, hashOf, isStamped } from '../../scripts/stale.js';
import { temporaryFolder } from '../engines.ts';

const folder = temporaryFolder();

describe('the Node version', () => {
	it.each([
		['20.19.0', true],
		['20.20.2', true],
		['22.12.0', true],
		['24.0.0', true],
		['20.18.3', false],
		['18.20.0', false],
		['21.7.0', false],
		['22.11.0', false]
	])('%s: %s', (version, fine) => expect(isNewEnough(version)).toBe(fine));

	it('is told in Dutch and English, with the cure', () => {
		expect(tellTooOld('18.0.0')).toMatch(/Installeer Node 20\.19[\s\S]*Install Node 20\.19/);
	});
});

describe('whether to install', () => {
	const lock = {
		packages: {
			'': {},
			'node_modules/a': { version: '1.0.0' },
			'node_modules/mac': { version: '1', optional: true }
		}
	};

	it('is no when every package is there in its version', () => {
		expect(missingPackages(lock, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toEqual([]);
	});

	it('is yes when nothing is there, or another version', () => {
		expect(missingPackages(lock, undefined)).toEqual(['node_modules/a']);
		expect(missingPackages(lock, { packages: { 'node_modules/a': { version: '1.0.1' } } })).toEqual([
			'node_modules/a'
		]);
	});
});

describe('whether to build', () => {
	function project() {
		const root = folder();
		mkdirSync(join(root, 'src/deep'), { recursive: true });
		mkdirSync(join(root, 'src/werkmappen'));
		writeFileSync(join(root, 'src/deep/b.ts'), 'b');
		writeFileSync(join(root, 'src/werkmappen/c.csv'), 'c');
		writeFileSync(join(root, 'a.json'), 'a');
		return root;
	}
	const hash = (root: string) => hashOf(root, filesIn(root, ['src', 'a.json', 'absent'], 'src/werkmappen'));

	it('sees every file but those it must leave out', () => {
		expect(filesIn(project(), ['src', 'a.json', 'absent'], 'src/werkmappen')).toEqual([
			'src/deep/b.ts',
			'a.json'
		]);
	});

	it('changes with contents and names, and with nothing else', () => {
		const root = project();
		const before = hash(root);
		writeFileSync(join(root, 'src/werkmappen/c.csv'), 'other');
		writeFileSync(join(root, 'src/deep/b.ts'), 'b');
		expect(hash(root)).toBe(before);
		writeFileSync(join(root, 'src/deep/b.ts'), 'B');
		expect(hash(root)).not.toBe(before);
		writeFileSync(join(root, 'src/deep/b.ts'), 'b');
		writeFileSync(join(root, 'src/deep/d.ts'), '');
		expect(hash(root)).not.toBe(before);
	});

	it('compares with a stamp', () => {
		const file = join(folder(), 'stamp');
		expect(isStamped(file, 'x')).toBe(false);
		writeFileSync(file, 'x');
		expect(isStamped(file, 'x')).toBe(true);
		expect(isStamped(file, 'y')).toBe(false);
	});
});

describe('the lock around a build', () => {
	it('lets one in at a time', async () => {
		const file = join(folder(), 'sub/pid');
		const seen: string[] = [];
		const work = (name: string) =>
			whileHolding(file, async () => {
				seen.push(`${name} in`);
				await new Promise((done) => setTimeout(done, 20));
				seen.push(`${name} out`);
			});
		await Promise.all([work('a'), work('b')]);
		expect(seen).toEqual(['a in', 'a out', 'b in', 'b out']);
	});

	it('passes over a holder that is gone', async () => {
		const file = join(folder(), 'pid');
		const gone = execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).trim();
		writeFileSync(file, gone);
		expect(await whileHolding(file, async () => 'done')).toBe('done');
		rmSync(file, { force: true });
	});
});

describe('the address', () => {
	it('is this computer, port 3000, by default', () => {
		expect(readAddress({})).toEqual({ HOST: '127.0.0.1', PORT: '3000', ORIGIN: 'http://localhost:3000' });
	});

	it('is reached over loopback when it listens everywhere', () => {
		const address = readAddress({ HOST: '0.0.0.0', PORT: '80' });
		expect(address.ORIGIN).toBe('http://localhost:80');
		expect(localUrl(address)).toBe('http://127.0.0.1:80');
		expect(localUrl(readAddress({ HOST: '::1' }))).toBe('http://[::1]:3000');
	});

	it.each(['x', '0', '65536', '-1'])('refuses PORT "%s"', (PORT) => {
		expect(() => readAddress({ PORT })).toThrow(`PORT "${PORT}" is geen poort`);
	});

	it('refuses an ORIGIN that is no site', () => {
		expect(() => readAddress({ ORIGIN: 'hier' })).toThrow('ORIGIN "hier" is geen adres van een site');
		expect(readAddress({ ORIGIN: 'https://o.example/' }).ORIGIN).toBe('https://o.example/');
	});

	it('that is taken gets a clear error', async () => {
		const server = createServer().listen(0, '127.0.0.1');
		await once(server, 'listening');
		const PORT = String((server.address() as AddressInfo).port);
		const address = readAddress({ PORT });
		await expect(assertFree(address)).rejects.toThrow(`Poort ${PORT} is al in gebruik`);
		server.close();
		await once(server, 'close');
		await expect(assertFree(address)).resolves.toBeUndefined();
	});
});

describe('the counts', () => {
	const report = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 };

	it('add up over the runs', () => {
		expect(tellCounts([countTests(report, 0), countTests(report, 0)])).toBe('6 passed, 0 failed, 4 skipped');
	});

	it('never hide a run that failed outside its tests', () => {
		expect(countTests(undefined, 1).failed).toBe(1);
		expect(countTests(report, 1).failed).toBe(1);
		expect(countTests({ ...report, numFailedTests: 2 }, 1).failed).toBe(2);
	});
});
