/**
 * Asks over /graphql from the browser. It sends the hash of the document only: the server knows the documents of the
 * files that are called `query.ts` (`src/lib/server/graphql/trusted.ts`). A document it does not know, or a browser
 * without SHA-256 (a page over plain http), sends the text.
 */

export interface Antwoord {
	readonly data?: unknown;
	readonly errors?: readonly {
		readonly message?: string;
		readonly extensions?: { readonly code?: string };
	}[];
}

export const ONBEKEND_DOCUMENT = 'ONBEKEND_DOCUMENT';

const hashes = new Map<string, Promise<string | null>>();

export async function post(document: string, variables: Record<string, unknown>): Promise<Antwoord> {
	const sha256Hash = await hashOf(document);
	if (sha256Hash) {
		const answer = await send({ variables, extensions: { persistedQuery: { version: 1, sha256Hash } } });
		if (answer.errors?.[0]?.extensions?.code !== ONBEKEND_DOCUMENT) return answer;
		hashes.set(document, Promise.resolve(null));
	}
	return send({ query: document, variables });
}

/** SHA-256 in hex, or null when the text must be sent. */
function hashOf(document: string): Promise<string | null> {
	let hash = hashes.get(document);
	if (!hash) hashes.set(document, (hash = digest(document)));
	return hash;
}

async function digest(document: string): Promise<string | null> {
	if (!globalThis.crypto?.subtle) return null;
	const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(document));
	return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function send(body: Record<string, unknown>): Promise<Antwoord> {
	const response = await fetch('/graphql', {
		method: 'POST',
		headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
		body: JSON.stringify(body)
	});
	return (await response.json()) as Antwoord;
}
