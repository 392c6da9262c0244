/** A werkmap on disk with one mistake: told with file, row, column, value and cure, and nothing is loaded. */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '#graph/engine.ts';
import { openEmbedded } from '#graph/engines/embedded.ts';
import { readStored } from '#graph/load.ts';
import { seed } from '#seeds/seed.ts';
import { temporaryFolder } from '../engines.ts';

const KLEIN = join(import.meta.dirname, '../fixtures/werkmap-klein');
const folder = temporaryFolder();
let engine: Engine;
beforeAll(async () => {
	engine = await openEmbedded(':memory:');
});
afterAll(() => engine.close());

/** A copy of the small werkmap with other files in it. */
function copyWith(files: Record<string, string | Buffer | null>): string {
	const path = join(folder(), 'map');
	cpSync(KLEIN, path, { recursive: true });
	for (const [name, content] of Object.entries(files)) {
		if (content === null) rmSync(join(path, name));
		else writeFileSync(join(path, name), content);
	}
	return path;
}

async function load(path: string) {
	const lines: string[] = [];
	const problems: string[] = [];
	const done = await seed(engine, { paths: [path], alleen: true }, (line, problem) =>
		(problem ? problems : lines).push(line)
	);
	return { done, lines, problems };
}
const size = async () => (await readStored(engine)).knopen.size;

const ORGANISATIES = 'id,soort,naam,plaats,basis\n';
const RELATIES = 'van,relatie,naar,plaats,basis\n';
const wrong: Record<string, [Record<string, string | Buffer>, RegExp]> = {
	'a table that is not UTF-8': [
		{
			'organisaties.csv': Buffer.from(
				'id,soort,naam,plaats,basis\nx,organisatie,Caf\xe9,1,vermeld\n',
				'latin1'
			)
		},
		/^map\/organisaties\.csv: Dit bestand is niet te lezen \(het bestand is geen UTF-8\)\. Bewaar het opnieuw/
	],
	'a bron.json that is no JSON': [
		{ 'bron.json': '{"id": ' },
		/^map\/bron\.json: Dit bestand is niet te lezen/
	],
	'an empty table': [{ 'doelen.csv': '' }, /^map\/doelen\.csv: .*ook de kopregel ontbreekt/],
	'a row with a cell too many': [
		{ 'organisaties.csv': `${ORGANISATIES}x,organisatie,X,1,vermeld,extra\n` },
		/^map\/organisaties\.csv: Dit bestand is niet te lezen/
	],
	'a quote that does not end': [
		{ 'organisaties.csv': `${ORGANISATIES}x,organisatie,"X,1,vermeld\n` },
		/^map\/organisaties\.csv: Dit bestand is niet te lezen/
	],
	'an unknown column': [
		{ 'organisaties.csv': 'id,soort,naam,plaats,basis,kleur\nx,organisatie,X,1,vermeld,rood\n' },
		/^map\/organisaties\.csv rij 1, kolom kleur: Deze kolom bestaat niet\. Kies uit id, /
	],
	'an unknown table': [
		{ 'subsidies.csv': 'id\nx\n' },
		/^map\/subsidies\.csv, waarde "subsidies": Deze tabel bestaat niet\. Kies uit doelen/
	],
	'an unknown id': [
		{
			'relaties.csv': `${RELATIES}gm9999.org.biblioteek,SAMENWERKINGSPARTNER_VOOR,gm9999.pb.thuis,3,vermeld\n`
		},
		/^map\/relaties\.csv rij 2, kolom van, waarde "gm9999\.org\.biblioteek": .*Bedoelt u gm9999\.org\.bibliotheek\?/
	],
	'a missing place': [
		{ 'organisaties.csv': `${ORGANISATIES}gm9999.org.bibliotheek,organisatie,Bibliotheek,,vermeld\n` },
		/^map\/organisaties\.csv rij 2, kolom plaats, waarde "": Deze cel mag niet leeg zijn\. /
	],
	'a place that is none': [
		{ 'organisaties.csv': `${ORGANISATIES}gm9999.org.bibliotheek,organisatie,Bibliotheek,voorin,vermeld\n` },
		/^map\/organisaties\.csv rij 2, kolom plaats, waarde "voorin": Dit is geen plaats\. Schrijf regels zoals 3, 131-135/
	],
	'an unknown relation': [
		{ 'relaties.csv': `${RELATIES}gm9999.org.bibliotheek,HELPT,gm9999.pb.thuis,3,vermeld\n` },
		/^map\/relaties\.csv rij 2, kolom relatie, waarde "HELPT": Deze relatie kent het model niet/
	]
};

describe.each(Object.entries(wrong))('%s', (_, [files, message]) => {
	test('is told, and nothing is loaded', async () => {
		const before = await size();
		const { done, problems } = await load(copyWith(files));
		expect(done).toBe(false);
		expect(problems).toContainEqual(expect.stringMatching(message));
		expect(problems.at(-1)).toMatch(/problem(en|een)? gevonden; er is niets veranderd\.$|probleem gevonden/);
		expect(await size()).toBe(before);
	});
});

test('mistakes in more tables are told at once', async () => {
	const files = {
		'organisaties.csv': `${ORGANISATIES},organisatie,,nergens,gokje\n`,
		'relaties.csv': `${RELATIES},,,,\n`,
		'subsidies.csv': 'id\n'
	};
	const { problems } = await load(copyWith(files));
	expect(problems.length).toBeGreaterThan(8);
});

test('a right werkmap is loaded, a byte order mark and blank lines are no mistake, a removed row goes', async () => {
	const text = `\uFEFF${ORGANISATIES}\ngm9999.org.bibliotheek,organisatie,Bibliotheek,3,vermeld\n\n`;
	expect((await load(copyWith({ 'organisaties.csv': text }))).problems).toEqual([]);
	const before = await size();
	const { done, lines } = await load(copyWith({ 'organisaties.csv': text }));
	expect([done, lines.at(-1)]).toEqual([true, expect.stringContaining('Er is niets veranderd')]);
	await load(copyWith({ 'organisaties.csv': null, 'relaties.csv': null }));
	expect(await size()).toBe(before - 1);
});
