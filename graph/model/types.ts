/** The shape of the glossary: what the model says of a property, of a kind of node and of a kind of relation. */

/** What a property holds. Amounts are integer eurocents, years integers, dates ISO 8601, lists hold text. */
export type PropertyType = 'tekst' | 'lijst' | 'jaar' | 'getal' | 'breuk' | 'eurocent' | 'datum' | 'janee';

/** Which of two parallel numbers or texts a property is, for people: `uitleg` is the Dutch tooltip. */
export interface Property {
	readonly type: PropertyType;
	readonly uitleg: string;
	/** Not shown in lists of facts: bookkeeping such as the search text. */
	readonly intern?: true;
}

export type Properties = Readonly<Record<string, Property>>;

/** The signs of the track plan; `src/lib/tekens` draws each. */
export type Sign =
	| 'lijn'
	| 'station'
	| 'tak'
	| 'organisatie'
	| 'groep'
	| 'onderdeel'
	| 'netwerk'
	| 'geld'
	| 'blad'
	| 'meter'
	| 'plek'
	| 'punt';

/** One kind of node. `label` is its most specific label and the value of its property `soort`. */
export interface Kind {
	readonly label: string;
	/** Further labels besides `Knoop` and `label`. */
	readonly labels: readonly string[];
	readonly enkelvoud: string;
	readonly meervoud: string;
	readonly lidwoord: 'de' | 'het';
	readonly engels: string;
	readonly definitie: string;
	/** Where the definition comes from: a law article, a rule R1-R16 or our own document. */
	readonly bron: string;
	/** A colour token of the design, a repeat of what the sign says. */
	readonly kleur: string;
	readonly teken: Sign;
	/** First part of the address of its pages; null when it has none of its own. */
	readonly pad: string | null;
	/** Found by search, and drawn in the network. */
	readonly inNetwerk: boolean;
	/** No path between two nodes may run through it (design.md section 3). */
	readonly knooppunt: boolean;
	readonly eigenschappen: Properties;
}

/**
 * How a relation is told. The first template whose conditions all hold is used.
 * `{van}` and `{naar}` are the names of its ends, other names in braces its properties;
 * `[staat|staan]` is a verb in singular and plural.
 */
export interface Template {
	readonly als?: Readonly<Record<string, string>>;
	readonly zin: string;
}

/** One kind of relation, read from `van` to `naar`. */
export interface Relation {
	readonly naam: string;
	readonly van: readonly string[];
	readonly naar: readonly string[];
	/** "WelzijnsKompas *is samenwerkingspartner voor* Zorg voor elkaar". */
	readonly leest: string;
	/** The inverse reading: "Zorg voor elkaar *heeft als samenwerkingspartner* WelzijnsKompas". */
	readonly terug: string;
	readonly zinnen: readonly Template[];
	readonly engels: string;
	readonly definitie: string;
	readonly bron: string;
	/** The end that can have thousands of these relations; loading starts at the other end. */
	readonly knooppuntEind: 'van' | 'naar' | null;
	/** A step of a contribution: from a party towards what it contributes to, or from there upwards. */
	readonly bijdrage: 'partij' | 'omhoog' | null;
	/** Ends must be of the same group (both goals, both organisations). */
	readonly zelfdeGroep?: true;
	/** Following it never comes back to where it began. */
	readonly zonderKring?: true;
	readonly eigenschappen: Properties;
}
