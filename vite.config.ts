import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	server: { fs: { allow: ['graph', 'queries', 'seeds'] } },
	ssr: { external: ['@grafeo-db/js', 'neo4j-driver'] },
	test: {
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/e2e/**', 'node_modules/**'],
		globalSetup: ['tests/neo4j/global.ts'],
		// The same file that Node gives to packages: Vite would take index.mjs, a second GraphQL beside theirs.
		alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }],
		testTimeout: 60_000,
		hookTimeout: 180_000
	}
});
