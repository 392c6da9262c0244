/** Asks the worker for places. */
import type { Plek } from './force.ts';
import type { Bericht, Opdracht } from './worker.ts';

export interface Layout {
	/** The places; null when another question came after this one. @throws when the worker cannot be loaded or fails */
	ask(question: Omit<Opdracht, 'nummer'>): Promise<Map<string, Plek> | null>;
	stop(): void;
}

export function startLayout(): Layout {
	const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
	let nummer = 0;
	let answer: (plekken: Map<string, Plek> | null) => void = () => {};
	let refuse: (error: Error) => void = () => {};
	let broken: Error | null = null;
	worker.onmessage = ({ data }: MessageEvent<Bericht>) => {
		if (data.nummer !== nummer) return;
		if (data.fout === undefined) answer(data.plekken);
		else refuse(new Error(data.fout));
	};
	worker.onerror = ({ message }) => {
		broken = new Error(`the layout cannot be loaded: ${message ?? 'no answer'}`);
		refuse(broken);
	};
	return {
		ask(question) {
			nummer++;
			answer(null);
			if (broken) return Promise.reject(broken);
			const paper = question.prent ? [question.prent.canvas] : [];
			worker.postMessage({ ...question, nummer } satisfies Opdracht, paper);
			return new Promise((done, fail) => {
				answer = done;
				refuse = fail;
			});
		},
		stop: () => worker.terminate()
	};
}
