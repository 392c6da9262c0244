/**
 * Small random graphs that obey the model: goals without activities, activities without organisations, several
 * documents for one relation, missing amounts and years, successors, collaborations with money, shielded
 * organisations, groups, hubs, renamed ids, refused requests for money.
 */
import fc from 'fast-check';
import type { Dataset, FactProperties, NodeFact, RelationFact } from '#graph/dataset.ts';
import { mergeFacts, type Facts } from '#graph/merge.ts';
import { ASPECTEN, BASES, findKind, kindsWith, RELATIONS, relationOf } from '#graph/model.ts';
import { spanOf } from '#graph/places.ts';

const DOCUMENTS = ['d1', 'd2', 'd3'];
const YEARS = [2019, 2023, 2024];
const GOALS = kindsWith('Doel').map(({ label }) => label);
const MONEY = kindsWith('Geldstroom').map(({ label }) => label);

/** Kinds of nodes with how many of each there may be. */
const CAST: readonly [readonly string[], number][] = [
	[GOALS, 6],
	[['Activiteit'], 4],
	[['Samenwerking'], 3],
	[['Organisatie'], 5],
	[['Organisatiecategorie'], 2],
	[MONEY, 3],
	[['Jaarschijf'], 2],
	[['Indicator'], 1],
	[['Indicatorwaarde'], 2],
	[['Gebied', 'Regeling', 'Context', 'Taakveld'], 2]
];

const maybe = <T>(values: readonly T[]): fc.Arbitrary<T | undefined> => fc.constantFrom(undefined, ...values);

const nodeParts = fc.record({
	soort: fc.nat(5),
	naam: fc.constantFrom('Zorg', 'zorg in de wijk', 'Élan', 'Stichting Élan', 'STEK', 'Wonen'),
	tekst: maybe(['Minder mensen voelen zich eenzaam', 'Zorg voor élke wijk']),
	gemeente: maybe(['gm1', 'gm1', 'gm2']),
	document: fc.constantFrom(...DOCUMENTS),
	ook: maybe(DOCUMENTS),
	jaar: maybe(YEARS),
	getal: maybe([1, 2]),
	periode: maybe([2018, 2023]),
	vlag: fc.boolean(),
	status: maybe(['hernoemd', 'vervallen', 'geldig'])
});

const relationParts = fc.record({
	soort: fc.nat(1000),
	van: fc.nat(1000),
	naar: fc.nat(1000),
	document: fc.constantFrom(...DOCUMENTS),
	rol: maybe(['ondertekenaar', 'deelnemer', 'ondertekenaar', 'verbonden partij']),
	jaar: maybe(YEARS),
	basis: fc.constantFrom(...BASES),
	plaats: fc.constantFrom('1', '3, 5-7', '2'),
	nader: maybe(['identiek', 'hernoemd']),
	// so small that the shares of one flow are never more than the whole
	aandeel: maybe([0.02, 0.03])
});

type NodeParts = typeof nodeParts extends fc.Arbitrary<infer T> ? T : never;
type RelationParts = typeof relationParts extends fc.Arbitrary<infer T> ? T : never;

const known = (values: Record<string, unknown>): FactProperties =>
	Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as FactProperties;

const source = (document: string, plaats: string, basis: string): FactProperties => ({
	document,
	plaats,
	...spanOf(plaats),
	basis
});

/** How the state of a goal is read for money: two in three of what has a state were asked for in vain. */
const MONEY_STATUS: Readonly<Record<string, string>> = {
	hernoemd: 'ingetrokken',
	vervallen: 'afgewezen',
	geldig: 'verleend'
};

/** Kinds of organisations, activities and collaborations. */
function subsoortFor(soort: string, vlag: boolean): string {
	if (soort === 'Organisatie') return vlag ? 'organisatie' : 'gemeentelijk onderdeel';
	if (soort === 'Activiteit') return vlag ? 'activiteit' : 'actielijn';
	return 'netwerk';
}

