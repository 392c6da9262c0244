/** Rows of a tab, and which of them hold a fact. */
import type { CellValue } from 'read-excel-file/node';

export type Cells = readonly (CellValue | null)[];

/** A row whose first cell starts with this explains the columns, and holds no fact. */
export const EXPLANATION = 'Uitleg:';

export const hasContent = (row: Cells): boolean => row.some((cell) => cell !== null && cell !== '');

export const isExplanation = (row: Cells): boolean => String(row[0] ?? '').startsWith(EXPLANATION);
