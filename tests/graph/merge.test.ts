import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concat, type Decision } from '#graph/dataset.ts';
import { hashFacts } from '#graph/hash.ts';
import { mergeFacts } from '#graph/merge.ts';
import { datasets } from '../queries/random-graph.ts';
import { dataset, node, relation } from './facts.ts';

const decide = (een: string, ander: string, besluit: Decision['besluit'] = 'zelfde'): Decision => ({
	een,
	ander,
	besluit,
	wie: 'redactie',
	wanneer: '2026-01-01',
	reden: 'zelfde naam'
});
const properties = (facts: ReturnType<typeof mergeFacts>, id: string) => facts.knopen.get(id)!.eigenschappen;

test('a node that two documents name has the names of both; the first value of a property stays', () => {
	const one = dataset([node('p', 'Organisatie', { naam: 'STEK', vestigingsplaats: 'Lisse' })]);
	const two = dataset([
		node('p', 'Organisatie', { naam: 'Stek', vestigingsplaats: 'Hillegom', kvk: '12345678' })
	]);
	const p = properties(mergeFacts(concat([one, two])), 'p');
	expect(p).toMatchObject({
		naam: 'STEK',
		namen: ['STEK', 'Stek'],
		vestigingsplaats: 'Lisse',
		kvk: '12345678'
	});
	expect(p.zoek).toBe('stek stek');
});

test('two organisations declared the same are one node, with all names, relations and the decision', () => {
	const facts = mergeFacts(
		dataset(
			[
				node('a', 'Organisatie', { naam: 'ISD' }),
				node('b', 'Organisatie', { naam: 'ISD 2014' }),
				node('o', 'Opgave')
			],
			[relation('b', 'SAMENWERKINGSPARTNER_VOOR', 'o')],
			{ besluiten: [decide('a', 'b')] }
		)
	);
	expect([...facts.knopen.keys()]).not.toContain('b');
	expect(properties(facts, 'a')).toMatchObject({ naam: 'ISD', namen: ['ISD', 'ISD 2014'], oudeIds: ['b'] });
	expect(String(properties(facts, 'a').besluiten)).toContain(
		'ISD 2014 (b): zelfde naam (redactie, 2026-01-01)'
	);
	const moved = [...facts.relaties.values()].find(({ soort }) => soort === 'SAMENWERKINGSPARTNER_VOOR')!;
	expect([moved.van, moved.naar]).toEqual(['a', 'o']);
});

test('a chain of decisions and renamed ids ends at the last', () => {
	const facts = mergeFacts(
		dataset([node('a', 'Organisatie'), node('b', 'Organisatie'), node('c', 'Organisatie')], [], {
			besluiten: [decide('a', 'b')],
			vervangen: [{ oud: 'c', nieuw: 'b' }]
		})
	);
	expect([...facts.knopen.keys()].sort()).toEqual(['a', 'doc', 'gm1']);
	expect(properties(facts, 'a').oudeIds).toEqual(['b', 'c']);
});

test('decisions that turn in a ring end', () => {
	const ring = dataset([node('a', 'Organisatie'), node('b', 'Organisatie')], [], {
		besluiten: [decide('a', 'b'), decide('b', 'a')]
	});
	expect(() => mergeFacts(ring)).not.toThrow();
});

test('two organisations declared apart stay apart, and both say so', () => {
	const facts = mergeFacts(
		dataset([node('a', 'Organisatie'), node('b', 'Organisatie')], [], {
			besluiten: [decide('a', 'b', 'niet zelfde')]
		})
	);
	expect(facts.knopen.size).toBe(4);
	for (const id of ['a', 'b']) expect(String(properties(facts, id).besluiten)).toMatch(/^Niet dezelfde als/);
});

