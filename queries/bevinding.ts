/** Findings G1 to G9: what a reader should look at, each with its state and a sentence (domein 8.1). */
import { query } from '#graph/engine.ts';
import { TELT_NIET, type Aspect, type BevindingCode, type Stand } from '#graph/model.ts';
import feitenText from './bevinding/feiten.cypher?raw';
import type { Cel, Rij, DoelRow } from './dekking.ts';
import type { NodeShort } from './schakel.ts';
import { sayName } from './sentence.ts';

export interface FeitRow {
	readonly code: BevindingCode;
	readonly id: string;
	readonly naam: string;
	readonly soort: string;
	readonly subsoort: string | null;
	readonly nummer: string | null;
	readonly doel: string;
	readonly doelNaam: string;
	/** Eurocents granted and asked (G9); 0 for the others. */
	readonly deel: number;
	readonly geheel: number;
}

interface FeitParams {
	readonly gemeente: string;
	readonly jaar: number | null;
	readonly telNiet: string[];
	readonly limiet: number;
	readonly [name: string]: unknown;
}

/** What findings need besides the counts per goal. */
export const feiten = query<FeitParams, FeitRow>('bevinding.feiten', feitenText);

/** Findings that one municipality may have. */
const LIMIET = 100_000;

export const feitenParams = (gemeente: string, jaar: number | null): FeitParams => ({
	gemeente,
	jaar,
	telNiet: [...TELT_NIET],
	limiet: LIMIET
});

export type BevindingStand = 'GAT' | 'GEEN_GEGEVENS' | 'ONZEKER' | 'SIGNAAL';

export interface Bevinding {
	readonly code: BevindingCode;
	readonly stand: BevindingStand;
	readonly knoop: NodeShort;
	readonly zin: string;
	/** The goal that it was found with, when that is not the node itself. */
	readonly bij?: string;
	/** The end of the trace that it is about; null when no goal is known. */
	readonly opgave?: NodeShort | null;
	/** The document that it was found in: its places come first. */
	readonly document?: string | null;
}

const ORDER: readonly BevindingStand[] = ['GAT', 'ONZEKER', 'SIGNAAL', 'GEEN_GEGEVENS'];

/** All findings, gaps first, then by code and in the order of the goals. `doelen` are those of every year. */
export function toBevindingen(
	rijen: readonly Rij[],
	doelen: readonly DoelRow[],
	rows: readonly FeitRow[]
): Bevinding[] {
	const found = [
		...rijen.flatMap((rij, at) => ofCells(rij, rijen, at)),
		...rijen.filter(({ diepte }) => diepte === 0).flatMap(concentration),
		...ended(doelen, rijen),
		...rows.map((row) => ({ ...ofRow(row, rijen), ...(row.doel && { bij: row.doel }) }))
	].map((bevinding) => withPlace(bevinding, rijen));
	return onlyOnce(found)
		.map((bevinding, at) => ({ bevinding, at }))
		.sort(
			(a, b) =>
				ORDER.indexOf(a.bevinding.stand) - ORDER.indexOf(b.bevinding.stand) ||
				(a.bevinding.code < b.bevinding.code ? -1 : a.bevinding.code > b.bevinding.code ? 1 : a.at - b.at)
		)
		.map(({ bevinding }) => bevinding);
}

/** An activity under two goals is one finding. */
const onlyOnce = (found: readonly Bevinding[]): Bevinding[] =>
	[
		...new Map(
			[...found]
				.reverse()
				.map((bevinding) => [`${bevinding.code} ${bevinding.knoop.id} ${bevinding.zin}`, bevinding])
		).values()
	].reverse();

/** With the trace and the document that a finding belongs to. */
function withPlace(bevinding: Bevinding, rijen: readonly Rij[]): Bevinding {
	const doel = bevinding.bij ?? bevinding.knoop.id;
	const at = rijen.findIndex((rij) => rij.doel.id === doel);
	if (at < 0) return bevinding;
	let end = at;
	while (end > 0 && rijen[end]!.diepte > 0) end--;
	return { ...bevinding, opgave: rijen[end]!.doel, document: rijen[at]!.document };
}

const WEAK: Readonly<Partial<Record<Stand, BevindingStand>>> = {
	GAT: 'GAT',
	GEEN_GEGEVENS: 'GEEN_GEGEVENS',
	ONZEKER: 'ONZEKER',
	BEDRAG_ONBEKEND: 'ONZEKER'
};

const cellOf = (rij: Rij, aspect: Aspect): Cel => rij.cellen.find((cel) => cel.aspect === aspect)!;

