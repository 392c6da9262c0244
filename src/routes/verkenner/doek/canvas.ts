/** The canvas: cytoscape shows a view and tells what the visitor does. Loaded in the browser only, when it is needed. */
import cytoscape, {
	type CollectionReturnValue,
	type Core,
	type ElementDefinition,
	type EventObject,
	type NodeSingular
} from 'cytoscape';
import type { Plek } from '../layout/force.ts';
import type { Knoop, Schakel, View } from '../view.ts';
import type { Kleuren } from './colours.ts';
import { classesOf, isBeside, pairsOf, toEdge, toNode } from './elements.ts';
import { pairsIn, type Klik } from './clicks.ts';
import { breathe, inFrames, inPortions, nextFrame } from './portions.ts';
import { fitIn, MIN_ZOOM, stepOf, VER } from './sight.ts';
import { styleOf, WACHT } from './style.ts';
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
	/** Brings nodes and lines in line with the view while places are being found; what is new waits out of sight. */
	prepare(view: View, kleuren: Kleuren): Promise<void>;
	/** Puts everything in its place and in sight. */
	show(plekken: ReadonlyMap<string, Plek>): Promise<void>;
	/** Marks where one stands, the walk, and the line that is chosen next. */
	mark(hier: string | null, loop: readonly string[], volgende: string | null): void;
	/** Brings these places in view, drawn or not; without them, what is drawn. */
	fit(plekken?: ReadonlyMap<string, Plek>): void;
	zoom(factor: number): void;
	/** What a click here would have done, for who clicked before the canvas stood. */
	press(at: Plek, more: boolean, twice: boolean): void;
	bring(id: string): void;
	recolour(view: View, kleuren: Kleuren): Promise<void>;
	places(): Map<string, Plek>;
	end(): void;
}

/** For a node that the layout left out. */
const MIDDEN: Plek = { x: 0, y: 0 };

/** Lines that are added between two frames, and nodes that get a place: their lines are then reckoned again. */
const LIJNEN = 200;
const PLEKKEN = 150;

/** Nodes that come in sight in each frame, with their lines. The images of their signs arrive after the first. */
const KNOPEN = [30, 60, 80];

const placeOf = (node: NodeSingular, plekken: ReadonlyMap<string, Plek>): Plek =>
	plekken.get(node.id()) ?? MIDDEN;

const isAt = (node: NodeSingular, { x, y }: Plek): boolean =>
	node.position('x') === x && node.position('y') === y;

