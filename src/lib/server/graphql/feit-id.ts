/** The id of a fact: what it says, in one document. The same fact keeps its id over loads. */
export function feitId(row: {
	readonly van: string;
	readonly soort: string;
	readonly naar: string;
	readonly eigenschappen: Readonly<Record<string, unknown>>;
}): string {
	const { rol, jaar, document } = row.eigenschappen;
	return [row.van, row.soort, row.naar, rol, jaar, document]
		.filter((part) => part !== undefined && part !== null)
		.join('~');
}
