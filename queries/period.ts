/** A year as the questions about goals want it: the year and its first and last day, or null for every year. */
export interface Period {
	readonly jaar: number | null;
	readonly eersteDag: string | null;
	readonly laatsteDag: string | null;
}

/** The period of one calendar year; without a year every goal holds. */
export function periodOf(jaar: number | null | undefined): Period {
	if (jaar === null || jaar === undefined) return { jaar: null, eersteDag: null, laatsteDag: null };
	return { jaar, eersteDag: `${jaar}-01-01`, laatsteDag: `${jaar}-12-31` };
}