/** What a node of this kind tells: only properties that the model gives it. */
function propertiesFor(soort: string, parts: NodeParts): FactProperties {
	const { naam, tekst, gemeente, jaar, getal, periode, vlag, status, document } = parts;
	const wanted = {
		status: MONEY.includes(soort) && status ? MONEY_STATUS[status] : status,
		tekst,
		jaar: soort === 'Indicatorwaarde' ? (jaar ?? 2019) : jaar,
		boekjaar: jaar ?? 2019,
		subsoort: subsoortFor(soort, vlag),
		niveau: soort.toLowerCase(),
		volgorde: getal,
		code: getal && `A${getal}`,
		document,
		geldigVan: periode && `${periode}-01-01`,
		geldigTot: periode && vlag ? `${periode + 1}-12-31` : undefined,
		afgeschermd: vlag && getal === 1 ? true : undefined,
		begroot: getal && getal * 100_000,
		aangevraagd: vlag ? 100_000 : undefined,
		verleend: vlag && getal ? getal * 30_000 : undefined,
		zin: `${naam} krijgt geld`,
		waarde: getal && getal / 2
	};
	const properties = findKind(soort)!.eigenschappen;
	const own = Object.entries(wanted).filter(([name]) => name in properties);
	return known({ naam, gemeente, ...Object.fromEntries(own) });
}

const mention = (van: string, document: string): RelationFact => ({
	van,
	soort: 'VERMELD_IN',
	naar: document,
	eigenschappen:
		van === document
			? source(document, '1', 'vermeld')
			: { ...source(document, '2, 4', 'vermeld'), naamHier: `${van} volgens ${document}` }
});

/** Two municipalities and three documents, always there. */
const FIXED: readonly NodeFact[] = [
	{ id: 'gm1', soort: 'Gemeente', eigenschappen: { naam: 'Dorp', gemeente: 'gm1', cbsCode: 'GM1' } },
	{ id: 'gm2', soort: 'Gemeente', eigenschappen: { naam: 'Stad', gemeente: 'gm2', cbsCode: 'GM2' } },
	...DOCUMENTS.map((id, at) => ({
		id,
		soort: 'Document',
		eigenschappen: known({
			naam: `Bron ${id}`,
			kort: `bron ${id}`,
			gemeente: at ? 'gm1' : 'gm2',
			documentsoort: at ? 'agenda' : 'bericht',
			jaar: YEARS[at - 1],
			plaatsen: 'regel'
		})
	}))
];

/** Relations that random picks make; those of contributions three times as often as the rest. */
const PICKED = RELATIONS.filter(({ naam }) => naam !== 'VERMELD_IN').flatMap((relation) =>
	relation.bijdrage ? [relation, relation, relation] : [relation]
);

/** The picked relation between two nodes that it may have as its ends, or nothing. */
function toRelation(parts: RelationParts, nodes: readonly NodeFact[]): RelationFact | undefined {
	const relation = PICKED[parts.soort % PICKED.length]!;
	const choose = (allowed: readonly string[], pick: number) => {
		const fitting = nodes.filter(({ soort }) => allowed.includes(soort));
		return fitting[pick % fitting.length];
	};
	const van = choose(relation.van, parts.van);
	const naar = choose(relation.naar, parts.naar);
	if (!van || !naar) return undefined;
	if (relation.zelfdeGroep && groupOf(van.soort) !== groupOf(naar.soort)) return undefined;
	if (relation.zonderKring && nodes.indexOf(van) <= nodes.indexOf(naar)) return undefined;
	const { document, plaats, basis, rol, jaar, nader, aandeel } = parts;
	const aspect = ASPECTEN[parts.naar % ASPECTEN.length];
	const more = known({ soort: nader, aandeel, rol: relation.naam === 'BEVAT' ? aspect : rol, jaar });
	const own = Object.entries(more).filter(([name]) => name in relation.eigenschappen);
	const eigenschappen = { ...source(document, plaats, basis), ...Object.fromEntries(own) };
	return { van: van.id, soort: relation.naam, naar: naar.id, eigenschappen };
}

const groupOf = (soort: string): string =>
	GOALS.includes(soort) ? 'Doel' : soort === 'Gemeente' ? 'Organisatie' : soort;

/** In each document a goal has its first parent as the main one (R3). */
function withMainParents(relaties: readonly RelationFact[], nodes: readonly NodeFact[]): RelationFact[] {
	const done = new Set<string>();
	const isGoal = (id: string) => GOALS.includes(nodes.find((node) => node.id === id)!.soort);
	return relaties.map((relatie) => {
		if (relatie.soort !== 'ONDERDEEL_VAN' || !isGoal(relatie.van)) return relatie;
		const key = `${relatie.van} ${relatie.eigenschappen.document}`;
		const hoofdstructuur = !done.has(key);
		done.add(key);
		return { ...relatie, eigenschappen: { ...relatie.eigenschappen, hoofdstructuur } };
	});
}

