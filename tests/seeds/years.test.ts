/**
 * A made-up municipality, Duinrand (tests/fixtures/duinrand): an agenda without a year and a register of 2024 that holds
 * money of three years. Answers worked out from domain.md: R2, R4, 8.1 ("for this goal and year").
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '#graph/engine.ts';
import { openEmbedded } from '#graph/engines/embedded.ts';
import { seed } from '#seeds/seed.ts';
import { askingOf } from '../lib/server/graphql/asking.ts';

const DUINRAND = new URL('../fixtures/duinrand', import.meta.url).pathname;

let engine: Engine;
beforeAll(async () => {
	engine = await openEmbedded(':memory:');
	const problems: string[] = [];
	await seed(engine, { paths: [DUINRAND], alleen: true }, (line, problem) => problem && problems.push(line));
	expect(problems).toEqual([]);
});
afterAll(() => engine?.close());

interface Rij {
	readonly doel: { readonly id: string };
	readonly cellen: readonly {
		readonly aspect: string;
		readonly stand: string;
		readonly rechtstreeks: number;
		readonly via: number;
	}[];
}

/** One aspect of every goal: "DUN 1/0". */
async function column(aspect: string, jaar: number | null): Promise<Record<string, string>> {
	const { dekking } = await askingOf(engine).data(
		'query($j:Int){dekking(gemeente:"gm9803",jaar:$j){rijen{doel{id} cellen{aspect stand rechtstreeks via}}}}',
		{ j: jaar }
	);
	return Object.fromEntries(
		(dekking.rijen as Rij[]).map(({ doel, cellen }) => {
			const { stand, rechtstreeks, via } = cellen.find((cel) => cel.aspect === aspect)!;
			return [doel.id.replace('gm9803.agenda.', ''), `${stand} ${rechtstreeks}/${via}`];
		})
	);
}

test('money counts in its financial years, and its receivers with it', async () => {
	const two = { thuis: 'GEDEKT 0/2', 'thuis.a': 'GEDEKT 2/0' };
	const one = { thuis: 'DUN 0/1', 'thuis.a': 'DUN 1/0' };
	expect(await column('GELD', 2022)).toMatchObject(two);
	expect(await column('PARTNER', 2022)).toMatchObject(two);
	for (const jaar of [2023, 2024]) {
		expect(await column('GELD', jaar)).toMatchObject(one);
		expect(await column('PARTNER', jaar)).toMatchObject(one);
	}
});

test('a gap is of the year of the source; of another year there are no data', async () => {
	expect((await column('GELD', 2024))['thuis.b']).toBe('GAT 0/0');
	expect((await column('GELD', 2023))['thuis.b']).toBe('GEEN_GEGEVENS 0/0');
	expect([...new Set(Object.values(await column('GELD', 1999)))]).toEqual(['GEEN_GEGEVENS 0/0']);
});

test('money for an opgave and for an ambition of it counts with the ambition (R2)', async () => {
	expect(await column('GELD', 2024)).toMatchObject({
		samen: 'DUN 0/1',
		'samen.a': 'DUN 1/0',
		// known at an ambition beside it, not at the opgave above: a gap, no doubt
		'samen.b': 'GAT 0/0'
	});
	expect(await column('PARTNER', 2024)).toMatchObject({ samen: 'DUN 0/1', 'samen.a': 'DUN 1/0' });
	const { dekkingLijst } = await askingOf(engine).data(
		'{dekkingLijst(doel:"gm9803.agenda.samen",aspect:GELD,jaar:2024){knoop{id} telling}}'
	);
	expect(dekkingLijst).toEqual([{ knoop: { id: 'gm9803.sub2024.s3' }, telling: 'VIA' }]);
});

test('an activity counts in its own year', async () => {
	expect((await column('ACTIVITEIT', 2023))['thuis.b']).toBe('DUN 1/0');
	expect((await column('ACTIVITEIT', 2022))['thuis.b']).toBe('GEEN_GEGEVENS 0/0');
});

test('what stops in a year is the money of that year, to the cent', async () => {
	const ask = async (zonder: string, jaar: number | null) =>
		(
			await askingOf(engine).data(
				'query($z:[ID!]!,$j:Int){stelDat(gemeente:"gm9803",zonder:$z,jaar:$j){verweesd verweesdOnbekend}}',
				{ z: [zonder], j: jaar }
			)
		).stelDat;
	expect(await ask('gm9803.org.een', 2023)).toEqual({ verweesd: 100_00, verweesdOnbekend: 0 });
	expect(await ask('gm9803.org.een', null)).toEqual({ verweesd: 300_00, verweesdOnbekend: 0 });
	expect(await ask('gm9803.org.twee', 2022)).toEqual({ verweesd: 500_01, verweesdOnbekend: 0 });
	expect(await ask('gm9803.org.twee', 2023)).toEqual({ verweesd: 0, verweesdOnbekend: 0 });
});

test('what money is for stands once, however many years it has', async () => {
	const { knoop } = await askingOf(engine).data(
		'{knoop(id:"gm9803.sub2024.s1"){... on Geldstroom{bestemmingen{doel{id}} schijven{boekjaar}}}}'
	);
	expect(knoop.bestemmingen).toEqual([{ doel: { id: 'gm9803.agenda.thuis.a' } }]);
	expect(knoop.schijven).toHaveLength(3);
});
