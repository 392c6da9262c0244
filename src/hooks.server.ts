/** Start, stop and errors of the app. */
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { answerWith } from '$lib/ask.ts';
import { answer } from '$lib/server/answer.ts';
import { tellVisitor } from '$lib/server/errors.ts';
import { log } from '$lib/server/log.ts';
import { start } from '$lib/server/start.ts';
import { SPRITE } from '$lib/tekens/sprite.ts';

answerWith(answer);

export const init: ServerInit = start;

/** Each page gets the signs. Fonts are fetched with the page: they must be there for the first paint or are not used (`font-display: optional`). */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type }) => type === 'js' || type === 'css' || type === 'font',
		transformPageChunk: ({ html }) => html.replace('%opgavenet.tekens%', SPRITE)
	});

/** Tells the visitor a sentence and a number, and the log everything. */
export const handleError: HandleServerError = ({ error, event, status }) => {
	const message = tellVisitor(error, status);
	if (status < 500) return { message };
	const nummer = crypto.randomUUID().slice(0, 8);
	const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
	log(`fout ${nummer} ${event.request.method} ${event.url.pathname}: ${text}`);
	return { message, nummer };
};
