/** Asks the worker for places. */
import type { Plek } from './force.ts';
import type { Bericht, Opdracht } from './worker.ts';

export interface Layout {
	/** The places; null when another question came after this one. */
	ask(question: Omit<Opdracht, 'nummer'>): Promise<Map<string, Plek> | null>;
	stop(): void;
}

export function startLayout(): Layout {
	const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
	let nummer = 0;
	let answer: (plekken: Map<string, Plek> | null) => void = () => {};
	worker.onmessage = ({ data }: MessageEvent<Bericht>) => {
		if (data.nummer === nummer) answer(data.plekken);
	};
	return {
		ask(question) {
			nummer++;
			answer(null);
			const paper = question.prent ? [question.prent.canvas] : [];
			worker.postMessage({ ...question, nummer } satisfies Opdracht, paper);
			return new Promise((done) => (answer = done));
		},
		stop: () => worker.terminate()
	};
}