/** Rows under the one at `at`. */
function below(rijen: readonly Rij[], at: number): Rij[] {
	const under: Rij[] = [];
	for (let next = at + 1; next < rijen.length && rijen[next]!.diepte > rijen[at]!.diepte; next++)
		under.push(rijen[next]!);
	return under;
}

/** The row right above the one at `at`, which is not an end. */
const above = (rijen: readonly Rij[], at: number): Rij =>
	rijen.slice(0, at).findLast(({ diepte }) => diepte < rijen[at]!.diepte)!;

/** G1 for goals without goals under them; G3 and G4 for the ends and for gaps under them. Missing data is told once, at the end. */
function ofCells(rij: Rij, rijen: readonly Rij[], at: number): Bevinding[] {
	const under = below(rijen, at);
	const found: Bevinding[] = [];
	const add = (code: 'G1' | 'G3' | 'G4', aspect: Aspect, zin: (cel: Cel) => string) => {
		const cel = cellOf(rij, aspect);
		const stand = WEAK[cel.stand];
		if (stand) found.push({ code, stand, knoop: rij.doel, zin: zin(cel) });
	};
	const isLow = under.length === 0;
	const missing = cellOf(rij, 'activiteit').stand === 'GEEN_GEGEVENS';
	const toldAbove = rij.diepte > 0 && missing && allMissingAbove(rij, rijen, at);
	if (
		(isLow && !toldAbove) ||
		(rij.diepte === 0 && missing && under.every((row) => cellOf(row, 'activiteit').stand === 'GEEN_GEGEVENS'))
	) {
		if (isLow || missing) add('G1', 'activiteit', (cel) => tellG1(rij, cel));
	}
	// a goal under an end has a finding of its own where the end has what it lacks
	const isTold = (aspect: Aspect) =>
		rij.diepte === 0 ||
		(cellOf(rij, aspect).stand === 'GAT' && cellOf(above(rijen, at), aspect).stand !== 'GAT');
	if (isTold('geld')) add('G3', 'geld', (cel) => tellG3(rij, cel));
	if (isTold('indicator')) add('G4', 'indicator', (cel) => tellG4(rij, cel));
	return found;
}

function allMissingAbove(rij: Rij, rijen: readonly Rij[], at: number): boolean {
	let end = at;
	while (rijen[end]!.diepte > 0) end--;
	return [rijen[end]!, ...below(rijen, end)].every(
		(row) => cellOf(row, 'activiteit').stand === 'GEEN_GEGEVENS'
	);
}

function tellG1(rij: Rij, cel: Cel): string {
	const name = rij.doel.naam;
	if (cel.stand === 'GAT')
		return `Bij ${name} staat geen activiteit, terwijl de bron die activiteiten hoort te noemen geladen is.`;
	if (cel.stand === 'GEEN_GEGEVENS') return `Voor ${name} is geen bron met activiteiten geladen.`;
	return `Bij ${name} zelf staat geen zekere activiteit: ${lower(cel.toelichting)}`;
}

function tellG3(rij: Rij, cel: Cel): string {
	const name = rij.doel.naam;
	if (cel.stand === 'GAT')
		return `Bij ${name} staat geen geld, terwijl de bron die dat hoort te noemen geladen is.`;
	if (cel.stand === 'GEEN_GEGEVENS') return `Voor ${name} is geen bron met geld geladen.`;
	if (cel.stand === 'ONZEKER') return `Bij ${name} zelf staat geen zeker geld: ${lower(cel.toelichting)}`;
	return `Bij ${name} is geld genoemd maar geen bedrag: ${lower(cel.toelichting)}`;
}

