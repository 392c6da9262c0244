/** Asks the worker for places. An answer to an older question is dropped. */
import type { LayoutKnoop, LayoutLijn, Plek } from './force.ts';
import type { Bericht, Opdracht } from './worker.ts';

export interface Layout {
	ask(knopen: readonly LayoutKnoop[], lijnen: readonly LayoutLijn[], onderweg: boolean): void;
	stop(): void;
}

/** @param take gets places, last of all with `klaar` */
export function startLayout(take: (plekken: ReadonlyMap<string, Plek>, klaar: boolean) => void): Layout {
	const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
	let nummer = 0;
	worker.onmessage = ({ data }: MessageEvent<Bericht>) => {
		if (data.nummer === nummer) take(data.plekken, data.klaar);
	};
	return {
		ask(knopen, lijnen, onderweg) {
			nummer++;
			const opdracht: Opdracht = { nummer, knopen, lijnen, onderweg };
			worker.postMessage(opdracht);
		},
		stop: () => worker.terminate()
	};
}
