/** Facts on their way into the graph, and the problems found in them. */

/** A property of a fact. Lists hold text. */
export type FactValue = string | number | boolean | string[];
export type FactProperties = Record<string, FactValue>;

/** Where a fact was written down: file, row (1 is the header) and column. */
export interface Origin {
	readonly bestand: string;
	readonly rij?: number;
	readonly kolom?: string;
}

/** A node as one or more documents state it. Its places are VERMELD_IN relations. */
export interface NodeFact {
	readonly id: string;
	readonly soort: string;
	readonly eigenschappen: FactProperties;
	readonly herkomst?: Origin;
}

/** A relation as one document states it; `document`, `plaats` and `basis` are among its properties. */
export interface RelationFact {
	readonly van: string;
	readonly soort: string;
	readonly naar: string;
	readonly eigenschappen: FactProperties;
	readonly herkomst?: Origin;
}

/** A recorded decision that two ids are, or are not, the same organisation (R13). */
export interface Decision {
	readonly een: string;
	readonly ander: string;
	readonly besluit: 'zelfde' | 'niet zelfde';
	readonly wie: string;
	readonly wanneer: string;
	readonly reden: string;
	readonly herkomst?: Origin;
}

/** An id that became another; its old address redirects. */
export interface Rename {
	readonly oud: string;
	readonly nieuw: string;
	readonly herkomst?: Origin;
}

export interface Dataset {
	readonly knopen: readonly NodeFact[];
	readonly relaties: readonly RelationFact[];
	readonly besluiten: readonly Decision[];
	readonly vervangen: readonly Rename[];
}

/** A mistake in what came in: where, which value, what is wrong and how to mend it (Dutch, for its author). */
export interface Problem extends Origin {
	readonly waarde?: string;
	readonly melding: string;
	readonly oplossing: string;
}

/** Separates the parts of a key; it occurs in no id, role or name. */
const SEPARATOR = '\u0000';

/** Two relations with the same identity are one fact (design.md section 3). */
export function relationKey(relatie: RelationFact): string {
	const { document, rol, jaar } = relatie.eigenschappen;
	const parts = [relatie.van, relatie.soort, relatie.naar, document ?? '', rol ?? '', jaar ?? ''];
	return parts.join(SEPARATOR);
}

/** Puts datasets together without looking at them; `mergeFacts` makes one fact of each identity. */
export function concat(datasets: readonly Dataset[]): Dataset {
	return {
		knopen: datasets.flatMap((dataset) => dataset.knopen),
		relaties: datasets.flatMap((dataset) => dataset.relaties),
		besluiten: datasets.flatMap((dataset) => dataset.besluiten),
		vervangen: datasets.flatMap((dataset) => dataset.vervangen)
	};
}

/** A problem as one line: `file row 41, column doel, value "wonnen": what is wrong. Cure.` */
export function tellProblem(problem: Problem): string {
	const where = [
		problem.rij === undefined ? problem.bestand : `${problem.bestand} rij ${problem.rij}`,
		problem.kolom && `kolom ${problem.kolom}`,
		problem.waarde !== undefined && `waarde "${problem.waarde}"`
	];
	return `${where.filter(Boolean).join(', ')}: ${problem.melding} ${problem.oplossing}`;
}

/** A problem at the place where a fact was written down. */
export const problemAt = (
	fact: { readonly herkomst?: Origin },
	melding: string,
	oplossing: string,
	more: Partial<Problem> = {}
): Problem => ({ bestand: 'dataset', ...fact.herkomst, ...more, melding, oplossing });

/** The place of a name in a sentence, where the node is named in another document. */
export const leaveName = (id: string): string => `{${id}}`;

/** A sentence with the names at the places left for them. */
export const fillNames = (text: string, nameOf: (id: string) => string | undefined): string =>
	text.replaceAll(/\{([a-z0-9.-]+)\}/g, (left, id: string) => nameOf(id) ?? left);
