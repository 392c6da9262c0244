import { describe, expect, it } from 'vitest';
import { csvResponse, toCsv } from '$lib/csv.ts';

describe('a list as a file', () => {
	it('has a row of names, semicolons, and quotes where needed', () => {
		expect(toCsv([{ naam: 'a;b', zin: 'zegt "ja"', aantal: 3 }])).toBe(
			'naam;zin;aantal\r\n"a;b";"zegt ""ja""";3\r\n'
		);
	});

	it('leaves unknown empty, and never makes it 0', () => {
		expect(toCsv([{ bedrag: null, naam: undefined, aantal: 0 }])).toBe('bedrag;naam;aantal\r\n;;0\r\n');
	});

	it('never gives a spreadsheet a formula', () => {
		for (const cel of ['=1+1', '+31', '-x', '@a', '\t=1']) {
			expect(toCsv([{ cel }]).split('\r\n')[1]).toMatch(/^'/);
		}
	});

	it('says on every row which data it shows', async () => {
		const answer = csvResponse('x', [{ naam: 'a' }], 'abcdef0123456789');
		expect(await answer.text()).toContain('a;abcdef012345');
		expect(answer.headers.get('content-disposition')).toContain('opgavenet-x.csv');
	});
});
