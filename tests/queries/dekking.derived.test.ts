/** The coverage that a page shows, held to what its states mean. Rows come from the plain model. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeFacts } from '#graph/merge.ts';
import { ASPECTEN, type Aspect } from '#graph/model.ts';
import * as bevinding from '#queries/bevinding.ts';
import * as dekking from '#queries/dekking.ts';
import * as lijst from '#queries/dekking-lijst.ts';
import * as stelDat from '#queries/stel-dat.ts';
import { seeded } from './hold.ts';
import { find, plainOf, withLabel, type Plain } from './plain.ts';
import { tallyOf } from './plain-tally.ts';
import { cases as bevindingen } from './plain/bevinding.ts';
import { cases } from './plain/dekking.ts';
import { cases as stelDatCases } from './plain/stel-dat.ts';
import { datasets, factsArbitrary } from './random-graph.ts';

const YEARS = fc.constantFrom(null, 2019, 2023);
const NO_DOCUMENTS = new Map();

const rowsOf = (plain: Plain, { name }: { name: string }, params: object) =>
	[...cases, ...bevindingen, ...stelDatCases]
		.find(({ query }) => query.name === name)!
		.answer(plain, params) as never[];
const doelenOf = (plain: Plain, jaar: number | null): dekking.DoelRow[] =>
	rowsOf(plain, dekking.doelen, dekking.doelenParams('gm1', jaar));
const feitenOf = (plain: Plain, vraag: dekking.Vraag, zonder: readonly string[] = []): dekking.FeitenRow[] =>
	rowsOf(
		plain,
		dekking.feiten,
		dekking.feitenParams('gm1', dekking.neededGoals(doelenOf(plain, vraag.jaar), vraag), vraag.jaar, zonder)
	);
const tellingenOf = (
	plain: Plain,
	jaar: number | null,
	zonder: readonly string[] = []
): dekking.Doeltelling[] =>
	dekking.toTellingen(doelenOf(plain, jaar), feitenOf(plain, { jaar }, zonder), jaar);
const rijenFor = (plain: Plain, vraag: dekking.Vraag, zonder: readonly string[] = []): dekking.Rij[] =>
	dekking.toRijen(doelenOf(plain, vraag.jaar), feitenOf(plain, vraag, zonder), vraag);
const rijenOf = (plain: Plain, jaar: number | null, zonder: readonly string[] = []) =>
	rijenFor(plain, { jaar }, zonder);
const lijstOf = (plain: Plain, doel: string, aspect: Aspect, jaar: number | null) =>
	lijst.toLijst(aspect, rowsOf(plain, lijst.lijstVraag(aspect), lijst.lijstParams(doel, jaar)), NO_DOCUMENTS);

/** Cells that are of the goal itself, with its counts. */
function ownCells(plain: Plain, jaar: number | null) {
	const byId = new Map(tellingenOf(plain, jaar).map((row) => [row.id, row]));
	return rijenOf(plain, jaar)
		.flatMap((rij) => rij.cellen.filter(({ bron }) => bron === rij.doel.id).map((cel) => ({ rij, cel })))
		.map(({ rij, cel }) => ({ rij, cel, row: byId.get(rij.doel.id)! }));
}

test('the counts of a goal are those of walking down from it', () => {
	const property = fc.property(factsArbitrary, YEARS, fc.boolean(), (facts, jaar, off) => {
		const plain = plainOf(facts);
		const gone = off
			? [...withLabel(plain, 'Organisatie'), ...withLabel(plain, 'Geldstroom')].map(({ id }) => id)
			: [];
		const zonder = gone.filter((_, at) => at % 2 === 0);
		for (const { id, telling } of tellingenOf(plain, jaar, zonder))
			expect(telling, `${id} ${jaar}`).toEqual(tallyOf(plain, find(plain, id)!, jaar, zonder));
	});
	fc.assert(property, seeded({ numRuns: 100 }));
});

test('a state says what design.md says it means', () => {
	const property = fc.property(factsArbitrary, YEARS, (facts, jaar) => {
		for (const { cel, row } of ownCells(plainOf(facts), jaar)) {
			const { zeker: number, bekend: known, eenJaar } = row.telling[cel.aspect];
			expect(cel.rechtstreeks + cel.via).toBe(number);
			if (cel.stand === 'GEDEKT') {
				if (cel.aspect === 'indicator') expect(known).toBeGreaterThan(0);
				else if (cel.aspect === 'geld') expect(known).toBeGreaterThan(1);
				else expect(number).toBeGreaterThan(1);
			} else if (cel.stand === 'DUN') {
				if (cel.aspect === 'indicator') expect(known).toBe(0);
				else if (cel.aspect === 'geld') expect(known === 1 || eenJaar).toBe(true);
				else expect(number).toBe(1);
			} else if (cel.stand === 'BEDRAG_ONBEKEND') {
				expect(cel.aspect).toBe('geld');
				expect([number > 0, known]).toEqual([true, 0]);
			} else expect(number).toBe(0);
			if (cel.stand === 'GEEN_GEGEVENS') expect(row.bevat).not.toContain(cel.aspect);
			if (cel.stand === 'NIET_ONZE_TAAK') expect(cel.toelichting).toContain('taak van');
		}
	});
	fc.assert(property, seeded({ numRuns: 60 }));
});

