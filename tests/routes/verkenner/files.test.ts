import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { toGexf } from '../../../src/routes/verkenner/bestand/gexf.ts';
import { toGraphml } from '../../../src/routes/verkenner/bestand/graphml.ts';
import { toJson } from '../../../src/routes/verkenner/bestand/json.ts';
import { toSvg } from '../../../src/routes/verkenner/bestand/svg.ts';
import { toKnoopRijen, toVerbandRijen } from '../../../src/routes/verkenner/bestand/tables.ts';
import { toXlsx } from '../../../src/routes/verkenner/bestand/xlsx.ts';
import { TOKENS, type Kleuren } from '../../../src/routes/verkenner/doek/colours.ts';
import { layOut } from '../../../src/routes/verkenner/layout/force.ts';
import { toView } from '../../../src/routes/verkenner/view.ts';
import { knoop, schakel, start, stukOf } from './sample.ts';
import { readXml } from './xml.ts';

const stuk = stukOf(
	[
		knoop('a', 'Opgave', { naam: 'A & <B> "C" \u0007' }),
		knoop('b'),
		knoop('c', 'Activiteit', { code: 'A1' })
	],
	[
		schakel('b', 'SAMENWERKINGSPARTNER_VOOR', 'a', { rollen: ['verbonden partij'] }),
		schakel('c', 'DRAAGT_BIJ_AAN', 'a', { jaren: [2014] })
	]
);
const view = toView(start('a'), stuk);
const herkomst = {
	titel: 'A & <B>',
	adres: 'http://localhost/verkenner?start=a&uit=b',
	hash: 'abc123',
	geladenOp: '2026-11-22T05:00:00.000Z',
	modelversie: '1.0',
	opmerkingen: ['alleen opgaven']
};

describe('the view as a file', () => {
	it('GraphML holds every node and relation, with sources and version', () => {
		const xml = readXml(toGraphml(view, herkomst));
		expect(xml.root).toBe('graphml');
		expect(xml.count('node')).toBe(3);
		expect(xml.count('edge')).toBe(2);
		expect(xml.text).toContain('Plaats, regel 1');
		expect(xml.text).toContain('abc123');
		expect(xml.text).toContain('A & <B> "C"');
	});

	it('GEXF holds every node and relation, with sources and version', () => {
		const xml = readXml(toGexf(view, herkomst));
		expect(xml.root).toBe('gexf');
		expect(xml.count('node')).toBe(3);
		expect(xml.count('edge')).toBe(2);
		expect(xml.text).toContain('abc123');
		expect(xml.attributes('attvalue').some(({ value }) => value === 'Plaats, regel 1')).toBe(true);
	});

	it('JSON says what the tables say', () => {
		const read = JSON.parse(toJson(view, herkomst));
		expect(read.herkomst).toEqual(herkomst);
		expect(read.knopen).toMatchObject(toKnoopRijen(view));
		expect(read.verbanden).toMatchObject(toVerbandRijen(view));
		expect(read.verbanden[0].bronnen).toEqual([
			{ citaat: 'Plaats, regel 1', adres: 'http://localhost/bronnen/d#regel-1', basis: 'VERMELD' }
		]);
	});

	it('a workbook opens, with three sheets', async () => {
		const book = Buffer.from(await toXlsx(view, herkomst));
		expect(await readSheet(book, 'Knopen')).toHaveLength(4);
		const verbanden = await readSheet(book, 'Verbanden');
		expect(verbanden).toHaveLength(3);
		expect(verbanden[1]).toContain('Plaats, regel 1');
		expect((await readSheet(book, 'Herkomst')).flat()).toContain('abc123');
	});

	it('SVG holds every name and line, and where it comes from', () => {
		const kleuren = Object.fromEntries(TOKENS.map((token) => [token, 'rgb(1, 2, 3)'])) as Kleuren;
		const plekken = layOut(
			view.knopen.map(({ id, beurt, via }) => ({ id, beurt, via, straal: 40, plek: null })),
			view.schakels
		);
		const xml = readXml(toSvg(view, plekken, kleuren, herkomst));
		expect(xml.root).toBe('svg');
		expect(xml.count('line')).toBe(2);
		expect(xml.count('polygon')).toBe(2);
		expect(xml.text.match(/Plaats, regel 1/g)).toHaveLength(2);
		expect(xml.text).toContain('Alleen opgaven.');
		expect(xml.text).toContain('abc123');
		expect(xml.text).toContain('A1 Naam van c');
		expect(xml.text).not.toMatch(/NaN|undefined|currentColor|var\(/);
	});

	it('SVG breaks an address that is wider than the picture', () => {
		const kleuren = Object.fromEntries(TOKENS.map((token) => [token, 'red'])) as Kleuren;
		const adres = `http://localhost/verkenner?start=${'a'.repeat(300)}z`;
		const svg = toSvg(view, new Map([['a', { x: 0, y: 0 }]]), kleuren, { ...herkomst, adres });
		const lines = [...svg.matchAll(/<tspan[^>]*>([^<]*)/g)].map(([, text]) => text!);
		for (const line of lines.filter((one) => one.includes('aaa'))) expect(line.length).toBeLessThan(41);
		expect(lines.join('')).toContain(`${'a'.repeat(300)}z`);
	});
});
