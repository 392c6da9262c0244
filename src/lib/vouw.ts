/** A long list: up to how many stand all of them on a page, and how many when there are more. */
export interface Vouw {
	readonly heel: number;
	readonly toont: number;
}

/** What of a list stands on the page. */
export const fold = <T>(list: readonly T[], { heel, toont }: Vouw): readonly T[] =>
	list.length <= heel ? list : list.slice(0, toont);
