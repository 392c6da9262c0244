/** What must not be there, and what must stay one or stay apart. */
import { beforeAll, expect, test } from 'vitest';
import type { Facts } from '#graph/merge.ts';
import { BEDRAGEN, KINDS } from '#graph/model.ts';
import { plainOf, type Plain } from '../queries/plain.ts';
import { contributionsTo } from '../queries/naive-spoor.ts';
import { shipped } from './shipped.ts';

let facts: Facts;
let plain: Plain;
beforeAll(async () => {
	({ facts } = await shipped());
	plain = plainOf(facts);
});

const named = (name: RegExp) =>
	[...facts.knopen.values()].filter(({ eigenschappen }) =>
		[eigenschappen.naam, ...((eigenschappen.namen as string[]) ?? [])].some((naam) => name.test(String(naam)))
	);
const documentsOf = (id: string) =>
	[...facts.relaties.values()]
		.filter(({ soort, van }) => soort === 'VERMELD_IN' && van === id)
		.map(({ naar }) => naar)
		.sort();

test.each([/kleijheeg/i, /machteld/i, /\bhuber\b/i, /wethouder [A-Z]/])(
	'no property of any fact holds a name of a person: %s',
	(name) => {
		const all = [...facts.knopen.values(), ...facts.relaties.values()];
		expect(all.filter((fact) => name.test(JSON.stringify(fact.eigenschappen)))).toEqual([]);
	}
);

test('there is no amount anywhere: no document gives one', () => {
	const amounts = [...BEDRAGEN, 'resultaat', 'plafond', 'eigenVermogenBegin', 'eigenVermogenEind'];
	const all = [...facts.knopen.values(), ...facts.relaties.values()];
	expect(all.filter(({ eigenschappen }) => amounts.some((name) => name in eigenschappen))).toEqual([]);
	expect([...facts.knopen.values()].filter(({ soort }) => soort === 'Jaarschijf')).toEqual([]);
});

test('cited bodies and the designer contribute to nothing', () => {
	const cited = [...facts.relaties.values()]
		.filter(({ soort }) => soort === 'GECITEERD_IN')
		.map(({ van }) => van);
	expect(named(/^(SCP|Divosa|Nibud|WRR|RIVM|Nationale Ombudsman|Studio Pietje Precies.*)$/i)).toHaveLength(
		new Set(cited).size
	);
	const goals = plain.nodes.filter(({ labels }) => labels.includes('Doel'));
	const contributors = goals.flatMap(({ id }) =>
		contributionsTo(plain, id, null).map((step) => step.split(' ')[0]!)
	);
	expect(contributors.length).toBeGreaterThan(50);
	expect(contributors.filter((id) => cited.includes(id))).toEqual([]);
});

test('no municipality contributes to a goal of its own', () => {
	const goals = plain.nodes.filter(({ labels }) => labels.includes('Doel'));
	const steps = goals.flatMap(({ id }) => contributionsTo(plain, id, null));
	expect(steps.filter((step) => /^gm\d{4} /.test(step))).toEqual([]);
});

test('ISD Bollenstreek of 2014 and of 2023 is one node in both documents', () => {
	expect(named(/^ISD Bollenstreek$/).map(({ id }) => id)).toEqual(['gm0534.org.isd-bollenstreek']);
	expect(documentsOf('gm0534.org.isd-bollenstreek')).toEqual(['gm0534.iv2014', 'gm0534.pb2023']);
});

test.each([
	[/^stek$/i, /^(het )?stekkie$/i],
	[/^stichting welzijn hillegom$/i, /^welzijnskompas$/i],
	[/^welzijnskompas$/i, /^welzijnskwartier$/i],
	[/^stichting welzijn hillegom$/i, /^welzijnskwartier$/i]
])('look-alikes stay apart: %s and %s', (one, other) => {
	const [a, b] = [named(one), named(other)];
	expect(a).toHaveLength(1);
	expect(b).toHaveLength(1);
	expect(a[0]!.id).not.toBe(b[0]!.id);
});

test.each([
	['STEK', 'Stek'],
	['HOZO', 'Hozo'],
	['GR KDB (Provalu)', 'Provalu'],
	['HECHT Hollands Midden (GGD)', 'HECHT'],
	['MEE Zuid-Holland Noord', 'MEE Zuid- Holland Noord'],
	['WIJ-teams', 'WIJteams']
])('%s and %s are names of one node', (one, other) => {
	const having = (name: string) =>
		[...facts.knopen.values()]
			.filter(({ eigenschappen }) => (eigenschappen.namen as string[]).includes(name))
			.map(({ id }) => id);
	expect(having(one)).toHaveLength(1);
	expect(having(other)).toEqual(having(one));
});

test('goals of two municipalities never share a node', () => {
	for (const { soort, van, naar } of facts.relaties.values()) {
		if (!['ONDERDEEL_VAN', 'OPVOLGER_VAN'].includes(soort)) continue;
		const [a, b] = [facts.knopen.get(van)!, facts.knopen.get(naar)!];
		expect(a.eigenschappen.gemeente, `${van} ${soort} ${naar}`).toBe(b.eigenschappen.gemeente);
	}
});

test('groups are no organisations', () => {
	const groups = named(
		/^(huisartsen|instanties maatschappelijke zorg|maatschappelijke organisaties|scholen|kerken)$/i
	);
	expect(groups.length).toBeGreaterThan(4);
	expect([...new Set(groups.map(({ soort }) => soort))]).toEqual(['Organisatiecategorie']);
	expect(KINDS.find(({ label }) => label === 'Organisatiecategorie')!.labels).not.toContain('Organisatie');
});
