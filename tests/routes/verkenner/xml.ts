/** Reads XML strictly enough to find what a careless writer does: bare signs, open tags, doubled attributes. */
export interface Xml {
	readonly root: string;
	/** All text between tags, with its entities read. */
	readonly text: string;
	count(tag: string): number;
	attributes(tag: string): Readonly<Record<string, string>>[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const TAG = /<(\?xml[^>]*\?|\/?)([\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/y;

/** @throws Error at the first thing that is no XML */
export function readXml(source: string): Xml {
	const open: string[] = [];
	const found: { tag: string; attributes: Record<string, string> }[] = [];
	let text = '';
	let at = 0;
	while (at < source.length) {
		const next = source.indexOf('<', at);
		const end = next < 0 ? source.length : next;
		text += readText(source.slice(at, end));
		if (next < 0) break;
		TAG.lastIndex = next;
		const match = TAG.exec(source);
		if (!match) throw new Error(`no tag at ${source.slice(next, next + 60)}`);
		const [whole, slash, tag = '', given = '', closed] = match;
		at = next + whole.length;
		if (slash!.startsWith('?')) continue;
		if (slash === '/') {
			if (open.pop() !== tag) throw new Error(`</${tag}> closes nothing`);
			continue;
		}
		if (!open.length && found.length) throw new Error(`a second root ${tag}`);
		found.push({ tag, attributes: readAttributes(given) });
		if (!closed) open.push(tag);
	}
	if (open.length) throw new Error(`${open.join(', ')} stays open`);
	return {
		root: found[0]!.tag,
		text,
		count: (tag) => found.filter((one) => one.tag === tag).length,
		attributes: (tag) => found.filter((one) => one.tag === tag).map(({ attributes }) => attributes)
	};
}

function readText(text: string): string {
	if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text))
		throw new Error('a sign that XML has no place for');
	return text.replace(/&(\w*);?/g, (whole, name: string) => {
		const read = ENTITIES[name];
		if (!read || !whole.endsWith(';')) throw new Error(`a bare ${whole}`);
		return read;
	});
}

function readAttributes(given: string): Record<string, string> {
	const read: Record<string, string> = {};
	for (const [, naam, value] of given.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
		if (naam! in read) throw new Error(`${naam} twice`);
		read[naam!] = readText(value!);
	}
	return read;
}
