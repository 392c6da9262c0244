/** A small network, and arbitrary ones, for the tests of the explorer. */
import fc from 'fast-check';
import type { GelezenSchakel } from '$lib/verband/verband.ts';
import type { Rondom, Stuk, StukKnoop } from '../../../src/routes/verkenner/pieces.ts';
import {
	LEEG,
	MOST,
	SOORTEN,
	VERBANDEN,
	WEERGAVEN,
	type Staat
} from '../../../src/routes/verkenner/state.ts';

export const knoop = (id: string, soort = 'Organisatie', more: Partial<StukKnoop> = {}): StukKnoop => ({
	id,
	naam: `Naam van ${id}`,
	soort,
	subsoort: null,
	code: null,
	adres: `/x/${id}`,
	knooppunt: false,
	gemeente: 'gm0001',
	...more
});

export const schakel = (
	van: string,
	soort: string,
	naar: string,
	more: Partial<GelezenSchakel> = {}
): GelezenSchakel => ({
	id: `${van}~${soort}~${naar}`,
	van,
	naar,
	soort,
	leest: `${soort} heen`,
	terug: `${soort} terug`,
	bewering: `${van} & <${naar}> "hangen" samen.`,
	rollen: [],
	jaren: [2023],
	basis: 'VERMELD',
	vindplaatsen: [{ citaat: 'Plaats, regel 1', adres: '/bronnen/d#regel-1', basis: 'VERMELD' }],
	...more
});

/** The piece that a server with exactly these facts would send. */
export function stukOf(knopen: readonly StukKnoop[], schakels: readonly GelezenSchakel[]): Stuk {
	const counts = new Map<string, Rondom>();
	for (const { van, naar, soort, leest, terug } of schakels)
		for (const [id, heen] of [
			[van, true],
			[naar, false]
		] as const) {
			const key = `${id} ${soort} ${heen}`;
			const before = counts.get(key)?.aantal ?? 0;
			counts.set(key, { knoop: id, soort, heen, leest: heen ? leest : terug, aantal: before + 1 });
		}
	return {
		totaal: knopen.length,
		afgekapt: false,
		knopen,
		schakels,
		rondom: [...counts.values()],
		jaren: [2014, 2023]
	};
}

const IDS = ['gm0001', 'a', 'b', 'c', 'd.e', 'f-1', 'g', 'h'];
const KINDS = [
	'Gemeente',
	'Opgave',
	'Organisatie',
	'Activiteit',
	'Document',
	'Samenwerking',
	'Ambitie',
	'Gebied'
];

export const stukArbitrary: fc.Arbitrary<Stuk> = fc
	.record({
		kinds: fc.array(fc.constantFrom(...KINDS), { minLength: IDS.length, maxLength: IDS.length }),
		schakels: fc.uniqueArray(
			fc.record({
				van: fc.constantFrom(...IDS),
				naar: fc.constantFrom(...IDS),
				soort: fc.constantFrom(...VERBANDEN.slice(0, 6)),
				jaren: fc.constantFrom([], [2014], [2023], [2014, 2023]),
				basis: fc.constantFrom('VERMELD', 'OPMAAK', 'AFGELEID')
			}),
			{ selector: ({ van, soort, naar }) => `${van} ${soort} ${naar}`, maxLength: 30 }
		)
	})
	.map(({ kinds, schakels }) =>
		stukOf(
			IDS.map((id, at) =>
				knoop(id, id === 'gm0001' ? 'Gemeente' : kinds[at], {
					knooppunt: id === 'gm0001',
					gemeente: at % 3 ? 'gm0001' : null
				})
			),
			schakels.map(({ van, naar, soort, jaren, basis }) => schakel(van, soort, naar, { jaren, basis }))
		)
	);

const id = fc.constantFrom(...IDS);
const ids = (most: number) => fc.uniqueArray(id, { maxLength: Math.min(most, 6) });
/** In the order of the model, and never all or none: that is no filter. */
const choice = <T>(all: readonly T[]) =>
	fc.option(fc.subarray([...all], { minLength: 1, maxLength: all.length - 1 }), { nil: null });

export const staatArbitrary: fc.Arbitrary<Staat> = fc
	.record({
		start: fc.option(id, { nil: null }),
		dicht: fc.boolean(),
		uit: fc.uniqueArray(
			fc.record({
				id,
				soort: fc.option(fc.constantFrom(...VERBANDEN), { nil: null }),
				heen: fc.boolean()
			}),
			{ selector: ({ id: one, soort, heen }) => `${one} ${soort} ${soort ? heen : ''}`, maxLength: 6 }
		),
		vast: ids(MOST.vast),
		weg: ids(MOST.weg),
		soorten: choice(SOORTEN),
		verbanden: choice(VERBANDEN),
		bases: choice(['vermeld', 'opmaak', 'afgeleid', 'handmatig'] as const),
		gemeente: fc.option(fc.constantFrom('gm0001', 'gm0002'), { nil: null }),
		jaar: fc.option(fc.integer({ min: 1900, max: 2100 }), { nil: null }),
		vind: fc.string({ maxLength: 20 }).map((text) => text.replace(/\s+/g, ' ').trim()),
		kies: ids(MOST.kies),
		loop: fc.array(id, { maxLength: MOST.loop }),
		plek: fc.uniqueArray(
			fc.record({
				id,
				x: fc.integer({ min: -9_999, max: 9_999 }),
				y: fc.integer({ min: -9_999, max: 9_999 }),
				na: fc.integer({ min: 0, max: MOST.uit })
			}),
			{ selector: (one) => one.id, maxLength: 6 }
		),
		weergave: fc.constantFrom(...WEERGAVEN)
	})
	.map((staat) => ({
		...staat,
		dicht: staat.dicht && staat.start !== null,
		weg: staat.weg.filter((one) => one !== staat.start),
		uit: staat.uit.map((one) => (one.soort === null ? { ...one, heen: true } : one))
	}));

export const start = (id: string, more: Partial<Staat> = {}): Staat => ({ ...LEEG, start: id, ...more });
