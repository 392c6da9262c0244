import { describe, expect, it } from 'vitest';
import { EngineError } from '#graph/engine.ts';
import { isUnreachable, tellVisitor, UNREACHABLE_SENTENCE } from '$lib/server/errors.ts';

describe('what a visitor reads of an error', () => {
	it('is a sentence that gives nothing away', () => {
		expect(tellVisitor(new Error('secret of /srv'), 500)).toBe('Er ging iets mis aan onze kant.');
		expect(tellVisitor(new Error('Not found: /x'), 404)).toBe('Deze pagina bestaat niet.');
		expect(tellVisitor(new Error('Bad'), 400)).toBe('Dit verzoek klopt niet.');
	});

	it('tells that the data are there but not now', () => {
		expect(tellVisitor(new EngineError('UNAVAILABLE', 'bolt://x'), 500)).toBe(UNREACHABLE_SENTENCE);
		expect(isUnreachable(new EngineError('BAD_QUERY', ''))).toBe(false);
	});
});
