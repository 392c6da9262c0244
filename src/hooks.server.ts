/** Start, stop and errors of the app. */
import type { HandleServerError, ServerInit } from '@sveltejs/kit';
import { answerWith } from '$lib/ask.ts';
import { answer } from '$lib/server/answer.ts';
import { tellVisitor } from '$lib/server/errors.ts';
import { log } from '$lib/server/log.ts';
import { start } from '$lib/server/start.ts';

answerWith(answer);

export const init: ServerInit = start;

/** Tells the visitor a sentence and a number, and the log everything. */
export const handleError: HandleServerError = ({ error, event, status }) => {
	const message = tellVisitor(error, status);
	if (status < 500) return { message };
	const nummer = crypto.randomUUID().slice(0, 8);
	const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
	log(`fout ${nummer} ${event.request.method} ${event.url.pathname}: ${text}`);
	return { message, nummer };
};