/** Takes the canvas; the style comes in a task of its own. */
export async function mountCanvas(container: HTMLElement, kleuren: Kleuren, hoort: Hoort): Promise<Doek> {
	const cy = cytoscape({
		container,
		style: [],
		minZoom: MIN_ZOOM,
		maxZoom: 3,
		boxSelectionEnabled: true,
		selectionType: 'additive',
		userZoomingEnabled: true,
		autounselectify: false,
		hideEdgesOnViewport: false,
		layout: { name: 'preset' }
	});
	await breathe();
	cy.style(styleOf(kleuren));
	await breathe();
	const rust = restOf(cy);
	const stopWheel = wheelOn(container, cy);
	listen(cy, hoort);
	keepInView(cy);
	const zoomed = watchZoom(cy, rust);
	let turn = 0;

	/** What each element was last told, to leave alone what stays the same. */
	const told = new Map<string, string>();
	const isNews = (id: string, data: unknown, classes = ''): boolean => {
		const text = JSON.stringify([data, classes]);
		if (told.get(id) === text) return false;
		told.set(id, text);
		return true;
	};

	function changeNode(knoop: Knoop, now: Kleuren, far: string): ElementDefinition[] {
		const data = toNode(knoop, now);
		const classes = classesOf(knoop);
		const known = cy.getElementById(knoop.id);
		const isNew = isNews(knoop.id, data, classes);
		if (known.empty()) return [{ group: 'nodes', data, classes: `${classes} ${far} ${WACHT}` }];
		const waits = known.hasClass(WACHT) ? WACHT : '';
		if (isNew) known.data(data).classes(`${classes} ${far} ${waits}`);
		return [];
	}

	function changeEdge(schakel: Schakel, now: Kleuren, beside: boolean): ElementDefinition[] {
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

	async function prepare(view: View, now: Kleuren): Promise<void> {
		const mine = ++turn;
		const goesOn = () => mine === turn;
		const far = cy.nodes().empty() ? stepOf(guessZoom(cy, view.knopen.length)) : farOf(cy);
		const pairs = pairsOf(view);
		const stays = new Set([...view.knopen, ...view.schakels].map(({ id }) => id));
		rust.begin();
		rust.change(() =>
			cy
				.elements()
				.filter((element) => !stays.has(element.id()))
				.remove()
		);
		for (const id of told.keys()) if (!stays.has(id)) told.delete(id);
		// Style and size are reckoned here, portion by portion; while drawing it would be all in one task.
		await inPortions(
			view.knopen,
			(knopen) =>
				rust.change(() =>
					cy.add(inBatch(cy, () => knopen.flatMap((knoop) => changeNode(knoop, now, far)))).forEach(measure)
				),
			goesOn
		);
		// Frames in between, of which nothing is seen: what changed since the last one is reckoned in one task.
		await rust.frame();
		for (let at = 0; at < view.schakels.length && goesOn(); at += LIJNEN) {
			await inPortions(
				view.schakels.slice(at, at + LIJNEN),
				(schakels) =>
					rust.change(() =>
						cy
							.add(inBatch(cy, () => schakels.flatMap((one) => changeEdge(one, now, isBeside(one, pairs)))))
							.forEach(measure)
					),
				goesOn
			);
			await rust.frame();
		}
	}

	async function show(plekken: ReadonlyMap<string, Plek>): Promise<void> {
		const mine = ++turn;
		const goesOn = () => mine === turn;
		const place = (node: NodeSingular) => void node.position({ ...placeOf(node, plekken) });
		const appear = (node: NodeSingular) => void node.removeClass(WACHT);
		const moves = (node: NodeSingular) => !node.grabbed() && !isAt(node, placeOf(node, plekken));
		const moved = cy.nodes().toArray().filter(moves);
		await zoomed();
		for (let at = 0; at < moved.length && goesOn(); at += PLEKKEN) {
			rust.change(() => cy.batch(() => moved.slice(at, at + PLEKKEN).forEach(place)));
			await rust.frame();
		}
		if (!goesOn()) return;
		rust.end();
		const waiting = cy.nodes(`.${WACHT}`).toArray();
		await inFrames(waiting, KNOPEN, (nodes) => cy.batch(() => nodes.forEach(appear)), goesOn);
	}

	return {
		prepare,
		show,
		mark(hier, loop, volgende) {
			const node = hier ? cy.getElementById(hier) : cy.collection();
			const near = node.closedNeighborhood();
			const walked = loop
				.slice(1)
				.reduce(
					(edges, id, at) => edges.union(cy.getElementById(loop[at]!).edgesWith(cy.getElementById(id))),
					cy.collection()
				);
			const marked: Record<string, CollectionReturnValue> = {
				vaag: node.nonempty() ? cy.elements().difference(near) : cy.collection(),
				weg: cy.collection(),
				spoor: walked,
				volgende: volgende ? cy.getElementById(volgende) : cy.collection(),
				hier: node
			};
			cy.batch(() => {
				for (const [naam, elements] of Object.entries(marked)) markOnly(cy, naam, elements);
			});
		},
		fit: (plekken = placesOf(cy)) => fitInView(cy, plekken),
		zoom(factor) {
			const middle = { x: cy.width() / 2, y: cy.height() / 2 };
			cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle });
		},
		press(at, more, twice) {
			const node = nodeAt(cy, at);
			if (!node) hoort.background();
			else if (twice) hoort.expand(node.id());
			else hoort.tap(node.id(), more);
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
		async recolour(view, now) {
			const plekken = placesOf(cy);
			cy.style(styleOf(now));
			await prepare(view, now);
			await show(plekken);
		},
		places: () => placesOf(cy),
		end() {
			turn++;
			stopWheel();
			cy.destroy();
		}
	};
}

/** Pixels beside a sign that still count as on it, for a finger. */
const SPELING = 8;

/** The node whose sign lies at this point of the box, or nearest to it. */
function nodeAt(cy: Core, { x, y }: Plek): NodeSingular | undefined {
	const away = (node: NodeSingular): number => {
		const middle = node.renderedPosition();
		return Math.hypot(middle.x - x, middle.y - y) - node.renderedWidth() / 2;
	};
	const near = cy
		.nodes()
		.toArray()
		.filter((node) => away(node) <= SPELING);
	return near.sort((a, b) => away(a) - away(b))[0];
}

/** Has cytoscape reckon style and size now, and keep them. */
const measure = (element: { boundingBox(): unknown }): void => void element.boundingBox();

/** The elements that are to be made; changes of those that stand already are told together. */
function inBatch(cy: Core, find: () => ElementDefinition[]): ElementDefinition[] {
	let fresh: ElementDefinition[] = [];
	cy.batch(() => (fresh = find()));
	return fresh;
}

