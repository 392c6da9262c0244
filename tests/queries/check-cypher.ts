/** Checks of one Cypher text against the model and against the subset of queries/README.md. Text only, no engine. */
import { checkCalls } from './check-calls.ts';
import { KINDS, kindsWith, labelsOf, propertiesOf, RELATIONS } from '#graph/model.ts';

/** What may not stand in a question, by the words of the README. */
const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
	['writes', /\b(CREATE|MERGE|SET|DELETE|REMOVE|FOREACH|LOAD CSV)\b/i],
	['id()', /\b(?<!\.)id\s*\(/i],
	['elementId()', /\belementId\s*\(/i],
	['db.* or APOC or GDS', /\b(db|apoc|gds|dbms)\.\w/i],
	['temporal and spatial types', /\b(date|datetime|time|localtime|localdatetime|duration|point)\s*[({.]/i],
	['COLLECT {}', /\b(COLLECT|COUNT|EXISTS)\s*\{/i],
	['shortestPath', /\b(allShortestPaths|shortestPath|SHORTEST)\b/i],
	['labels()', /\blabels\s*\(/i],
	['label expressions', /\(\s*\w*\s*:[^(){}[\]]*[|&!]/],
	['quantified paths', /\)\s*(\{\d*,?\d*\}|[+*])/],
	['||', /\|\|/],
	['negative slices', /\[[^\]:]*\.\.\s*-|\[\s*-\d+\s*\.\./],
	['aggregates inside a map', /\{[^{}]*:\s*(count|sum|collect|min|max|avg)\s*\(/i]
];

const ALLOWED_TEXTS = [
	...RELATIONS.map(({ naam }) => naam),
	...KINDS.map(({ label }) => label),
	...['', ' ', 'import.laatste'],
	// roles and nadere soorten that definitions name
	...[
		'ondertekenaar',
		'verbonden partij',
		'activiteit',
		'organisatie',
		'gemeentelijk onderdeel',
		'zonder naam'
	]
];
const LARGEST_NUMBER = 8;

const withoutComments = (text: string): string => text.replace(/\/\/.*$/gm, '');
const withoutTexts = (text: string): string => text.replace(/'[^']*'/g, "''");

const KEYWORDS = [
	'MATCH',
	'WHERE',
	'RETURN',
	'WITH',
	'CALL',
	'IN',
	'AND',
	'OR',
	'NOT',
	'WHEN',
	'THEN',
	'ELSE',
	'UNWIND'
];

/** Rows of several kinds of node have one shape: these may be asked of a kind that lacks them, and are null there. */
const SHAPE = ['subsoort', 'code', 'tekst', 'volgorde', 'zin', 'einde', 'afgeschermd'];

/** What each alias stands for: properties that it may have. */
function aliasesOf(text: string): Map<string, Set<string>> {
	const known = new Map<string, Set<string>>();
	const add = (alias: string, names: Iterable<string>) =>
		known.set(alias, new Set([...(known.get(alias) ?? []), ...names]));
	const every = KINDS.flatMap((kind) => Object.keys(propertiesOf(kind)));
	for (const [, alias, labels] of text.matchAll(/\(\s*(\w+)\s*:(\w+)/g)) {
		add(
			alias!,
			labels === 'Knoop' ? every : kindsWith(labels!).flatMap((kind) => Object.keys(propertiesOf(kind)))
		);
	}
	// Branches of a UNION give rows of one shape: a relation, and a node under another name, may lack a property.
	const ofRelations = RELATIONS.flatMap(({ eigenschappen }) => Object.keys(eigenschappen));
	for (const [, alias] of text.matchAll(/\[\s*(\w+)\s*(?::[\w|]+)?[^\]]*\]\s*-/g)) add(alias!, ofRelations);
	// A list of nodes that a CASE chooses from.
	for (const [, alias] of text.matchAll(/\bUNWIND\s+CASE\b[^()]*\([^()]*\)[^()]*\bEND\s+AS\s+(\w+)/g))
		add(alias!, every);
	for (let round = 0; round < 3; round++) {
		for (const [, from, to] of text.matchAll(/\b(\w+)\s+AS\s+(\w+)\b/g))
			if (known.has(from!)) add(to!, every);
	}
	return known;
}

function checkNames(text: string): string[] {
	const labels = new Set(KINDS.flatMap((kind) => labelsOf(kind)));
	const names = new Set(RELATIONS.map(({ naam }) => naam));
	const aliases = aliasesOf(text);
	const problems: string[] = [];
	for (const [, label] of text.matchAll(/\(\s*\w*\s*:(\w+)/g))
		if (!labels.has(label!)) problems.push(`unknown label ${label}`);
	for (const [, types] of text.matchAll(/-\[\s*\w*\s*:([\w|]+)/g))
		for (const type of types!.split('|')) if (!names.has(type)) problems.push(`unknown relation ${type}`);
	for (const [, alias, property] of text.matchAll(/(?<![$.\w])([A-Za-z_]\w*)\.([A-Za-z_]\w*)/g)) {
		const known = aliases.get(alias!);
		if (!known) problems.push(`unknown alias ${alias}.${property}`);
		else if (!known.has(property!) && !SHAPE.includes(property!))
			problems.push(`unknown property ${alias}.${property}`);
	}
	for (const [, label, inside] of text.matchAll(/\(\s*\w*\s*:(\w+)\s*\{([^}]*)\}/g)) {
		const known = kindsWith(label!).flatMap((kind) => Object.keys(propertiesOf(kind)));
		for (const [, property] of inside!.matchAll(/(\w+)\s*:/g))
			if (!known.includes(property!)) problems.push(`unknown property ${label}.${property}`);
	}
	return problems;
}

/** Nodes of a pattern without a label, unless named before. */
function checkLabels(text: string): string[] {
	const named = new Set<string>();
	const problems: string[] = [];
	for (const match of text.matchAll(/(?<=[-\s>(]|^)\(\s*(\w*)\s*(:\w+)?[^()]*\)/g)) {
		const [whole, alias, label] = match;
		const before = text.slice(0, match.index).trimEnd();
		const after = text.slice(match.index + whole.length).trimStart();
		const inPattern = /(\bMATCH|[->])$/.test(before) || /^(-|<-)/.test(after);
		if (!inPattern) continue;
		if (!label && !named.has(alias!)) {
			const carried = new RegExp(`\\bAS\\s+${alias}\\b|\\bWITH\\b[^()]*\\b${alias}\\b`).test(before);
			if (!alias || !carried) problems.push(`node without label ${whole}`);
		}
		if (alias) named.add(alias);
	}
	return problems;
}

/** The parts between commas that stand in no bracket. */
function splitTop(text: string): string[] {
	const parts = [''];
	let depth = 0;
	for (const char of text) {
		if ('([{'.includes(char)) depth++;
		if (')]}'.includes(char)) depth--;
		if (char === ',' && depth === 0) parts.push('');
		else parts[parts.length - 1] += char;
	}
	return parts.map((part) => part.trim());
}

/** The last RETURN that stands in no CALL. */
function lastReturn(text: string): string {
	let depth = 0;
	let found = -1;
	for (const [at, char] of [...text].entries()) {
		if (char === '{') depth++;
		if (char === '}') depth--;
		if (depth === 0 && /^RETURN\b/.test(text.slice(at))) found = at;
	}
	return found < 0 ? '' : text.slice(found);
}

const ID_LIKE = /^(\w+\.)?(id|voor|van|naar|bij|vraag|knoop|document|doel)$/;

function checkAnswer(text: string): string[] {
	const [, items = '', , order] =
		/^RETURN\s+(?:DISTINCT\s+)?([\s\S]*?)(\s+ORDER BY\s+([\s\S]*?))?(?:\s+(?:SKIP|LIMIT)\b[\s\S]*)?$/.exec(
			lastReturn(text).trim()
		) ?? [];
	const problems = splitTop(items)
		.filter((item) => !/\sAS\s+\w+$/.test(item))
		.map((item) => `no name for ${item}`);
	if (!order) return [...problems, 'no ORDER BY'];
	const keys = splitTop(order).map((key) => key.replace(/\s+(DESC|ASC)$/, ''));
	const groups = /count\(/.test(text) ? ['soort'] : [];
	if (!keys.some((key) => ID_LIKE.test(key) || groups.includes(key))) problems.push('ORDER BY without an id');
	return problems;
}

function checkValues(text: string): string[] {
	// A text that only names a branch of a UNION (`'ontvanger' AS rol`) filters nothing.
	const texts = [...text.matchAll(/'([^']*)'(\s+AS\b)?/g)]
		.filter(([, , names]) => !names)
		.map(([, value]) => value!);
	const bounds = text.replace(/\*\d*\.\.\d+/g, '');
	const numbers = [...withoutTexts(bounds).matchAll(/(?<![\w.$])\d+(\.\d+)?/g)].map(([value]) =>
		Number(value)
	);
	return [
		...texts.filter((value) => !ALLOWED_TEXTS.includes(value)).map((value) => `literal '${value}'`),
		...numbers.filter((value) => value > LARGEST_NUMBER).map((value) => `literal ${value}`)
	];
}

/** Everything that is wrong with a question, in English sentences; empty when it may stay. */
export function checkCypher(raw: string): string[] {
	const full = withoutComments(raw);
	const text = withoutTexts(full);
	const unbounded = [...text.matchAll(/-\[[^\]]*\*([^\]]*)\]/g)].filter(
		([, bound]) => !/^\d*\.\.\d+/.test(bound!)
	);
	return [
		...FORBIDDEN.filter(([, form]) => form.test(text)).map(([name]) => `forbidden: ${name}`),
		...checkNames(text),
		...checkLabels(text),
		...checkCalls(text),
		...checkAnswer(text),
		...unbounded.map(() => 'variable length without an upper bound'),
		...checkValues(full)
	].filter((problem) => !KEYWORDS.some((word) => problem.endsWith(` ${word}`)));
}
