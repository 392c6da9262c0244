/** Lays out beside the page, so that the page keeps answering. */
import { layOut, type LayoutKnoop, type LayoutLijn, type Plek } from './force.ts';

export interface Opdracht {
	readonly nummer: number;
	readonly knopen: readonly LayoutKnoop[];
	readonly lijnen: readonly LayoutLijn[];
	/** How much wider than high the picture may be. */
	readonly breedte: number;
	/** Also send places on the way. */
	readonly onderweg: boolean;
}

export interface Bericht {
	readonly nummer: number;
	readonly klaar: boolean;
	readonly plekken: ReadonlyMap<string, Plek>;
}

const send = (bericht: Bericht): void => self.postMessage(bericht);

self.onmessage = ({ data }: MessageEvent<Opdracht>) => {
	const { nummer, knopen, lijnen, breedte, onderweg } = data;
	const plekken = layOut(knopen, lijnen, {
		breedte,
		tell: (now) => onderweg && send({ nummer, klaar: false, plekken: now })
	});
	send({ nummer, klaar: true, plekken });
};
