import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

/** What the import rules say of a file at this place with this import. */
async function complaints(filePath: string, name: string): Promise<string[]> {
	const code = filePath.endsWith('.svelte')
		? `<script lang="ts">\n\timport { x } from '${name}';\n</script>\n\n{x}\n`
		: `export { x } from '${name}';\n`;
	const [result] = await eslint.lintText(code, { filePath });
	return result!.messages
		.filter(({ ruleId }) => ruleId === 'no-restricted-imports')
		.map(({ message }) => message);
}

describe('the import rules', () => {
	it.each([
		['graph/x.ts', '#queries/opgave.ts', /graph\/ imports nothing of ours/],
		['graph/x.ts', '../seeds/seed.ts', /graph\/ imports nothing of ours/],
		['graph/x.ts', 'node:http', /knows no HTTP/],
		['graph/x.ts', 'graphql', /knows no HTTP/],
		['graph/engines/x.ts', '../../src/lib/server/graph.ts', /graph\/ imports nothing of ours/],
		['queries/x.ts', '#seeds/seed.ts', /queries\/ imports graph\/ only/],
		['queries/x.ts', '$lib/server/graph.ts', /queries\/ imports graph\/ only/],
		['seeds/x.ts', '#queries/opgave.ts', /seeds\/ imports graph\/ only/],
		['seeds/commands/x.ts', '../../src/lib/server/settings.ts', /seeds\/ imports graph\/ only/],
		[
			'src/lib/server/graphql/x.ts',
			'#seeds/seed.ts',
			/src\/lib\/server\/graphql\/ imports graph\/, queries\//
		],
		['src/lib/server/graphql/x.ts', '$lib/Spoor.svelte', /src\/lib\/server\/graphql\/ imports/],
		['src/lib/server/x.ts', '$lib/ask.ts', /src\/lib\/server\/ imports graph\/, queries\/ and seeds\/ only/],
		['src/lib/server/x.ts', '../../routes/x.ts', /src\/lib\/server\/ imports/],
		['src/lib/x.ts', '#graph/engine.ts', /src\/lib\/ imports itself and graph\/model\.ts only/],
		['src/lib/x.ts', '#queries/opgave.ts', /src\/lib\/ imports/],
		['src/lib/Spoor.svelte', '$lib/server/graph.ts', /src\/lib\/ imports/],
		['src/lib/Spoor.svelte', './server/graph.ts', /src\/lib\/ imports/],
		['src/routes/+page.svelte', '#graph/load.ts', /src\/routes\/ imports \$lib and graph\/model\.ts only/],
		['src/routes/+page.server.ts', '#queries/opgave.ts', /src\/routes\/ imports/],
		['src/routes/+page.server.ts', '$lib/server/graphql/schema.ts', /src\/routes\/ imports/],
		['src/hooks.server.ts', '#seeds/seed.ts', /src\/ outside src\/lib\/server imports/]
	])('%s may not import %s', async (file, name, reason) => {
		const messages = await complaints(file, name);
		expect(messages).toHaveLength(1);
		expect(messages[0]).toMatch(reason);
	});

	it.each([
		['graph/x.ts', './engines/embedded.ts'],
		['graph/engines/x.ts', '#graph/engine.ts'],
		['queries/x.ts', '#graph/engine.ts'],
		['queries/x.ts', './spoor/spoor.cypher?raw'],
		['seeds/werkmap/x.ts', '#graph/check.ts'],
		['src/lib/server/graphql/x.ts', '#queries/opgave.ts'],
		['src/lib/server/graphql/x.ts', '$lib/server/graph.ts'],
		['src/lib/server/graphql/x.ts', './builder.ts'],
		['src/lib/server/x.ts', '#seeds/seed.ts'],
		['src/lib/x.ts', '#graph/model.ts'],
		['src/lib/x.ts', '$lib/ask.ts'],
		['src/routes/+page.svelte', '$lib/Spoor.svelte'],
		['src/routes/+page.svelte', '#graph/model.ts'],
		['src/routes/ready/+server.ts', '$lib/server/graph.ts'],
		['src/routes/graphql/+server.ts', '$lib/server/graphql/schema.ts']
	])('%s may import %s', async (file, name) => {
		expect(await complaints(file, name)).toEqual([]);
	});
});
