/** graphql-http's audit of GraphQL over HTTP, whole, against the real route on a loopback port. */
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeGraph } from '$lib/server/graph.ts';
import { temporaryData } from '../../../temporary-data.ts';
import { listen, type Listening } from '../../../routes/listen.ts';

temporaryData();
let server: Listening;

beforeAll(async () => {
	const { GET, POST, OPTIONS } = await import('../../../../src/routes/graphql/+server.ts');
	server = await listen('/graphql', { GET, POST, OPTIONS });
});

afterAll(async () => {
	await server.close();
	await closeGraph();
});

const audits = serverAudits({ url: () => server.url, fetchFn: fetch });

test('the audit asks something', () => expect(audits.length).toBeGreaterThan(50));

test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_, __, audit) => {
	const result = await audit.fn();
	expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
});