test('every number of a cell is a list of exactly that many facts', () => {
	const property = fc.property(factsArbitrary, YEARS, (facts, jaar) => {
		const plain = plainOf(facts);
		const rows = new Map(tellingenOf(plain, jaar).map((row) => [row.id, row]));
		for (const { rij, cel } of ownCells(plain, jaar)) {
			const feiten = lijstOf(plain, rij.doel.id, cel.aspect, jaar);
			const count = (telling: lijst.Telling) => feiten.filter((feit) => feit.telling === telling).length;
			const context = `${rij.doel.id} ${cel.aspect} ${jaar}`;
			expect([count('RECHTSTREEKS'), count('VIA')], context).toEqual([cel.rechtstreeks, cel.via]);
			if (cel.aspect !== 'partner') continue;
			const { groepen, onderdelen, naamlozen } = rows.get(rij.doel.id)!.telling.partner;
			expect([count('GROEP'), count('ONDERDEEL'), count('ZONDER_NAAM')], context).toEqual([
				groepen,
				onderdelen,
				naamlozen
			]);
		}
	});
	fc.assert(property, seeded({ numRuns: 60 }));
});

test('a shielded party never gives its name', () => {
	const property = fc.property(factsArbitrary, YEARS, (facts, jaar) => {
		const plain = plainOf(facts);
		const shielded = plain.nodes.filter(({ p }) => p.afgeschermd === true).map(({ id }) => id);
		for (const { id } of withLabel(plain, 'Doel')) {
			for (const aspect of ['partner', 'verbonden-partij'] as const) {
				for (const { knoop, telling, schakels } of lijstOf(plain, id, aspect, jaar)) {
					if (!shielded.includes(knoop.id)) continue;
					expect([knoop.naam, telling, schakels]).toEqual(['Afgeschermd', 'ZONDER_NAAM', []]);
				}
			}
		}
	});
	fc.assert(property, seeded({ numRuns: 60 }));
});

test('a fact more never turns covered or thin into a gap', () => {
	const good = ['GEDEKT', 'DUN', 'BEDRAG_ONBEKEND', 'ONZEKER'];
	const property = fc.property(datasets, fc.nat(), YEARS, (dataset, pick, jaar) => {
		const contributions = dataset.relaties.filter(
			({ soort }) => !['VERMELD_IN', 'ONDERDEEL_VAN', 'OPVOLGER_VAN'].includes(soort)
		);
		const dropped = contributions[pick % (contributions.length || 1)];
		const without = { ...dataset, relaties: dataset.relaties.filter((relatie) => relatie !== dropped) };
		const [less, more] = [without, dataset].map((one) => rijenOf(plainOf(mergeFacts(one)), jaar));
		const after = new Map(more!.map((rij) => [rij.doel.id, rij]));
		for (const rij of less!) {
			for (const [at, { stand, aspect }] of rij.cellen.entries()) {
				const next = after.get(rij.doel.id)?.cellen[at];
				if (!next || !good.includes(stand)) continue;
				expect(next.stand, `${rij.doel.id} ${aspect} ${dropped?.soort}`).not.toBe('GAT');
				if (stand !== 'ONZEKER') expect(next.stand).not.toBe('GEEN_GEGEVENS');
			}
		}
	});
	fc.assert(property, seeded({ numRuns: 80 }));
});

test('switching off nothing changes nothing, and what goes never covers', () => {
	const rank = ['GEDEKT', 'DUN', 'BEDRAG_ONBEKEND', 'ONZEKER', 'GAT'];
	const property = fc.property(factsArbitrary, YEARS, fc.nat(), (facts, jaar, pick) => {
		const plain = plainOf(facts);
		const all = rijenOf(plain, jaar);
		expect(stelDat.toGevolgen(all, rijenOf(plain, jaar, []), [])).toEqual([]);
		const parties = withLabel(plain, 'Organisatie').map(({ id }) => id);
		const zonder = parties.filter((_, at) => (at + pick) % 2 === 0);
		for (const { van, naar, aspect } of stelDat.toGevolgen(all, rijenOf(plain, jaar, zonder), [])) {
			expect(['partner', 'verbonden-partij']).toContain(aspect);
			if (rank.includes(van!) && rank.includes(naar!) && naar !== 'ONZEKER')
				expect(rank.indexOf(naar!)).toBeGreaterThanOrEqual(
					Math.min(rank.indexOf(van!), rank.indexOf('ONZEKER'))
				);
		}
	});
	fc.assert(property, seeded({ numRuns: 60 }));
});

