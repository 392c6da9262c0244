/** Security headers on every answer: pages, errors, refusals and static files alike. */
import { subscribe } from 'node:diagnostics_channel';
import type { ServerResponse } from 'node:http';

/** For answers that are no page; a page brings a stricter policy of its own (svelte.config.js). */
const POLICY = [
	"default-src 'self'",
	"script-src 'self'",
	"style-src 'self' 'unsafe-inline'",
	"img-src 'self' data:",
	"object-src 'none'",
	"base-uri 'none'",
	"form-action 'self'",
	"frame-ancestors 'none'"
].join('; ');

const FEATURES = [
	'browsing-topics',
	'camera',
	'display-capture',
	'geolocation',
	'microphone',
	'payment',
	'usb'
];

/** @param secure visitors come over https, so browsers may insist on it from now on */
export function securityHeaders(secure: boolean): Readonly<Record<string, string>> {
	return {
		'content-security-policy': POLICY,
		'cross-origin-opener-policy': 'same-origin',
		'permissions-policy': FEATURES.map((feature) => `${feature}=()`).join(', '),
		'referrer-policy': 'strict-origin-when-cross-origin',
		'x-content-type-options': 'nosniff',
		'x-frame-options': 'DENY',
		...(secure && { 'strict-transport-security': 'max-age=31536000' })
	};
}

const key = Symbol.for('opgavenet.headers');
const shared = globalThis as { [key]?: true };

/**
 * Sets them when Node begins an answer, before SvelteKit or the server of static files sees the request:
 * `handle` would miss static files and what adapter-node refuses itself.
 */
export function setHeadersOnEveryAnswer(headers: Readonly<Record<string, string>>): void {
	if (shared[key]) return;
	shared[key] = true;
	subscribe('http.server.request.start', (message) => {
		const { response } = message as { response: ServerResponse };
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
	});
}
