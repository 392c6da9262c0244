/** Lays out beside the page, so that the page keeps answering; and paints there when it was given a canvas. */
import { paint } from '../prent/paint.ts';
import type { Scene } from '../prent/scene.ts';
import { atMost, LETTERS } from '../wait.ts';
import { layOut, type Gesleept, type LayoutKnoop, type LayoutLijn, type Plek } from './force.ts';

export interface Opdracht {
	readonly nummer: number;
	readonly knopen: readonly LayoutKnoop[];
	readonly lijnen: readonly LayoutLijn[];
	readonly gesleept: readonly Gesleept[];
	/** How much wider than high the picture may be. */
	readonly breedte: number;
	/** To paint as soon as it is laid out. */
	readonly prent: Prent | null;
}

export interface Prent {
	readonly canvas: OffscreenCanvas;
	readonly scene: Scene;
	/** Where the letters of names are. */
	readonly letter: string;
}

export type Bericht =
	| { readonly nummer: number; readonly plekken: Map<string, Plek>; readonly fout?: undefined }
	| { readonly nummer: number; readonly fout: string };

self.onmessage = async ({ data }: MessageEvent<Opdracht>) => {
	const { nummer } = data;
	try {
		self.postMessage({ nummer, plekken: await work(data) } satisfies Bericht);
	} catch (error) {
		self.postMessage({ nummer, fout: String(error) } satisfies Bericht);
	}
};

async function work({ knopen, lijnen, gesleept, breedte, prent }: Opdracht): Promise<Map<string, Plek>> {
	const letters = prent && atMost(loadLetters(prent.letter), LETTERS);
	const plekken = layOut(knopen, lijnen, { breedte, gesleept });
	if (prent) {
		await letters;
		paint(prent.canvas.getContext('2d')!, prent.scene, plekken);
		await new Promise(requestAnimationFrame);
	}
	return plekken;
}

/** The letters of the page: a worker has none of its own. Without them names stand in those of the system. */
async function loadLetters(url: string): Promise<void> {
	try {
		const face = new FontFace('Source Sans 3', `url(${url})`, { weight: '200 900' });
		(self as unknown as { fonts: FontFaceSet }).fonts.add(await face.load());
	} catch (error) {
		console.warn(error);
	}
}