test('only of goals that lean on what is switched off do the facts change', () => {
	const property = fc.property(factsArbitrary, YEARS, fc.nat(), fc.nat(5), (facts, jaar, pick, step) => {
		const plain = plainOf(facts);
		const zonder = plain.nodes.filter((_, at) => (at + pick) % (step + 2) === 0).map(({ id }) => id);
		const weg: stelDat.WegRow[] = rowsOf(plain, stelDat.uitgebreid, { ids: zonder, limiet: 1000 });
		const leans = weg.flatMap(({ doelen }) => doelen);
		const others = (rows: readonly dekking.FeitenRow[]) => rows.filter(({ doel }) => !leans.includes(doel));
		expect(
			others(
				feitenOf(
					plain,
					{ jaar },
					weg.map(({ id }) => id)
				)
			)
		).toEqual(others(feitenOf(plain, { jaar })));
	});
	fc.assert(property, seeded({ numRuns: 100 }));
});

test('a shielded amount shows only in a sum of three or more', () => {
	const flow = (bedrag: number, afgeschermd: boolean) => ({
		id: `${bedrag}`,
		bedrag,
		bekend: bedrag ? 1 : 0,
		afgeschermd
	});
	const [open, a, b, c] = [flow(7, false), flow(10, true), flow(20, true), flow(30, true)];
	expect(stelDat.sumGeld([open!, a!, b!])).toEqual({ verweesd: 7, verweesdOnbekend: 2 });
	expect(stelDat.sumGeld([open!, a!, b!, c!])).toEqual({ verweesd: 67, verweesdOnbekend: 0 });
	expect(stelDat.sumGeld([open!, flow(0, false)])).toEqual({ verweesd: 7, verweesdOnbekend: 1 });
});

test('findings are of cells and facts that are there, each once, gaps first', () => {
	const stands = ['GAT', 'ONZEKER', 'SIGNAAL', 'GEEN_GEGEVENS'];
	const property = fc.property(factsArbitrary, YEARS, (facts, jaar) => {
		const plain = plainOf(facts);
		const rijen = rijenOf(plain, jaar);
		const rows: bevinding.FeitRow[] = rowsOf(plain, bevinding.feiten, bevinding.feitenParams('gm1', jaar));
		const all = bevinding.toBevindingen(rijen, doelenOf(plain, jaar), rows);
		const keys = all.map(({ code, knoop, zin }) => `${code} ${knoop.id} ${zin}`);
		expect(keys).toEqual([...new Set(keys)]);
		const order = all.map(({ stand }) => stands.indexOf(stand));
		expect(order).toEqual([...order].sort((a, b) => a - b));
		for (const { code, stand, knoop } of all) {
			if (['G5', 'G6', 'G7', 'G8', 'G9'].includes(code)) expect(stand).toBe('SIGNAAL');
			const aspect = { G1: 'activiteit', G3: 'geld', G4: 'indicator' }[code as string];
			if (!aspect) continue;
			const cells = rijen
				.filter(({ doel }) => doel.id === knoop.id)
				.map(({ cellen }) => cellen[ASPECTEN.indexOf(aspect as Aspect)]!.stand);
			const expected = {
				GAT: ['GAT'],
				GEEN_GEGEVENS: ['GEEN_GEGEVENS'],
				ONZEKER: ['ONZEKER', 'BEDRAG_ONBEKEND'],
				SIGNAAL: []
			}[stand];
			expect(
				cells.some((cell) => (expected as string[]).includes(cell)),
				`${code} ${knoop.id} ${stand}`
			).toBe(true);
		}
		// Every gap in the money or indicators of an end is told.
		for (const rij of rijen.filter(({ diepte }) => diepte === 0)) {
			for (const [code, at] of [
				['G3', 3],
				['G4', 4]
			] as const) {
				if (rij.cellen[at]!.stand !== 'GAT') continue;
				expect(
					all.some((one) => one.code === code && one.knoop.id === rij.doel.id && one.stand === 'GAT')
				).toBe(true);
			}
		}
	});
	fc.assert(property, seeded({ numRuns: 60 }));
});

test('the coverage of one goal is that of the whole municipality, cut to the goal', () => {
	const property = fc.property(factsArbitrary, YEARS, (facts, jaar) => {
		const plain = plainOf(facts);
		const whole = rijenOf(plain, jaar);
		for (const { id, onder } of doelenOf(plain, null)) {
			const rijen = rijenFor(plain, { jaar, doel: id });
			const cells = (all: readonly dekking.Rij[]) =>
				all.map(({ doel, diepte, cellen }) => [doel.id, diepte, cellen]);
			expect(cells(rijen)).toEqual(
				cells(whole.filter(({ doel }) => doel.id === id || onder.includes(doel.id)))
			);
		}
	});
	fc.assert(property, seeded({ numRuns: 60 }));
});
