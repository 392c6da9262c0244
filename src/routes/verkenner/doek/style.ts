/** Nodes and lines of the canvas in the language of the track plan. */
import type { StylesheetJson } from 'cytoscape';
import type { Kleuren } from './colours.ts';
import { JAARTAL, KLEINSTE_LETTER, NAAM_DICHTBIJ, NAAM_VER, NAAMLOOS, VER } from './sight.ts';

/** The class of a node that has no place yet; its lines wait with it. */
export const WACHT = 'wacht';

export const LETTER = '"Source Sans 3", sans-serif';

/** Lines that lie beside each other are so far apart. */
export const BOCHT = 22;

export const styleOf = (kleuren: Kleuren): StylesheetJson =>
	[
		{
			selector: 'node',
			style: {
				width: 'data(maat)',
				height: 'data(maat)',
				shape: 'ellipse',
				'background-color': kleuren['--papier'],
				'background-image': 'data(teken)',
				'background-fit': 'contain',
				'background-clip': 'none',
				'background-image-containment': 'over',
				label: 'data(label)',
				color: kleuren['--inkt'],
				'font-family': LETTER,
				'font-size': 'data(letter)',
				'font-weight': 'data(gewicht)',
				'text-valign': 'bottom',
				'text-margin-y': 3,
				'text-wrap': 'wrap',
				'text-max-width': `${NAAM_DICHTBIJ}px`,
				'text-background-color': kleuren['--papier'],
				'text-background-opacity': 0.86,
				'text-background-padding': '1px',
				'min-zoomed-font-size': KLEINSTE_LETTER
			}
		},
		...VER.map((ver) => ({
			selector: `node.${ver}[?kern]`,
			style: { 'font-size': NAAM_VER[ver].letter, 'text-max-width': `${NAAM_VER[ver].breed}px` }
		})),
		{ selector: NAAMLOOS.map((ver) => `node.${ver}[!kern]`).join(', '), style: { label: '' } },
		{
			selector: 'edge',
			style: {
				width: 'data(dikte)',
				'line-color': 'data(kleur)',
				'curve-style': 'straight',
				'target-arrow-shape': 'vee',
				'target-arrow-color': 'data(kleur)',
				'arrow-scale': 0.75
			}
		},
		{
			// apart from the rest: most lines have no text, and every property of a line takes time for each line
			selector: 'edge[jaartal], edge.weg, edge.volgende',
			style: {
				color: kleuren['--inkt'],
				'font-family': LETTER,
				'font-size': JAARTAL.letter,
				'text-background-color': kleuren['--papier'],
				'text-background-opacity': 0.9,
				'text-background-padding': '2px',
				'text-rotation': 'autorotate',
				'min-zoomed-font-size': JAARTAL.kleinste
			}
		},
		{ selector: `node.${WACHT}`, style: { visibility: 'hidden' } },
		{ selector: 'edge[naast]', style: { 'curve-style': 'bezier', 'control-point-step-size': BOCHT } },
		{ selector: 'edge[streep]', style: { 'line-style': 'dashed', 'line-dash-pattern': 'data(streep)' } },
		{ selector: 'edge[jaartal]', style: { label: 'data(jaartal)' } },
		{
			selector: 'node[?bundel]',
			style: {
				'border-width': 3,
				'border-style': 'double',
				'border-color': kleuren['--rand'],
				'background-fit': 'none',
				'background-width': '62%',
				'background-height': '62%'
			}
		},
		{ selector: 'edge.vaag', style: { opacity: 0.22 } },
		{ selector: 'node.vaag', style: { opacity: 0.5 } },
		{ selector: 'edge.weg', style: { label: 'data(leest)', width: 4, 'z-index': 5 } },
		{
			selector: 'edge.spoor',
			style: { 'line-color': kleuren['--focus'], 'target-arrow-color': kleuren['--focus'], width: 4 }
		},
		{
			selector: 'edge.volgende',
			style: {
				label: 'data(leest)',
				'line-color': kleuren['--focus'],
				'target-arrow-color': kleuren['--focus'],
				width: 5,
				'z-index': 9
			}
		},
		{
			selector: 'node.vast',
			style: { 'border-width': 2, 'border-color': kleuren['--inkt'], 'border-opacity': 1 }
		},
		{
			selector: 'node.gevonden',
			style: {
				'underlay-color': kleuren['--focus'],
				'underlay-opacity': 0.3,
				'underlay-padding': 7,
				'underlay-shape': 'ellipse'
			}
		},
		{
			selector: 'node.gekozen',
			style: { 'border-width': 3, 'border-color': kleuren['--focus'], 'border-opacity': 1 }
		},
		{
			selector: 'node.hier',
			style: {
				'border-width': 4,
				'border-color': kleuren['--focus'],
				'border-opacity': 1,
				'font-weight': 700,
				'z-index': 10
			}
		}
	] as unknown as StylesheetJson;
