import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toParagraphs } from '../../../src/routes/verkenner/paragraphs.ts';
import { LEEG, SOORTEN } from '../../../src/routes/verkenner/state.ts';
import { expand } from '../../../src/routes/verkenner/steps.ts';
import { toTree, type Tak } from '../../../src/routes/verkenner/tree.ts';
import { MAX_GETEKEND, toView } from '../../../src/routes/verkenner/view.ts';
import { sayFilters, sayLeftOut } from '../../../src/routes/verkenner/words.ts';
import { knoop, schakel, staatArbitrary, start, stukArbitrary, stukOf } from './sample.ts';

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const star = (middle: string, kind: string, count: number) =>
	stukOf(
		[
			knoop('start'),
			knoop(middle, kind, { knooppunt: true }),
			...Array.from({ length: count }, (_, at) => knoop(`n${at}`))
		],
		[
			schakel('start', 'LIGT_IN', middle),
			...Array.from({ length: count }, (_, at) => schakel(`n${at}`, 'LIGT_IN', middle))
		]
	);

function inTree(takken: readonly Tak[]): { knopen: string[]; schakels: string[] } {
	const parts = takken.map(({ knoop: one, twijgen }) => {
		const under = inTree(twijgen.flatMap(({ tak }) => tak ?? []));
		return {
			knopen: [one.id, ...under.knopen],
			schakels: [...twijgen.map((twijg) => twijg.schakel.id), ...under.schakels]
		};
	});
	return { knopen: parts.flatMap((part) => part.knopen), schakels: parts.flatMap((part) => part.schakels) };
}

