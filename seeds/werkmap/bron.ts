/** `bron.json`: what a werkmap says of its document. */
import { isDate } from '#graph/check-values.ts';
import type { Problem } from '#graph/dataset.ts';
import { ASPECTEN, type Aspect } from '#graph/model.ts';
import { normalPlaces, parsePlaces } from '#graph/places.ts';

export interface Bron {
	readonly id: string;
	readonly titel: string;
	readonly kort: string;
	readonly soort: string;
	readonly gemeente: string;
	readonly gemeenteNaam: string;
	readonly gemeentePlaats: string;
	readonly plaats: string;
	readonly jaar?: number;
	readonly geldigVan?: string;
	readonly geldigTot?: string;
	readonly uitgever?: string;
	readonly url?: string;
	readonly licentie?: string;
	readonly bestand?: string;
	readonly sha256?: string;
	readonly plaatsen: 'regel' | 'pagina' | 'rij';
	readonly regels?: number;
	readonly toelichting?: string;
	/** The aspects and goals for which this document is the right kind of source: a gap can be told from missing data. */
	readonly bevat: readonly {
		readonly aspect: Aspect;
		readonly doelen: readonly string[];
		readonly reden?: string;
	}[];
	/** Lines that give no fact, with the reason. */
	readonly nietGelezen: readonly { readonly plaats: string; readonly reden: string }[];
}

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string' && value.trim() !== '';
const whole: Check = (value) => Number.isSafeInteger(value);
const date: Check = (value) => typeof value === 'string' && isDate(value);
const places: Check = (value) => typeof value === 'string' && parsePlaces(value) !== null;

/** Every key, with its check, the cure, and whether it must be there. */
const KEYS: Readonly<Record<keyof Bron, { check: Check; oplossing: string; verplicht?: true }>> = {
	id: { check: text, oplossing: 'Schrijf een kenmerk zoals gm0534.pb2023.', verplicht: true },
	titel: { check: text, oplossing: 'Schrijf de titel van het document.', verplicht: true },
	kort: { check: text, oplossing: 'Schrijf hoe het document in een zin heet.', verplicht: true },
	soort: {
		check: text,
		oplossing: 'Schrijf begrotingspagina, agenda, visie, bericht of register.',
		verplicht: true
	},
	gemeente: { check: text, oplossing: 'Schrijf gm en de CBS-code, zoals gm0534.', verplicht: true },
	gemeenteNaam: { check: text, oplossing: 'Schrijf de naam van de gemeente.', verplicht: true },
	gemeentePlaats: {
		check: places,
		oplossing: 'Schrijf de regels waar de gemeente staat, zoals 6, 20.',
		verplicht: true
	},
	plaats: { check: places, oplossing: 'Schrijf de regels van de titel, zoals 1.', verplicht: true },
	jaar: { check: whole, oplossing: 'Schrijf een jaar, zoals 2023.' },
	geldigVan: { check: date, oplossing: 'Schrijf een datum, zoals 2023-01-01.' },
	geldigTot: { check: date, oplossing: 'Schrijf een datum, zoals 2033-12-31.' },
	uitgever: { check: text, oplossing: 'Schrijf wie het document uitgaf.' },
	url: {
		check: (value) => text(value) && URL.canParse(value as string) && /^https?:/.test(value as string),
		oplossing: 'Schrijf een adres dat met https:// begint.'
	},
	licentie: { check: text, oplossing: 'Schrijf de licentie.' },
	bestand: { check: text, oplossing: 'Schrijf de naam van het bestand.' },
	sha256: {
		check: (value) => /^[0-9a-f]{64}$/.test(String(value)),
		oplossing: 'Schrijf 64 cijfers of letters a-f.'
	},
	plaatsen: {
		check: (value) => ['regel', 'pagina', 'rij'].includes(String(value)),
		oplossing: 'Kies regel, pagina of rij.',
		verplicht: true
	},
	regels: { check: whole, oplossing: 'Schrijf het aantal regels.' },
	toelichting: { check: text, oplossing: 'Schrijf een korte opmerking.' },
	bevat: {
		check: isContents,
		oplossing: `Schrijf een lijst van {aspect, doelen}; aspect is ${ASPECTEN.join(', ')}.`,
		verplicht: true
	},
	nietGelezen: { check: isUnread, oplossing: 'Schrijf een lijst van {plaats, reden}.', verplicht: true }
};

/** The keys with their words, for the empty werkmap. */
export const BRON_GEGEVENS = Object.entries(KEYS).map(([naam, { oplossing, verplicht = false }]) => ({
	naam,
	oplossing,
	verplicht
}));

function isContents(value: unknown): boolean {
	return (
		Array.isArray(value) &&
		value.every(
			(item) => ASPECTEN.includes(item?.aspect) && Array.isArray(item.doelen) && item.doelen.every(text)
		)
	);
}

function isUnread(value: unknown): boolean {
	return Array.isArray(value) && value.every((item) => places(item?.plaats) && text(item.reden));
}

/** Keys that facts are made of: with one of them wrong, the rest of the werkmap cannot be judged. */
const DRAGEND: readonly string[] = [
	'id',
	'titel',
	'kort',
	'soort',
	'gemeente',
	'gemeenteNaam',
	'gemeentePlaats',
	'plaats'
] satisfies (keyof Bron)[];

/**
 * Reads the keys of a document. Problems name the key, its value and the cure. Undefined when a key that facts are
 * made of is wrong; another wrong key is left out, so that the tables are checked all the same.
 */
export function readBron(value: unknown, bestand: string, problemen: Problem[]): Bron | undefined {
	const wrong: string[] = [];
	const right: Record<string, unknown> = {};
	const known = KEYS as Record<string, (typeof KEYS)[keyof Bron]>;
	const keys = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
	for (const [kolom, item] of Object.entries(keys)) {
		const key = known[kolom];
		const at = { bestand, kolom, waarde: String(typeof item === 'object' ? JSON.stringify(item) : item) };
		if (!key)
			problemen.push({
				...at,
				melding: 'Dit gegeven bestaat niet.',
				oplossing: `Kies uit ${Object.keys(KEYS).join(', ')}.`
			});
		else if (key.check(item)) right[kolom] = item;
		else {
			wrong.push(kolom);
			problemen.push({ ...at, melding: 'Dit gegeven klopt niet.', oplossing: key.oplossing });
		}
	}
	for (const [kolom, key] of Object.entries(KEYS)) {
		if (key.verplicht && !(kolom in keys)) {
			wrong.push(kolom);
			problemen.push({ bestand, kolom, melding: 'Dit gegeven ontbreekt.', oplossing: key.oplossing });
		}
	}
	if (wrong.some((kolom) => DRAGEND.includes(kolom))) return undefined;
	return { plaatsen: 'regel', bevat: [], nietGelezen: [], ...right } as unknown as Bron;
}

/** Unread lines as text, one per span: "129-130 reden". */
export const tellUnread = (bron: Bron): string[] =>
	bron.nietGelezen.map(({ plaats, reden }) => `${normalPlaces(plaats)} ${reden}`);
