/** Asks our own GraphQL: in process on the server, over /graphql in the browser. */

/** Answers a document without an HTTP hop. */
type Answer = (
	document: string,
	variables: Record<string, unknown>
) => Promise<{ data?: unknown; errors?: readonly unknown[] }>;

let inProcess: Answer | undefined;

/** The server says at its start who answers; a module of the browser may not import it. */
export function answerWith(answer: Answer): void {
	inProcess = answer;
}

/** Asks a document. @throws the first error of the answer: a page has all it asked for, or none of it. */
export async function ask<Result>(
	document: string,
	variables: Record<string, unknown> = {}
): Promise<Result> {
	const { data, errors } = inProcess ? await inProcess(document, variables) : await post(document, variables);
	if (errors?.length) throw causeOf(errors[0]);
	// A plain object at the top: load functions may return nothing else.
	return { ...(data as object) } as Result;
}

/** What a resolver threw, so that an engine that is gone is told apart from a mistake of ours. */
function causeOf(error: unknown): unknown {
	const { originalError, message } = error as { originalError?: unknown; message?: string };
	return originalError ?? (error instanceof Error ? error : new Error(message ?? 'GraphQL error'));
}

async function post(document: string, variables: Record<string, unknown>) {
	const response = await fetch('/graphql', {
		method: 'POST',
		headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
		body: JSON.stringify({ query: document, variables })
	});
	return (await response.json()) as { data?: unknown; errors?: readonly unknown[] };
}
