/** Every document that the app's own pages ask keeps within the limits that hold for everybody. */
import { parse, validate, Kind } from 'graphql';
import { expect, test } from 'vitest';
import { LIMITS, limitRule } from '$lib/server/graphql/limits.ts';
import { schema } from '$lib/server/graphql/schema.ts';

/** The text of each template behind `graphql(` or that begins with `query`, as it stands in the file. */
const sources = import.meta.glob<string>('../../../../src/**/*.{ts,svelte}', {
	eager: true,
	query: '?raw',
	import: 'default'
});
const modules = import.meta.glob<Record<string, unknown>>('../../../../src/{lib,routes}/**/query.ts', {
	eager: true
});

/** Documents in templates without gaps; those with gaps are exported from a `query.ts` and come whole. */
const written = Object.entries(sources).flatMap(([path, text]) =>
	[...text.matchAll(/`((?:#graphql)?\s*(?:query\b|\{)[^`]*)`/g)]
		.map(([, body]) => body!)
		.filter((body) => !body.includes('${') && /\{[\s\S]*\}/.test(body))
		.map((body) => [path.replace(/^.*src\//, ''), body] as const)
);
const exported = Object.entries(modules).flatMap(([path, module]) =>
	Object.entries(module)
		.filter((entry): entry is [string, string] => typeof entry[1] === 'string')
		.map(([name, text]) => [`${path.replace(/^.*src\//, '')} ${name}`, text] as const)
);

const isOperation = (text: string): boolean => {
	try {
		return parse(text).definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION);
	} catch {
		return false;
	}
};
const documents = [...exported, ...written].filter(([, text]) => isOperation(text));

test('the pages ask documents', () => expect(documents.length).toBeGreaterThan(5));

test.each(documents)('%s is valid and within every limit', (_, text) => {
	const document = parse(text, { maxTokens: LIMITS.tokens });
	const rules = [limitRule(LIMITS)];
	expect(validate(schema, document, rules).map(({ message }) => message)).toEqual([]);
	expect(Buffer.byteLength(JSON.stringify({ query: text }))).toBeLessThan(LIMITS.bytes);
});