test('organisations with an equal KvK number, RSIN or OIN are one node, which says why', () => {
	const facts = mergeFacts(
		dataset(
			[
				node('b', 'Organisatie', { naam: 'Stek', kvk: '12345678' }),
				node('a', 'Organisatie', { naam: 'STEK wonen', kvk: '12345678', rsin: '123456789' }),
				node('c', 'Organisatie', { naam: 'Stek 2014', rsin: '123456789', oin: '0'.repeat(20) }),
				node('d', 'Organisatie', { naam: 'Stek groep', oin: '0'.repeat(20) }),
				node('e', 'Organisatie', { naam: 'Ander', kvk: '87654321' }),
				node('o', 'Opgave')
			],
			['a', 'b', 'c', 'd'].map((id) => relation(id, 'SAMENWERKINGSPARTNER_VOOR', 'o'))
		)
	);
	expect([...facts.knopen.keys()].sort()).toEqual(['a', 'doc', 'e', 'gm1', 'o']);
	const a = properties(facts, 'a');
	expect([...(a.namen as string[])].sort()).toEqual(['STEK wonen', 'Stek', 'Stek 2014', 'Stek groep']);
	expect(a.oudeIds).toEqual(['b', 'c', 'd']);
	expect(a.besluiten).toEqual([
		'Dezelfde als Stek (b): hetzelfde KvK-nummer 12345678',
		'Dezelfde als Stek 2014 (c): hetzelfde RSIN 123456789',
		`Dezelfde als Stek groep (d): hetzelfde OIN ${'0'.repeat(20)}`
	]);
	const partners = [...facts.relaties.values()].filter(({ soort }) => soort === 'SAMENWERKINGSPARTNER_VOOR');
	expect(partners.map(({ van }) => van)).toEqual(['a']);
});

test('of organisations with an equal identifier the one of the first document stays, unless a decision chose', () => {
	const kvk = { kvk: '12345678' };
	const late = dataset([node('a', 'Organisatie', kvk), node('doc2', 'Document')]);
	const moved = {
		...late,
		relaties: late.relaties.map((r) => (r.van === 'a' ? { ...r, naar: 'doc2' } : r))
	};
	const early = dataset([node('b', 'Organisatie', kvk), node('c', 'Organisatie')]);
	const stays = (besluiten: Decision[]) =>
		['a', 'b', 'c'].filter((id) => mergeFacts({ ...concat([early, moved]), besluiten }).knopen.has(id));
	expect(stays([])).toEqual(['b', 'c']);
	expect(stays([decide('a', 'c')])).toEqual(['a']);
	expect(stays([decide('c', 'b')])).toEqual(['c']);
	expect(
		mergeFacts({ ...concat([early, moved]), besluiten: [decide('c', 'b')] }).knopen.get('c')
	).toMatchObject({
		eigenschappen: { oudeIds: ['a', 'b'] }
	});
});

test('one relation per document, role and year, with all its lines and its strongest basis', () => {
	const same = (plaats: string, basis: string, more = {}) =>
		relation('p', 'SAMENWERKINGSPARTNER_VOOR', 'o', { plaats, basis, ...more });
	const facts = mergeFacts(
		dataset(
			[node('p', 'Organisatie'), node('o', 'Opgave')],
			[
				same('9-10', 'afgeleid'),
				same('3', 'opmaak'),
				same('10-12', 'handmatig'),
				same('5', 'vermeld', { rol: 'trekker' })
			]
		)
	);
	const found = [...facts.relaties.values()].filter(({ soort }) => soort === 'SAMENWERKINGSPARTNER_VOOR');
	expect(
		found.map(({ eigenschappen }) => [eigenschappen.plaats, eigenschappen.basis, eigenschappen.rol])
	).toEqual([
		['3, 9-12', 'opmaak', undefined],
		['5', 'vermeld', 'trekker']
	]);
	expect(found[0]!.eigenschappen).toMatchObject({ regelVan: 3, regelTot: 12 });
});

test('a refused or withdrawn request keeps its relations as a request; nobody receives it', () => {
	const kinds = (status: string) => {
		const facts = mergeFacts(
			dataset(
				[node('p', 'Organisatie'), node('s', 'Subsidie', { status }), node('o', 'Opgave')],
				[relation('p', 'ONTVANGT', 's'), relation('s', 'BESTEMD_VOOR', 'o')]
			)
		);
		const soorten = [...facts.relaties.values()].map(({ soort }) => soort);
		return [...soorten.filter((soort) => soort !== 'VERMELD_IN'), properties(facts, 's').afgewezen];
	};
	for (const status of ['afgewezen', 'Ingetrokken'])
		expect(kinds(status)).toEqual(['VROEG_AAN', 'GEVRAAGD_VOOR', true]);
	expect(kinds('verleend')).toEqual(['ONTVANGT', 'BESTEMD_VOOR', undefined]);
});

