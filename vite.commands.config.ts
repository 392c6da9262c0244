/** Builds the commands beside the app, for Node alone: packages stay outside, our own files go in. */
import { defineConfig } from 'vite';

export default defineConfig({
	publicDir: false,
	build: {
		ssr: true,
		target: 'node20',
		outDir: 'build/commands',
		emptyOutDir: true,
		rollupOptions: {
			input: { seed: 'seeds/commands/seed.ts' },
			output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' }
		}
	},
	ssr: { external: true }
});
