/** A data folder of its own for tests that open the app's graph. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, vi } from 'vitest';

/** Call it at the top of the file: OPGAVENET_DATA is a new folder, gone after the last test. */
export function temporaryData(): void {
	const folder = mkdtempSync(join(tmpdir(), 'opgavenet-test-'));
	vi.stubEnv('OPGAVENET_DATA', folder);
	vi.stubEnv('NEO4J_URI', '');
	afterAll(() => {
		vi.unstubAllEnvs();
		rmSync(folder, { recursive: true, force: true });
	});
}
