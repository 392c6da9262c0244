/** Rule 11 of queries/README.md: what may not stand directly after a CALL that gives many rows. */

interface Call {
	readonly body: string;
	/** The clauses that only pass its rows on, up to the first that groups or reads. */
	readonly next: readonly string[];
}

const AGGREGATE = /\b(count|sum|collect|min|max|avg)\s*\(/;

/** One WITH or RETURN at the beginning of a text. */
const CLAUSE =
	/^\s*((?:WITH|RETURN)\b[\s\S]*?)(?=\b(?:MATCH|OPTIONAL|UNWIND|CALL|WITH|RETURN|UNION|ORDER)\b|\}|$)/;

function passedOn(text: string): string[] {
	const found: string[] = [];
	let rest = text;
	for (let clause = CLAUSE.exec(rest); clause; clause = CLAUSE.exec(rest)) {
		if (AGGREGATE.test(clause[1]!)) break;
		found.push(clause[1]!);
		rest = rest.slice(clause[0].length);
	}
	return found;
}

/** Every CALL of a text, also those inside another. */
function callsOf(text: string): Call[] {
	return [...text.matchAll(/\bCALL\s*\([^)]*\)\s*\{/g)].map((match) => {
		const start = match.index + match[0].length;
		let end = start;
		for (let depth = 1; depth > 0 && end < text.length; end++) depth += { '{': 1, '}': -1 }[text[end]!] ?? 0;
		return { body: text.slice(start, end - 1), next: passedOn(text.slice(end)) };
	});
}

/** One row: the last clause of the body only counts or collects. */
function givesOneRow(body: string): boolean {
	const last = body.slice(body.lastIndexOf('RETURN'));
	return !/\bUNION\b/.test(body) && AGGREGATE.test(last);
}

/** Problems of one text, without its comments. */
export function checkCalls(text: string): string[] {
	const many = callsOf(text).filter(({ body }) => !givesOneRow(body));
	const clauses = many.flatMap(({ next }) => next);
	return [
		...clauses
			.filter((clause) => /^(WITH|RETURN)\s+DISTINCT\b/.test(clause))
			.map(() => 'DISTINCT directly after a subquery'),
		...clauses.filter((clause) => /\bWHERE\b/.test(clause)).map(() => 'WHERE directly after a subquery')
	];
}
