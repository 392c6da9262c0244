import { cpSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hashWerkmappen } from '#seeds/shipped.ts';
import { temporaryFolder } from '../engines.ts';

const folder = temporaryFolder();
const klein = new URL('../fixtures/werkmap-klein', import.meta.url).pathname;

it('the fingerprint of werkmappen is the same in any folder, and another after any change', () => {
	const [one, two] = [folder(), folder()];
	for (const to of [one, two]) cpSync(klein, join(to, 'klein'), { recursive: true });
	const before = hashWerkmappen(one);
	expect(hashWerkmappen(two)).toBe(before);
	writeFileSync(join(two, 'klein/doelen.csv'), 'id\n');
	expect(hashWerkmappen(two)).not.toBe(before);
	renameSync(join(one, 'klein'), join(one, 'anders'));
	expect(hashWerkmappen(one)).not.toBe(before);
});
