/** What there is to download, for data portals: DCAT-AP-NL 3.0 as JSON-LD. */
import { TABELLEN, VERSIE, type Tabel } from './tables.ts';
import { LICENTIE, type Versie } from './version.ts';

const EU = 'http://publications.europa.eu/resource/authority';
/** Government and public sector. */
const THEME = { '@id': `${EU}/data-theme/GOVE` };
const PUBLIC = { '@id': `${EU}/access-right/PUBLIC` };
const DUTCH = { '@id': `${EU}/language/NLD` };
const LICENCE = { '@id': `${EU}/licence/CC_BY_4_0` };
const FREQUENCY = { '@id': `${EU}/frequency/IRREG` };

const CONTEXT = {
	adms: 'http://www.w3.org/ns/adms#',
	dcat: 'http://www.w3.org/ns/dcat#',
	dct: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	vcard: 'http://www.w3.org/2006/vcard/ns#',
	xsd: 'http://www.w3.org/2001/XMLSchema#'
};

const dutch = (text: string) => ({ '@value': text, '@language': 'nl' });

const FILES = [
	{ soort: 'csv', naam: 'CSV', media: 'text/csv', type: `${EU}/file-type/CSV` },
	{ soort: 'json', naam: 'JSON', media: 'application/json', type: `${EU}/file-type/JSON` }
] as const;

/** @param origin our own address, without a slash at its end */
export function toDcat(versie: Versie, origin: string): object {
	const id = (path: string) => ({ '@id': `${origin}${path}` });
	const modified = versie.geladenOp && {
		'dct:modified': { '@value': versie.geladenOp, '@type': 'xsd:dateTime' }
	};
	// By function, never by person.
	const agent = {
		...id('/api#redactie'),
		'@type': 'foaf:Agent',
		'dct:identifier': `${origin}/api#redactie`,
		'foaf:name': dutch('Redactie Opgavenet'),
		'foaf:homepage': id('/over')
	};
	const contact = {
		...id('/api#contact'),
		'@type': 'vcard:Organization',
		'vcard:fn': dutch('Gegevensbeheer Opgavenet'),
		'vcard:hasURL': id('/over')
	};
	const shared = {
		'dct:publisher': id('/api#redactie'),
		'dct:creator': id('/api#redactie'),
		'dcat:contactPoint': id('/api#contact'),
		'dct:accessRights': PUBLIC,
		'dcat:theme': THEME,
		'dct:language': DUTCH,
		'dct:license': LICENCE,
		'dcat:landingPage': id('/api'),
		...modified
	};
	const service = {
		...id('/api#graphql'),
		'@type': 'dcat:DataService',
		'dct:identifier': `${origin}/graphql`,
		'dct:title': dutch('Opgavenet GraphQL'),
		'dct:description': dutch('Alle vragen aan Opgavenet over HTTP, alleen lezen.'),
		'dcat:endpointURL': id('/graphql'),
		'dcat:endpointDescription': id('/api'),
		'dct:conformsTo': { '@id': 'https://spec.graphql.org/October2021/' },
		'dcat:servesDataset': TABELLEN.map(({ naam }) => id(`/api#${naam}`)),
		...shared
	};
	return {
		'@context': CONTEXT,
		'@graph': [
			{
				...id('/api/dcat.jsonld'),
				'@type': 'dcat:Catalog',
				'dct:title': dutch('Opgavenet'),
				'dct:description': dutch(
					'Welke organisaties aan welke opgave van een gemeente bijdragen, waarmee, en waar dat staat.'
				),
				'dct:publisher': id('/api#redactie'),
				'dcat:contactPoint': id('/api#contact'),
				'dct:language': DUTCH,
				'dct:license': LICENCE,
				'foaf:homepage': id('/'),
				...modified,
				'dcat:dataset': TABELLEN.map(({ naam }) => id(`/api#${naam}`)),
				'dcat:service': id('/api#graphql')
			},
			agent,
			contact,
			service,
			...TABELLEN.flatMap((tabel) => toDataset(tabel, versie, origin, shared))
		]
	};
}

function toDataset(
	{ naam, titel, uitleg }: Tabel,
	versie: Versie,
	origin: string,
	shared: Readonly<Record<string, unknown>>
): object[] {
	const dataset = `${origin}/api#${naam}`;
	const distributions = FILES.map(({ soort, naam: format, media, type }) => {
		const address = `${origin}/api/${VERSIE}/${naam}.${soort}`;
		return {
			'@id': `${dataset}-${soort}`,
			'@type': 'dcat:Distribution',
			'dct:title': dutch(`${titel} (${format})`),
			'dcat:accessURL': { '@id': address },
			'dcat:downloadURL': { '@id': address },
			'dct:format': { '@id': type },
			'dcat:mediaType': { '@id': `http://www.iana.org/assignments/media-types/${media}` },
			'dct:license': LICENCE,
			'dct:rights': { '@id': LICENTIE.url },
			...(soort === 'csv' && { 'foaf:page': { '@id': `${address}-metadata.json` } })
		};
	});
	return [
		{
			'@id': dataset,
			'@type': 'dcat:Dataset',
			'dct:identifier': `${origin}/api/${VERSIE}/${naam}`,
			'dct:title': dutch(`Opgavenet: ${titel.toLowerCase()}`),
			'dct:description': dutch(uitleg),
			'dct:accrualPeriodicity': FREQUENCY,
			'dcat:version': versie.hash.slice(0, 12),
			'dcat:keyword': [dutch('opgaven'), dutch('gemeenten'), dutch(titel.toLowerCase())],
			'dcat:distribution': distributions.map((distribution) => ({ '@id': distribution['@id'] })),
			...shared
		},
		...distributions
	];
}
