/** The canvas: cytoscape shows a view and tells what the visitor does. Loaded in the browser only, when it is needed. */
import type { Core, ElementDefinition, EventObject } from 'cytoscape';
import { kindOf } from '#graph/model.ts';
import type { Plek } from '../layout/force.ts';
import type { Knoop, Schakel, View } from '../view.ts';
import type { Kleuren } from './colours.ts';
import { lineOf } from './lines.ts';
import { labelOf, signImage, sizeOf } from './sign-image.ts';
import { styleOf } from './style.ts';
import { wheelOn } from './wheel.ts';

export interface Hoort {
	tap(id: string, more: boolean): void;
	expand(id: string): void;
	box(ids: string[]): void;
	background(): void;
}

export interface Doek {
	/** Brings nodes and lines in line with the view, in small portions. */
	show(view: View, plekken: ReadonlyMap<string, Plek>, kleuren: Kleuren): Promise<void>;
	place(plekken: ReadonlyMap<string, Plek>): void;
	/** Names appear a few at a time, when places are known: drawing them all at once would hold up the page. */
	reveal(): Promise<void>;
	/** Marks where one stands, the walk, and the line that is chosen next. */
	mark(hier: string | null, loop: readonly string[], volgende: string | null): void;
	fit(): void;
	zoom(factor: number): void;
	bring(id: string): void;
	recolour(view: View, kleuren: Kleuren): void;
	places(): Map<string, Plek>;
	end(): void;
}

/** Elements in one portion: a portion stays well under 50 ms. */
const PORTIE = 24;

/** What keeps its name from afar. */
const KERN = ['Opgave', 'Gemeente', 'Programma', 'Beleidsveld', 'Beleidsterrein'];

const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame);
const breathe = (): Promise<void> => new Promise((done) => setTimeout(done));

const toNode = (knoop: Knoop, kleuren: Kleuren) => {
	const isGoal = ['lijn', 'station'].includes(kindOf(knoop.soort).teken);
	return {
		id: knoop.id,
		label: labelOf(knoop),
		teken: signImage(knoop, kleuren),
		maat: sizeOf(knoop),
		letter: knoop.soort === 'Opgave' ? 14 : 12,
		gewicht: isGoal ? 600 : 400,
		kern: KERN.includes(knoop.soort) || (!!knoop.knooppunt && knoop.getekend > 3),
		bundel: !!knoop.knooppunt && !knoop.open && knoop.verbanden > knoop.getekend
	};
};

const classesOf = (knoop: Knoop): string =>
	(['vast', 'gekozen', 'gevonden', 'hier'] as const).filter((naam) => knoop[naam]).join(' ');

function toEdge(schakel: Schakel, kleuren: Kleuren, beside: boolean) {
	const { kleur, dikte, streep } = lineOf(schakel);
	return {
		id: schakel.id,
		source: schakel.van,
		target: schakel.naar,
		leest: schakel.oud ? `${schakel.leest} (${schakel.jaar})` : schakel.leest,
		kleur: kleuren[kleur],
		dikte,
		...(streep && { streep: [...streep] }),
		...(schakel.oud && { jaartal: String(schakel.jaar) }),
		...(beside && { naast: true })
	};
}

/** Pairs of nodes with more than one relation: those lines bend. */
function pairsOf(view: View): Map<string, number> {
	const pairs = new Map<string, number>();
	for (const { van, naar } of view.schakels) {
		const pair = [van, naar].sort().join(' ');
		pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
	}
	return pairs;
}

