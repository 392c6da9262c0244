/** Waits for what may come late or never, but not longer than so many milliseconds. */
export const atMost = (late: Promise<unknown>, milliseconds: number): Promise<unknown> =>
	Promise.race([late, new Promise((done) => setTimeout(done, milliseconds))]);

/** As long as letters may keep a picture waiting: after it names stand in those of the system. */
export const LETTERS = 1_500;
