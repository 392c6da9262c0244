/** Rows of a tab, and which of them hold a fact. */
/** What a cell holds; the types of read-excel-file have the constructor Date for a date. */
export type Cell = string | number | boolean | Date | null;

export type Cells = readonly Cell[];

/** A row whose first cell starts with this explains the columns, and holds no fact. */
export const EXPLANATION = 'Uitleg:';

export const hasContent = (row: Cells): boolean => row.some((cell) => cell !== null && cell !== '');

export const isExplanation = (row: Cells): boolean => String(row[0] ?? '').startsWith(EXPLANATION);
