/** Asks the worker for places. An answer to an older question is dropped. */
import type { Plek } from './force.ts';
import type { Bericht, Opdracht } from './worker.ts';

export interface Layout {
	ask(question: Omit<Opdracht, 'nummer'>): void;
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
		ask(question) {
			nummer++;
			worker.postMessage({ ...question, nummer } satisfies Opdracht);
		},
		stop: () => worker.terminate()
	};
}
