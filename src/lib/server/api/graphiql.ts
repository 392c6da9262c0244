/**
 * GraphiQL from its package, which brings everything along: nothing is fetched from elsewhere. The package renders one
 * page of 9 MB with everything inline; we take its script and its style apart, so that they are small to send (gzip),
 * kept by the browser, and no inline script has to be allowed.
 */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

export interface Bestand {
	readonly type: string;
	readonly gzip: Buffer;
	/** Changes with the content: the address of a file never changes its meaning. */
	readonly versie: string;
}

export interface Bestanden {
	readonly 'graphiql.js': Bestand;
	readonly 'graphiql.css': Bestand;
}

/** Where the page keeps the options, as JSON. */
export const OPTIES_ID = 'opties';

let files: Promise<Bestanden> | undefined;

/** Made once, when someone first opens the page. A failure is not kept. */
export function loadGraphiql(): Promise<Bestanden> {
	return (files ??= makeFiles().catch((error) => {
		files = undefined;
		throw error;
	}));
}

async function makeFiles(): Promise<Bestanden> {
	const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
	const { script, style } = takeApart(renderGraphiQL({ favicon: '' }));
	return {
		'graphiql.js': await toFile('text/javascript; charset=utf-8', script),
		'graphiql.css': await toFile('text/css; charset=utf-8', style)
	};
}

/** The style of the page, and its script with the options read from the page. @throws Error for another page */
export function takeApart(html: string): { script: string; style: string } {
	const style = between(html, '<style>', '</style>');
	const script = between(html, '<script>', '</script>');
	const call = /renderYogaGraphiQL\(\s*window\.document\.querySelector\('#root'\),\s*\{.*?\},?\s*\);\s*$/s;
	if (!call.test(script)) throw new Error('render-graphiql: the script does not end with its call');
	const options = `JSON.parse(document.getElementById('${OPTIES_ID}').textContent)`;
	return {
		style,
		script: script.replace(call, `renderYogaGraphiQL(document.querySelector('#root'), ${options});`)
	};
}

function between(text: string, begin: string, end: string): string {
	const from = text.indexOf(begin);
	const to = text.lastIndexOf(end);
	if (from < 0 || to < from) throw new Error(`render-graphiql: the page has no ${begin}`);
	return text.slice(from + begin.length, to);
}

async function toFile(type: string, text: string): Promise<Bestand> {
	const versie = createHash('sha256').update(text).digest('base64url').slice(0, 16);
	return { type, gzip: await promisify(gzip)(text, { level: 9 }), versie };
}
