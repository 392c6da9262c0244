import { describe, expect, it } from 'vitest';
import { buildBoom, flatten, prune } from '$lib/spoor/boom.ts';
import { emptiesOf } from '$lib/spoor/dekking.ts';
import { foldSpoor } from '$lib/spoor/fold.ts';
import { mayHold, oldYear, sayHold, yearsOf } from '$lib/spoor/jaren.ts';
import { buildPlan, linksOf, tellEmpty, type Eindpunt, type Plan, type Tak } from '$lib/spoor/rijen.ts';
import { drawSvg, wrap } from '$lib/spoor/svg.ts';
import { sortRows, tableOf } from '$lib/spoor/tabel.ts';
import { countSpoor } from '$lib/spoor/tellen.ts';
import { describe as say } from '$lib/spoor/uitleg.ts';
import { announce, follow } from '$lib/spoor/volg.ts';
import { SCHAKELS, SPOOR } from './fixture.ts';

const all = SCHAKELS.map(({ id }) => id).sort();
const unique = (ids: readonly string[]) => [...new Set(ids)].sort();
const boom = buildBoom(SPOOR);
const cel = (stand: 'GAT' | 'GEEN_GEGEVENS' | 'DUN', bron: string) => [
	{ aspect: 'ACTIVITEIT', stand, toelichting: 'Precies 1 activiteit.', bron }
];
const plan = buildPlan(boom, emptiesOf(new Map([['amb2', cel('GAT', 'amb2')]])));

const inEnd = (punt: Eindpunt): string[] => [
	...linksOf(punt).map(({ id }) => id),
	...punt.achter.flatMap(inEnd)
];
const inBranch = (tak: Tak): string[] => [
	...(tak.lid?.schakel ? [tak.lid.schakel.id] : []),
	...tak.eindpunten.flatMap(inEnd),
	...tak.onder.flatMap(inBranch)
];
const inPlan = ({ rijen, perron }: Plan): string[] => [
	...rijen.flatMap(({ lid, takken }) => [
		...(lid?.schakel ? [lid.schakel.id] : []),
		...takken.flatMap(inBranch)
	]),
	...perron.flatMap(({ eindpunten }) => eindpunten.flatMap(inEnd))
];

describe('the four views of a trace', () => {
	it('show the same relations: picture, tree and sentences, table', () => {
		expect(unique(inPlan(plan))).toEqual(all);
		expect(unique(flatten(boom).flatMap(({ schakel }) => (schakel ? [schakel.id] : [])))).toEqual(all);
		expect(unique(tableOf(SPOOR).map(({ schakel }) => schakel.id))).toEqual(all);
	});

	it('show the same contributions', () => {
		const contributions = SPOOR.bijdragen.map(({ stappen }) => stappen[0]!.id).sort();
		expect(unique(flatten(boom).flatMap(({ bijdrage, schakel }) => (bijdrage ? [schakel!.id] : [])))).toEqual(
			contributions
		);
		expect(tableOf(SPOOR).filter(({ bijdrage }) => bijdrage)).toHaveLength(contributions.length);
	});

	it('tell a node that hangs at two places in full only once', () => {
		const places = flatten(boom).filter(({ knoop }) => knoop.id === 'sam1');
		expect(places.map(({ herhaald }) => herhaald).sort()).toEqual([false, true]);
	});
});

describe('the plan', () => {
	it('says of an empty station what the coverage says of it', () => {
		const emptyAt = (cellen: Parameters<typeof emptiesOf>[0]) =>
			buildPlan(boom, emptiesOf(cellen)).rijen.find(({ lid }) => lid?.knoop.id === 'amb2')?.leegte;
		expect(emptyAt(new Map([['amb2', cel('GAT', 'amb2')]]))?.stand).toBe('GAT');
		expect(emptyAt(new Map([['amb2', cel('GEEN_GEGEVENS', 'amb2')]]))?.stand).toBe('GEEN_GEGEVENS');
		expect(emptyAt(new Map([['amb2', cel('DUN', 'eerder')]]))).toEqual({
			stand: 'DUN',
			zegt: 'Activiteiten, dun: Precies 1 activiteit.',
			elders: true
		});
		expect(emptyAt(new Map())).toBeNull();
		expect([...tellEmpty(plan).keys()]).toEqual(['amb2']);
	});

	it('puts money on the way to its receiver and says once who gives it', () => {
		const branch = plan.rijen[0]!.takken.find(({ lid }) => lid?.knoop.id === 'act1')!;
		const end = branch.eindpunten.find(({ lid }) => lid.knoop.id === 'org1')!;
		expect(end.geld?.knoop.id).toBe('sub1');
		expect(say(end, 'organisatie', null)).toBe('organisatie, subsidie, bedrag onbekend, van gemeente gem');
	});

	it('puts parties of the goal as a whole on the platform, under the word of the source', () => {
		expect(plan.perron.map(({ naam }) => naam)).toEqual(['Verbonden partijen', 'Samenwerkingen']);
	});

	it('makes activities and samenwerkingen the stations of a goal without goals below it', () => {
		const schakels = SCHAKELS.filter(({ van, naar }) => !van.startsWith('amb') && !naar.startsWith('amb'));
		const rijen = buildPlan(buildBoom({ ...SPOOR, schakels })).rijen;
		expect(rijen.map(({ lid }) => lid?.knoop.id)).toEqual(['lijn1', 'sam1']);
	});
});

