import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withGlossary } from './glossary.ts';

test('the glossary in README.md is that of the model (npm run readme writes it)', () => {
	const readme = readFileSync('README.md', 'utf8');
	expect(readme).toBe(withGlossary(readme));
});
