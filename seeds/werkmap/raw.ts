/** A werkmap as text, whether it came from a folder or from a workbook. */

export interface RawRow {
	/** Row in the file; the header is row 1. */
	readonly rij: number;
	readonly cellen: Readonly<Record<string, string>>;
}

export interface RawTable {
	readonly naam: string;
	/** How a message names the file or the tab. */
	readonly bestand: string;
	readonly kolommen: readonly string[];
	readonly rijen: readonly RawRow[];
}

export interface RawWerkmap {
	/** How a message names the folder or workbook. */
	readonly bestand: string;
	/** How a message names the place of `bron`, when that is not `bron.json` in the folder. */
	readonly bronBestand?: string;
	/** `bron.json` or the tab "bron", not yet looked at. */
	readonly bron: unknown;
	readonly tabellen: readonly RawTable[];
}
