/** Files on random graphs: every node and relation once, and nothing of what is shielded. */
import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Engine } from '#graph/engine.ts';
import { openEmbedded } from '#graph/engines/embedded.ts';
import { loadFacts } from '#graph/load.ts';
import { streamFile, toEtag, type Vorm } from '$lib/server/api/file.ts';
import { readRows, type Rij } from '$lib/server/api/rows.ts';
import { findTabel, isKnooptabel, TABELLEN, type Tabel } from '$lib/server/api/tables.ts';
import { readVersie } from '$lib/server/api/version.ts';
import { seeded } from '../../../queries/hold.ts';
import { LOADED_AT, plainOf, type Plain } from '../../../queries/plain.ts';
import { factsArbitrary } from '../../../queries/random-graph.ts';

async function withEngine(work: (engine: Engine) => Promise<void>): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'opgavenet-test-'));
	const engine = await openEmbedded(join(folder, 'opgavenet.grafeo'));
	try {
		await work(engine);
	} finally {
		await engine.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

async function allRows(engine: Engine, tabel: Tabel): Promise<{ rijen: Rij[]; afgeschermd: number }> {
	const rijen: Rij[] = [];
	let afgeschermd = 0;
	for await (const blad of readRows(engine, tabel)) {
		rijen.push(...blad.rijen);
		afgeschermd += blad.afgeschermd;
	}
	return { rijen, afgeschermd };
}

/** Shielded parties, the money they receive, and its years. */
function hiddenIn(plain: Plain): Set<string> {
	const parties = plain.nodes.filter(({ p }) => p.afgeschermd === true).map(({ id }) => id);
	const into = (ids: string[], soort: string) =>
		plain.relations.filter((r) => r.soort === soort && ids.includes(r.van.id)).map(({ naar }) => naar.id);
	const money = into(parties, 'ONTVANGT');
	return new Set([...parties, ...money, ...into(money, 'HEEFT_SCHIJF')]);
}

test('every table holds every fact once, and nothing that is shielded', async () => {
	let shielded = 0;
	await withEngine(async (engine) => {
		const property = fc.asyncProperty(factsArbitrary, async (facts) => {
			await loadFacts(engine, facts, LOADED_AT);
			const plain = plainOf(facts);
			const hidden = hiddenIn(plain);
			shielded += hidden.size;
			for (const tabel of TABELLEN) {
				const { rijen, afgeschermd } = await allRows(engine, tabel);
				const expected = isKnooptabel(tabel)
					? plain.nodes
							.filter(({ soort }) => tabel.soorten.includes(soort))
							.map(({ id }) => ({ ends: [id], key: id }))
					: plain.relations
							.filter(({ soort }) => tabel.relaties.includes(soort))
							.map(({ van, soort, naar, p }) => ({
								ends: [van.id, naar.id],
								key: [van.id, soort, naar.id, p.document, p.rol, p.jaar].join()
							}));
				const open = expected.filter(({ ends }) => !ends.some((id) => hidden.has(id)));
				const keys = rijen.map((rij) =>
					isKnooptabel(tabel)
						? rij.id
						: [
								rij[tabel.einden[0]],
								rij.relatie,
								rij[tabel.einden[1]],
								rij.document,
								rij.rol,
								rij.jaar
							].join()
				);
				expect([...keys].sort(), tabel.naam).toEqual(open.map(({ key }) => key).sort());
				expect(afgeschermd, tabel.naam).toBe(expected.length - open.length);
				for (const rij of rijen) {
					const values = Object.values(rij).flat();
					expect(values.filter((value) => hidden.has(String(value)))).toEqual([]);
					expect(rij.document).toBeDefined();
				}
			}
		});
		await fc.assert(property, seeded({ numRuns: 12 }));
	});
	expect(shielded).toBeGreaterThan(0);
});

const plainVorm: Vorm = {
	type: 'text/plain',
	begin: () => 'begin\n',
	row: (rij) => `${String(rij.id)}\n`,
	end: (aantal) => `${aantal}\n`
};

test('a file breaks off when other data are loaded while it is made', async () => {
	await withEngine(async (engine) => {
		const [one, other] = fc.sample(factsArbitrary, { numRuns: 2, seed: 7 });
		await loadFacts(engine, one!, LOADED_AT);
		const versie = await readVersie(engine);
		const tabel = findTabel('documenten')!;
		const whole = await new Response(streamFile(engine, tabel, versie, plainVorm)).text();
		expect(whole).toMatch(/^begin\n(.+\n)+\d+\n$/);

		const reader = streamFile(engine, tabel, versie, plainVorm).getReader();
		await reader.read();
		await loadFacts(engine, other!, LOADED_AT);
		const rest = async () => {
			while (!(await reader.read()).done);
		};
		await expect(rest()).rejects.toThrow('other data were loaded');
	});
});

test('a tag belongs to one version of the data and one file', () => {
	const versie = { hash: 'a', geladenOp: '', modelversie: '1.0' };
	expect(toEtag(versie, 'doelen')).toBe(toEtag({ ...versie }, 'doelen'));
	expect(toEtag(versie, 'doelen')).toMatch(/^"[\w-]{22}"$/);
	expect(toEtag({ ...versie, hash: 'b' }, 'doelen')).not.toBe(toEtag(versie, 'doelen'));
	expect(toEtag(versie, 'context')).not.toBe(toEtag(versie, 'doelen'));
});