test('without a status a request of which nothing was given is refused: a register writes that as 0', () => {
	const isRefused = (...amounts: Record<string, number>[]) => {
		const slices = amounts.map((more, at) => node(`s.${at}`, 'Jaarschijf', { boekjaar: 2020 + at, ...more }));
		const facts = mergeFacts(
			dataset(
				[node('s', 'Subsidie'), ...slices],
				slices.map(({ id }) => relation('s', 'HEEFT_SCHIJF', id))
			)
		);
		return properties(facts, 's').afgewezen === true;
	};
	expect(isRefused({ aangevraagd: 5_000, verleend: 0 })).toBe(true);
	expect(isRefused({ aangevraagd: 5_000, verleend: 0, vastgesteld: 0 })).toBe(true);
	// under way; settled at nothing; and refused in one year only
	expect(isRefused({ aangevraagd: 5_000 })).toBe(false);
	expect(isRefused({ aangevraagd: 5_000, verleend: 5_000, vastgesteld: 0 })).toBe(false);
	expect(isRefused({ aangevraagd: 5_000, verleend: 0 }, { aangevraagd: 100, verleend: 100 })).toBe(false);
	expect(isRefused()).toBe(false);
});

test('money for a goal and for one above it counts with the lowest (R2)', () => {
	const higher = (...goals: string[]) => {
		const facts = mergeFacts(
			dataset(
				[
					node('s', 'Subsidie'),
					...['o', 'p'].map((id) => node(id, 'Opgave')),
					...['a', 'b'].map((id) => node(id, 'Ambitie')),
					node('w', 'Activiteit')
				],
				[
					relation('a', 'ONDERDEEL_VAN', 'o'),
					relation('b', 'ONDERDEEL_VAN', 'o'),
					relation('w', 'DRAAGT_BIJ_AAN', 'a'),
					...goals.map((goal) => relation('s', 'BESTEMD_VOOR', goal))
				]
			)
		);
		return [...facts.relaties.values()]
			.filter(({ soort, eigenschappen }) => soort === 'BESTEMD_VOOR' && eigenschappen.hoger === true)
			.map(({ naar }) => naar)
			.sort();
	};
	expect(higher('o', 'a')).toEqual(['o']);
	expect(higher('o', 'w')).toEqual(['o']);
	expect(higher('o', 'a', 'w')).toEqual(['a', 'o']);
	expect(higher('a', 'b')).toEqual([]);
	expect(higher('o', 'p')).toEqual([]);
	expect(higher('o')).toEqual([]);
});

test('money holds in its financial years, not in that of its document (R4)', () => {
	const yearsOf = (...relations: ReturnType<typeof relation>[]) => {
		const slices = [2022, 2023].map((boekjaar) => node(`s.${boekjaar}`, 'Jaarschijf', { boekjaar }));
		const facts = mergeFacts(
			dataset(
				[
					node('reg', 'Document', { jaar: 2024 }),
					node('los', 'Document', { jaar: 2021 }),
					node('p', 'Organisatie'),
					node('s', 'Subsidie'),
					node('t', 'Subsidie'),
					node('o', 'Opgave'),
					...slices
				],
				[...slices.map(({ id }) => relation('s', 'HEEFT_SCHIJF', id, { document: 'reg' })), ...relations]
			)
		);
		return [...facts.relaties.values()]
			.filter(({ soort }) => ['ONTVANGT', 'BESTEMD_VOOR'].includes(soort))
			.map(({ soort, eigenschappen }) => `${soort} ${eigenschappen.jaar ?? '-'}`);
	};
	const inRegister = { document: 'reg', jaar: 2024 };
	expect(
		yearsOf(relation('p', 'ONTVANGT', 's', inRegister), relation('s', 'BESTEMD_VOOR', 'o', inRegister))
	).toEqual(['ONTVANGT 2022', 'ONTVANGT 2023', 'BESTEMD_VOOR 2022', 'BESTEMD_VOOR 2023']);
	// a year of its own stays, and so does money without slices
	expect(yearsOf(relation('s', 'BESTEMD_VOOR', 'o', { document: 'reg', jaar: 2023 }))).toEqual([
		'BESTEMD_VOOR 2023'
	]);
	expect(yearsOf(relation('t', 'BESTEMD_VOOR', 'o', inRegister))).toEqual(['BESTEMD_VOOR 2024']);
	// another document gives no years: those that are known hold
	expect(yearsOf(relation('p', 'ONTVANGT', 's', { document: 'los', jaar: 2021 }))).toEqual([
		'ONTVANGT 2022',
		'ONTVANGT 2023'
	]);
});

