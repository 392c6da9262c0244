/** The glossary of the README, made from the model. */
import { KINDS, RELATIONS } from '#graph/model.ts';

const START = '<!-- woordenlijst -->';
const END = '<!-- /woordenlijst -->';

const row = (...cells: string[]): string =>
	`| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** Two tables: kinds of nodes, and kinds of relations with their inverse reading. */
export function makeGlossary(): string {
	const kinds = KINDS.map(({ label, enkelvoud, engels, definitie, bron }) =>
		row(`\`${label}\``, enkelvoud, engels, definitie, bron)
	);
	const relations = RELATIONS.map(({ naam, leest, terug, engels, definitie, bron }) =>
		row(`\`${naam}\``, leest, terug, engels, definitie, bron)
	);
	return [
		row('kind', 'Dutch', 'English', 'definition', 'source'),
		'|---|---|---|---|---|',
		...kinds,
		'',
		row('relation', 'reads', 'read back', 'English', 'definition', 'source'),
		'|---|---|---|---|---|---|',
		...relations
	].join('\n');
}

/** The README with the glossary between its markers. @throws Error when a marker is missing */
export function withGlossary(readme: string): string {
	const [from, to] = [readme.indexOf(START), readme.indexOf(END)];
	if (from < 0 || to < from) throw new Error(`README.md lacks the markers ${START} and ${END}`);
	return `${readme.slice(0, from + START.length)}\n${makeGlossary()}\n${readme.slice(to)}`;
}
