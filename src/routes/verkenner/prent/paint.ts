/**
 * Paints a large view at once, in the worker that laid it out: as cytoscape will draw it when someone takes it in hand,
 * while the page keeps answering. Pure but for the pen that it is given.
 */
import { wrap } from '$lib/wrap.ts';
import type { Plek } from '../layout/force.ts';
import {
	fitIn,
	JAARTAL,
	KLEINSTE_LETTER,
	NAAM_DICHTBIJ,
	NAAM_VER,
	NAAMLOOS,
	stepOf,
	type Naammaat,
	type Ver
} from '../doek/sight.ts';
import { LETTER } from '../doek/style.ts';
import type { PrentKnoop, PrentLijn, Scene } from './scene.ts';
import { paintSign } from './sign.ts';

/** What paints: of a canvas in the page or outside it. */
export type Penseel = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

type Plekken = ReadonlyMap<string, Plek>;

export function paint(pen: Penseel, scene: Scene, plekken: Plekken): void {
	const { zoom, pan } = fitIn(plekken, scene);
	const scale = zoom * scene.schaal;
	pen.setTransform(1, 0, 0, 1, 0, 0);
	pen.fillStyle = scene.papier;
	pen.fillRect(0, 0, scene.breed * scene.schaal, scene.hoog * scene.schaal);
	pen.setTransform(scale, 0, 0, scale, pan.x * scene.schaal, pan.y * scene.schaal);
	const sizes = new Map(scene.knopen.map(({ id, maat }) => [id, maat]));
	for (const lijn of scene.lijnen) {
		const [a, b] = [plekken.get(lijn.van), plekken.get(lijn.naar)];
		if (a && b) paintLine(pen, lijn, curveOf(a, b, lijn.bocht), sizes.get(lijn.naar)! / 2);
		if (a && b && lijn.jaartal && isLegible(JAARTAL.letter, scale, JAARTAL.kleinste))
			paintYear(pen, scene, lijn, a, b);
	}
	for (const knoop of scene.knopen) {
		const plek = plekken.get(knoop.id);
		if (plek) paintNode(pen, scene, knoop, plek, { far: stepOf(zoom), scale });
	}
}

/** A line from the middle of one sign to that of another, by way of a point when it bends. */
interface Bocht {
	readonly a: Plek;
	readonly b: Plek;
	readonly via: Plek | null;
}

function curveOf(a: Plek, b: Plek, bocht: number): Bocht {
	const long = Math.hypot(b.x - a.x, b.y - a.y);
	if (!bocht || !long) return { a, b, via: null };
	const [x, y] = [(b.x - a.x) / long, (b.y - a.y) / long];
	return { a, b, via: { x: (a.x + b.x) / 2 - y * bocht, y: (a.y + b.y) / 2 + x * bocht } };
}

/** Of the head of a line: its length and half its width; the size that cytoscape gives to a `vee` of this scale. */
const headOf = (dikte: number): number => 0.3 * 0.75 * Math.max((dikte * 13.37) ** 0.9, 29);

function paintLine(pen: Penseel, { kleur, dikte, streep }: PrentLijn, { a, b, via }: Bocht, straal: number) {
	const from = via ?? a;
	const long = Math.hypot(b.x - from.x, b.y - from.y);
	const [x, y] = long ? [(b.x - from.x) / long, (b.y - from.y) / long] : [0, 0];
	const tip = { x: b.x - x * straal, y: b.y - y * straal };
	pen.strokeStyle = kleur;
	pen.fillStyle = kleur;
	pen.lineWidth = dikte;
	pen.setLineDash([...streep]);
	pen.beginPath();
	pen.moveTo(a.x, a.y);
	const end = { x: tip.x - x * dikte, y: tip.y - y * dikte };
	if (via) pen.quadraticCurveTo(via.x, via.y, end.x, end.y);
	else pen.lineTo(end.x, end.y);
	pen.stroke();
	if (long <= straal) return;
	const head = headOf(dikte);
	const corner = (back: number, side: number) =>
		pen.lineTo(tip.x - x * back - y * side, tip.y - y * back + x * side);
	pen.beginPath();
	pen.moveTo(tip.x, tip.y);
	corner(head, head / 2);
	corner(head / 2, 0);
	corner(head, -head / 2);
	pen.closePath();
	pen.fill();
}

