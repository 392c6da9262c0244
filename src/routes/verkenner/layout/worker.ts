/** Lays out beside the page, so that the page keeps answering. */
import { layOut, type Gesleept, type LayoutKnoop, type LayoutLijn, type Plek } from './force.ts';

export interface Opdracht {
	readonly nummer: number;
	readonly knopen: readonly LayoutKnoop[];
	readonly lijnen: readonly LayoutLijn[];
	readonly gesleept: readonly Gesleept[];
	/** How much wider than high the picture may be. */
	readonly breedte: number;
}

export interface Bericht {
	readonly nummer: number;
	readonly plekken: Map<string, Plek>;
}

self.onmessage = ({ data }: MessageEvent<Opdracht>) => {
	const { nummer, knopen, lijnen, gesleept, breedte } = data;
	const plekken = layOut(knopen, lijnen, { breedte, gesleept });
	self.postMessage({ nummer, plekken } satisfies Bericht);
};
