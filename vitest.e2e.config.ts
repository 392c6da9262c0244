/** Tests of the built app: over HTTP, in a real browser and with real processes. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/e2e/**/*.test.ts'],
		globalSetup: ['tests/e2e/global.ts'],
		testTimeout: 180_000,
		hookTimeout: 180_000
	}
});
