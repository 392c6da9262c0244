import { describe, expect, it } from 'vitest';
import { csvResponse, toCsv, toEuro } from '$lib/csv.ts';

describe('a list as a file', () => {
	it('has a row of names, semicolons, and quotes where needed', () => {
		expect(toCsv(['naam', 'zin', 'aantal'], [{ naam: 'a;b', zin: 'zegt "ja"', aantal: 3 }])).toBe(
			'naam;zin;aantal\r\n"a;b";"zegt ""ja""";3\r\n'
		);
	});

	it('leaves unknown empty, and never makes it 0', () => {
		expect(toCsv(['bedrag', 'naam', 'aantal'], [{ bedrag: null, naam: undefined, aantal: 0 }])).toBe(
			'bedrag;naam;aantal\r\n;;0\r\n'
		);
	});

	it('never gives a spreadsheet a formula', () => {
		for (const cel of ['=1+1', '+31', '-x', '@a', '\t=1']) {
			expect(toCsv(['cel'], [{ cel }]).split('\r\n')[1]).toMatch(/^'/);
		}
	});

	it('writes eurocents as a number that a Dutch spreadsheet reads', () => {
		expect([123456, 0, 5, -1250, 100000000].map(toEuro)).toEqual([
			'1234,56',
			'0,00',
			'0,05',
			'-12,50',
			'1000000,00'
		]);
		expect(toCsv(['bedrag'], [{ bedrag: toEuro(-1250) }])).toBe('bedrag\r\n-12,50\r\n');
	});

	it('names its columns also when it has no rows', async () => {
		expect(toCsv(['naam', 'zin'], [])).toBe('naam;zin\r\n');
		const answer = csvResponse('x', ['naam'], [] as { naam: string }[], 'abcdef0123456789');
		const bytes = new Uint8Array(await answer.arrayBuffer());
		expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect(new TextDecoder().decode(bytes)).toBe('naam;gegevensversie\r\n');
	});

	it('says on every row which data it shows', async () => {
		const answer = csvResponse('x', ['naam'], [{ naam: 'a' }], 'abcdef0123456789');
		expect(await answer.text()).toContain('a;abcdef012345');
		expect(answer.headers.get('content-disposition')).toContain('opgavenet-x.csv');
	});
});
