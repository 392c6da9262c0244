/** Pages whose data are elsewhere: moved to a new id, or out of reach. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { freePort, makeFolder, startApp } from './app.ts';
import { violations } from './axe.ts';
import { inBrowser } from './browser.ts';
import { runSeed, writeWerkmap } from './seed.ts';

const folders: string[] = [];
const folder = () => {
	folders.push(makeFolder());
	return folders.at(-1)!;
};

afterEach(() => {
	for (const path of folders.splice(0)) rmSync(path, { recursive: true, force: true });
});

it('an old id leads to the page of the new one, with the rest of the address', async () => {
	const [cwd, data] = [folder(), folder()];
	writeWerkmap(join(cwd, 'ons'));
	writeFileSync(
		join(cwd, 'ons/vervangen.csv'),
		'oud,nieuw\ngm9999.pb.wonen,gm9999.pb.thuis\ngm9999.org.oud,gm9999.org.bibliotheek\n'
	);
	expect(await runSeed(['--alleen', 'ons'], cwd, data)).toMatchObject({ code: 0, err: '' });
	const app = await startApp(data);
	const moved = async (path: string) => {
		const { status, headers } = await fetch(app.url + path, { redirect: 'manual' });
		return [status, headers.get('location')];
	};
	expect(await moved('/opgaven/gm9999.pb.wonen?jaar=2023')).toEqual([
		308,
		'/opgaven/gm9999.pb.thuis?jaar=2023'
	]);
	expect(await moved('/organisaties/gm9999.org.oud')).toEqual([308, '/organisaties/gm9999.org.bibliotheek']);
	expect(await moved('/opgaven/gm9999.pb.nooit')).toEqual([404, null]);
	await app.end();
});

inBrowser('without its engine', (open) => {
	it('a page says in Dutch that the data are out of reach, with 503 and a way to try again', async () => {
		const app = await startApp(folder(), { NEO4J_URI: `bolt://127.0.0.1:${await freePort()}` });
		const page = await open({ bypassCSP: true, viewport: { width: 360, height: 740 } });
		for (const path of ['/opgaven', '/opgaven/gm0534.pb2023.zorg-voor-elkaar']) {
			const answer = await page.goto(app.url + path);
			expect(answer?.status()).toBe(503);
			expect(await page.locator('h1').innerText()).toBe('De gegevens zijn nu niet bereikbaar');
			expect(await page.getByRole('main').innerText()).toContain('Probeer het over een paar minuten opnieuw');
			const again = page.getByRole('link', { name: 'Laad deze pagina opnieuw' });
			expect(await again.getAttribute('href')).toBe(path);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
			expect(await violations(page)).toEqual([]);
		}
		await page.close();
		await app.end();
	});
});
