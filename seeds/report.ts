/** Tells in Dutch what a document brought in, and what loading did. */
import type { Dataset } from '#graph/dataset.ts';
import type { LoadReport } from '#graph/load.ts';
import { KINDS, RELATIONS } from '#graph/model.ts';

const number = new Intl.NumberFormat('nl-NL');

const tellNumber = (count: number): string => number.format(count);

const counted = (count: number, one: string, more: string): string =>
	`${tellNumber(count)} ${count === 1 ? one : more}`;

/** Facts per kind, in the order of the model, numbers under each other. */
export function tellFacts({ knopen, relaties, besluiten }: Dataset): string[] {
	const ids = new Map(knopen.map((knoop) => [knoop.id, knoop.soort]));
	const kinds = KINDS.map(({ label, enkelvoud, meervoud }): [number, string] => {
		const count = [...ids.values()].filter((soort) => soort === label).length;
		return [count, count === 1 ? enkelvoud : meervoud];
	});
	const relations = RELATIONS.map(({ naam, leest }): [number, string] => [
		relaties.filter(({ soort }) => soort === naam).length,
		`keer: ${leest}`
	]);
	const decisions: [number, string] = [
		besluiten.length,
		besluiten.length === 1 ? 'besluit over namen' : 'besluiten over namen'
	];
	const rows = [...kinds, ...relations, decisions].filter(([count]) => count > 0);
	const width = Math.max(...rows.map(([count]) => tellNumber(count).length), 5);
	return rows.map(([count, words]) => `${tellNumber(count).padStart(width + 2)}  ${words}`);
}

/** The same in one line. */
export const tellFactsShort = ({ knopen, relaties }: Dataset): string =>
	`${counted(new Set(knopen.map(({ id }) => id)).size, 'knoop', 'knopen')}, ${counted(relaties.length, 'relatie', 'relaties')}`;

/** A document that none of the werkmappen of this load has. */
export const tellGone = (document: string): string =>
	`Vervallen: ${document} stond niet in de werkmappen die nu geladen zijn. Laad die werkmap opnieuw mee om het terug te zetten.`;

/** What the graph holds now, and what changed. */
export function tellLoad({ knopen, relaties, toegevoegd, gewijzigd, verwijderd }: LoadReport): string {
	const held = `${counted(knopen, 'knoop', 'knopen')} en ${counted(relaties, 'relatie', 'relaties')}`;
	if (toegevoegd + gewijzigd + verwijderd === 0) return `Er is niets veranderd: ${held}.`;
	const changes = `${tellNumber(toegevoegd)} nieuw, ${tellNumber(gewijzigd)} gewijzigd, ${tellNumber(verwijderd)} vervallen`;
	return `Geladen: ${held} (${changes}).`;
}
