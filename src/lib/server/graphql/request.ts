/** What a request to /graphql must be before the server sees it: small, and JSON. */

/** An answer in the form that GraphQL clients read. */
export function refuse(status: number, melding: string, code: string): Response {
	return Response.json({ errors: [{ message: melding, extensions: { code } }] }, { status });
}

/** JSON is the only body: a form of another site cannot send it without asking first. */
export const isJson = (request: Request): boolean =>
	/^application\/(json|graphql\+json|graphql-response\+json)\b/i.test(
		request.headers.get('content-type') ?? ''
	);

/** The whole body as bytes, or null when it is larger than `limit`; reading stops there. */
export async function readBody(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer> | null> {
	if (Number(request.headers.get('content-length') ?? 0) > limit) return null;
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
		length += chunk.length;
		if (length > limit) return null;
		chunks.push(chunk);
	}
	return new Uint8Array(Buffer.concat(chunks));
}
