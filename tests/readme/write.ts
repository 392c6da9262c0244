/** Writes the glossary and takes the two pictures of the README: `npm run readme`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { test } from 'vitest';
import { makeFolder, startApp } from '../e2e/app.ts';
import { findChromium } from '../e2e/find-chromium.ts';
import { withGlossary } from './glossary.ts';

const PAGE = '/opgaven/gm0534.pb2023.zorg-voor-elkaar';

const PICTURES = [
	{ file: '.readme/spoor.png', width: 1440, height: 1500, colorScheme: 'light' },
	{ file: '.readme/telefoon.png', width: 390, height: 900, colorScheme: 'dark' }
] as const;

test('write the glossary', () => {
	writeFileSync('README.md', withGlossary(readFileSync('README.md', 'utf8')));
});

test('take the pictures', async () => {
	const executablePath = findChromium(process.env);
	if (!executablePath) throw new Error('no Chromium found: install it or set CHROMIUM');
	mkdirSync('.readme', { recursive: true });
	const app = await startApp(makeFolder());
	const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-quic'] });
	for (const { file, width, height, colorScheme } of PICTURES) {
		const page = await browser.newPage({ viewport: { width, height }, colorScheme, locale: 'nl-NL' });
		await page.goto(`${app.url}${PAGE}`, { waitUntil: 'networkidle' });
		await page.screenshot({ path: file });
	}
	await browser.close();
	await app.end();
});