export async function mountCanvas(container: HTMLElement, kleuren: Kleuren, hoort: Hoort): Promise<Doek> {
	const { default: cytoscape } = await import('cytoscape');
	const cy = cytoscape({
		container,
		style: styleOf(kleuren),
		minZoom: 0.08,
		maxZoom: 3,
		boxSelectionEnabled: true,
		selectionType: 'additive',
		userZoomingEnabled: true,
		autounselectify: false,
		hideEdgesOnViewport: false,
		layout: { name: 'preset' }
	});
	const stopWheel = wheelOn(container, cy);
	listen(cy, hoort);
	watchZoom(cy);
	let turn = 0;

	async function show(view: View, plekken: ReadonlyMap<string, Plek>, now: Kleuren): Promise<void> {
		const mine = ++turn;
		const pairs = pairsOf(view);
		const nodes = new Set(view.knopen.map(({ id }) => id));
		const edges = new Set(view.schakels.map(({ id }) => id));
		cy.batch(() => {
			cy.edges()
				.filter((edge) => !edges.has(edge.id()))
				.remove();
			cy.nodes()
				.filter((node) => !nodes.has(node.id()))
				.remove();
		});
		for (const knopen of portions(view.knopen)) {
			cy.batch(() => {
				const fresh: ElementDefinition[] = [];
				for (const knoop of knopen) {
					const known = cy.getElementById(knoop.id);
					const data = toNode(knoop, now);
					if (known.nonempty())
						known
							.data(data)
							.classes(`${classesOf(knoop)} ${farOf(cy)} ${known.hasClass('nieuw') ? 'nieuw' : ''}`);
					else
						fresh.push({
							group: 'nodes',
							data,
							classes: classesOf(knoop),
							position: { ...startOf(cy, knoop, plekken) }
						});
				}
				cy.add(fresh);
			});
			await breathe();
			if (mine !== turn) return;
		}
		for (const schakels of portions(view.schakels)) {
			cy.batch(() => {
				const fresh: ElementDefinition[] = [];
				for (const schakel of schakels) {
					const beside = (pairs.get([schakel.van, schakel.naar].sort().join(' ')) ?? 0) > 1;
					const known = cy.getElementById(schakel.id);
					const data = toEdge(schakel, now, beside);
					if (known.empty()) fresh.push({ group: 'edges', data });
					else {
						known.removeData('streep jaartal naast');
						known.data({ ...data, source: undefined, target: undefined, id: undefined });
					}
				}
				cy.add(fresh);
			});
			await breathe();
			if (mine !== turn) return;
		}
	}

	return {
		show,
		place(plekken) {
			cy.batch(() => {
				for (const [id, plek] of plekken) {
					const node = cy.getElementById(id);
					if (node.nonempty() && !node.grabbed()) node.position({ ...plek });
				}
			});
		},
		async reveal() {
			const mine = turn;
			for (const portion of portions(cy.nodes('.nieuw').toArray())) {
				cy.batch(() => portion.forEach((node) => node.removeClass('nieuw')));
				await nextFrame();
				if (mine !== turn) return;
			}
		},
		mark(hier, loop, volgende) {
			cy.batch(() => {
				cy.elements().removeClass('vaag weg spoor volgende hier');
				for (let at = 1; at < loop.length; at++)
					cy.getElementById(loop[at - 1]!)
						.edgesWith(cy.getElementById(loop[at]!))
						.addClass('spoor');
				const node = hier ? cy.getElementById(hier) : cy.collection();
				if (node.nonempty()) {
					node.addClass('hier');
					const near = node.closedNeighborhood();
					cy.elements().difference(near).addClass('vaag');
				}
				if (volgende) cy.getElementById(volgende).addClass('volgende');
			});
		},
		fit: () => void fitIn(cy),
		zoom(factor) {
			const middle = { x: cy.width() / 2, y: cy.height() / 2 };
			cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle });
		},
		bring(id) {
			const node = cy.getElementById(id);
			if (node.empty()) return;
			const box = node.renderedBoundingBox();
			const edge = 24;
			const inside =
				box.x1 > edge && box.y1 > edge && box.x2 < cy.width() - edge && box.y2 < cy.height() - edge;
			if (!inside || cy.zoom() < 0.35) {
				if (cy.zoom() < 0.35) cy.zoom(0.8);
				cy.center(node);
			}
		},
		recolour(view, now) {
			cy.style(styleOf(now));
			void show(view, new Map(), now);
		},
		places: () => new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }])),
		end() {
			turn++;
			stopWheel();
			cy.destroy();
		}
	};
}

function* portions<T>(list: readonly T[]): Generator<readonly T[]> {
	for (let at = 0; at < list.length; at += PORTIE) yield list.slice(at, at + PORTIE);
}

/** Where a new node waits until the layout has a place for it: at the node that brought it. */
function startOf(cy: Core, knoop: Knoop, plekken: ReadonlyMap<string, Plek>): Plek {
	const known = plekken.get(knoop.id) ?? (knoop.via ? plekken.get(knoop.via) : undefined);
	if (known) return known;
	const from = knoop.via ? cy.getElementById(knoop.via) : cy.collection();
	return from.nonempty() ? (from as ReturnType<Core['getElementById']>).position() : { x: 0, y: 0 };
}

function fitIn(cy: Core): void {
	cy.fit(undefined, 28);
	if (cy.zoom() > 1.3) {
		cy.zoom(1.3);
		cy.center();
	}
}

/** How far one looks from, in four steps: names change size with it. */
function farOf(cy: Core): string {
	const zoom = cy.zoom();
	return zoom > 0.72 ? '' : zoom > 0.52 ? 'ver1' : zoom > 0.3 ? 'ver2' : 'ver3';
}

function watchZoom(cy: Core): void {
	let far = '';
	cy.on('zoom', () => {
		const now = farOf(cy);
		if (now === far) return;
		far = now;
		cy.batch(() => {
			cy.nodes().removeClass('ver1 ver2 ver3');
			if (now) cy.nodes().addClass(now);
		});
	});
}

function listen(cy: Core, hoort: Hoort): void {
	cy.on('tap', (event: EventObject) => {
		if (event.target === cy) hoort.background();
	});
	cy.on('tap', 'node', (event: EventObject) => {
		const { shiftKey, ctrlKey, metaKey } = event.originalEvent as unknown as MouseEvent;
		hoort.tap(event.target.id(), shiftKey || ctrlKey || metaKey);
	});
	cy.on('dbltap', 'node', (event: EventObject) => hoort.expand(event.target.id()));
	cy.on('boxend', () => {
		setTimeout(() => {
			const ids = cy.nodes(':selected').map((node) => node.id());
			cy.elements().unselect();
			if (ids.length) hoort.box(ids);
		});
	});
	cy.on('mouseover', 'edge', (event: EventObject) => event.target.addClass('weg'));
	cy.on('mouseout', 'edge', (event: EventObject) => event.target.removeClass('weg'));
}
