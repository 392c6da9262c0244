/**
 * A made-up municipality for measuring: the same for the same seed and scale. Degrees are skewed (a few opgaven,
 * activities and parties have most relations), some goals have no activities, many facts stand in two documents,
 * and a third of the subsidies has no known amount.
 */
import type { Dataset } from '#graph/dataset.ts';
import { collectorOf, GEMEENTE, type Collector } from './collector.ts';
import * as names from './names.ts';
import { randomOf } from './random.ts';

export const JAREN = [2021, 2022, 2023, 2024] as const;

/** How much there is of everything at scale 1. */
export const OMVANG = {
	programmas: 4,
	opgaven: 12,
	ambities: 60,
	organisaties: 5_000,
	groepen: 100,
	samenwerkingen: 200,
	activiteiten: 20_000,
	subsidies: 50_000,
	regelingen: 25,
	indicatoren: 60,
	gebieden: 20,
	verbondenPartijen: 40
} as const;

type Counts = Record<keyof typeof OMVANG, number>;

const AGENDA = `${GEMEENTE}.agenda`;
const OUD = `${GEMEENTE}.agenda-oud`;
const begroting = (jaar: number) => `${GEMEENTE}.pb${jaar}`;
const register = (jaar: number) => `${GEMEENTE}.register${jaar}`;

/** The municipality of this seed. `schaal` multiplies every number, goals too; below 1 it makes small ones. */
export function makeMunicipality(seed: number, schaal = 1): Dataset {
	const counts = Object.fromEntries(
		Object.entries(OMVANG).map(([name, count]) => [name, Math.max(3, Math.round(count * schaal))])
	) as Counts;
	const to = collectorOf(randomOf(seed));
	addDocuments(to);
	const doelen = addGoals(to, counts);
	const partijen = addParties(to, counts);
	const activiteiten = addWork(to, counts, doelen, partijen);
	addMoney(to, counts, doelen, partijen, activiteiten);
	addBodies(to, counts, partijen);
	return { knopen: to.knopen, relaties: to.relaties, besluiten: [], vervangen: [] };
}

function addDocuments(to: Collector): void {
	const add = (id: string, documentsoort: string, kort: string, more: { jaar?: number; plaatsen?: string }) =>
		to.node(id, 'Document', [id], { naam: kort, kort, documentsoort, plaatsen: 'regel', ...more });
	add(OUD, 'agenda', 'agenda 2019', {});
	add(AGENDA, 'agenda', 'maatschappelijke agenda', {});
	for (const jaar of JAREN) {
		add(begroting(jaar), 'begrotingspagina', `begroting ${jaar}`, { jaar });
		add(register(jaar), 'register', `subsidieregister ${jaar}`, { jaar, plaatsen: 'rij' });
	}
	to.node(GEMEENTE, 'Gemeente', [AGENDA], { naam: 'Meetstad', cbsCode: 'GM9998' });
}

interface Goals {
	readonly opgaven: readonly string[];
	/** Goals that have activities, the busiest first; a sixth of the ambities is not among them. */
	readonly bezet: readonly string[];
}

function addGoals(to: Collector, counts: Counts): Goals {
	const { random } = to;
	const programmas = list(counts.programmas, (at) =>
		to.node(`${GEMEENTE}.programma.p${at}`, 'Programma', [AGENDA], {
			naam: `Programma ${at}`,
			niveau: 'programma',
			code: `${at}`,
			volgorde: at
		})
	);
	const goal = (id: string, soort: string, at: number, boven: string, document: string): string => {
		const naam = names.doelNaam(random, at);
		const tekst = `In onze gemeente werken wij aan ${naam.toLowerCase()}, samen met partners.`;
		const niveau = soort.toLowerCase();
		to.node(id, soort, [document, begroting(2024)], { naam, tekst, niveau, document, volgorde: at });
		to.relate(id, 'ONDERDEEL_VAN', boven, document, { hoofdstructuur: true });
		return id;
	};
	// the last opgave is the old version of the second
	const opgaven = list(counts.opgaven, (at) => {
		const isOld = at === counts.opgaven;
		const document = isOld ? OUD : AGENDA;
		const id = `${document}.opgave${at}`;
		goal(id, 'Opgave', at, programmas[at % programmas.length]!, document);
		if (isOld) to.relate(`${AGENDA}.opgave2`, 'OPVOLGER_VAN', id, AGENDA, { soort: 'herschreven' });
		return id;
	});
	const ambities = list(counts.ambities, (at) => {
		const boven = opgaven[at % opgaven.length]!;
		return goal(`${boven}.ambitie${at}`, 'Ambitie', at, boven, boven.startsWith(OUD) ? OUD : AGENDA);
	});
	list(counts.indicatoren, (at) => {
		const id = to.node(`${GEMEENTE}.indicator.i${at}`, 'Indicator', [begroting(2024)], {
			naam: `Deelname ${at}`,
			eenheid: '%',
			richting: 'op',
			subsoort: 'effect'
		});
		to.relate(id, 'MEET', random.pick(ambities), begroting(2024));
		return id;
	});
	const bezet = ambities.filter((_, at) => at % 6 !== 5);
	return { opgaven, bezet };
}

