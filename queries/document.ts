/** Documents and their facts. */
import { query } from '#graph/engine.ts';
import feitenText from './document/feiten.cypher?raw';
import lijstText from './document/lijst.cypher?raw';
import perIdText from './document/per-id.cypher?raw';
import tellingenText from './document/tellingen.cypher?raw';
import { batch, type ForId, type KnoopRow, type NodeForId, type PageParams } from './rows.ts';
import type { Cited } from './sentence.ts';

export interface DocumentRow {
	readonly id: string;
	readonly knoop: KnoopRow;
	readonly gemeenteNaam: string;
}

/** Documents of one municipality, or of all. */
export const lijst = query<{ gemeente: string | null }, DocumentRow>('document.lijst', lijstText);

/** Documents with these ids, with the name of their municipality. */
export const perId = batch<NodeForId & { gemeenteNaam: string }>('document.perId', perIdText);

/** Number of facts of each kind (label of a node or name of a relation) per document. */
export const tellingen = batch<ForId & { soort: string; aantal: number }>(
	'document.tellingen',
	tellingenText
);

export interface FeitRow {
	readonly totaal: number;
	readonly van: string;
	readonly vanSoort: string;
	/** VERMELD_IN for a node that the document names; then `naar` is the document. */
	readonly soort: string;
	readonly naar: string;
	readonly eigenschappen: Readonly<Record<string, unknown>>;
}

/** One page of the facts of a document, in the order of its lines. */
export const feiten = query<PageParams & { document: string; [name: string]: unknown }, FeitRow>(
	'document.feiten',
	feitenText
);

/** A document as a citation names it. */
export const toCited = (row: { knoop: KnoopRow; gemeenteNaam: string }): Cited => ({
	id: row.knoop.id,
	kort: String(row.knoop.kort ?? row.knoop.naam),
	documentsoort: String(row.knoop.documentsoort ?? ''),
	gemeenteNaam: row.gemeenteNaam,
	plaatsen: String(row.knoop.plaatsen ?? 'regel')
});
