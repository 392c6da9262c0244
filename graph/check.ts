/** Checks of a dataset before it may enter the graph. All problems are reported at once. */
import { checkIdentifiers } from './check-identifiers.ts';
import { checkRenames } from './check-renames.ts';
import { checkRings } from './check-rings.ts';
import { checkShares } from './check-shares.ts';
import { fits, FORM } from './check-values.ts';
import { problemAt, type Dataset, type NodeFact, type Problem, type RelationFact } from './dataset.ts';
import {
	findRelation,
	findKind,
	kindsWith,
	propertiesOf,
	BASES,
	RELATIONS,
	type PropertyType
} from './model.ts';
import { parsePlaces } from './places.ts';

const ID = /^[a-z0-9-]+(\.[a-z0-9-]+)*$/;

/** Names of relations, as a werkmap writes them. */
const NAMEN = RELATIONS.map(({ naam }) => naam);

type Nodes = ReadonlyMap<string, NodeFact>;

/**
 * Every problem of the dataset, in the order of its facts; empty when it may be loaded.
 * @param half ids that exist but whose own row has a problem already: naming them is no second problem
 */
export function checkDataset(dataset: Dataset, half: ReadonlySet<string> = new Set()): Problem[] {
	const nodes = new Map(dataset.knopen.map((knoop) => [knoop.id, knoop]));
	return [
		...dataset.knopen.flatMap((knoop) => checkNode(knoop, nodes)),
		...dataset.relaties.flatMap((relatie) => checkRelation(relatie, nodes, half)),
		...checkSources(dataset, nodes),
		...checkMainParents(dataset, nodes),
		...checkRings(dataset),
		...checkShares(dataset),
		...checkDecisions(dataset, nodes, half),
		...checkIdentifiers(dataset),
		...checkRenames(dataset, half, (id) => nearest(id, nodes))
	];
}

function checkNode(knoop: NodeFact, nodes: Nodes): Problem[] {
	const problems: Problem[] = [];
	const kind = findKind(knoop.soort);
	if (!ID.test(knoop.id)) {
		const cure = 'Gebruik kleine letters, cijfers en streepjes, delen gescheiden door een punt.';
		problems.push(problemAt(knoop, 'Dit kenmerk (id) mag niet.', cure, { kolom: 'id', waarde: knoop.id }));
	}
	if (!kind) {
		return [
			...problems,
			problemAt(knoop, 'Deze soort kent het model niet.', 'Kies een soort uit graph/model.ts.', {
				waarde: knoop.soort
			})
		];
	}
	const first = nodes.get(knoop.id);
	if (first && first.soort !== knoop.soort) {
		const melding = `Dit kenmerk is elders een ${first.soort}, hier een ${knoop.soort}.`;
		problems.push(
			problemAt(knoop, melding, 'Geef een van de twee een ander kenmerk.', { kolom: 'id', waarde: knoop.id })
		);
	}
	if (!knoop.eigenschappen.naam) {
		problems.push(
			problemAt(knoop, 'Er is geen naam.', 'Vul de kolom naam.', { kolom: 'naam', waarde: knoop.id })
		);
	}
	return [...problems, ...checkProperties(knoop, propertiesOf(kind))];
}

function checkProperties(
	fact: NodeFact | RelationFact,
	known: Readonly<Record<string, { type: PropertyType }>>
): Problem[] {
	return Object.entries(fact.eigenschappen).flatMap(([kolom, value]) => {
		const property = known[kolom];
		const waarde = String(value);
		if (!property)
			return [
				problemAt(
					fact,
					'Deze eigenschap kent het model niet.',
					'Haal de kolom weg of voeg haar toe aan het model.',
					{ kolom, waarde }
				)
			];
		if (fits(value, property.type)) return [];
		return [problemAt(fact, `Dit is geen ${property.type}.`, FORM[property.type], { kolom, waarde })];
	});
}

function checkRelation(relatie: RelationFact, nodes: Nodes, half: ReadonlySet<string>): Problem[] {
	const relation = findRelation(relatie.soort);
	if (!relation) {
		return [
			problemAt(relatie, 'Deze relatie kent het model niet.', `Kies uit ${NAMEN.join(', ')}.`, {
				kolom: 'relatie',
				waarde: relatie.soort
			})
		];
	}
	const ends = [
		...checkEnd(relatie, 'van', relation.van, nodes, half),
		...checkEnd(relatie, 'naar', relation.naar, nodes, half)
	];
	const van = nodes.get(relatie.van);
	const naar = nodes.get(relatie.naar);
	if (relation.zelfdeGroep && van && naar && !ends.length && !sameGroup(van.soort, naar.soort)) {
		ends.push(
			problemAt(
				relatie,
				`${relatie.soort} verbindt alleen knopen van dezelfde groep; dit zijn ${van.soort} en ${naar.soort}.`,
				'Verander een van de twee.',
				{ waarde: relatie.naar }
			)
		);
	}
	return [...ends, ...checkProperties(relatie, relation.eigenschappen)];
}

