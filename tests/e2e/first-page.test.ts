import { expect, it } from 'vitest';
import { withApp } from './app.ts';
import { violations } from './axe.ts';
import { inBrowser } from './browser.ts';

const app = withApp();

inBrowser('the first page', (open) => {
	it('answers in Dutch and breaks no accessibility rule', async () => {
		const page = await open({ bypassCSP: true });
		const answer = await page.goto(app().url);
		expect(answer?.status()).toBe(200);
		expect(await page.locator('html').getAttribute('lang')).toBe('nl');
		expect(await violations(page)).toEqual([]);
	});

	it('says the same with JavaScript off', async () => {
		const page = await open({ javaScriptEnabled: false });
		await page.goto(app().url);
		expect(await page.locator('h1').count()).toBe(1);
	});

	it('breaks no rule of its own security policy', async () => {
		const page = await open();
		const complaints: string[] = [];
		page.on('console', (message) => {
			if (message.type() === 'error') complaints.push(message.text());
		});
		page.on('pageerror', (error) => complaints.push(error.message));
		await page.goto(app().url, { waitUntil: 'networkidle' });
		expect(complaints).toEqual([]);
	});
});
