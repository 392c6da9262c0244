/** GraphML, for yEd, Gephi and networkx. */
import type { View } from '../view.ts';
import { toHerkomstRijen, toKnoopRijen, toVerbandRijen, type Herkomst } from './tables.ts';
import { escapeXml } from './xml.ts';

type Rij = Readonly<Record<string, string | number>>;

const typeOf = (value: string | number): string => (typeof value === 'number' ? 'int' : 'string');

function keys(rij: Rij | undefined, voor: 'node' | 'edge', without: readonly string[]): string[] {
	return Object.entries(rij ?? {})
		.filter(([naam]) => !without.includes(naam))
		.map(
			([naam, value]) =>
				`<key id="${voor}.${naam}" for="${voor}" attr.name="${naam}" attr.type="${typeOf(value)}"/>`
		);
}

const data = (rij: Rij, voor: string, without: readonly string[]): string =>
	Object.entries(rij)
		.filter(([naam, value]) => !without.includes(naam) && value !== '')
		.map(([naam, value]) => `<data key="${voor}.${naam}">${escapeXml(String(value))}</data>`)
		.join('');

export function toGraphml(view: View, herkomst: Herkomst): string {
	const knopen = toKnoopRijen(view);
	const verbanden = toVerbandRijen(view);
	const origin = toHerkomstRijen(herkomst).map(([naam, value]) => `${naam}: ${value}`);
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
		'<key id="graph.herkomst" for="graph" attr.name="herkomst" attr.type="string"/>',
		...keys(knopen[0], 'node', ['id']),
		...keys(verbanden[0], 'edge', ['van', 'naar']),
		'<graph id="opgavenet" edgedefault="directed">',
		`<data key="graph.herkomst">${escapeXml(origin.join('\n'))}</data>`,
		...knopen.map((rij) => `<node id="${rij.id}">${data(rij, 'node', ['id'])}</node>`),
		...verbanden.map(
			(rij, at) =>
				`<edge id="e${at}" source="${rij.van}" target="${rij.naar}">${data(rij, 'edge', ['van', 'naar'])}</edge>`
		),
		'</graph>',
		'</graphml>',
		''
	].join('\n');
}