/** Gives a class to these elements and to no others. `removeClass` also restyles what did not have it. */
function markOnly(cy: Core, naam: string, elements: CollectionReturnValue): void {
	cy.elements(`.${naam}`).difference(elements).removeClass(naam);
	elements.filter((element) => !element.hasClass(naam)).addClass(naam);
}

/** Rest from drawing while much is added: cytoscape would draw all of it anew after every portion. */
interface Rust {
	begin(): void;
	end(): void;
	/** Lets one frame through. */
	frame(): Promise<void>;
	/** Changes what stands on the canvas, drawn or not. */
	change(work: () => unknown): void;
}

/** cytoscape draws no frame while a batch is open, and reckons no style: that waits for the end of the batch. */
function restOf(cy: Core): Rust {
	let resting = false;
	return {
		begin() {
			if (!resting) cy.startBatch();
			resting = true;
		},
		end() {
			if (resting) cy.endBatch();
			resting = false;
		},
		async frame() {
			if (resting) cy.endBatch();
			await nextFrame();
			if (resting) cy.startBatch();
		},
		change(work) {
			if (resting) cy.endBatch();
			work();
			if (resting) cy.startBatch();
		}
	};
}

/** Brings these places in view. */
function fitInView(cy: Core, plekken: ReadonlyMap<string, Plek>): void {
	if (plekken.size) cy.viewport(fitIn(plekken, { breed: cy.width(), hoog: cy.height() }));
}

const placesOf = (cy: Core): Map<string, Plek> =>
	new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));

/**
 * What showed everything still does after a change of the box: a tablet that is turned, the drawer that opens. Who had
 * come closer stays where they were. The canvas tells of it when its size is new already, so the size before is kept.
 */
function keepInView(cy: Core): void {
	const sizeNow = () => ({ wide: cy.width(), high: cy.height() });
	let size = sizeNow();
	cy.on('resize', () => {
		const [before, now] = [size, sizeNow()];
		// Without a size it is out of sight, as on paper.
		if (!now.wide || !now.high || (before.wide === now.wide && before.high === now.high)) return;
		size = now;
		if (showsAll(cy, before)) fitInView(cy, placesOf(cy));
	});
}

/** Whether every place is inside a box of this size. */
function showsAll(cy: Core, { wide, high }: { wide: number; high: number }): boolean {
	const isInside = ({ x, y }: Plek) => x >= 0 && y >= 0 && x <= wide && y <= high;
	const nodes = cy.nodes().toArray();
	return nodes.length > 0 && nodes.every((node) => isInside(node.renderedPosition()));
}

/** How far one looks from. */
const farOf = (cy: Core): string => stepOf(cy.zoom());

/** From how far a view of so many nodes will be seen, before it is laid out. */
const guessZoom = (cy: Core, nodes: number): number =>
	Math.min(cy.width(), cy.height()) / (95 * Math.sqrt(nodes));

const stepsOf = (node: NodeSingular): string => VER.filter((step) => node.hasClass(step)).join(' ');

/** Names change size with the distance. @returns resolves when those of the distance of now have done so */
function watchZoom(cy: Core, rust: Rust): () => Promise<void> {
	let far = '';
	let done = Promise.resolve();
	cy.on('zoom', () => {
		const now = farOf(cy);
		if (now === far) return;
		far = now;
		done = inPortions(
			cy.nodes().toArray(),
			(portion) => {
				const other = portion.filter((node) => stepsOf(node) !== now);
				rust.change(() => {
					cy.batch(() => other.forEach((node) => void node.removeClass(stepsOf(node)).addClass(now)));
					other.forEach(measure);
				});
			},
			() => far === now && !cy.destroyed()
		);
	});
	return () => done;
}

const clickOf = ({ renderedPosition, originalEvent }: EventObject): Klik => ({
	...renderedPosition,
	tijd: originalEvent.timeStamp
});

function listen(cy: Core, hoort: Hoort): void {
	const isSecond = pairsIn((id) => hoort.expand(id));
	cy.on('tap', (event: EventObject) => {
		if (event.target === cy && !isSecond(clickOf(event), null)) hoort.background();
	});
	cy.on('tap', 'node', (event: EventObject) => {
		const { shiftKey, ctrlKey, metaKey } = event.originalEvent as unknown as MouseEvent;
		const more = shiftKey || ctrlKey || metaKey;
		if (more || !isSecond(clickOf(event), event.target.id())) hoort.tap(event.target.id(), more);
	});
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
