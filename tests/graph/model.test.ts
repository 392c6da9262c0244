import { expect, test } from 'vitest';
import { INDEXEN, KINDS, kindsWith, labelsOf, NIVEAUS, propertiesOf, RELATIONS } from '#graph/model.ts';

const labels = KINDS.map(({ label }) => label);
const double = (names: readonly string[]) => names.filter((name, at) => names.indexOf(name) !== at);

test('every kind and relation has a name of its own, in the form that Cypher takes', () => {
	expect(double(labels)).toEqual([]);
	expect(double(RELATIONS.map(({ naam }) => naam))).toEqual([]);
	expect(labels.filter((label) => !/^[A-Z][A-Za-z]+$/.test(label))).toEqual([]);
	expect(RELATIONS.filter(({ naam }) => !/^[A-Z]+(_[A-Z]+)*$/.test(naam))).toEqual([]);
});

test.each(KINDS)('$label has all its words', (kind) => {
	for (const word of ['enkelvoud', 'meervoud', 'engels', 'definitie', 'bron', 'kleur'] as const)
		expect(kind[word], word).toMatch(/\S/);
	expect(kind.definitie).toMatch(/\.$/);
	if (kind.inNetwerk) expect(kind.pad, 'a drawn kind has a page').not.toBeNull();
});

test.each(RELATIONS)('$naam has all its words, and ends that exist', (relation) => {
	for (const word of ['leest', 'terug', 'engels', 'definitie', 'bron'] as const)
		expect(relation[word], word).toMatch(/\S/);
	expect([...relation.van, ...relation.naar].filter((label) => !labels.includes(label))).toEqual([]);
	expect(relation.van.length * relation.naar.length).toBeGreaterThan(0);
});

const GAPS = [
	'van',
	'naar',
	'naarZin',
	'vanSoort',
	'naarSoort',
	'vanSubsoort',
	'rol',
	'soort',
	'jaar',
	'documentsoort'
];

test.each(RELATIONS)(
	'the sentences of $naam name only gaps that are filled, and the last one always holds',
	({ zinnen }) => {
		const used = zinnen.flatMap(({ zin, als }) => [
			...[...zin.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!),
			...Object.keys(als ?? {})
		]);
		expect(used.filter((name) => !GAPS.includes(name))).toEqual([]);
		for (const { zin } of zinnen) expect(zin).not.toMatch(/[.!?]$/);
		if (zinnen.length && !zinnen.some(({ als }) => als?.soort)) expect(zinnen.at(-1)!.als).toBeUndefined();
	}
);

test('a property has one type, whatever the kind', () => {
	const types = new Map<string, Set<string>>();
	for (const kind of KINDS) {
		for (const [name, { type }] of Object.entries(propertiesOf(kind)))
			types.set(name, new Set([...(types.get(name) ?? []), type]));
	}
	expect([...types].filter(([, found]) => found.size > 1).map(([name]) => name)).toEqual([]);
});

test('every property is explained', () => {
	const all = [...KINDS.map(propertiesOf), ...RELATIONS.map(({ eigenschappen }) => eigenschappen)];
	const silent = all
		.flatMap((properties) => Object.entries(properties))
		.filter(([, { uitleg }]) => !/\S/.test(uitleg));
	expect(silent).toEqual([]);
});

test('each level of the goal tree is a kind with the label Doel', () => {
	const goals = kindsWith('Doel').map(({ label }) => label.toLowerCase());
	expect([...NIVEAUS].sort()).toEqual(goals.sort());
});

test('amounts stand in slices, schemes and affiliated bodies only', () => {
	const holders = KINDS.filter((kind) =>
		Object.values(propertiesOf(kind)).some(({ type }) => type === 'eurocent')
	);
	expect(holders.map(({ label }) => label).sort()).toEqual(['Jaarschijf', 'Regeling']);
});

test('indexes are on labels and properties that exist', () => {
	for (const { label, property } of INDEXEN) {
		const kinds = KINDS.filter((kind) => labelsOf(kind).includes(label));
		expect(
			kinds.some((kind) => property in propertiesOf(kind)),
			`${label}.${property}`
		).toBe(true);
	}
});

test('the design says which kinds are hubs', () => {
	const hubs = KINDS.filter(({ knooppunt }) => knooppunt).map(({ label }) => label);
	expect(hubs.sort()).toEqual(
		['Gemeente', 'Document', 'Import', 'Programma', 'Gebied', 'Taakveld', 'Regeling', 'Context'].sort()
	);
});

test('citing, succession, affiliation and mentions are no step of a contribution', () => {
	const steps = RELATIONS.filter(({ bijdrage }) => bijdrage).map(({ naam }) => naam);
	for (const naam of [
		'GECITEERD_IN',
		'OPVOLGER_VAN',
		'VERBONDEN_PARTIJ_VAN',
		'VERMELD_IN',
		'GAAT_OVER',
		'VERSTREKT'
	])
		expect(steps).not.toContain(naam);
});