test('a goal with more than eight contributors is a hub, one with eight is not', () => {
	const crowd = (count: number) => {
		const parties = Array.from({ length: count }, (_, at) => node(`p${at}`, 'Organisatie'));
		const steps = parties.map(({ id }) => relation(id, 'SAMENWERKINGSPARTNER_VOOR', 'o'));
		return properties(mergeFacts(dataset([...parties, node('o', 'Opgave')], steps)), 'o').knooppunt;
	};
	expect([crowd(8), crowd(9)]).toEqual([undefined, true]);
});

test('saying everything twice says no more than once', () => {
	fc.assert(
		fc.property(datasets, (facts) => {
			expect(hashFacts(mergeFacts(concat([facts, facts])))).toBe(hashFacts(mergeFacts(facts)));
		}),
		{ numRuns: 40 }
	);
});

test('no relation ends at a node that is not there, and every id is the id of its node', () => {
	fc.assert(
		fc.property(datasets, (facts) => {
			const { knopen, relaties } = mergeFacts(facts);
			for (const { van, naar } of relaties.values())
				expect([knopen.has(van), knopen.has(naar)]).toEqual([true, true]);
			for (const [id, { eigenschappen }] of knopen) expect(eigenschappen.id).toBe(id);
		}),
		{ numRuns: 40 }
	);
});

test('the names of a shielded party stay out of the graph, and its money is marked with its years', () => {
	const facts = mergeFacts(
		dataset(
			[
				node('p', 'Organisatie', {
					naam: 'Jansen',
					namen: ['J. Jansen'],
					afgeschermd: true,
					kvk: '12345678'
				}),
				node('s', 'Subsidie', { naam: 'Subsidie voor Jansen', omschrijving: 'voor Jansen' }),
				node('j', 'Jaarschijf', { naam: '2023', boekjaar: 2023, verleend: 100 }),
				node('q', 'Organisatie', { naam: 'Stek' }),
				node('t', 'Subsidie', { naam: 'Subsidie voor Stek' })
			],
			[
				relation('p', 'ONTVANGT', 's', { toelichting: 'Aan Jansen.' }),
				relation('s', 'HEEFT_SCHIJF', 'j'),
				relation('q', 'ONTVANGT', 't'),
				relation('p', 'VERMELD_IN', 'doc', { naamHier: 'Jansen' })
			]
		)
	);
	const all = JSON.stringify([...facts.knopen.values(), ...facts.relaties.values()]);
	expect(all.toLowerCase()).not.toContain('jansen');
	expect(properties(facts, 'p')).toMatchObject({
		naam: 'Afgeschermd',
		namen: ['Afgeschermd'],
		subsoort: 'zonder naam'
	});
	expect(properties(facts, 'p')).not.toHaveProperty('kvk');
	expect(properties(facts, 's')).toMatchObject({ naam: 'Afgeschermd', afgeschermd: true });
	expect(properties(facts, 'j')).toMatchObject({ afgeschermd: true, verleend: 100 });
	expect(properties(facts, 't')).not.toHaveProperty('afgeschermd');
});

test('the sentence of a flow of money gets the names that other documents give', () => {
	const facts = mergeFacts(
		dataset([
			node('s', 'Subsidie', { naam: 'Subsidie', zin: '{gm1} subsidieert {q} voor {niets}' }),
			node('q', 'Organisatie', { naam: 'Stek' })
		])
	);
	expect(properties(facts, 's').zin).toBe('Gemeente Naam van gm1 subsidieert Stek voor {niets}');
});