describe('the view', () => {
	it('is the same in the tree and in the text: every node and relation once', () => {
		fc.assert(
			fc.property(staatArbitrary, stukArbitrary, (staat, stuk) => {
				const view = toView(staat, stuk);
				const tree = inTree(toTree(view));
				expect(tree.knopen.toSorted()).toEqual(ids(view.knopen).toSorted());
				expect(tree.schakels.toSorted()).toEqual(ids(view.schakels).toSorted());
				const text = toParagraphs(view);
				expect(text.map((one) => one.knoop.id)).toEqual(ids(view.knopen));
				expect(text.flatMap(({ schakels }) => ids(schakels)).toSorted()).toEqual(
					ids(view.schakels).toSorted()
				);
			})
		);
	});

	it('draws no relation without both ends, and nothing that a filter stops', () => {
		fc.assert(
			fc.property(staatArbitrary, stukArbitrary, (staat, stuk) => {
				const view = toView(staat, stuk);
				const shown = new Set(ids(view.knopen));
				for (const { van, naar, soort, jaren } of view.schakels) {
					expect(shown.has(van) && shown.has(naar)).toBe(true);
					if (staat.verbanden) expect(staat.verbanden).toContain(soort);
					if (staat.jaar && jaren.length) expect(Math.min(...jaren)).toBeLessThanOrEqual(staat.jaar);
				}
				for (const { id, soort } of view.knopen) {
					if (id === staat.start || staat.vast.includes(id)) continue;
					if (staat.soorten) expect(staat.soorten).toContain(soort);
					expect(staat.weg).not.toContain(id);
				}
			})
		);
	});

	it('shows the neighbours of the start, and of what was unfolded', () => {
		const stuk = stukOf(
			['a', 'b', 'c', 'd'].map((id) => knoop(id)),
			[schakel('a', 'VOERT_UIT', 'b'), schakel('b', 'VOERT_UIT', 'c'), schakel('c', 'NEEMT_DEEL_AAN', 'd')]
		);
		expect(ids(toView(start('a'), stuk).knopen)).toEqual(['a', 'b']);
		const wider = expand(expand(start('a'), 'b'), 'c', 'VOERT_UIT', true);
		expect(ids(toView(wider, stuk).knopen)).toEqual(['a', 'b', 'c']);
		expect(ids(toView(expand(wider, 'c'), stuk).knopen)).toEqual(['a', 'b', 'c', 'd']);
	});

	it('lets go of what came only with a folded node', () => {
		const stuk = stukOf([knoop('a'), knoop('b')], [schakel('a', 'VOERT_UIT', 'b')]);
		expect(ids(toView(start('a', { dicht: true }), stuk).knopen)).toEqual(['a']);
		expect(ids(toView(start('a', { dicht: true, vast: ['b'] }), stuk).knopen)).toEqual(['a', 'b']);
	});

	it('bundles the lines of a hub that nobody opened, and counts them', () => {
		const stuk = star('hub', 'Gebied', 20);
		const kept = stuk.knopen.map(({ id }) => id).filter((id) => id !== 'hub');
		const view = toView({ ...LEEG, start: 'start', uit: [] }, stuk);
		expect(ids(view.knopen)).toEqual(['start', 'hub']);
		const whole = toView(
			{ ...LEEG, start: 'gm0001' },
			{ ...stuk, knopen: [...stuk.knopen, knoop('gm0001', 'Gemeente')] }
		);
		expect(whole.knopen).toHaveLength(kept.length + 2);
		expect(whole.schakels).toHaveLength(0);
		expect(whole.knopen.find(({ id }) => id === 'hub')?.gebundeld).toBe(21);
		expect(sayLeftOut(whole)).toEqual(['Gebundeld en niet getekend: 21 lijnen van Naam van hub.']);
		expect(toView(expand({ ...LEEG, start: 'gm0001' }, 'hub'), stuk).schakels).toHaveLength(21);
	});

	it('draws all lines of a hub that was opened', () => {
		const stuk = star('hub', 'Gebied', 20);
		const view = toView(expand(start('start'), 'hub'), stuk);
		expect(view.schakels).toHaveLength(21);
	});

	it('draws at most so many nodes and counts the rest', () => {
		const view = toView(start('hub'), star('hub', 'Organisatie', 700));
		expect(view.knopen).toHaveLength(MAX_GETEKEND);
		expect(view.weggelaten).toBe(702 - MAX_GETEKEND);
		expect(sayLeftOut(view)[0]).toContain('202 knopen staan er niet bij');
	});

	it('marks what is older than the year of the view, with its year', () => {
		const stuk = stukOf(
			['a', 'b', 'c'].map((id) => knoop(id)),
			[
				schakel('a', 'VOERT_UIT', 'b', { jaren: [2014] }),
				schakel('a', 'VOERT_UIT', 'c', { jaren: [2014, 2023] })
			]
		);
		const view = toView(start('a'), stuk);
		expect(view.peiljaar).toBe(2023);
		expect(view.schakels.map(({ oud, jaar }) => [oud, jaar])).toEqual([
			[true, 2014],
			[false, 2023]
		]);
		expect(view.knopen.map(({ oud }) => oud)).toEqual([false, true, false]);
		const before = toView(start('a', { jaar: 2014 }), stuk);
		expect(before.peiljaar).toBe(2014);
	});

	it('lights up what was found, without minding accents', () => {
		const stuk = stukOf([knoop('a', 'Organisatie', { naam: 'Coöperatie Één' })], []);
		expect(toView(start('a', { vind: 'cooperatie een' }), stuk).knopen[0]?.gevonden).toBe(true);
		expect(toView(start('a', { vind: 'twee' }), stuk).knopen[0]?.gevonden).toBe(false);
	});
});

describe('filters in words', () => {
	const chosen = (soorten: readonly string[]) => sayFilters({ ...start('a'), soorten }, null);

	it('says what is taken away when that is shorter', () => {
		expect(chosen(SOORTEN.filter((soort) => soort !== 'Organisatiecategorie'))).toEqual(['zonder groepen']);
		expect(chosen(['Opgave', 'Organisatie'])).toEqual(['alleen opgaven en organisaties']);
	});
});