/** Relations of a goal to one parent differ in document only, so that one of them is the main one. */
const withoutDoubles = (relaties: readonly RelationFact[]): RelationFact[] => [
	...new Map(
		relaties.map((relatie) => {
			const { document, rol, jaar } = relatie.eigenschappen;
			const rest = relatie.soort === 'ONDERDEEL_VAN' ? [] : [rol, jaar];
			return [[relatie.van, relatie.soort, relatie.naar, document, ...rest].join(' '), relatie];
		})
	).values()
];

/** More organisations on one activity and one goal than a path may run through. */
function hubOn(nodes: readonly NodeFact[]): { knopen: NodeFact[]; relaties: RelationFact[] } {
	const targets = [
		[nodes.find(({ soort }) => soort === 'Activiteit'), 'VOERT_UIT'],
		[nodes.find(({ soort }) => GOALS.includes(soort)), 'SAMENWERKINGSPARTNER_VOOR']
	] as const;
	const knopen = Array.from({ length: 9 }, (_, at): NodeFact => {
		return { id: `hub.o${at}`, soort: 'Organisatie', eigenschappen: { naam: `Partij ${at}` } };
	});
	const relaties = knopen.flatMap(({ id }) =>
		targets.flatMap(([target, soort]): RelationFact[] =>
			target ? [{ van: id, soort, naar: target.id, eigenschappen: source('d1', '9', 'vermeld') }] : []
		)
	);
	return { knopen, relaties };
}

function toDataset(
	cast: readonly (readonly NodeParts[])[],
	picks: readonly RelationParts[],
	hub: boolean,
	moved: boolean
): Dataset {
	const made = cast.flatMap((parts, group) =>
		parts.map((part, at): NodeFact & { parts: NodeParts } => {
			const soorten = CAST[group]![0];
			const soort = soorten[part.soort % soorten.length]!;
			return {
				id: `${'dasocgjiwx'[group]}-${at}`,
				soort,
				eigenschappen: propertiesFor(soort, part),
				parts: part
			};
		})
	);
	const nodes: NodeFact[] = [...FIXED, ...made.map(({ parts: _, ...node }) => node)];
	const picked = picks.flatMap((pick) => toRelation(pick, nodes) ?? []);
	const extra = hub ? hubOn(nodes) : { knopen: [], relaties: [] };
	const relaties = withMainParents(withoutDoubles([...picked, ...extra.relaties]), nodes);
	const mentions = [
		...FIXED.map(({ id, soort }) => mention(id, soort === 'Document' ? id : 'd1')),
		...made.flatMap(({ id, parts }) => [
			mention(id, parts.document),
			...(parts.ook ? [mention(id, parts.ook)] : [])
		]),
		...extra.knopen.map(({ id }) => mention(id, 'd1')),
		...relaties.map(({ van, eigenschappen }) => mention(van, String(eigenschappen.document)))
	];
	const organisation = made.find(({ soort }) => soort === 'Organisatie');
	return {
		knopen: [...nodes, ...extra.knopen],
		relaties: [...relaties, ...new Map(mentions.map((item) => [`${item.van} ${item.naar}`, item])).values()],
		besluiten: [],
		vervangen: moved && organisation ? [{ oud: 'oud.1', nieuw: organisation.id }] : []
	};
}

/** A dataset as werkmappen could bring it. */
export const datasets: fc.Arbitrary<Dataset> = fc
	.tuple(
		fc.tuple(...CAST.map(([, most]) => fc.array(nodeParts, { maxLength: most, size: 'max' }))),
		fc.array(relationParts, { maxLength: 60, size: 'max' }),
		fc.integer({ min: 0, max: 4 }).map((chance) => chance === 4),
		fc.boolean()
	)
	.map(([cast, picks, hub, moved]) => toDataset(cast, picks, hub, moved));

/** What the graph would hold after loading a random dataset. */
export const factsArbitrary: fc.Arbitrary<Facts> = datasets.map(mergeFacts);

/** Every relation of the model can be picked: its name is known. */
export const pickedRelations = (): string[] => PICKED.map(({ naam }) => relationOf(naam).naam);
