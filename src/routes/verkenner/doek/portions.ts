/** Long work in short tasks, so that the page keeps answering. */

/** Milliseconds that one portion may take. */
const MAG = 16;
const EERSTE = 4;

/** Newer browsers: they go on at once when nothing waits, where a timer makes them idle four milliseconds. */
const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };

/** Lets the page answer and draw. */
export const breathe = (): Promise<void> => scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));

/** Resolves as a frame begins. */
export const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** Resolves when what changed until now stands on the screen. */
export async function drawn(): Promise<void> {
	await nextFrame();
	await nextFrame();
	await breathe();
}

/** Does the work portion by portion. A portion grows or shrinks with the time that the one before took. */
export async function inPortions<T>(
	list: readonly T[],
	work: (portion: readonly T[]) => void,
	goesOn = () => true
): Promise<void> {
	let size = EERSTE;
	for (let at = 0; at < list.length && goesOn();) {
		const started = performance.now();
		work(list.slice(at, at + size));
		at += size;
		const took = Math.max(0.5, performance.now() - started);
		size = Math.max(4, Math.min(200, Math.round((size * MAG) / took)));
		await breathe();
	}
}

/**
 * Does the work so many at a time, each drawn before the next: what comes in sight takes long to draw.
 * @param sizes of the first frames; the last of them for all that follow
 */
export async function inFrames<T>(
	list: readonly T[],
	sizes: readonly number[],
	work: (portion: readonly T[]) => void,
	goesOn = () => true
): Promise<void> {
	let rest = list;
	for (let frame = 0; rest.length && goesOn(); frame++) {
		const size = sizes[Math.min(frame, sizes.length - 1)]!;
		work(rest.slice(0, size));
		rest = rest.slice(size);
		await nextFrame();
	}
}
