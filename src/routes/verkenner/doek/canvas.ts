/** The canvas: cytoscape shows a view and tells what the visitor does. Loaded in the browser only, when it is needed. */
import cytoscape, { type Core, type ElementDefinition, type EventObject, type NodeSingular } from 'cytoscape';
import { kindOf } from '#graph/model.ts';
import type { Plek } from '../layout/force.ts';
import type { Knoop, Schakel, View } from '../view.ts';
import type { Kleuren } from './colours.ts';
import { lineOf } from './lines.ts';
import { labelOf, signImage, sizeOf } from './sign-image.ts';
import { inPortions } from './portions.ts';
import { styleOf } from './style.ts';
import { wheelOn } from './wheel.ts';

export interface Hoort {
	tap(id: string, more: boolean): void;
	expand(id: string): void;
	box(ids: string[]): void;
	/** Was moved by hand to this place. */
	drag(id: string, plek: Plek): void;
	background(): void;
}

export interface Doek {
	/** Makes the nodes of a view out of sight, while their places are being found. */
	prepare(view: View, kleuren: Kleuren): Promise<void>;
	/** Brings nodes and lines in line with the view, each in its place, a few at a time. */
	show(view: View, plekken: ReadonlyMap<string, Plek>, kleuren: Kleuren): Promise<void>;
	/** Puts what is drawn in these places. */
	place(plekken: ReadonlyMap<string, Plek>): Promise<void>;
	/** Marks where one stands, the walk, and the line that is chosen next. */
	mark(hier: string | null, loop: readonly string[], volgende: string | null): void;
	/** Brings these places in view, drawn or not; without them, what is drawn. */
	fit(plekken?: ReadonlyMap<string, Plek>): void;
	zoom(factor: number): void;
	bring(id: string): void;
	recolour(view: View, kleuren: Kleuren): void;
	places(): Map<string, Plek>;
	end(): void;
}

/** Where nodes wait that have no place yet. */
const UIT_ZICHT: Plek = { x: -99_999, y: -99_999 };

/** What keeps its name from afar. */
const KERN = ['Opgave', 'Gemeente', 'Programma', 'Beleidsveld', 'Beleidsterrein'];

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

export function mountCanvas(container: HTMLElement, kleuren: Kleuren, hoort: Hoort): Doek {
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

	/** What each element was last told, to leave alone what stays the same. */
	const told = new Map<string, string>();
	const isNews = (id: string, data: unknown, classes = ''): boolean => {
		const text = JSON.stringify([data, classes]);
		if (told.get(id) === text) return false;
		told.set(id, text);
		return true;
	};

	function showNode(knoop: Knoop, plek: Plek, now: Kleuren, far: string): ElementDefinition[] {
		const data = toNode(knoop, now);
		const classes = classesOf(knoop);
		const known = cy.getElementById(knoop.id);
		const isNew = isNews(knoop.id, data, classes);
		if (known.empty()) return [{ group: 'nodes', data, classes: `${classes} ${far}`, position: { ...plek } }];
		if (isNew) known.data(data).classes(`${classes} ${far}`);
		if (known.position('x') === UIT_ZICHT.x) known.position({ ...plek });
		return [];
	}

	const add = (find: () => ElementDefinition[]) => {
		let fresh: ElementDefinition[] = [];
		cy.batch(() => (fresh = find()));
		// Style and size are otherwise reckoned while drawing, of all elements in one task.
		cy.add(fresh).boundingBox();
	};

	async function prepare(view: View, now: Kleuren): Promise<void> {
		const mine = ++turn;
		const far = cy.nodes().empty() ? stepOf(guessZoom(cy, view.knopen.length)) : farOf(cy);
		const fresh = view.knopen.filter(({ id }) => cy.getElementById(id).empty());
		await inPortions(
			fresh,
			(knopen) => add(() => knopen.flatMap((knoop) => showNode(knoop, UIT_ZICHT, now, far))),
			{ goesOn: () => mine === turn }
		);
	}

	function showEdge(schakel: Schakel, now: Kleuren, beside: boolean): ElementDefinition[] {
		const data = toEdge(schakel, now, beside);
		const known = cy.getElementById(schakel.id);
		const isNew = isNews(schakel.id, data);
		if (known.empty()) return [{ group: 'edges', data }];
		if (isNew) {
			known.removeData('streep jaartal naast');
			known.data({ ...data, source: undefined, target: undefined, id: undefined });
		}
		return [];
	}

	async function show(view: View, plekken: ReadonlyMap<string, Plek>, now: Kleuren): Promise<void> {
		const mine = ++turn;
		const pairs = pairsOf(view);
		const stays = new Set([...view.knopen, ...view.schakels].map(({ id }) => id));
		cy.batch(() =>
			cy
				.elements()
				.filter((element) => !stays.has(element.id()))
				.remove()
		);
		for (const id of told.keys()) if (!stays.has(id)) told.delete(id);
		const goesOn = () => mine === turn;
		const placed = (id: string): Plek => plekken.get(id) ?? { x: 0, y: 0 };
		await inPortions(
			view.knopen,
			(knopen) => add(() => knopen.flatMap((knoop) => showNode(knoop, placed(knoop.id), now, farOf(cy)))),
			{ goesOn, perFrame: 100 }
		);
		await inPortions(
			view.schakels,
			(schakels) =>
				add(() =>
					schakels.flatMap((schakel) => {
						const pair = [schakel.van, schakel.naar].sort().join(' ');
						return showEdge(schakel, now, (pairs.get(pair) ?? 0) > 1);
					})
				),
			{ goesOn }
		);
	}

	return {
		prepare,
		show,
		place: (plekken) =>
			inPortions([...plekken], (portion) =>
				cy.batch(() => {
					for (const [id, plek] of portion) {
						const node = cy.getElementById(id);
						if (node.nonempty() && !node.grabbed() && node.position('x') !== UIT_ZICHT.x)
							node.position({ ...plek });
					}
				})
			),
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
		fit: (plekken = placesOf(cy)) => fitIn(cy, plekken),
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
		places: () => placesOf(cy),
		end() {
			turn++;
			stopWheel();
			cy.destroy();
		}
	};
}

