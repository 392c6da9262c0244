/** From a werkmap as text to a dataset, with every problem found on the way. */
import type { Dataset, Decision, Problem, RelationFact } from '#graph/dataset.ts';
import { parsePlaces } from '#graph/places.ts';
import { readBron } from './bron.ts';
import { readRows, type Row } from './cells.ts';
import { addBron, READERS, tellMoney, type Collector } from './facts.ts';
import type { RawWerkmap } from './raw.ts';
import { ALL_TABLES, EIGEN_TABLES } from './tables.ts';

export interface WerkmapResult {
	/** Id of the document; absent when `bron.json` could not be read. */
	readonly document?: string;
	/** Facts of the rows without a problem of their own; not to be loaded while there is any problem. */
	readonly dataset: Dataset;
	/** Ids of the rows that have a problem: they exist, but make no fact. */
	readonly half: readonly string[];
	readonly problemen: readonly Problem[];
}

const EMPTY: Dataset = { knopen: [], relaties: [], besluiten: [], vervangen: [] };

/** Reads every table; facts are made of the rows that have no problem themselves. */
export function toDataset(raw: RawWerkmap): WerkmapResult {
	const problemen: Problem[] = [];
	const bronBestand = raw.bronBestand ?? `${raw.bestand}/bron.json`;
	const bron = readBron(raw.bron, bronBestand, problemen);
	const rows = new Map<string, Row[]>();
	for (const tabel of raw.tabellen) {
		const table = ALL_TABLES.find(({ naam }) => naam === tabel.naam);
		if (table) rows.set(tabel.naam, readRows(tabel, table, problemen));
		else {
			const names = ALL_TABLES.map(({ naam }) => naam).join(', ');
			problemen.push({
				bestand: tabel.bestand,
				waarde: tabel.naam,
				melding: 'Deze tabel bestaat niet.',
				oplossing: `Kies uit ${names}.`
			});
		}
	}
	for (const row of [...rows].flatMap(([naam, list]) => (isOwn(naam) ? [] : list)))
		checkPlace(row, bron?.regels, problemen);
	for (const [naam, list] of rows) if (naam !== 'doelen') checkDoubles(list, problemen);
	if (!bron) return { dataset: EMPTY, half: [], problemen };

	const bad = new Set(problemen.map(({ bestand, rij }) => `${bestand} ${rij}`));
	const isBad = (row: Row): boolean => bad.has(`${row.bestand} ${row.rij}`);
	const half = [...rows.values()]
		.flat()
		.filter(isBad)
		.flatMap(({ waarden }) => (waarden.id ? [String(waarden.id)] : []));
	for (const [naam, list] of rows)
		rows.set(
			naam,
			list.filter((row) => !isBad(row))
		);

	const collector: Collector = { bron, knopen: [], relaties: [] };
	addBron(collector, bronBestand);
	for (const [naam, list] of rows) for (const row of list) READERS[naam]?.(collector, row);
	const knopen = tellMoney(rows.get('geldstromen') ?? [], collector);
	const relaties = [...collector.relaties, ...missingMentions(collector)];
	const besluiten = (rows.get('zelfde') ?? []).map(toDecision);
	const vervangen = (rows.get('vervangen') ?? []).map(({ bestand, rij, waarden }) => ({
		oud: waarden.oud as string,
		nieuw: waarden.nieuw as string,
		herkomst: { bestand, rij }
	}));
	return { document: bron.id, dataset: { knopen, relaties, besluiten, vervangen }, half, problemen };
}

const isOwn = (naam: string): boolean => EIGEN_TABLES.some((table) => table.naam === naam);

/** A place is of the form "3, 131-135", and within the document when `bron.json` says how long that is. */
function checkPlace(row: Row, regels: number | undefined, problemen: Problem[]): void {
	const { plaats } = row.waarden;
	if (plaats === undefined) return;
	const at = { bestand: row.bestand, rij: row.rij, kolom: 'plaats', waarde: String(plaats) };
	const spans = parsePlaces(plaats as string);
	if (!spans)
		problemen.push({ ...at, melding: 'Dit is geen plaats.', oplossing: 'Schrijf regels zoals 3, 131-135.' });
	else if (regels !== undefined && spans.at(-1)!.tot > regels)
		problemen.push({
			...at,
			melding: `Dit ligt voorbij het einde van het document (regels: ${regels}).`,
			oplossing: 'Verbeter de plaats, of regels in de gegevens van de bron.'
		});
}

/** An id is written once per table; only a goal may come back, under another goal. */
function checkDoubles(rows: readonly Row[], problemen: Problem[]): void {
	const first = new Map<string, number>();
	for (const { bestand, rij, waarden } of rows) {
		if (typeof waarden.id !== 'string') continue;
		const known = first.get(waarden.id);
		if (known === undefined) first.set(waarden.id, rij);
		else {
			const at = { bestand, rij, kolom: 'id', waarde: waarden.id };
			problemen.push({
				...at,
				melding: `Dit kenmerk staat ook in rij ${known}.`,
				oplossing: 'Geef een van de twee een ander kenmerk, of voeg de rijen samen.'
			});
		}
	}
}

const toDecision = ({ bestand, rij, waarden }: Row): Decision => ({
	een: waarden.een as string,
	ander: waarden.ander as string,
	besluit: waarden.besluit as Decision['besluit'],
	wie: waarden.wie as string,
	wanneer: waarden.wanneer as string,
	reden: waarden.reden as string,
	herkomst: { bestand, rij }
});

/** A relation names its first end: where no row mentions that node in this document, the relation does. */
function missingMentions({ relaties }: Collector): RelationFact[] {
	const mentioned = new Set(relaties.filter(({ soort }) => soort === 'VERMELD_IN').map(({ van }) => van));
	return relaties
		.filter(({ van }) => !mentioned.has(van))
		.map(({ van, eigenschappen, herkomst }) => {
			const { document, plaats, regelVan, regelTot, basis } = eigenschappen as Record<
				string,
				string | number
			>;
			return {
				van,
				soort: 'VERMELD_IN',
				naar: document as string,
				eigenschappen: {
					document: document!,
					plaats: plaats!,
					regelVan: regelVan!,
					regelTot: regelTot!,
					basis: basis!
				},
				...(herkomst && { herkomst })
			};
		});
}