describe('counts', () => {
	it('stand with the list that they count', () => {
		const counts = Object.fromEntries(
			countSpoor(SPOOR).map(({ sleutel, knopen }) => [sleutel, knopen.length])
		);
		expect(counts).toEqual({
			ambities: 2,
			activiteiten: 1,
			actielijnen: 1,
			organisaties: 2,
			'verbonden-partijen': 1,
			samenwerkingen: 1,
			groepen: 1,
			subsidies: 1
		});
	});
});

describe('following a party', () => {
	it('gives every way with its steps and says them', () => {
		const found = follow(SPOOR, 'org1')!;
		expect(found.wegen.map(({ via }) => via)).toEqual(['via sub1, A1 act1, amb1', 'via sam1']);
		expect(found.schakels.size).toBe(6);
		expect(announce(found)).toBe('org1: Via sub1, A1 act1, amb1; via sam1.');
	});

	it('gives nothing for who is not in the trace or contributes nothing', () => {
		expect(follow(SPOOR, 'nobody')).toBeNull();
		expect(follow(SPOOR, 'gem')).toBeNull();
	});
});

describe('folding', () => {
	it('leaves a small trace whole', () => {
		expect(foldSpoor(SPOOR, null)).toEqual({ spoor: SPOOR, verborgen: 0 });
	});

	it('keeps the first contributions with all on their way, and the followed party', () => {
		const { spoor, verborgen } = foldSpoor(SPOOR, 'groep1', { heel: 1, toont: 1 });
		expect(spoor.bijdragen.map(({ partij }) => partij.id)).toEqual(['vp1', 'groep1']);
		const shown = new Set(spoor.schakels.map(({ id }) => id));
		expect(spoor.bijdragen.every(({ stappen }) => stappen.every(({ id }) => shown.has(id)))).toBe(true);
		expect(verborgen).toBeGreaterThan(0);
	});

	it('shows all of what is not large, and of more only the first', () => {
		const all = SPOOR.bijdragen.length;
		expect(foldSpoor(SPOOR, null, { heel: all, toont: 2 }).spoor.bijdragen).toHaveLength(all);
		expect(foldSpoor(SPOOR, null, { heel: all - 1, toont: 2 }).spoor.bijdragen).toHaveLength(2);
	});

	it('keeps goals without contributions: a gap never folds away', () => {
		const { spoor } = foldSpoor(SPOOR, null, { heel: 1, toont: 1 });
		expect(spoor.knopen.some(({ id }) => id === 'amb2')).toBe(true);
	});
});

describe('time', () => {
	it('lets a goal hold in its year, in its span, or in every year when it names none', () => {
		expect(mayHold({ jaar: 2023 }, 2022)).toBe(false);
		expect(mayHold({ geldigVan: '2023-01-01', geldigTot: '2033-12-31' }, 2033)).toBe(true);
		expect(mayHold({}, 1999)).toBe(true);
		expect(sayHold({ jaar: 2023 })).toBeNull();
		expect(sayHold({})).toContain('geen jaartal');
	});

	it('offers the years of the facts and the years that the goal may hold for', () => {
		expect(yearsOf({}, SPOOR, [2019])).toEqual([2014, 2019, 2023]);
		expect(yearsOf({ jaar: 2023 }, SPOOR, [2019])).toEqual([2014, 2023]);
	});

	it('marks what is older than the plan period with its year', () => {
		expect(oldYear(SCHAKELS[11]!, 2023)).toBe(2014);
		expect(oldYear(SCHAKELS[0]!, 2023)).toBeNull();
	});
});

describe('table and tree', () => {
	it('sorts by any column, both ways, and ignores unknown columns', () => {
		const rows = tableOf(SPOOR);
		const names = sortRows(rows, 'partij', false).map(({ knoop }) => knoop.naam);
		expect(sortRows(rows, 'partij', true).map(({ knoop }) => knoop.naam)[0]).toBe(names.at(-1));
		expect(sortRows(rows, 'constructor', false)).toEqual(rows);
	});

	it('prunes branches without a contribution', () => {
		expect(flatten(prune(boom)).some(({ knoop }) => knoop.id === 'amb2')).toBe(false);
	});
});

describe('the drawing', () => {
	const about = {
		titel: 'A & <b>',
		waar: 'H',
		lead: '',
		bron: 'Bron: x.',
		gegevens: 'v1',
		geheel: 'de opgave',
		plan: 2023
	};

	it('stands alone, with title, description and source, and escapes every text', () => {
		const svg = drawSvg(plan, about);
		expect(svg).toMatch(/^<svg xmlns=/);
		expect(svg).toContain('<title id="titel">A &amp; &lt;b&gt;, H</title>');
		expect(svg).toContain('Bron: x. v1');
		expect(svg).not.toMatch(/<script|href=|var\(/);
	});

	it('names every party', () => {
		const svg = drawSvg(plan, about);
		for (const id of ['groep1', 'vp1', 'org1', 'sam1']) expect(svg).toContain(`>${id}</tspan>`);
	});

	it('gives every row a name of its own: what stands with the goal itself is another than the goal as a whole', () => {
		const svg = drawSvg(plan, about);
		const names = [...svg.matchAll(/font-size="19"[^>]*><tspan[^>]*>([^<]*)/g)].map(([, name]) => name);
		expect(names).toEqual(['amb1', 'amb2', 'Bij de opgave zelf', 'De opgave als geheel']);
	});

	it('wraps at words and never loses one', () => {
		expect(wrap('een twee drie vier', 60, 15).join(' ')).toBe('een twee drie vier');
	});
});