/** The year of an old relation, along its line and never upside down. */
function paintYear(pen: Penseel, { papier, inkt }: Scene, { jaartal, bocht }: PrentLijn, a: Plek, b: Plek) {
	const { via } = curveOf(a, b, bocht / 2);
	const middle = via ?? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
	pen.save();
	pen.translate(middle.x, middle.y);
	pen.rotate(Math.atan((b.y - a.y) / (b.x - a.x || 1e-9)));
	pen.font = `400 ${JAARTAL.letter}px ${LETTER}`;
	paintText(pen, [jaartal!], -JAARTAL.letter / 2, JAARTAL.letter, { papier, inkt, dekking: 0.9, rand: 2 });
	pen.restore();
}

interface Afstand {
	readonly far: Ver | '';
	/** Dots of the screen in a unit of the layout. */
	readonly scale: number;
}

function paintNode(pen: Penseel, scene: Scene, knoop: PrentKnoop, plek: Plek, { far, scale }: Afstand) {
	const { papier, inkt } = scene;
	const half = knoop.maat / 2;
	pen.save();
	pen.translate(plek.x, plek.y);
	pen.setLineDash([]);
	if (knoop.gloed) {
		pen.globalAlpha = 0.3;
		paintDisc(pen, half + 7, knoop.gloed);
		pen.globalAlpha = 1;
	}
	paintDisc(pen, half, papier);
	paintSign(pen, knoop.vormen, knoop.maat * (knoop.bundel ? 0.62 : 1), {
		currentColor: knoop.kleur,
		'var(--papier)': papier
	});
	pen.setLineDash([]);
	if (knoop.rand) paintRing(pen, half, knoop.rand, knoop.bundel);
	const naam = nameOf(knoop, far);
	if (naam && isLegible(naam.letter, scale, KLEINSTE_LETTER)) {
		pen.font = `${knoop.gewicht} ${naam.letter}px ${LETTER}`;
		const lines = wrap(knoop.label, naam.breed, (text) => Math.ceil(pen.measureText(text).width));
		paintText(pen, lines, half + 3, naam.letter, { papier, inkt, dekking: 0.86, rand: 1 });
	}
	pen.restore();
}

const paintDisc = (pen: Penseel, straal: number, kleur: string): void => {
	pen.fillStyle = kleur;
	pen.beginPath();
	pen.arc(0, 0, straal, 0, 2 * Math.PI);
	pen.fill();
};

/** Around a bundle the ring is double. */
function paintRing(
	pen: Penseel,
	straal: number,
	{ kleur, dikte }: NonNullable<PrentKnoop['rand']>,
	twice: boolean
) {
	pen.strokeStyle = kleur;
	pen.lineWidth = twice ? dikte / 3 : dikte;
	for (const aside of twice ? [-dikte / 3, dikte / 3] : [0]) {
		pen.beginPath();
		pen.arc(0, 0, straal + aside, 0, 2 * Math.PI);
		pen.stroke();
	}
}

const nameOf = ({ kern, letter }: PrentKnoop, far: Ver | ''): Naammaat | null => {
	if (far && kern) return NAAM_VER[far];
	return NAAMLOOS.includes(far) ? null : { letter, breed: NAAM_DICHTBIJ };
};

/** As cytoscape reckons it: by the size at which it keeps pictures of names, a power of two. */
const isLegible = (letter: number, scale: number, least: number): boolean =>
	letter * 2 ** Math.ceil(Math.log2(scale)) >= least;

interface Tekst {
	readonly papier: string;
	readonly inkt: string;
	readonly dekking: number;
	readonly rand: number;
}

/** Lines of text below each other from this height, on paper that lets little through. */
function paintText(pen: Penseel, lines: readonly string[], top: number, letter: number, look: Tekst): void {
	const wide = Math.max(...lines.map((line) => pen.measureText(line).width));
	pen.globalAlpha = look.dekking;
	pen.fillStyle = look.papier;
	pen.fillRect(
		-wide / 2 - look.rand,
		top - look.rand,
		wide + 2 * look.rand,
		lines.length * letter + 2 * look.rand
	);
	pen.globalAlpha = 1;
	pen.fillStyle = look.inkt;
	pen.textAlign = 'center';
	pen.textBaseline = 'bottom';
	lines.forEach((line, at) => pen.fillText(line, 0, top + (at + 1) * letter));
}
