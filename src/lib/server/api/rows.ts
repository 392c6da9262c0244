/** Rows of a table, a page at a time: never more than a page in memory, however long the table. */
import type { Engine } from '#graph/engine.ts';
import { relationOf } from '#graph/model.ts';
import * as knoop from '#queries/knoop.ts';
import * as tabelvraag from '#queries/tabel.ts';
import { isKnooptabel, type Knooptabel, type Relatietabel, type Tabel } from './tables.ts';

/** Values by name of the column; what is unknown is absent. */
export type Rij = Readonly<Record<string, unknown>>;

export interface Bladzijde {
	readonly rijen: readonly Rij[];
	/** Rows of this page that are left out because they are shielded. */
	readonly afgeschermd: number;
}

const BLAD = 1_000;
const NODES_PER_STATEMENT = 250;
const BUREN_LIMIET = 100_000;

/** All rows, in a fixed order. What is shielded, or belongs to what is shielded, is left out and counted. */
export async function* readRows(graph: Engine, tabel: Tabel): AsyncGenerator<Bladzijde> {
	const hidden = await readHidden(graph);
	yield* isKnooptabel(tabel) ? readNodes(graph, tabel, hidden) : readRelations(graph, tabel, hidden);
}

/** Ids of what no file may hold: an id can give a name away as well. */
async function readHidden(graph: Engine): Promise<ReadonlySet<string>> {
	const hidden = new Set<string>();
	for await (const rows of pages((behind) => graph.read(tabelvraag.afgeschermd, behind)))
		for (const { id } of rows) hidden.add(id);
	return hidden;
}

/** Pages that each begin behind the last id of the page before. */
async function* pages<R extends { readonly id: string }>(
	read: (behind: tabelvraag.Behind) => Promise<R[]>
): AsyncGenerator<R[]> {
	let na = '';
	for (;;) {
		const rows = await read({ na, aantal: BLAD });
		if (rows.length) yield rows;
		if (rows.length < BLAD) return;
		na = rows.at(-1)!.id;
	}
}

async function* readNodes(
	graph: Engine,
	tabel: Knooptabel,
	hidden: ReadonlySet<string>
): AsyncGenerator<Bladzijde> {
	const soorten = [...tabel.soorten];
	const columns = tabel.kolommen.map(({ naam }) => naam);
	for await (const rows of pages((behind) => graph.read(tabelvraag.knopen, { ...behind, soorten }))) {
		const shown = rows.filter(({ id }) => !hidden.has(id));
		const ids = shown.map(({ id }) => id);
		const [mentions, neighbours] = await Promise.all([
			graph.read(knoop.vermeldingen, { ids }),
			readNeighbours(graph, tabel, ids)
		]);
		const places = groupRows(mentions);
		const others = groupRows(neighbours);
		const rijen = shown.map(({ id, knoop }): Rij => {
			const at = places.get(id) ?? [];
			const values: Record<string, unknown> = {
				...knoop,
				...toLinks(tabel, others.get(id) ?? [], hidden),
				// A document is its own source.
				document: at.length || knoop.soort !== 'Document' ? at.map(({ document }) => document) : [id],
				plaats: at.map(({ plaats }) => plaats),
				basis: at.map(({ basis }) => basis)
			};
			return pick(values, columns);
		});
		yield { rijen, afgeschermd: rows.length - shown.length };
	}
}

async function readNeighbours(
	graph: Engine,
	{ verbanden }: Knooptabel,
	ids: string[]
): Promise<tabelvraag.BuurRow[]> {
	if (!verbanden.length) return [];
	const uit = verbanden.filter(({ uitgaand }) => uitgaand).map(({ relatie }) => relatie);
	const inkomend = verbanden.filter(({ uitgaand }) => !uitgaand).map(({ relatie }) => relatie);
	const rows = await graph.read(tabelvraag.buren, { ids, uit, inkomend, limiet: BUREN_LIMIET });
	if (rows.length === BUREN_LIMIET)
		throw new Error(`${ids.length} nodes have more than ${BUREN_LIMIET} relations: make BLAD smaller`);
	return rows;
}

