/**
 * The first picture of a large view is a print: painted in the worker, while the page keeps answering. Only who takes it
 * in hand needs the canvas, which takes a slow computer long to fill.
 */
import letter from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import type { Kleuren } from '../doek/colours.ts';
import type { Prent } from '../layout/worker.ts';
import type { Staat } from '../state.ts';
import type { View } from '../view.ts';
import { toScene } from './scene.ts';

/** From so many nodes on the canvas takes longer than a blink. */
const GROOT = 100;

/** Whether a view begins as a print: a large one, in which nobody walks yet. */
export const isPrent = (view: View, staat: Staat): boolean =>
	view.knopen.length > GROOT &&
	!staat.loop.length &&
	'transferControlToOffscreen' in HTMLCanvasElement.prototype;

/** Hands the paper to whom it is sent: a canvas in the page that fills its box, and that nobody else can draw on. */
export function toPrent(paper: HTMLCanvasElement, view: View, kleuren: Kleuren): Prent {
	const vak = { breed: paper.clientWidth, hoog: paper.clientHeight };
	const schaal = devicePixelRatio;
	paper.width = vak.breed * schaal;
	paper.height = vak.hoog * schaal;
	return { canvas: paper.transferControlToOffscreen(), scene: toScene(view, kleuren, vak, schaal), letter };
}
