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

/** A goal that may hold in the year: of that year, of no year, or with a span that covers some of it. A last day goes before its year. */
export function holdsIn(
	goal: {
		readonly jaar: number | null;
		readonly geldigVan: string | null;
		readonly geldigTot: string | null;
	},
	jaar: number | null
): boolean {
	const { eersteDag, laatsteDag } = periodOf(jaar);
	if (eersteDag === null || laatsteDag === null) return true;
	return (
		(goal.geldigTot !== null || (goal.jaar ?? jaar) === jaar) &&
		(goal.geldigVan ?? eersteDag) <= laatsteDag &&
		(goal.geldigTot ?? laatsteDag) >= eersteDag
	);
}
