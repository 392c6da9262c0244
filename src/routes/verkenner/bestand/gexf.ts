/** GEXF 1.3, for Gephi and Gephi Lite. */
import type { View } from '../view.ts';
import { toHerkomstRijen, toKnoopRijen, toVerbandRijen, type Herkomst } from './tables.ts';
import { escapeXml } from './xml.ts';

type Rij = Readonly<Record<string, string | number>>;

const attributes = (rij: Rij | undefined, soort: string, without: readonly string[]): string[] => [
	`<attributes class="${soort}">`,
	...names(rij, without).map(
		(naam) =>
			`<attribute id="${naam}" title="${naam}" type="${typeof rij![naam] === 'number' ? 'integer' : 'string'}"/>`
	),
	'</attributes>'
];

const names = (rij: Rij | undefined, without: readonly string[]): string[] =>
	Object.keys(rij ?? {}).filter((naam) => !without.includes(naam));

const values = (rij: Rij, without: readonly string[]): string =>
	`<attvalues>${names(rij, without)
		.filter((naam) => rij[naam] !== '')
		.map((naam) => `<attvalue for="${naam}" value="${escapeXml(String(rij[naam]))}"/>`)
		.join('')}</attvalues>`;

export function toGexf(view: View, herkomst: Herkomst): string {
	const knopen = toKnoopRijen(view);
	const verbanden = toVerbandRijen(view);
	const origin = toHerkomstRijen(herkomst).map(([naam, value]) => `${naam}: ${value}`);
	const date = /^\d{4}-\d{2}-\d{2}/.exec(herkomst.geladenOp)?.[0];
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<gexf xmlns="http://gexf.net/1.3" version="1.3">',
		`<meta${date ? ` lastmodifieddate="${date}"` : ''}><creator>Opgavenet</creator><description>${escapeXml(origin.join('\n'))}</description></meta>`,
		'<graph defaultedgetype="directed" mode="static">',
		...attributes(knopen[0], 'node', ['id', 'naam']),
		...attributes(verbanden[0], 'edge', ['van', 'naar', 'leest']),
		'<nodes>',
		...knopen.map(
			(rij) => `<node id="${rij.id}" label="${escapeXml(rij.naam)}">${values(rij, ['id', 'naam'])}</node>`
		),
		'</nodes>',
		'<edges>',
		...verbanden.map(
			(rij, at) =>
				`<edge id="${at}" source="${rij.van}" target="${rij.naar}" label="${escapeXml(rij.leest)}">${values(rij, ['van', 'naar', 'leest'])}</edge>`
		),
		'</edges>',
		'</graph>',
		'</gexf>',
		''
	].join('\n');
}
