/** The list of opgaven says what /dekking says, and its counts lead to lists of exactly that many. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerWith, ask } from '$lib/ask.ts';
import { closeGraph } from '$lib/server/graph.ts';
import { execute } from '$lib/server/graphql/execute.ts';
import { emptiesOf, tellMissing } from '$lib/spoor/dekking.ts';
import { loadDoel } from '$lib/spoor/load.ts';
import { SPOOR } from '$lib/spoor/query.ts';
import { countSpoor } from '$lib/spoor/tellen.ts';
import { askOpgaven, type Opgaverij } from '../../src/routes/opgaven/lijst.ts';
import { temporaryData } from '../temporary-data.ts';

temporaryData();

interface Cel {
	aspect: string;
	stand: string;
	rechtstreeks: number;
	via: number;
	toelichting: string;
	bron: string;
}
interface Gemeenten {
	gemeenten: { id: string; jaren: number[] }[];
}
const DEKKING = `query D($gemeente: ID!, $jaar: Int) { dekking(gemeente: $gemeente, jaar: $jaar) {
	rijen { diepte doel { id } cellen { aspect stand rechtstreeks via toelichting bron } }
} }`;
const LIJST = `query L($doel: ID!, $aspect: Aspect!, $jaar: Int) {
	dekkingLijst(doel: $doel, aspect: $aspect, jaar: $jaar) { telling }
}`;

/** Every municipality in every year and over all years, with its opgaven. */
const asked: { gemeente: string; jaar: number | null; opgaven: Opgaverij[] }[] = [];

beforeAll(async () => {
	answerWith(execute);
	const { gemeenten } = await ask<Gemeenten>('{ gemeenten { id jaren } }');
	for (const { id, jaren } of gemeenten)
		for (const jaar of [null, ...jaren])
			asked.push({ gemeente: id, jaar, opgaven: await askOpgaven(id, jaar) });
});

afterAll(closeGraph);

test('the states and numbers of every opgave of the seeds are those of GraphQL dekking', async () => {
	for (const { gemeente, jaar, opgaven } of asked) {
		const { dekking } = await ask<{
			dekking: { rijen: { diepte: number; doel: { id: string }; cellen: Cel[] }[] };
		}>(DEKKING, { gemeente, jaar });
		const tops = dekking.rijen.filter(({ diepte }) => diepte === 0);
		expect(opgaven.map(({ id }) => id).sort()).toEqual(tops.map(({ doel }) => doel.id).sort());
		for (const { doel, cellen } of tops)
			expect(opgaven.find(({ id }) => id === doel.id)!.cellen).toMatchObject(cellen);
	}
	expect(asked.flatMap(({ opgaven }) => opgaven).length).toBeGreaterThan(12);
});

test('the numbers of a cell are those of the list behind it', async () => {
	for (const { jaar, opgaven } of asked) {
		for (const { id, cellen } of opgaven) {
			for (const { aspect, bron, rechtstreeks, via, naar } of cellen) {
				const { dekkingLijst } = await ask<{ dekkingLijst: { telling: string }[] }>(LIJST, {
					doel: bron,
					aspect,
					jaar
				});
				const count = (asked: string) => dekkingLijst.filter(({ telling }) => telling === asked).length;
				expect([count('RECHTSTREEKS'), count('VIA')], naar).toEqual([rechtstreeks, via]);
				expect(naar).toBe(`/dekking/${id}/${aspect.toLowerCase()}?jaar=${jaar ?? 'alle'}`);
			}
		}
	}
});

test('goals are counted as the page of the opgave lists them', async () => {
	for (const { jaar, opgaven } of asked) {
		for (const { id, doelen } of opgaven) {
			const { spoor } = await ask(SPOOR, { id, jaar });
			for (const { aantal, naar } of doelen) {
				const lijst = new URL(naar, 'http://x').searchParams.get('lijst');
				const telling = countSpoor(spoor!).find(({ sleutel }) => sleutel === lijst);
				expect(telling?.knopen.length, naar).toBe(aantal);
			}
		}
	}
});

test('the page of every opgave says gap, no data and amount unknown exactly where dekking does', async () => {
	const said: string[] = [];
	for (const { jaar, opgaven } of asked) {
		for (const { id, adres, cellen } of opgaven) {
			const url = new URL(`http://x${adres}${jaar ? `?jaar=${jaar}` : ''}`);
			const { cellen: shown, doel } = await loadDoel(id, url);
			const told = tellMissing(id, shown.get(id)!, [...doel.eerder, ...doel.later]);
			const expected = cellen.filter(
				({ stand, bron }) => bron !== id || ['GAT', 'GEEN_GEGEVENS', 'BEDRAG_ONBEKEND'].includes(stand)
			);
			expect(told.map(({ aspect }) => aspect)).toEqual(expected.map(({ aspect }) => aspect));
			said.push(...told.map(({ tekst }) => tekst));
			for (const [onder, leegte] of emptiesOf(shown))
				expect(leegte.stand).toBe(shown.get(onder)!.find(({ aspect }) => aspect === 'ACTIVITEIT')!.stand);
		}
	}
	expect(said).toContain('bedrag onbekend');
	expect(said).toContain('gedekt volgens de versie van 2023');
});
