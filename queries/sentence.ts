/** Sentences: what a relation says and where that is written. They claim no more than their lines. */
import { BASIS_WOORDEN, kindOf, relationOf, type Template } from '#graph/model.ts';
import type { NodeShort, Statement } from './schakel.ts';

/** A document as a citation names it. */
export interface Cited {
	readonly id: string;
	readonly kort: string;
	readonly documentsoort: string;
	readonly gemeenteNaam: string;
	readonly plaatsen: string;
}

/** A sentence with and without its source. Both end with a full stop. */
export interface Told {
	readonly zin: string;
	readonly bewering: string;
}

/** A name as it stands in a sentence: a municipality with that word, an activity with its code or in quotes. */
export function sayName(knoop: NodeShort): string {
	if (knoop.soort === 'Gemeente') return `Gemeente ${knoop.naam}`;
	if (knoop.soort === 'Activiteit') return knoop.code ? `${knoop.code} ${knoop.naam}` : `‘${knoop.naam}’`;
	return knoop.naam;
}

/** Tells one relation of one document. Without a document (it is not loaded any more) the source is left out. */
export function tellRelation(statement: Statement, document: Cited | undefined): Told {
	const facts = conditions(statement, document);
	const template = relationOf(statement.soort).zinnen.find((candidate) => holds(candidate, facts));
	const text = (template ?? { zin: `{van} ${relationOf(statement.soort).leest} {naar}` }).zin;
	const filled = text.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '');
	const sentence = capital(chooseNumber(filled, isPlural(statement.van)).trim());
	const bewering = /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
	if (!document) return { zin: bewering, bewering };
	const source = cite(document, statement.plaats, sentence);
	const basis = statement.basis === 'vermeld' ? '' : `; ${BASIS_WOORDEN[statement.basis]}`;
	return { zin: `${sentence} (${source}${basis}).`, bewering };
}

/** What the conditions and the gaps of a template may name. */
function conditions(statement: Statement, document: Cited | undefined): Record<string, string> {
	const { van, naar, rol, nadereSoort, jaar } = statement;
	return {
		van: sayName(van),
		naar: sayName(naar),
		naarZin: naar.zin ?? `${sayName(van)} ontvangt ${sayName(naar)}`,
		vanSoort: van.soort,
		naarSoort: naar.soort,
		vanSubsoort: van.subsoort ?? kindOf(van.soort).enkelvoud,
		rol: rol ?? '',
		soort: nadereSoort ?? '',
		jaar: jaar ? String(jaar) : '',
		documentsoort: document?.documentsoort ?? ''
	};
}

/** Collective names are told in the plural: "Huisartsen staan", "Verenigingen worden". */
const isPlural = (knoop: NodeShort): boolean =>
	knoop.soort === 'Organisatiecategorie' && /(en|s)$/.test(knoop.naam);

/** "[staat|staan]" is the verb in singular and plural. */
const chooseNumber = (text: string, plural: boolean): string =>
	text.replace(/\[([^\]|]*)\|([^\]]*)\]/g, plural ? '$2' : '$1');

/** `*` asks that there is a value; any other condition asks for that value. */
const holds = (template: Template, facts: Readonly<Record<string, string>>): boolean =>
	Object.entries(template.als ?? {}).every(([name, value]) =>
		value === '*' ? !!facts[name] : facts[name] === value
	);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const PLACE_WORDS: Readonly<Record<string, readonly [string, string]>> = {
	regel: ['regel', 'regels'],
	pagina: ['pagina', "pagina's"],
	rij: ['rij', 'rijen']
};

const placeWord = (several: boolean, plaatsen: string): string =>
	(PLACE_WORDS[plaatsen] ?? PLACE_WORDS.regel!)[several ? 1 : 0];

/** "3, 131-135" as words: "regels 3 en 131 tot en met 135"; two that follow each other are named: "regels 4 en 5". */
export function sayPlaces(plaats: string, plaatsen = 'regel'): string {
	const parts = plaats.split(', ').flatMap(saySpan);
	const several = parts.length > 1 || plaats.includes('-');
	return `${placeWord(several, plaatsen)} ${joinWords(parts)}`;
}

function saySpan(span: string): string[] {
	const [van, tot] = span.split('-');
	if (!van || !tot) return [span];
	return Number(tot) === Number(van) + 1 ? [van, tot] : [`${van} tot en met ${tot}`];
}

/** The last place in short, for a margin: the fact itself, without its headings. "regel 135", "regels 4-5". */
export function sayLastPlace(plaats: string, plaatsen = 'regel'): string {
	const last = plaats.slice(plaats.lastIndexOf(' ') + 1);
	return `${placeWord(last.includes('-'), plaatsen)} ${last}`;
}

/** "a, b en c". */
export const joinWords = (words: readonly string[]): string =>
	words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`;

/** Document and lines: "Hillegom, begrotingspagina 2023, regels 3 en 135"; a municipality already named is left out. */
export function cite(document: Cited, plaats: string, sentence = ''): string {
	const gemeente = sentence.includes(document.gemeenteNaam) ? [] : [document.gemeenteNaam];
	return [...gemeente, document.kort, sayPlaces(plaats, document.plaatsen)].join(', ');
}
