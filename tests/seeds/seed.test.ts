import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { query, type Engine } from '#graph/engine.ts';
import { openEmbedded } from '#graph/engines/embedded.ts';
import * as knoop from '#queries/knoop.ts';
import { seed, type SeedOptions } from '#seeds/seed.ts';
import { temporaryFolder } from '../engines.ts';

const folder = temporaryFolder();
const klein = new URL('../fixtures/werkmap-klein', import.meta.url).pathname;
const ids = query<Record<string, never>, { id: string }>(
	'ids',
	"MATCH (k:Knoop) WHERE k.soort <> 'Import' RETURN k.id AS id ORDER BY id"
);

async function run(engine: Engine, options: SeedOptions) {
	const [lines, problems]: [string[], string[]] = [[], []];
	const ok = await seed(engine, options, (line, problem) => (problem ? problems : lines).push(line));
	return { ok, lines, problems };
}

const copy = (): string => {
	const path = join(folder(), 'klein');
	cpSync(klein, path, { recursive: true });
	return path;
};

describe('seeding', () => {
	it('tells per document how many facts of each kind went in', async () => {
		const engine = await openEmbedded(':memory:');
		const { ok, lines, problems } = await run(engine, { paths: [klein], alleen: true });
		await engine.close();
		expect({ ok, problems }).toEqual({ ok: true, problems: [] });
		expect(lines[0]).toBe('Begroting Kleindorp (gm9999.pb)');
		expect(lines).toContain('      1  opgave');
		expect(lines).toContain('      1  organisatie');
		expect(lines).toContain('      1  keer: is samenwerkingspartner voor');
		expect(lines.at(-1)).toMatch(
			/^Geladen: 4 knopen en \d+ relaties \(\d+ nieuw, 0 gewijzigd, 0 vervallen\)\.$/
		);
	});

	it('takes the facts of a removed row away, and loading again changes nothing', async () => {
		const engine = await openEmbedded(':memory:');
		const path = copy();
		await run(engine, { paths: [path], alleen: true });
		rmSync(join(path, 'relaties.csv'));
		rmSync(join(path, 'organisaties.csv'));
		expect((await run(engine, { paths: [path], alleen: true })).lines.at(-1)).toMatch(
			/0 nieuw, .* vervallen/
		);
		expect((await run(engine, { paths: [path], alleen: true })).lines.at(-1)).toMatch(
			/^Er is niets veranderd/
		);
		const rows = await engine.read(ids, {});
		await engine.close();
		expect(rows.map(({ id }) => id)).toEqual(['gm9999', 'gm9999.pb', 'gm9999.pb.thuis']);
	});

	it('names a document that goes because no werkmap of this load has it', async () => {
		const engine = await openEmbedded(':memory:');
		await run(engine, { paths: [klein], alleen: true });
		const { ok, lines } = await run(engine, { paths: [], alleen: false, kort: true });
		await engine.close();
		expect(ok).toBe(true);
		expect(lines.filter((line) => line.startsWith('Vervallen'))).toEqual([
			'Vervallen: Begroting Kleindorp (gm9999.pb) stond niet in de werkmappen die nu geladen zijn. Laad die werkmap opnieuw mee om het terug te zetten.'
		]);
	});

	it('with a mistake anywhere, tells it and leaves the graph as it was', async () => {
		const engine = await openEmbedded(':memory:');
		const path = copy();
		await run(engine, { paths: [path], alleen: true });
		const before = await engine.read(ids, {});
		writeFileSync(
			join(path, 'gebieden.csv'),
			'id,naam,ligtIn,plaats,basis\ngm9999.kern,Kern,gm9998,4,vermeld\n'
		);
		const { ok, lines, problems } = await run(engine, { paths: [path], alleen: true });
		expect({ ok, lines }).toEqual({ ok: false, lines: [] });
		expect(problems[0]).toContain(
			'klein/gebieden.csv rij 2, kolom ligtIn, waarde "gm9998": Dit kenmerk bestaat niet.'
		);
		expect(problems.at(-1)).toBe('1 probleem gevonden; er is niets veranderd.');
		expect(await engine.read(ids, {})).toEqual(before);
		await engine.close();
	});

	it('with a mistake in the source, tells those in the tables too, each once', async () => {
		const engine = await openEmbedded(':memory:');
		const path = copy();
		const bron = JSON.parse(readFileSync(join(path, 'bron.json'), 'utf8')) as object;
		writeFileSync(join(path, 'bron.json'), JSON.stringify({ ...bron, url: 'nergens' }));
		writeFileSync(
			join(path, 'relaties.csv'),
			'van,relatie,naar,plaats,basis\n' +
				'gm9999.org.biblitheek,SAMENWERKINGSPARTNER_VOOR,gm9999.pb.thuis,"2, 3",vermeld\n' +
				'gm9999.org.bibliotheek,SAMENWERKINGSPARTNER_VOOR,gm9999.pb.thuis,"2, 12",vermeld\n'
		);
		const { problems } = await run(engine, { paths: [path], alleen: true });
		await engine.close();
		expect(problems).toEqual([
			expect.stringContaining('kolom url, waarde "nergens": Dit gegeven klopt niet.'),
			expect.stringMatching(
				/rij 3, kolom plaats, waarde "2, 12": Dit ligt voorbij het einde van het document \(regels: 9\)/
			),
			expect.stringMatching(
				/rij 2, kolom van, waarde "gm9999.org.biblitheek": .* Bedoelt u gm9999.org.bibliotheek\?/
			),
			'3 problemen gevonden; er is niets veranderd.'
		]);
	});

	it('refuses the same document from two places', async () => {
		const engine = await openEmbedded(':memory:');
		const { problems } = await run(engine, { paths: [klein, copy()], alleen: true });
		await engine.close();
		expect(problems[0]).toContain('Dit document komt ook uit werkmap-klein.');
	});

	it('makes one organisation of two with the same KvK number in two werkmappen; the old address leads to it', async () => {
		const engine = await openEmbedded(':memory:');
		const [first, second] = [copy(), copy()];
		const swap = (file: string, ...pairs: readonly (readonly [string, string])[]) => {
			const text = readFileSync(join(second, file), 'utf8');
			writeFileSync(
				join(second, file),
				pairs.reduce((made, [from, to]) => made.replaceAll(from, to), text)
			);
		};
		const document = ['gm9999.pb', 'gm9999.na'] as const;
		swap('bron.json', document);
		swap('doelen.csv', document);
		swap('relaties.csv', document, ['org.bibliotheek', 'org.na-bibliotheek']);
		for (const [path, id, naam] of [
			[first, 'gm9999.org.bibliotheek', 'Bibliotheek'],
			[second, 'gm9999.org.na-bibliotheek', 'De Bieb']
		] as const)
			writeFileSync(
				join(path, 'organisaties.csv'),
				`id,soort,naam,kvk,plaats,basis\n${id},organisatie,${naam},01234567,3,vermeld\n`
			);
		const { ok, problems } = await run(engine, { paths: [first, second], alleen: true });
		expect({ ok, problems }).toEqual({ ok: true, problems: [] });
		const rows = await engine.read(
			query<Record<string, never>, Record<string, unknown>>(
				'organisaties',
				"MATCH (o:Organisatie) WHERE o.soort = 'Organisatie' RETURN o.id AS id, o.namen AS namen, o.oudeIds AS oudeIds, o.besluiten AS besluiten ORDER BY id"
			),
			{}
		);
		const moved = await engine.read(knoop.nieuwId, { id: 'gm9999.org.na-bibliotheek' });
		await engine.close();
		expect(rows).toEqual([
			{
				id: 'gm9999.org.bibliotheek',
				namen: ['Bibliotheek', 'De Bieb'],
				oudeIds: ['gm9999.org.na-bibliotheek'],
				besluiten: ['Dezelfde als De Bieb (gm9999.org.na-bibliotheek): hetzelfde KvK-nummer 01234567']
			}
		]);
		expect(moved).toMatchObject([{ id: 'gm9999.org.bibliotheek' }]);
	});

	it('finds werkmappen inside a folder, and says so when there is none', async () => {
		const engine = await openEmbedded(':memory:');
		const outer = folder();
		cpSync(klein, join(outer, 'een'), { recursive: true });
		mkdirSync(join(outer, 'leeg'));
		writeFileSync(join(outer, 'notitie.txt'), '');
		expect((await run(engine, { paths: [outer], alleen: true })).ok).toBe(true);
		const wrong = [join(outer, 'leeg'), join(outer, 'notitie.txt'), join(outer, 'weg')];
		const { problems } = await run(engine, { paths: wrong, alleen: true });
		await engine.close();
		expect(problems.slice(0, 3).map((line) => line.slice(outer.length))).toEqual([
			expect.stringMatching(/^\/leeg: In deze map staat geen werkmap\. /),
			expect.stringMatching(/^\/notitie\.txt: Dit is geen werkmap\. /),
			expect.stringMatching(/^\/weg: Dit bestand of deze map bestaat niet\. /)
		]);
	});
});
