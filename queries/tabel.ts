/** Whole tables, page after page: for files. What is shielded is asked apart, and left out by whoever writes the file. */
import { query } from '#graph/engine.ts';
import afgeschermdText from './tabel/afgeschermd.cypher?raw';
import burenText from './tabel/buren.cypher?raw';
import idsText from './tabel/ids.cypher?raw';
import knopenText from './tabel/knopen.cypher?raw';
import relatiesNaarText from './tabel/relaties-naar.cypher?raw';
import relatiesText from './tabel/relaties.cypher?raw';
import type { ForId, KnoopRow, PageParams } from './rows.ts';

/** A page that begins behind an id: as fast at the end of a long table as at its start. */
export interface Behind {
	/** The last id of the page before; '' for the first page. */
	readonly na: string;
	readonly aantal: number;
	readonly [name: string]: unknown;
}

/** Ids of these kinds. */
export const ids = query<Behind & { soorten: string[] }, { id: string }>('tabel.ids', idsText);

/** Nodes of these kinds. */
export const knopen = query<Behind & { soorten: string[] }, { id: string; knoop: KnoopRow }>(
	'tabel.knopen',
	knopenText
);

export interface BuurRow extends ForId {
	readonly relatie: string;
	readonly uitgaand: boolean;
	readonly ander: string;
}

/** The other ends of some relations of nodes. */
export const buren = query<{ ids: string[]; uit: string[]; inkomend: string[]; limiet: number }, BuurRow>(
	'tabel.buren',
	burenText
);

export interface RelatieRow {
	readonly van: string;
	readonly vanSoort: string;
	readonly vanNaam: string;
	readonly relatie: string;
	readonly naar: string;
	readonly naarSoort: string;
	readonly naarNaam: string;
	readonly eigenschappen: Readonly<Record<string, unknown>>;
	readonly document: string;
	readonly rol: string | null;
	readonly jaar: number | null;
}

type RelatieParams = PageParams & { ids: string[]; relaties: string[]; [name: string]: unknown };

/** Relations that leave nodes. */
export const relaties = query<RelatieParams, RelatieRow>('tabel.relaties', relatiesText);

/** Relations that lead to nodes: few each, where the node they leave can have thousands. */
export const relatiesNaar = query<RelatieParams, RelatieRow>('tabel.relatiesNaar', relatiesNaarText);

/** Ids of what no file may hold. */
export const afgeschermd = query<Behind, { id: string }>('tabel.afgeschermd', afgeschermdText);
