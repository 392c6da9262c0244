/** The three jobs on the shipped facts: what domain.md 8.1 and 8.2 expect, by hand. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '#graph/engine.ts';
import { askingOf, openSeeded } from './asking.ts';

let engine: Engine;
beforeAll(async () => {
	engine = await openSeeded();
});
afterAll(() => engine?.close());
const data = (query: string, variables?: Record<string, unknown>) => askingOf(engine).data(query, variables);

interface Cel {
	aspect: string;
	stand: string;
	rechtstreeks: number;
	via: number;
	toelichting: string;
	bron: string;
}
interface Rij {
	diepte: number;
	doel: { id: string; naam: string };
	cellen: Cel[];
}
interface Bevinding {
	code: string;
	stand: string;
	zin: string;
	knoop: { id: string; naam: string };
}
interface Reden {
	soort: string;
	basis: string;
	via: { naam: string } | null;
}
interface Kans {
	organisatie: { naam: string };
	score: number;
	onderdelen: { naam: string }[];
	redenen: Reden[];
	tegenredenen: Reden[];
}
interface Band {
	partij: { naam: string };
}
interface Edge<T> {
	node: T;
}

const CEL = 'aspect stand rechtstreeks via toelichting bron';
const rowsOf = async (gemeente: string, jaar: number | null): Promise<Rij[]> =>
	(
		await data(
			`query($g:ID!,$j:Int){dekking(gemeente:$g,jaar:$j){rijen{diepte doel{id naam} cellen{${CEL}}}}}`,
			{ g: gemeente, j: jaar }
		)
	).dekking.rijen;
const cellOf = (rij: Rij | undefined, aspect: string): Cel =>
	rij!.cellen.find((cel) => cel.aspect === aspect)!;
const findingsOf = async (gemeente: string, jaar: number | null, code?: string): Promise<Bevinding[]> =>
	(
		await data(
			`query($g:ID!,$j:Int,$c:String){bevindingen(gemeente:$g,jaar:$j,code:$c,eerste:100){edges{node{code stand zin knoop{id naam}}}}}`,
			{ g: gemeente, j: jaar, c: code ?? null }
		)
	).bevindingen.edges.map(({ node }: Edge<Bevinding>) => node);

describe('Hillegom 2023', () => {
	test('has exactly one gap: the ambition about inclusion has no activity', async () => {
		const gaps = (await rowsOf('gm0534', 2023)).flatMap((rij) =>
			rij.cellen.filter((cel) => cel.stand === 'GAT').map((cel) => [rij.doel.id, cel.aspect])
		);
		expect(gaps).toEqual([['gm0534.pb2023.zorg-voor-elkaar.f', 'ACTIVITEIT']]);
		const found = (await findingsOf('gm0534', 2023)).filter(({ stand }) => stand === 'GAT');
		expect(found.map(({ code, knoop }) => [code, knoop.naam])).toEqual([
			['G1', 'Begrip voor kwetsbare inwoners']
		]);
	});

	test('names seven organisations on the opgave only, of which five affiliated', async () => {
		const names = (await findingsOf('gm0534', 2023, 'G7')).map(({ knoop }) => knoop.naam).sort();
		expect(names).toEqual([
			'GR KDB (Provalu)',
			'HECHT Hollands Midden (GGD)',
			'Holland Rijnland',
			'ISD Bollenstreek',
			'Regionaal Bureau Leerplicht',
			'WelzijnsKompas',
			'WelzijnsKwartier'
		]);
		const opgave = (await rowsOf('gm0534', 2023)).find(
			({ doel }) => doel.id === 'gm0534.pb2023.zorg-voor-elkaar'
		);
		expect(cellOf(opgave, 'PARTNER')).toMatchObject({ stand: 'GEDEKT', rechtstreeks: 7, via: 0 });
		expect(cellOf(opgave, 'VERBONDEN_PARTIJ')).toMatchObject({ stand: 'GEDEKT', rechtstreeks: 5, via: 0 });
		expect(cellOf(opgave, 'ACTIVITEIT')).toMatchObject({ stand: 'GEDEKT', rechtstreeks: 0, via: 13 });
	});

	test('has no executor named for any of its 13 activities', async () => {
		expect((await findingsOf('gm0534', 2023, 'G2')).length).toBe(13);
	});

	test('five of six pijlers have no data, and Zorg voor elkaar is covered by the version of 2023', async () => {
		const pijlers = (await rowsOf('gm0534', 2023)).filter(
			({ doel, diepte }) => diepte === 0 && doel.id.startsWith('gm0534.mag.')
		);
		expect(pijlers.length).toBe(6);
		const [zorg] = pijlers.filter(({ doel }) => doel.naam === 'Zorg voor elkaar');
		for (const rij of pijlers.filter((one) => one !== zorg))
			for (const aspect of ['ACTIVITEIT', 'PARTNER', 'VERBONDEN_PARTIJ', 'GELD'])
				expect(cellOf(rij, aspect).stand, `${rij.doel.naam} ${aspect}`).toBe('GEEN_GEGEVENS');
		expect(cellOf(zorg, 'ACTIVITEIT')).toMatchObject({
			stand: 'GEDEKT',
			via: 13,
			bron: 'gm0534.pb2023.zorg-voor-elkaar'
		});
		expect(cellOf(zorg, 'ACTIVITEIT').toelichting).toContain('versie van 2023');
	});
});

test('Groningen names money without amounts', async () => {
	const [rij] = await rowsOf('gm0014', 2019);
	expect(cellOf(rij, 'GELD')).toMatchObject({ stand: 'BEDRAG_ONBEKEND', rechtstreeks: 0, via: 18 });
	expect(await findingsOf('gm0014', 2019, 'G3')).toMatchObject([{ stand: 'ONZEKER' }]);
});

test('Hilversum has nothing but groups and missing data', async () => {
	const states = (await rowsOf('gm0402', null)).flatMap(({ cellen }) => cellen.map(({ stand }) => stand));
	expect([...new Set(states)].sort()).toEqual(['GEEN_GEGEVENS', 'ONZEKER']);
});

test('every number in every matrix is a list of exactly that many facts', async () => {
	let checked = 0;
	for (const [gemeente, jaren] of [
		['gm0534', [null, 2014, 2023]],
		['gm0014', [null, 2019]],
		['gm0402', [null]]
	] as const)
		for (const jaar of jaren)
			for (const rij of await rowsOf(gemeente, jaar))
				for (const cel of rij.cellen) {
					const { dekkingLijst } = await data(
						'query($d:ID!,$a:Aspect!,$j:Int){dekkingLijst(doel:$d,aspect:$a,jaar:$j){telling}}',
						{ d: cel.bron, a: cel.aspect, j: jaar }
					);
					const count = (telling: string) =>
						dekkingLijst.filter((feit: { telling: string }) => feit.telling === telling).length;
					const context = `${rij.doel.id} ${cel.aspect} ${jaar}`;
					expect([count('RECHTSTREEKS'), count('VIA')], context).toEqual([cel.rechtstreeks, cel.via]);
					for (const [, aantal, woord] of cel.toelichting.matchAll(
						/(\d+) (groep|gemeentelijk|partij|partijen)/g
					))
						if (cel.stand === 'ONZEKER')
							expect(
								count({ groep: 'GROEP', gemeentelijk: 'ONDERDEEL' }[woord as string] ?? 'ZONDER_NAAM'),
								context
							).toBe(Number(aantal));
					checked++;
				}
	expect(checked).toBeGreaterThan(400);
}, 120_000);

describe('who could work together', () => {
	const kansen = async (organisatie: string): Promise<Kans[]> =>
		(
			await data(
				'query($o:ID!){samenwerkingskansen(organisatie:$o,eerste:50){edges{node{organisatie{naam} score onderdelen{naam} tegenredenen{soort basis} redenen{soort basis via{naam} jaren}}}}}',
				{ o: organisatie }
			)
		).samenwerkingskansen.edges.map(({ node }: Edge<Kans>) => node);
	const names = (list: Kans[]) => list.map(({ organisatie }) => organisatie.naam);

	test('ISD Bollenstreek: the five of 2023 before the seven of 2014, which are marked as old', async () => {
		const list = await kansen('gm0534.org.isd-bollenstreek');
		expect(names(list.slice(0, 5))).toEqual([
			'GR KDB (Provalu)',
			'HECHT Hollands Midden (GGD)',
			'Holland Rijnland',
			'WelzijnsKompas',
			'WelzijnsKwartier'
		]);
		expect(list[2]!.onderdelen.map(({ naam }) => naam)).toEqual(['Regionaal Bureau Leerplicht']);
		expect(names(list.slice(5)).sort()).toEqual([
			'HOZO',
			'Kwadraad',
			'MEE Zuid-Holland Noord',
			'Marente',
			'STEK',
			'Stichting Welzijn Hillegom',
			'Zorgbalans'
		]);
		const isOld = ({ tegenredenen }: Kans) => tegenredenen.some(({ soort }) => soort === 'oud');
		expect(list.map(isOld)).toEqual([...Array(5).fill(false), ...Array(7).fill(true)]);
		const basisOf = (naam: string, kind: string) =>
			list
				.find(({ organisatie }) => organisatie.naam === naam)!
				.redenen.filter(({ soort, via }) => soort === kind && via?.naam === 'Woningaanpassing')
				.map(({ basis }) => basis);
		expect(basisOf('Zorgbalans', 'taak')).toEqual(['VERMELD']);
		// different roles are stated, that they fit together is not
		expect(basisOf('STEK', 'rollen')).toEqual(['AFGELEID']);
	});

	test('Humanitas: those of the same sentence, then those of the same beleidsveld, never Eensamen', async () => {
		const list = await kansen('gm0014.org.humanitas');
		expect(names(list)).toEqual([
			'HIP',
			'Present',
			'Torion',
			'Dorpscoöperatie Ten Boer',
			'Link 050',
			'To be young'
		]);
		// line 43 gives all three money for the same activity; it does not say that they offer the same
		for (const one of list.slice(0, 3))
			expect(one.tegenredenen.find(({ soort }) => soort === 'doelgroep')?.basis).toBe('AFGELEID');
	});

	test('Kwadraad and MEE: no role of their own, only what all parties promised', async () => {
		for (const id of ['gm0534.org.kwadraad', 'gm0534.org.mee-zuid-holland-noord'])
			for (const { redenen } of await kansen(id))
				for (const { soort } of redenen) expect(['samenwerking', 'opgave']).toContain(soort);
	});

	test('works both ways', async () => {
		const [isd, zorgbalans] = await Promise.all(
			['isd-bollenstreek', 'zorgbalans'].map((id) => kansen(`gm0534.org.${id}`))
		);
		const score = (list: Kans[], naam: string) =>
			list.find(({ organisatie }) => organisatie.naam === naam)!.score;
		expect(score(isd!, 'Zorgbalans')).toBe(score(zorgbalans!, 'ISD Bollenstreek'));
	});

	test('the seven of 2014 could join the opgave of 2023, through ISD Bollenstreek; Groningen knows nobody else', async () => {
		const ask = async (doel: string) =>
			(
				await data(
					'query($d:ID!){aansluiters(doel:$d){bijdragers{naam} aansluiters{organisatie{naam} banden{partij{naam}}}}}',
					{ d: doel }
				)
			).aansluiters;
		const zorg = await ask('gm0534.pb2023.zorg-voor-elkaar');
		expect(zorg.bijdragers.length).toBe(7);
		expect(zorg.aansluiters.length).toBe(7);
		for (const { banden } of zorg.aansluiters)
			expect(banden.map(({ partij }: Band) => partij.naam)).toEqual(['ISD Bollenstreek']);
		const groningen = await ask('gm0014.pb2019.samenredzaamheid');
		expect([groningen.bijdragers.length, groningen.aansluiters]).toEqual([7, []]);
	});
});

describe('what if this stops', () => {
	const stelDat = async (gemeente: string, zonder: string[], jaar: number) =>
		(
			await data(
				'query($g:ID!,$z:[ID!]!,$j:Int){stelDat(gemeente:$g,zonder:$z,jaar:$j){gevolgen{knoop{id} aspect van naar} verweesd verweesdOnbekend}}',
				{ g: gemeente, z: zonder, j: jaar }
			)
		).stelDat;

	test('nothing switched off changes nothing', async () => {
		for (const [gemeente, jaar] of [
			['gm0534', 2023],
			['gm0014', 2019]
		] as const)
			expect(await stelDat(gemeente, [], jaar)).toEqual({ gevolgen: [], verweesd: 0, verweesdOnbekend: 0 });
	});

	const off = async (...names: string[]) => {
		const zonder = names.map((name) => `gm0534.org.${name}`);
		const { gevolgen } = await stelDat('gm0534', zonder, 2023);
		return gevolgen.map(({ aspect, van, naar }: Record<string, string>) => `${aspect} ${van} ${naar}`);
	};

	test('without four of its five affiliated bodies the opgave is thin, in both versions', async () => {
		expect(await off('isd-bollenstreek', 'provalu', 'hecht', 'regionaal-bureau-leerplicht')).toEqual([
			'VERBONDEN_PARTIJ GEDEKT DUN',
			'VERBONDEN_PARTIJ GEDEKT DUN'
		]);
	});

	test('a part stops with its whole: without Holland Rijnland the fifth is gone too (R7)', async () => {
		const gevolgen = await off('isd-bollenstreek', 'provalu', 'hecht', 'holland-rijnland');
		expect(gevolgen.filter((one: string) => one === 'VERBONDEN_PARTIJ GEDEKT GAT')).toHaveLength(2);
		expect(new Set(gevolgen)).toEqual(
			new Set(['VERBONDEN_PARTIJ GEDEKT GAT', 'VERBONDEN_PARTIJ ONZEKER GAT'])
		);
	});

	test('without its subsidy an organisation loses its only tie, and the amount stays unknown', async () => {
		const answer = await stelDat('gm0014', ['gm0014.pb2019.subsidie.link-050'], 2019);
		expect(answer.gevolgen).toMatchObject([{ knoop: { id: 'gm0014.org.link-050' }, aspect: null }]);
		expect([answer.verweesd, answer.verweesdOnbekend]).toEqual([0, 1]);
	});
});
