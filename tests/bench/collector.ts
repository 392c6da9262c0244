/** Collects the facts of a made-up municipality, each with its document, lines and basis. */
import type { Dataset, FactProperties, FactValue, NodeFact, RelationFact } from '#graph/dataset.ts';
import type { Basis } from '#graph/model.ts';
import type { Random } from './random.ts';

export const GEMEENTE = 'gm9998';

type Values = Readonly<Record<string, FactValue | undefined>>;

export interface Collector extends Dataset {
	readonly knopen: NodeFact[];
	readonly relaties: RelationFact[];
	readonly random: Random;
	/** A node, named in these documents. */
	node(id: string, soort: string, documents: readonly string[], eigenschappen: Values): string;
	/** A relation as one document states it. */
	relate(van: string, soort: string, naar: string, document: string, more?: Values): void;
}

export function collectorOf(random: Random): Collector {
	const knopen: NodeFact[] = [];
	const relaties: RelationFact[] = [];
	const lines = new Map<string, number>();

	function where(document: string): FactProperties {
		const line = (lines.get(document) ?? 1) + 1;
		lines.set(document, line);
		const place = random.chance(0.2) ? `1, ${line}-${line + 1}` : `${line}`;
		return {
			document,
			plaats: place,
			regelVan: place.startsWith('1,') ? 1 : line,
			regelTot: place.startsWith('1,') ? line + 1 : line,
			basis: basisOf(random)
		};
	}

	function relate(van: string, soort: string, naar: string, document: string, more: Values = {}): void {
		relaties.push({ van, soort, naar, eigenschappen: known({ ...where(document), ...more }) });
	}

	return {
		knopen,
		relaties,
		besluiten: [],
		vervangen: [],
		random,
		relate,
		node(id, soort, documents, eigenschappen) {
			knopen.push({ id, soort, eigenschappen: known({ gemeente: GEMEENTE, ...eigenschappen }) });
			for (const document of documents) relate(id, 'VERMELD_IN', document, document);
			return id;
		}
	};
}

/** Nine facts in ten stand in their source. */
function basisOf(random: Random): Basis {
	if (random.chance(0.9)) return 'vermeld';
	return random.skewed(['opmaak', 'afgeleid', 'handmatig'] as const);
}

/** Only what is known: an absent value is no property. */
function known(values: Values): FactProperties {
	return Object.fromEntries(
		Object.entries(values).filter((entry): entry is [string, FactValue] => entry[1] !== undefined)
	);
}
