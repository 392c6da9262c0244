/** Rules of the code. The import rules hold the direction seeds -> graph -> queries -> GraphQL -> pages. */
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** A folder of ours, by its import name or by a relative path that leaves the importing folder. */
const FOLDERS = {
	seeds: '^#seeds/|^(\\.\\.?/)+(.*/)?seeds/',
	queries: '^#queries/|^(\\.\\.?/)+(.*/)?queries/',
	graphButModel: '^#graph/(?!model\\.ts$)|^(\\.\\.?/)+(.*/)?graph/(?!ql|model\\.ts$)',
	lib: '^\\$lib(/|$)|^(\\.\\.?/)+(.*/)?lib/',
	libButServer: '^\\$lib($|/(?!server/))',
	server: '^\\$lib/server(/|$)|^(\\.\\.?/)+(.*/)?server/',
	graphql: '^\\$lib/server/graphql/|^(\\.\\.?/)+(.*/)?server/graphql/|^\\./graphql/',
	routes: '^(\\.\\.?/)+(.*/)?routes/',
	tests: '^(\\.\\.?/)+(.*/)?tests/'
};

/** Packages of the web: the graph knows no HTTP, Svelte or GraphQL. */
const WEB = '^(node:)?https?$|^svelte($|/)|^@sveltejs/|^\\$app/|^graphql|^@pothos/|^@envelop/';

/**
 * @param {string[]} files
 * @param {string[]} forbidden regular expressions of import names
 * @param {string} message what this folder may import, and why
 */
const only = (files, forbidden, message) => ({
	files,
	rules: {
		'no-restricted-imports': ['error', { patterns: forbidden.map((regex) => ({ regex, message })) }]
	}
});

const { seeds, queries, graphButModel, lib, libButServer, server, graphql, routes, tests } = FOLDERS;

const direction = [
	only(
		['graph/**/*.ts'],
		[seeds, queries, lib, routes, tests, WEB],
		'graph/ imports nothing of ours and knows no HTTP, Svelte or GraphQL: everything else stands on it.'
	),
	only(
		['queries/**/*.ts'],
		[seeds, lib, routes, tests, WEB],
		'queries/ imports graph/ only: a question knows neither where facts come from nor who asks.'
	),
	only(
		['seeds/**/*.ts'],
		[queries, lib, routes, tests, WEB],
		'seeds/ imports graph/ only: facts come in without knowing who will ask for them.'
	),
	only(
		['src/**/*.{ts,svelte}'],
		[seeds, queries, graphButModel, tests],
		'src/ outside src/lib/server imports $lib and graph/model.ts only: pages ask GraphQL, never Cypher.'
	),
	only(
		['src/lib/**/*.{ts,svelte}'],
		[seeds, queries, graphButModel, server, routes, tests],
		'src/lib/ imports itself and graph/model.ts only: it also runs in the browser, and pages stand on it.'
	),
	only(
		['src/lib/server/**/*.ts'],
		[libButServer, routes, tests],
		'src/lib/server/ imports graph/, queries/ and seeds/ only: it draws nothing and knows no page.'
	),
	only(
		['src/lib/server/graphql/**/*.ts'],
		[seeds, libButServer, routes, tests],
		'src/lib/server/graphql/ imports graph/, queries/ and $lib/server only: it answers, and brings no facts in.'
	),
	only(
		['src/routes/**/*.{ts,svelte}'],
		[seeds, queries, graphButModel, graphql, tests],
		'src/routes/ imports $lib and graph/model.ts only: pages ask GraphQL, never Cypher.'
	),
	only(
		['src/routes/graphql/**/*.ts'],
		[seeds, queries, graphButModel, tests],
		'src/routes/ imports $lib and graph/model.ts only: pages ask GraphQL, never Cypher.'
	)
];

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'data/', 'src/lib/graphql-env.d.ts'] },
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.node, ...globals.browser } },
		rules: {
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'no-empty': 'error',
			'no-fallthrough': 'error',
			'no-self-assign': 'error',
			// the app is served at the root of its site, so a path is an address
			'svelte/no-navigation-without-resolve': 'off',
			// {' '} keeps a space that formatting would drop
			'svelte/no-useless-mustaches': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig } }
	},
	...direction
);
