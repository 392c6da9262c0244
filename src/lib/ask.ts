/** Asks our own GraphQL: in process on the server, over /graphql in the browser. */

import type { TadaDocumentNode } from 'gql.tada';
import { post } from './ask-browser.ts';

/** Answers a document without an HTTP hop. */
type Answer = (
	document: string,
	variables: Record<string, unknown>
) => Promise<{ data?: unknown; errors?: readonly unknown[] }>;

/** A document with the type of its answer; `graphql()` makes them. Text when the app runs. */
type Asked<Result, Variables> = string | TadaDocumentNode<Result, Variables>;

let inProcess: Answer | undefined;

/** The server says at its start who answers; a module of the browser may not import it. */
export function answerWith(answer: Answer): void {
	inProcess = answer;
}

/** Asks a document. @throws the first error of the answer: a page has all it asked for, or none of it. */
export async function ask<Result, Variables = Record<string, unknown>>(
	document: Asked<Result, Variables>,
	variables?: Variables
): Promise<Result> {
	const text = document as string;
	const values = (variables ?? {}) as Record<string, unknown>;
	const { data, errors } = inProcess ? await inProcess(text, values) : await post(text, values);
	if (errors?.length) throw causeOf(errors[0]);
	// A plain object at the top: load functions may return nothing else.
	return { ...(data as object) } as Result;
}

/** What a resolver threw, so that an engine that is gone is told apart from a mistake of ours. */
function causeOf(error: unknown): unknown {
	const { originalError, message } = error as { originalError?: unknown; message?: string };
	return originalError ?? (error instanceof Error ? error : new Error(message ?? 'GraphQL error'));
}