function tellG4(rij: Rij, cel: Cel): string {
	const name = rij.doel.naam;
	if (cel.stand === 'GAT')
		return `Bij ${name} staat geen indicator, terwijl de bron die dat hoort te noemen geladen is.`;
	if (cel.stand === 'GEEN_GEGEVENS') return `Voor ${name} is geen bron met indicatoren geladen.`;
	return `Bij ${name} zelf staat geen zekere indicator: ${lower(cel.toelichting)}`;
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** G6: an end that hangs on one organisation or one flow of money. */
function concentration(rij: Rij): Bevinding[] {
	const zin = (wat: string) => `${rij.doel.naam} hangt van precies één ${wat} af.`;
	const partner = cellOf(rij, 'partner');
	const geld = cellOf(rij, 'geld');
	return [
		...(partner.stand === 'DUN'
			? [{ code: 'G6', stand: 'SIGNAAL', knoop: rij.doel, zin: zin('organisatie') } as const]
			: []),
		...(geld.rechtstreeks + geld.via === 1
			? [{ code: 'G6', stand: 'SIGNAAL', knoop: rij.doel, zin: zin('geldstroom') } as const]
			: [])
	];
}

/** G8: a goal that a newer document does not take over, while it takes over others of the same end; or a plan that has ended. */
function ended(doelen: readonly DoelRow[], rijen: readonly Rij[]): Bevinding[] {
	const byId = new Map(doelen.map((row) => [row.id, row]));
	const laatsteJaar = Math.max(...doelen.flatMap(({ jaar }) => jaar ?? []));
	const found: Bevinding[] = [];
	for (const [at, rij] of rijen.entries()) {
		const row = byId.get(rij.doel.id)!;
		if (row.later.length) {
			for (const child of below(rijen, at)) {
				const missing = byId.get(child.doel.id)!;
				if (rij.diepte > 0 || missing.later.length) continue;
				found.push({
					code: 'G8',
					stand: 'SIGNAAL',
					knoop: child.doel,
					zin: `${child.doel.naam} komt in de nieuwere versie van ${rij.doel.naam} niet terug.`
				});
			}
		} else if (rij.diepte === 0 && lastYearOf(row) < laatsteJaar) {
			const plan = row.geldigTot ? `liep tot en met ${lastYearOf(row)}` : `is een plan van ${row.jaar}`;
			found.push({
				code: 'G8',
				stand: 'SIGNAAL',
				knoop: rij.doel,
				zin: `${rij.doel.naam} ${plan}; een opvolger is niet gevonden.`
			});
		}
	}
	return found;
}

/** The last year that a goal holds in; without end when it names none. */
const lastYearOf = ({ jaar, geldigTot }: DoelRow): number =>
	geldigTot ? Number(geldigTot.slice(0, 4)) : (jaar ?? Infinity);

const euro = (cents: number): string =>
	new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' }).format(cents / 100);

/** G2, G5, G7 and G9: one row is one finding. */
function ofRow(row: FeitRow, rijen: readonly Rij[]): Bevinding {
	const knoop: NodeShort = {
		id: row.id,
		naam: row.naam,
		soort: row.soort,
		subsoort: row.subsoort,
		code: row.nummer
	};
	const name = sayName(knoop);
	switch (row.code) {
		case 'G2': {
			const partner = endCell(row.doel, rijen);
			if (!partner || partner.stand === 'GEEN_GEGEVENS')
				return {
					code: 'G2',
					stand: 'GEEN_GEGEVENS',
					knoop,
					zin: `Voor ${name} is geen bron met uitvoerders geladen.`
				};
			if (partner.rechtstreeks + partner.via > 0)
				return {
					code: 'G2',
					stand: 'ONZEKER',
					knoop,
					zin: `Bij ${name} staat geen organisatie als uitvoerder; ${partner.rechtstreeks > 0 ? 'partijen staan alleen bij de opgave' : 'organisaties staan alleen bij ander werk van de opgave'}.`
				};
			if (partner.stand !== 'GAT')
				return {
					code: 'G2',
					stand: 'ONZEKER',
					knoop,
					zin: `Bij ${name} staat geen organisatie als uitvoerder; over partijen bij de opgave is niets zeker: ${lower(partner.toelichting)}`
				};
			return {
				code: 'G2',
				stand: 'GAT',
				knoop,
				zin: `Bij ${name} staat geen organisatie als uitvoerder, ook niet bij de opgave.`
			};
		}
		case 'G5':
			return {
				code: 'G5',
				stand: 'SIGNAAL',
				knoop,
				zin: `Bij ${name} staat niet voor welk doel het geld is.`
			};
		case 'G7':
			return {
				code: 'G7',
				stand: 'SIGNAAL',
				knoop,
				zin: `${name} staat bij ${row.doelNaam} zonder activiteit of geld.`
			};
		default:
			return {
				code: 'G9',
				stand: 'SIGNAAL',
				knoop,
				zin: `Voor ${name} is ${euro(row.deel)} verleend van de gevraagde ${euro(row.geheel)}.`
			};
	}
}

/** The partner cell of the end that a goal stands under. */
function endCell(doel: string, rijen: readonly Rij[]): Cel | undefined {
	let at = rijen.findIndex((rij) => rij.doel.id === doel);
	while (at > 0 && rijen[at]!.diepte > 0) at--;
	return at < 0 ? undefined : cellOf(rijen[at]!, 'partner');
}
