/** Long work in short tasks, so that the page keeps answering. */

/** Milliseconds that one portion may take; what it changes is drawn in the same frame. */
const MAG = 16;
const EERSTE = 4;

/** Lets the page answer and draw. */
export const breathe = (): Promise<void> => new Promise((done) => setTimeout(done));

const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** Resolves when what changed until now stands on the screen. */
export async function drawn(): Promise<void> {
	await nextFrame();
	await nextFrame();
	await breathe();
}

export interface Pace {
	/** Asked before every portion; false stops. */
	readonly goesOn?: () => boolean;
	/** What comes in sight is drawn in the same frame: at most so many then, and one portion a frame. */
	readonly perFrame?: number;
}

/** Does the work portion by portion. A portion grows or shrinks with the time that the one before took. */
export async function inPortions<T>(
	list: readonly T[],
	work: (portion: readonly T[]) => void,
	{ goesOn = () => true, perFrame }: Pace = {}
): Promise<void> {
	let size = EERSTE;
	for (let at = 0; at < list.length && goesOn();) {
		const started = performance.now();
		work(list.slice(at, at + size));
		at += size;
		const took = Math.max(0.5, performance.now() - started);
		size = Math.max(4, Math.min(perFrame ?? 200, Math.round((size * MAG) / took)));
		await (perFrame ? nextFrame() : breathe());
	}
}