interface Parties {
	/** The busiest first. */
	readonly organisaties: readonly string[];
	readonly groepen: readonly string[];
	readonly samenwerkingen: readonly string[];
	readonly gebieden: readonly string[];
}

function addParties(to: Collector, counts: Counts): Parties {
	const { random } = to;
	const gebieden = list(counts.gebieden, (at) => {
		const id = to.node(`${GEMEENTE}.gebied.g${at}`, 'Gebied', [AGENDA], {
			naam: `Wijk ${at}`,
			subsoort: 'wijk'
		});
		to.relate(id, 'LIGT_IN', GEMEENTE, AGENDA);
		return id;
	});
	const organisaties = list(counts.organisaties, (at) => {
		const naam = names.organisatieNaam(random, at);
		const subsoort = at % 100 === 7 ? 'gemeentelijk onderdeel' : 'organisatie';
		const id = `${GEMEENTE}.org.o${at}`;
		to.node(id, 'Organisatie', documentsOf(to), { naam, subsoort, namen: [naam] });
		if (random.chance(0.3)) to.relate(id, 'LIGT_IN', random.pick(gebieden), AGENDA);
		return id;
	});
	const groepen = list(counts.groepen, (at) =>
		to.node(`${GEMEENTE}.cat.c${at}`, 'Organisatiecategorie', [AGENDA], { naam: names.groepNaam(random, at) })
	);
	const samenwerkingen = list(counts.samenwerkingen, (at) => {
		const id = `${GEMEENTE}.sam.s${at}`;
		const subsoort = random.pick(['netwerk', 'initiatief', 'overeenkomst']);
		to.node(id, 'Samenwerking', [AGENDA], { naam: names.samenwerkingNaam(random, at), subsoort });
		for (const party of some(2 + random.below(12), () => random.skewed(organisaties))) {
			const rol = random.skewed(['deelnemer', 'trekker', 'ondertekenaar']);
			to.relate(party, 'NEEMT_DEEL_AAN', id, AGENDA, { rol });
		}
		return id;
	});
	return { organisaties, groepen, samenwerkingen, gebieden };
}

/** Most nodes stand in one document, some in two. */
function documentsOf({ random }: Collector): string[] {
	const jaar = random.pick(JAREN);
	return random.chance(0.25) ? [begroting(jaar), register(jaar)] : [begroting(jaar)];
}

/** Activities, who carries them out, and who is named at a goal. @returns activities, the busiest first */
function addWork(to: Collector, counts: Counts, goals: Goals, parties: Parties): string[] {
	const { random } = to;
	for (const samenwerking of parties.samenwerkingen) {
		to.relate(samenwerking, 'DRAAGT_BIJ_AAN', random.skewed(goals.bezet, 0.7), AGENDA);
	}
	for (const goal of [...goals.opgaven, ...goals.bezet]) {
		for (const party of some(random.below(30), () => random.skewed(parties.organisaties))) {
			to.relate(party, 'SAMENWERKINGSPARTNER_VOOR', goal, AGENDA, { rol: 'overige samenwerkingspartner' });
		}
	}
	return list(counts.activiteiten, (at) => {
		const jaar = random.pick(JAREN);
		const document = begroting(jaar);
		const naam = names.activiteitNaam(random, at);
		const id = to.node(`${document}.a${at}`, 'Activiteit', [document], {
			naam,
			tekst: `We organiseren ${naam.toLowerCase()} en zoeken daarbij partners.`,
			subsoort: random.chance(0.9) ? 'activiteit' : 'actielijn',
			handeling: random.pick(['subsidiëren', 'faciliteren', 'uitvoeren']),
			code: `A${at}`,
			volgorde: at,
			jaar
		});
		const goal = random.skewed(random.chance(0.05) ? goals.opgaven : goals.bezet, 0.7);
		to.relate(id, 'DRAAGT_BIJ_AAN', goal, document, { jaar });
		if (random.chance(0.2)) to.relate(id, 'DRAAGT_BIJ_AAN', goal, AGENDA);
		if (random.chance(0.05)) to.relate(id, 'DRAAGT_BIJ_AAN', random.pick(goals.bezet), document, { jaar });
		for (const party of some(random.below(4), () => partyOf(to, parties))) {
			to.relate(party, 'VOERT_UIT', id, document, { jaar });
			if (random.chance(0.15)) to.relate(party, 'VOERT_UIT', id, AGENDA);
		}
		return id;
	});
}

