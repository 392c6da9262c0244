/** The columns of a CSV file for machines: CSV on the Web (W3C), at the address of the file plus `-metadata.json`. */
import type { PropertyType } from '#graph/model.ts';
import type { Kolom, Tabel } from './tables.ts';
import { BRON, LICENTIE, type Versie } from './version.ts';

/** Between the items of a list in one cell. */
export const LIJSTTEKEN = ' | ';

const DATATYPES: Readonly<Record<PropertyType, unknown>> = {
	tekst: 'string',
	lijst: 'string',
	jaar: 'gYear',
	getal: 'integer',
	breuk: 'number',
	eurocent: 'integer',
	datum: 'string',
	janee: { base: 'boolean', format: 'ja|nee' }
};

/** The column that says on every row which data it comes from. */
export const VERSIEKOLOM: Kolom = {
	naam: 'gegevensversie',
	type: 'tekst',
	uitleg: 'Begin van de vingerafdruk van alle feiten; dezelfde feiten geven dezelfde versie.'
};

const toColumn = ({ naam, type, uitleg }: Kolom) => ({
	name: naam,
	titles: naam,
	'dc:description': uitleg,
	datatype: DATATYPES[type],
	...(type === 'lijst' && { separator: LIJSTTEKEN }),
	...(naam === 'id' && { required: true })
});

/** @param address of the CSV file */
export function toCsvw(tabel: Tabel, versie: Versie, address: string): object {
	return {
		'@context': ['http://www.w3.org/ns/csvw', { '@language': 'nl' }],
		url: address,
		'dc:title': `Opgavenet: ${tabel.titel.toLowerCase()}`,
		'dc:description': tabel.uitleg,
		'dc:source': BRON,
		'dc:license': { '@id': LICENTIE.uri },
		'dc:identifier': versie.hash,
		...(versie.geladenOp && {
			'dc:modified': { '@value': versie.geladenOp.slice(0, 10), '@type': 'xsd:date' }
		}),
		'schema:version': versie.modelversie,
		'rdfs:comment':
			'Een lege cel is onbekend, nooit nul. Bedragen zijn hele eurocenten. Een tekst die met = + - of @ begint krijgt ' +
			'een apostrof ervoor, zodat een rekenblad hem niet uitvoert; in de JSON staat hij zonder. Wat is afgeschermd ' +
			'staat er niet in.',
		dialect: { delimiter: ';', encoding: 'utf-8', header: true, quoteChar: '"', doubleQuote: true },
		tableSchema: {
			columns: [...tabel.kolommen, VERSIEKOLOM].map(toColumn),
			...('soorten' in tabel && { primaryKey: 'id' })
		}
	};
}
