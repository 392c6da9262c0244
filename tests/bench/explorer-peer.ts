/**
 * What the explorer is measured against: cytoscape as its manual starts, with names and arrows, without anything of ours.
 * Runs in the browser. `force` gives it the places that our layout finds, found here on the main thread.
 */
import cytoscape from 'cytoscape';
import { layOut } from '../../src/routes/verkenner/layout/force.ts';

interface Netwerk {
	knopen: { id: string; naam: string }[];
	verbanden: { id: string; van: string; naar: string }[];
}

/** Resolves when the picture stands. */
export async function draw(
	container: HTMLElement,
	{ knopen, verbanden }: Netwerk,
	layout: 'force' | 'cose'
): Promise<void> {
	const places =
		layout === 'force'
			? layOut(
					knopen.map(({ id }) => ({ id, beurt: 0, via: null, straal: 38, plek: null })),
					verbanden
				)
			: null;
	const cy = cytoscape({
		container,
		elements: [
			...knopen.map(({ id, naam }) => ({
				data: { id, naam },
				...(places && { position: { ...places.get(id)! } })
			})),
			...verbanden.map(({ id, van, naar }) => ({ data: { id, source: van, target: naar } }))
		],
		style: [
			{ selector: 'node', style: { label: 'data(naam)', width: 24, height: 24, 'font-size': 12 } },
			{
				selector: 'edge',
				style: { width: 2, 'curve-style': 'straight', 'target-arrow-shape': 'vee' }
			}
		],
		layout: places ? { name: 'preset', fit: true } : { name: 'cose', animate: false }
	});
	await new Promise((done) => cy.one('render', done));
}