const placesOf = (cy: Core): Map<string, Plek> =>
	new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));

/** Pixels around the outermost places: signs, and the names under them. */
const RAND = { opzij: 75, boven: 24, onder: 66 };

/** Reckoned from the places alone: the size of every name need not be known. */
function fitIn(cy: Core, plekken: ReadonlyMap<string, Plek>): void {
	if (!plekken.size) return;
	const xs = [...plekken.values()].map(({ x }) => x);
	const ys = [...plekken.values()].map(({ y }) => y);
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	const [wide, high] = [Math.max(...xs) - left, Math.max(...ys) - top];
	const room = {
		wide: cy.width() - 2 * Math.min(RAND.opzij, cy.width() / 8),
		high: cy.height() - RAND.boven - RAND.onder
	};
	const zoom = Math.max(cy.minZoom(), Math.min(1.3, room.wide / (wide || 1), room.high / (high || 1)));
	cy.viewport({
		zoom,
		pan: {
			x: cy.width() / 2 - zoom * (left + wide / 2),
			y: RAND.boven + room.high / 2 - zoom * (top + high / 2)
		}
	});
}

/** How far one looks from, in four steps: names change size with it. */
const farOf = (cy: Core): string => stepOf(cy.zoom());

/** From how far a view of so many nodes will be seen, before it is laid out. */
const guessZoom = (cy: Core, nodes: number): number =>
	Math.min(cy.width(), cy.height()) / (95 * Math.sqrt(nodes));

function stepOf(zoom: number): string {
	return zoom > 0.72 ? '' : zoom > 0.52 ? 'ver1' : zoom > 0.3 ? 'ver2' : 'ver3';
}

const stepsOf = (node: NodeSingular): string =>
	['ver1', 'ver2', 'ver3'].filter((step) => node.hasClass(step)).join(' ');

function watchZoom(cy: Core): void {
	let far = '';
	cy.on('zoom', () => {
		const now = farOf(cy);
		if (now === far) return;
		far = now;
		void inPortions(
			cy.nodes().toArray(),
			(portion) => {
				const other = portion.filter((node) => stepsOf(node) !== now);
				cy.batch(() => other.forEach((node) => void node.removeClass(stepsOf(node)).addClass(now)));
				for (const node of other) node.boundingBox();
			},
			{ goesOn: () => far === now && !cy.destroyed() }
		);
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
	cy.on('dragfreeon', 'node', (event: EventObject) =>
		hoort.drag(event.target.id(), { ...event.target.position() })
	);
	cy.on('mouseover', 'edge', (event: EventObject) => event.target.addClass('weg'));
	cy.on('mouseout', 'edge', (event: EventObject) => event.target.removeClass('weg'));
}
