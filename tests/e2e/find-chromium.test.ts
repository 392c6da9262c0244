import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findChromium } from './find-chromium.ts';

describe('finding a browser', () => {
	it('takes what CHROMIUM names, or what is on the PATH', () => {
		const folder = mkdtempSync(join(tmpdir(), 'opgavenet-e2e-'));
		const file = join(folder, 'chromium');
		writeFileSync(file, '');
		expect(findChromium({ CHROMIUM: file })).toBe(file);
		expect(findChromium({ PATH: folder })).toBe(file);
		rmSync(folder, { recursive: true });
	});

	it('refuses a CHROMIUM that is not there', () => {
		expect(() => findChromium({ CHROMIUM: '/nergens/chromium' })).toThrow('CHROMIUM "/nergens/chromium"');
	});
});
