/** Counts over the test runs, from the JSON reports of vitest. */

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ success?: boolean, numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} Report */

/**
 * A run without a report, or one that failed outside its tests, counts as one failure.
 * @param {Report | undefined} report
 * @param {number} code exit code of the run
 * @returns {Counts}
 */
export function countTests(report, code) {
	if (!report) return { passed: 0, failed: 1, skipped: 0 };
	const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests } = report;
	const failed = numFailedTests === 0 && code !== 0 ? 1 : numFailedTests;
	return { passed, failed, skipped: numPendingTests + numTodoTests };
}

/**
 * @param {readonly Counts[]} runs
 * @returns {string} `12 passed, 0 failed, 3 skipped`
 */
export function tellCounts(runs) {
	const sum = (/** @type {keyof Counts} */ key) => runs.reduce((total, run) => total + run[key], 0);
	return `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`;
}