function groupRows<R extends { readonly voor: string }>(rows: readonly R[]): ReadonlyMap<string, R[]> {
	const groups = new Map<string, R[]>();
	for (const row of rows) {
		const group = groups.get(row.voor);
		if (group) group.push(row);
		else groups.set(row.voor, [row]);
	}
	return groups;
}

/** Per column of linked ids the ids that may be shown, each once. */
function toLinks(
	{ verbanden }: Knooptabel,
	rows: readonly tabelvraag.BuurRow[],
	hidden: ReadonlySet<string>
): Record<string, string[]> {
	return Object.fromEntries(
		verbanden.map(({ kolom, relatie, uitgaand }) => {
			const found = rows.filter((row) => row.relatie === relatie && row.uitgaand === uitgaand);
			return [kolom, found.map(({ ander }) => ander).filter((id) => !hidden.has(id))];
		})
	);
}

/**
 * Relations are read from the end that has few of them (`knooppuntEind` of the model): a municipality gives
 * thousands of subsidies, a subsidy has one giver.
 */
async function* readRelations(
	graph: Engine,
	tabel: Relatietabel,
	hidden: ReadonlySet<string>
): AsyncGenerator<Bladzijde> {
	const columns = tabel.kolommen.map(({ naam }) => naam);
	const fromHub = tabel.relaties.filter((naam) => relationOf(naam).knooppuntEind === 'van');
	const others = tabel.relaties.filter((naam) => !fromHub.includes(naam));
	for (const [eind, relaties] of [['van', others] as const, ['naar', fromHub] as const]) {
		const soorten = [...new Set(relaties.flatMap((naam) => relationOf(naam)[eind]))];
		const vraag = eind === 'van' ? tabelvraag.relaties : tabelvraag.relatiesNaar;
		for await (const nodes of pages((behind) => graph.read(tabelvraag.ids, { ...behind, soorten }))) {
			for (let from = 0; from < nodes.length; from += NODES_PER_STATEMENT) {
				const ids = nodes.slice(from, from + NODES_PER_STATEMENT).map(({ id }) => id);
				for await (const rows of relationsOf(graph, vraag, relaties, ids)) {
					const shown = rows.filter(({ van, naar }) => !hidden.has(van) && !hidden.has(naar));
					const rijen = shown.map((row) => pick(toValues(row, tabel), columns));
					yield { rijen, afgeschermd: rows.length - shown.length };
				}
			}
		}
	}
}

async function* relationsOf(
	graph: Engine,
	vraag: typeof tabelvraag.relaties,
	relaties: readonly string[],
	ids: string[]
): AsyncGenerator<tabelvraag.RelatieRow[]> {
	for (let overslaan = 0; ; overslaan += BLAD) {
		const rows = await graph.read(vraag, { ids, relaties: [...relaties], overslaan, aantal: BLAD });
		if (rows.length) yield rows;
		if (rows.length < BLAD) return;
	}
}

function toValues(row: tabelvraag.RelatieRow, { einden: [een, ander] }: Relatietabel): Rij {
	return {
		...row.eigenschappen,
		relatie: row.relatie,
		[een]: row.van,
		[`${een}Soort`]: row.vanSoort,
		[`${een}Naam`]: row.vanNaam,
		[ander]: row.naar,
		[`${ander}Soort`]: row.naarSoort,
		[`${ander}Naam`]: row.naarNaam
	};
}

/** Only what has a column, in the order of the columns; unknown is left out. */
const pick = (values: Rij, columns: readonly string[]): Rij =>
	Object.fromEntries(
		columns.flatMap((naam) => {
			const value = values[naam];
			return value === undefined || value === null ? [] : [[naam, value]];
		})
	);
