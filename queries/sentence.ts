/** Sentences: what a relation says and where that is written. They claim no more than their lines. */
import { BASIS_WOORDEN, kindOf, relationOf, type Template } from '#graph/model.ts';
import type { ToldTemplate } from '#graph/model/relations.ts';
import type { Fact, NodeShort } from './schakel.ts';

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
	/** What the sentence is when it claims less than the words of its relation. */
	readonly stand: ToldTemplate['stand'] | null;
}

/** A name as it stands in a sentence: a municipality with that word, an activity with its code or in quotes. */
export function sayName(knoop: NodeShort): string {
	if (knoop.soort === 'Gemeente') return `Gemeente ${knoop.naam}`;
	if (knoop.soort === 'Activiteit') return knoop.code ? `${knoop.code} ${knoop.naam}` : `‘${knoop.naam}’`;
	return knoop.naam;
}

/** Tells one relation of one document. Without a document (it is not loaded any more) the source is left out. */
export function tellRelation(van: NodeShort, naar: NodeShort, fact: Fact, document: Cited | undefined): Told {
	const { zinnen, leest } = relationOf(fact.soort);
	const sayGap = (name: string) => sayFact(name, van, naar, fact, document);
	const template: ToldTemplate | undefined = zinnen.find((candidate) => holds(candidate, sayGap));
	const stand = template?.stand ?? null;
	const parts = partsOf(template?.zin ?? `{van} ${leest} {naar}`, isPlural(van));
	let filled = '';
	for (let at = 0; at < parts.length; at++) filled += at % 2 ? sayGap(parts[at]!) : parts[at];
	const sentence = capital(filled.trim());
	const bewering = /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
	if (!document) return { zin: bewering, bewering, stand };
	const source = cite(document, fact.plaats, sentence);
	const basis = fact.basis === 'vermeld' ? '' : `; ${BASIS_WOORDEN[fact.basis]}`;
	return { zin: `${sentence} (${source}${basis}).`, bewering, stand };
}

/** How a relation reads, from its one end and from the other. */
export interface Lezing {
	readonly leest: string;
	readonly terug: string;
}

/** The words of a relation, that claim no more than its sentences: when every role is a mere mention, that it is named. */
export function readingOf(soort: string, rollen: readonly string[]): Lezing {
	const { leest, terug } = relationOf(soort);
	const mentions = (rollen.length ? rollen : ['']).map((rol) => mentionOf(soort, rol));
	return mentions.find((mention) => mention && mentions.every(Boolean)) ?? { leest, terug };
}

/** The words of a template that says less than its relation; chosen by role, as that is all that such a template asks. */
function mentionOf(soort: string, rol: string): Lezing | null {
	const { zinnen }: { zinnen: readonly ToldTemplate[] } = relationOf(soort);
	const told = zinnen.find(({ als = {} }) =>
		Object.keys(als).every((key) => key === 'rol' && als.rol === rol)
	);
	return told?.leest && told.terug ? { leest: told.leest, terug: told.terug } : null;
}

/** What a condition or a gap of a template names; empty when it is not known. */
function sayFact(
	name: string,
	van: NodeShort,
	naar: NodeShort,
	{ rol, nadereSoort, jaar }: Fact,
	document: Cited | undefined
): string {
	switch (name) {
		case 'van':
			return sayName(van);
		case 'naar':
			return sayName(naar);
		case 'naarZin':
			return naar.zin ?? `${sayName(van)} ontvangt ${sayName(naar)}`;
		case 'vanSoort':
			return van.soort;
		case 'naarSoort':
			return naar.soort;
		case 'vanSubsoort':
			return van.subsoort ?? kindOf(van.soort).enkelvoud;
		case 'rol':
			return rol ?? '';
		case 'soort':
			return nadereSoort ?? '';
		case 'jaar':
			return jaar ? String(jaar) : '';
		case 'documentsoort':
			return document?.documentsoort ?? '';
		default:
			return '';
	}
}

/** Collective names are told in the plural: "Huisartsen staan", "Verenigingen worden". */
const isPlural = (knoop: NodeShort): boolean =>
	knoop.soort === 'Organisatiecategorie' && /(en|s)$/.test(knoop.naam);

/** Templates are few and told thousands of times: each is cut once, in singular and in plural. */
const known = [new Map<string, readonly string[]>(), new Map<string, readonly string[]>()] as const;

/** A template as words and names of gaps by turns. "[staat|staan]" is the verb in singular and plural. */
function partsOf(text: string, plural: boolean): readonly string[] {
	const cut = known[plural ? 1 : 0];
	let parts = cut.get(text);
	if (!parts) {
		const words = text.replace(/\[([^\]|]*)\|([^\]]*)\]/g, plural ? '$2' : '$1');
		cut.set(text, (parts = words.split(/\{(\w+)\}/)));
	}
	return parts;
}

/** `*` asks that there is a value; any other condition asks for that value. */
function holds({ als }: Template, sayGap: (name: string) => string): boolean {
	for (const name in als) {
		const said = sayGap(name);
		if (als[name] === '*' ? !said : als[name] !== said) return false;
	}
	return true;
}

/** The first letter large. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const PLACE_WORDS: Readonly<Record<string, readonly [string, string]>> = {
	regel: ['regel', 'regels'],
	pagina: ['pagina', "pagina's"],
	rij: ['rij', 'rijen']
};

const placeWord = (several: boolean, plaatsen: string): string =>
	(PLACE_WORDS[plaatsen] ?? PLACE_WORDS.regel!)[several ? 1 : 0];

/** "3, 131-135" as words: "regels 3 en 131 tot en met 135"; two that follow each other are named: "regels 4 en 5". */
export function sayPlaces(plaats: string, plaatsen = 'regel'): string {
	if (!plaats.includes('-') && !plaats.includes(', ')) return `${placeWord(false, plaatsen)} ${plaats}`;
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