function partyOf({ random }: Collector, { organisaties, groepen, samenwerkingen }: Parties): string {
	if (random.chance(0.9)) return random.skewed(organisaties, 0.8);
	return random.skewed(random.chance(0.7) ? groepen : samenwerkingen);
}

/** Subsidies with their years: most for an activity, some for a goal, some for nothing that is named. */
function addMoney(
	to: Collector,
	counts: Counts,
	goals: Goals,
	parties: Parties,
	activiteiten: readonly string[]
): void {
	const { random } = to;
	const regelingen = list(counts.regelingen, (at) =>
		to.node(`${GEMEENTE}.regeling.r${at}`, 'Regeling', [register(2024)], { naam: `Nadere regels ${at}` })
	);
	list(counts.subsidies, (at) => {
		const jaar = random.pick(JAREN);
		const document = register(jaar);
		const [receiver] = some(1, () => partyOf(to, parties));
		const bekend = random.chance(0.67);
		const id = to.node(`${document}.s${at}`, 'Subsidie', [document], {
			naam: `Subsidie ${at}`,
			nummer: `${jaar}-${at}`,
			zin: `Gemeente Meetstad subsidieert in ${jaar} een partij onder nummer ${at}`,
			bedragBekend: bekend
		});
		to.relate(GEMEENTE, 'VERSTREKT', id, document, { jaar });
		to.relate(receiver!, 'ONTVANGT', id, document, { jaar });
		if (random.chance(0.5)) to.relate(id, 'OP_GROND_VAN', random.skewed(regelingen), document, { jaar });
		if (bekend) {
			const verleend = 50_000 + random.below(5_000_000);
			const schijf = to.node(`${id}.${jaar}`, 'Jaarschijf', [document], {
				naam: `${jaar}`,
				boekjaar: jaar,
				verleend,
				...(random.chance(0.5) && { vastgesteld: Math.round(verleend * random.next()) })
			});
			to.relate(id, 'HEEFT_SCHIJF', schijf, document);
		}
		const goal = goalOfMoney(to, goals, activiteiten);
		if (goal) to.relate(id, 'BESTEMD_VOOR', goal, document, { jaar });
		return id;
	});
}

/** Bodies that the municipality is affiliated with, in the budget of every year; none of the busiest organisations. */
function addBodies(to: Collector, counts: Counts, { organisaties }: Parties): void {
	for (const body of organisaties.slice(-counts.verbondenPartijen))
		for (const jaar of JAREN)
			to.relate(body, 'VERBONDEN_PARTIJ_VAN', GEMEENTE, begroting(jaar), {
				jaar,
				categorie: 'gemeenschappelijke regeling',
				openbaarBelang: 'Samen uitvoeren wat één gemeente niet kan.',
				resultaat: to.random.below(100_000_000)
			});
}

function goalOfMoney({ random }: Collector, goals: Goals, activiteiten: readonly string[]): string | null {
	if (random.chance(0.1)) return null;
	if (random.chance(0.1)) return random.pick(goals.bezet);
	return random.skewed(activiteiten, 0.3);
}

const list = <T>(length: number, make: (at: number) => T): T[] =>
	Array.from({ length }, (_, at) => make(at + 1));

/** At most so many different ones. */
const some = <T>(length: number, make: () => T): Set<T> => new Set(Array.from({ length }, make));