function checkEnd(
	relatie: RelationFact,
	kolom: 'van' | 'naar',
	allowed: readonly string[],
	nodes: Nodes,
	half: ReadonlySet<string>
): Problem[] {
	const id = relatie[kolom];
	const knoop = nodes.get(id);
	if (!knoop && half.has(id)) return [];
	if (!knoop)
		return [
			problemAt(relatie, 'Dit kenmerk bestaat niet.', nearest(id, nodes), {
				waarde: id,
				kolom: relatie.herkomst?.kolom ?? kolom
			})
		];
	if (allowed.includes(knoop.soort)) return [];
	const melding = `${relatie.soort} kan niet ${kolom} een ${knoop.soort} lopen.`;
	return [
		problemAt(relatie, melding, `Wel: ${allowed.join(', ')}.`, {
			waarde: id,
			kolom: relatie.herkomst?.kolom ?? kolom
		})
	];
}

/** "Bedoelt u …?" with the known id that shares the longest beginning and end with the unknown one. */
function nearest(id: string, nodes: Nodes): string {
	let best = '';
	let score = 0;
	for (const known of nodes.keys()) {
		const shared =
			sharedLength(id, known) +
			sharedLength(reverse(id), reverse(known)) -
			Math.abs(id.length - known.length);
		if (shared > score) [best, score] = [known, shared];
	}
	return best && score >= id.length / 2 ? `Bedoelt u ${best}?` : 'Voeg het toe, of verbeter het kenmerk.';
}

const reverse = (text: string) => [...text].reverse().join('');

function sharedLength(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length++;
	return length;
}

const GROUPS = [kindsWith('Doel'), kindsWith('Organisatie'), kindsWith('Document')];

const sameGroup = (a: string, b: string): boolean =>
	GROUPS.some((group) => [a, b].every((label) => group.some((kind) => kind.label === label)));

/** A fact without a source cannot be loaded: every node is in a document, every relation has document, place and basis. */
function checkSources(dataset: Dataset, nodes: Nodes): Problem[] {
	const mentioned = new Set(
		dataset.relaties.filter((relatie) => relatie.soort === 'VERMELD_IN').map((relatie) => relatie.van)
	);
	const nodesWithout = dataset.knopen.filter((knoop) => !mentioned.has(knoop.id));
	return [
		...nodesWithout.map((knoop) =>
			problemAt(knoop, 'Deze knoop heeft geen bron.', 'Vul plaats en basis.', { waarde: knoop.id })
		),
		...dataset.relaties.flatMap((relatie) => checkSource(relatie, nodes))
	];
}

function checkSource(relatie: RelationFact, nodes: Nodes): Problem[] {
	const { document, plaats, basis } = relatie.eigenschappen;
	const problems: Problem[] = [];
	const named = `${relatie.van} ${relatie.soort} ${relatie.naar}`;
	if (typeof document !== 'string' || nodes.get(document)?.soort !== 'Document') {
		problems.push(
			problemAt(relatie, `Het document van "${named}" bestaat niet.`, 'Noem het document van deze werkmap.', {
				waarde: String(document ?? '')
			})
		);
	}
	if (typeof plaats !== 'string' || !parsePlaces(plaats)) {
		problems.push(
			problemAt(relatie, 'De plaats ontbreekt of is geen plaats.', 'Schrijf regels zoals 3, 131-135.', {
				kolom: 'plaats',
				waarde: String(plaats ?? '')
			})
		);
	}
	if (!BASES.includes(basis as never)) {
		problems.push(
			problemAt(relatie, 'De basis ontbreekt of is onbekend.', `Kies uit ${BASES.join(', ')}.`, {
				kolom: 'basis',
				waarde: String(basis ?? '')
			})
		);
	}
	return problems;
}

/** A goal that hangs under others in one document has exactly one main parent there (R3). */
function checkMainParents(dataset: Dataset, nodes: Nodes): Problem[] {
	const parents = new Map<string, RelationFact[]>();
	for (const relatie of dataset.relaties) {
		if (relatie.soort !== 'ONDERDEEL_VAN' || nodes.get(relatie.van)?.soort === 'Organisatie') continue;
		const key = `${relatie.van} in ${relatie.eigenschappen.document}`;
		parents.set(key, [...(parents.get(key) ?? []), relatie]);
	}
	return [...parents].flatMap(([key, list]) => {
		const main = list.filter((relatie) => relatie.eigenschappen.hoofdstructuur === true);
		if (main.length === 1) return [];
		const melding = `${key} heeft ${main.length} ouders in de hoofdstructuur.`;
		return [
			problemAt(list[0]!, melding, 'Zet hoofdstructuur bij precies één ouder op ja.', {
				kolom: 'hoofdstructuur'
			})
		];
	});
}

function checkDecisions(dataset: Dataset, nodes: Nodes, half: ReadonlySet<string>): Problem[] {
	return dataset.besluiten.flatMap((besluit) =>
		(['een', 'ander'] as const).flatMap((kolom) => {
			const waarde = besluit[kolom];
			if (nodes.has(waarde) || half.has(waarde)) return [];
			return [problemAt(besluit, 'Dit kenmerk bestaat niet.', nearest(waarde, nodes), { kolom, waarde })];
		})
	);
}
