import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { loadGraphiql, takeApart } from '$lib/server/api/graphiql.ts';

test('the page of the package comes apart in a script and a style, without other sites', async () => {
	const files = await loadGraphiql();
	const script = gunzipSync(files['graphiql.js'].gzip).toString();
	const style = gunzipSync(files['graphiql.css'].gzip).toString();
	expect(script).toContain("JSON.parse(document.getElementById('opties').textContent)");
	expect(script.trim().startsWith('function prepareBlob')).toBe(true);
	expect(script).not.toMatch(/unpkg\.com|jsdelivr|googleapis/);
	expect(style).toContain('.graphiql-container');
	expect(style).not.toMatch(/url\(["']?https?:/);
	expect(await loadGraphiql()).toBe(files);
});

test('another page than the known one is an error, not a broken GraphiQL', () => {
	expect(() => takeApart('<html></html>')).toThrow('no <style>');
	expect(() => takeApart('<style></style><script>start()</script>')).toThrow('does not end with its call');
});
