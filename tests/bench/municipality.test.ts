import { describe, expect, it } from 'vitest';
import { checkDataset } from '#graph/check.ts';
import { hashFacts } from '#graph/hash.ts';
import { mergeFacts } from '#graph/merge.ts';
import { makeMunicipality, OMVANG } from './municipality.ts';

const SMALL = 0.01;
const count = (soort: string, dataset = makeMunicipality(1, SMALL)) =>
	dataset.knopen.filter((knoop) => knoop.soort === soort).length;

describe('the municipality that figures are measured on', () => {
	it('is a dataset that may be loaded', () => {
		expect(checkDataset(makeMunicipality(1, SMALL))).toEqual([]);
	});

	it('is the same for the same seed, and another for another', () => {
		const [one, again, other] = [1, 1, 2].map((seed) => hashFacts(mergeFacts(makeMunicipality(seed, SMALL))));
		expect(again).toBe(one);
		expect(other).not.toBe(one);
	});

	it('has as much as the scale says', () => {
		expect(count('Organisatie')).toBe(OMVANG.organisaties * SMALL);
		expect(count('Activiteit')).toBe(OMVANG.activiteiten * SMALL);
		expect(count('Subsidie')).toBe(OMVANG.subsidies * SMALL);
		expect(count('Organisatie', makeMunicipality(1, SMALL * 2))).toBe(OMVANG.organisaties * SMALL * 2);
	});

	it('has goals without activities, money without amounts and relations in more documents', () => {
		const { knopen, relaties } = makeMunicipality(1, 0.1);
		const busy = new Set(relaties.filter(({ soort }) => soort === 'DRAAGT_BIJ_AAN').map(({ naar }) => naar));
		expect(knopen.some(({ id, soort }) => soort === 'Ambitie' && !busy.has(id))).toBe(true);
		expect(knopen.some(({ eigenschappen }) => eigenschappen.bedragBekend === false)).toBe(true);
		const pairs = relaties.map(({ van, soort, naar }) => `${van} ${soort} ${naar}`);
		expect(new Set(pairs).size).toBeLessThan(pairs.length);
	});
});
