/** Writes the README's glossary and pictures: `npm run readme`. No test run includes it. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: { include: ['tests/readme/write.ts'], testTimeout: 180_000 }
});
