/** What the SHACL shapes of DCAT-AP-NL 3.0 ask of a catalogue, its datasets, their files and a service. */
import { expect, test } from 'vitest';
import { toDcat } from '$lib/server/api/dcat.ts';
import { TABELLEN } from '$lib/server/api/tables.ts';

const versie = { hash: '0123456789abcdef', geladenOp: '2026-11-22T05:00:00.000Z', modelversie: '1.0' };
type Node = Record<string, Link & Link[]> & { '@id': string; '@type': string };
interface Link {
	readonly '@id': string;
	readonly '@value': string;
}

const graph = (toDcat(versie, 'https://opgavenet.test') as { '@graph': Node[] })['@graph'];
const ofType = (type: string) => graph.filter((node) => node['@type'] === type);

const ASKED: Readonly<Record<string, readonly string[]>> = {
	'dcat:Catalog': ['dct:title', 'dct:description', 'dct:publisher', 'dcat:contactPoint', 'dcat:dataset'],
	'dcat:Dataset': [
		'dct:identifier',
		'dct:title',
		'dct:description',
		'dct:publisher',
		'dct:creator',
		'dct:accessRights',
		'dcat:contactPoint',
		'dcat:theme',
		'dct:license',
		'dct:modified',
		'dcat:distribution'
	],
	'dcat:Distribution': ['dcat:accessURL', 'dcat:downloadURL', 'dct:license', 'dct:format', 'dcat:mediaType'],
	'dcat:DataService': [
		'dct:identifier',
		'dct:title',
		'dct:description',
		'dct:publisher',
		'dct:accessRights',
		'dct:license',
		'dcat:contactPoint',
		'dcat:theme',
		'dcat:endpointURL',
		'dcat:endpointDescription'
	],
	'foaf:Agent': ['foaf:name', 'dct:identifier'],
	'vcard:Organization': ['vcard:fn', 'vcard:hasURL']
};

test.each(Object.entries(ASKED))('%s has what the profile asks', (type, properties) => {
	const nodes = ofType(type);
	expect(nodes.length).toBeGreaterThan(0);
	for (const node of nodes)
		for (const property of properties) expect(node[property], `${node['@id']} ${property}`).toBeTruthy();
});

test('a dataset per table, each with its two files', () => {
	expect(ofType('dcat:Dataset')).toHaveLength(TABELLEN.length);
	const files = ofType('dcat:Distribution').map((node) => node['dcat:downloadURL']!['@id']);
	const expected = TABELLEN.flatMap(({ naam }) =>
		['csv', 'json'].map((soort) => `https://opgavenet.test/api/v1/${naam}.${soort}`)
	);
	expect(files).toEqual(expected);
});

test('every address inside the catalogue is told in it', () => {
	const told = new Set(graph.map((node) => node['@id']));
	const links = graph.flatMap((node) =>
		[
			'dct:publisher',
			'dct:creator',
			'dcat:contactPoint',
			'dcat:dataset',
			'dcat:distribution',
			'dcat:service'
		].flatMap((property) => [node[property] ?? []].flat().map((link) => link['@id']))
	);
	expect(links.filter((id) => !told.has(id))).toEqual([]);
	expect(graph.length).toBe(told.size);
});

test('contact is by function: no person, no mailbox of a person', () => {
	const [contact] = ofType('vcard:Organization');
	expect(contact!['vcard:fn']!['@value']).toBe('Gegevensbeheer Opgavenet');
});
