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

/** Parameters of an address that hold JSON (GraphQL over HTTP, "GET"). */
const JSON_PARAMETERS = ['variables', 'extensions'];

/** The first parameter of an address that should be JSON and cannot be read as such; an empty one says nothing. */
export const findBadParameter = (address: URLSearchParams): string | null =>
	JSON_PARAMETERS.find((naam) => {
		const text = address.get(naam);
		return text && !canParse(text);
	}) ?? null;

function canParse(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

/**
 * How many times `limit` is read and thrown away of a body that is too large. A sender that only reads when all is
 * sent gets its answer then; the server of adapter-node takes no more than 512 kB and drops the rest unread.
 */
const THROWN_AWAY = 9;

/** The whole body as bytes, or null when it is larger than `limit`; no more than that is kept. */
export async function readBody(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer> | null> {
	if (Number(request.headers.get('content-length') ?? 0) > limit) return null;
	const reader = request.body?.getReader();
	const chunks: Uint8Array[] = [];
	let length = 0;
	for (let next = await reader?.read(); next && !next.done; next = await reader!.read()) {
		length += next.value.length;
		if (length > limit) {
			void throwAway(reader!, limit * THROWN_AWAY).catch(() => undefined);
			return null;
		}
		chunks.push(next.value);
	}
	return new Uint8Array(Buffer.concat(chunks));
}

/** Reads on without keeping: to cancel the body would break the connection before the answer is out. */
async function throwAway(reader: ReadableStreamDefaultReader<Uint8Array>, most: number): Promise<void> {
	let length = 0;
	for (let next = await reader.read(); !next.done && length < most; next = await reader.read())
		length += next.value.length;
}
