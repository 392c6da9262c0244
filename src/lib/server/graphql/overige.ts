/** Kinds that have no more than what every node has. A new kind of the model appears here by itself. */
import { KINDS } from '#graph/model.ts';
import type { KnoopRow } from '#queries/rows.ts';
import { builder } from './builder.ts';
import { typeOfKind, ZONDER_PAGINA } from './knoop.ts';
import { KnoopRef } from './refs.ts';

/** Facts give them as an end all the same: the year of a flow, the value of an indicator. */
builder.objectRef<KnoopRow>(ZONDER_PAGINA).implement({
	interfaces: [KnoopRef],
	description:
		'Een waarde die alleen bij iets anders hoort: een jaar van een geldstroom, een indicatorwaarde.'
});

/** Types with a file of their own, and kinds that are never shown as a node. */
const ELDERS = [
	'Gemeente',
	'Document',
	'Doel',
	'Activiteit',
	'Organisatie',
	'Samenwerking',
	'Indicator',
	'Geldstroom'
];
const GEEN_KNOOP = ['Jaarschijf', 'Indicatorwaarde', 'Import'];

for (const kind of KINDS) {
	const name = typeOfKind(kind.label);
	if (ELDERS.includes(name) || GEEN_KNOOP.includes(name)) continue;
	builder.objectRef<KnoopRow>(name).implement({ interfaces: [KnoopRef], description: kind.definitie });
}
