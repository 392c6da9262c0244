/** Who could work together: other organisations with reasons and counter-reasons that can be checked (domein 8.2). */
import { query } from '#graph/engine.ts';
import {
	BIJDRAGEN,
	OUD_DEEL,
	TEGENREDENEN,
	type Basis,
	type Gewichten,
	type RedenSoort,
	type TegenredenSoort
} from '#graph/model.ts';
import kringText from './kans/kring.cypher?raw';
import omgevingText from './kans/omgeving.cypher?raw';
import { rowsToSchakels, weakest, type NodeShort, type Schakel } from './schakel.ts';
import { joinWords, sayName, type Cited } from './sentence.ts';
import { countsAsOrganisation, DRAGERS, nodesOf, type Row } from './spoor.ts';

/** Organisations whose surroundings are looked at together; a goal with more is compared with the first of them. */
export const MAX_ORGANISATIES = 30;
/** Nodes under one theme that others may be met at; under more, only where the organisation itself is. */
const BREED = 200;
/** Goals, activities and collaborations in one answer, own ones first. */
const MAX_KNOPEN = 1_000;
/** Rows of one answer. */
const LIMIET = 12_000;

/** The node rows and relations that `kring` gives. */
export type KringRow = Row;

interface KringParams {
	readonly organisaties: readonly string[];
	readonly dragers: readonly string[];
	readonly bijdragen: readonly string[];
	readonly breed: number;
	readonly knopen: number;
	readonly limiet: number;
	readonly [name: string]: unknown;
}

/** All that these organisations could share with others. */
export const kring = query<KringParams, KringRow>('kans.kring', kringText);

export const kringParams = (organisaties: readonly string[]): KringParams => ({
	organisaties,
	dragers: DRAGERS,
	bijdragen: BIJDRAGEN,
	breed: BREED,
	knopen: MAX_KNOPEN,
	limiet: LIMIET
});

/** Whether there is more than `kring` gave. */
export const isCut = (rows: readonly KringRow[]): boolean =>
	rows.length >= LIMIET || rows.filter(({ soort }) => soort === null).length >= MAX_KNOPEN;

/** What `omgeving` tells of an organisation, a municipality or a document. */
export interface OmgevingRow {
	readonly voor: string;
	readonly soort: 'geheel' | 'gebied' | 'afgeschermd' | 'jaar' | 'document';
	readonly id: string | null;
	/** Of a document the name of its municipality. */
	readonly naam: string | null;
	readonly jaar: number | null;
	readonly kort: string | null;
	readonly documentsoort: string | null;
	readonly plaatsen: string | null;
}

/** Wholes, areas, shielding, years and documents around suggestions, in one statement. */
export const omgeving = query<
	{ organisaties: string[]; gemeente: string; documenten: string[] },
	OmgevingRow
>('kans.omgeving', omgevingText);

/** The organisations and documents that rows of `kring` name. */
export const namedIn = (rows: readonly KringRow[]): { organisaties: string[]; documenten: string[] } => ({
	organisaties: [...new Set(rows.flatMap(({ van, vanSoort }) => (vanSoort === 'Organisatie' ? [van] : [])))],
	documenten: [...new Set(rows.flatMap(({ soort, document }) => (soort ? [document] : [])))]
});

/** What is known around some organisations, for everybody the same. */
export function toBase(
	rows: readonly KringRow[],
	around: readonly OmgevingRow[],
	gewichten: Gewichten
): KansBase {
	const of = (soort: OmgevingRow['soort']) => around.filter((row) => row.soort === soort);
	const documents = new Map(of('document').map((row) => [row.voor, toCited(row)]));
	const gehelen = new Map<string, string[]>();
	for (const { voor, id } of of('geheel')) gehelen.set(voor, [...(gehelen.get(voor) ?? []), id!]);
	const gebieden = new Map<string, { id: string; naam: string }[]>();
	for (const { voor, id, naam } of of('gebied'))
		gebieden.set(voor, [...(gebieden.get(voor) ?? []), { id: id!, naam: naam! }]);
	const jaren = of('jaar').map(({ jaar }) => jaar!);
	return {
		schakels: rowsToSchakels(rows, nodesOf(rows), documents),
		gemeenten: new Map(namedIn(rows).organisaties.map((id) => [id, municipalityOf(id)])),
		gehelen,
		gebieden,
		einden: new Set(rows.filter(({ vanEinde }) => vanEinde).map(({ van }) => van)),
		afgeschermd: new Set(of('afgeschermd').map(({ voor }) => voor)),
		laatsteJaar: jaren.length ? Math.max(...jaren) : null,
		gewichten
	};
}

/** The first part of an id is the municipality that it belongs to. */
export const municipalityOf = (id: string): string => id.split('.')[0]!;

const toCited = ({ voor, kort, documentsoort, naam, plaatsen }: OmgevingRow): Cited => ({
	id: voor,
	kort: kort!,
	documentsoort: documentsoort ?? '',
	gemeenteNaam: naam!,
	plaatsen: plaatsen ?? 'regel'
});

export interface Reden {
	readonly soort: RedenSoort | TegenredenSoort;
	/** What it adds to the score. */
	readonly gewicht: number;
	readonly zin: string;
	readonly via: NodeShort | null;
	readonly jaren: readonly number[];
	readonly basis: Basis;
	/** What ties the asker and the other to `via`; null when no single relation does. */
	readonly bewijs: readonly [Schakel, Schakel] | null;
}

export interface Kans {
	readonly organisatie: NodeShort;
	readonly score: number;
	readonly redenen: readonly Reden[];
	readonly tegenredenen: readonly Reden[];
	/** What the other does under a shared end that the asker does not, and the other way round. */
	readonly brengt: readonly string[];
	readonly mist: readonly string[];
	/** Parts of the other that give reasons too (R7). */
	readonly onderdelen: readonly NodeShort[];
}

export interface KansBase {
	/** Every schakel around the organisations that are asked. */
	readonly schakels: readonly Schakel[];
	/** Municipality of each organisation, as far as known. */
	readonly gemeenten: ReadonlyMap<string, string>;
	readonly gehelen: ReadonlyMap<string, readonly string[]>;
	readonly gebieden: ReadonlyMap<string, readonly { readonly id: string; readonly naam: string }[]>;
	/** Ends of traces among the nodes. */
	readonly einden: ReadonlySet<string>;
	/** Parties whose name is not shown: never suggested. */
	readonly afgeschermd: ReadonlySet<string>;
	/** Newest year of the plans of its municipality: what is older is old evidence (R12). */
	readonly laatsteJaar: number | null;
	readonly gewichten: Gewichten;
}

export interface KansInput extends KansBase {
	readonly organisatie: string;
	/** Only ties that this goal, or one under it, gives. */
	readonly doel: string | null;
}

/** What an organisation reaches, and by which first step. */
type Reach = ReadonlyMap<string, Schakel>;

/** The network upwards, read once for all organisations that are compared. */
interface Upwards {
	readonly nodes: ReadonlyMap<string, NodeShort>;
	reachOf(id: string): Reach;
}

/** What every node leads to, found when it is asked and kept. */
export function readUpwards(schakels: readonly Schakel[]): Upwards {
	const up = new Map<string, Schakel[]>();
	const nodes = new Map<string, NodeShort>();
	for (const schakel of schakels) {
		const { van, naar, soort } = schakel;
		nodes.set(van.id, van).set(naar.id, naar);
		if (!BIJDRAGEN.includes(soort)) continue;
		const list = up.get(van.id);
		if (list) list.push(schakel);
		else up.set(van.id, [schakel]);
	}
	let latest = 0;
	for (const { jaren } of schakels) for (const jaar of jaren) latest = Math.max(latest, jaar);
	const known = new Map<string, Reach>();
	return {
		nodes,
		reachOf(id) {
			let found = known.get(id);
			if (!found) known.set(id, (found = reach(id, up, latest)));
			return found;
		}
	};
}

/**
 * Suggestions for one organisation, best first; ties by name. Deterministic: the same facts give the same list.
 * @param nearest compares only so many: those who share the most specific nodes, and the most of them
 */
export function toKansen(
	input: KansInput,
	upwards = readUpwards(input.schakels),
	nearest = Number.POSITIVE_INFINITY
): Kans[] {
	if (input.afgeschermd.has(input.organisatie)) return [];
	const { nodes, reachOf } = upwards;
	const own = new Map([...reachOf(input.organisatie)].filter(([id]) => allowed(id, input, reachOf)));
	const present = input.laatsteJaar;
	const kin = family(input.organisatie, input.gehelen);
	const may = (node: NodeShort | undefined): node is NodeShort =>
		!!node && countsAsOrganisation(node) && !kin.has(node.id) && !input.afgeschermd.has(node.id);
	const others = [...nodes.values()].filter(may).flatMap((other) => {
		const theirs = new Map([...reachOf(other.id)].filter(([id]) => own.has(id)));
		return theirs.size ? [{ other, theirs }] : [];
	});
	const compared = others.length > nearest ? nearestOf(others, nodes).slice(0, nearest) : others;
	const kansen = compared.map(({ other, theirs }) =>
		toKans(other, own, theirs, reachOf(other.id), reachOf(input.organisatie), nodes, present, input)
	);
	return rollUp(kansen, input.gehelen, nodes, kin, may).sort(byScore);
}

/** Most specific first: a shared activity, then a collaboration, then a goal; then the most shared; then by id. */
function nearestOf<T extends { readonly other: NodeShort; readonly theirs: Reach }>(
	others: readonly T[],
	nodes: ReadonlyMap<string, NodeShort>
): T[] {
	const rank = (id: string) => ['Activiteit', 'Samenwerking', 'Ambitie'].indexOf(nodes.get(id)!.soort);
	return others
		.map((one) => ({ one, rang: Math.min(...[...one.theirs.keys()].map((id) => (rank(id) + 4) % 4)) }))
		.sort(
			(a, b) =>
				a.rang - b.rang || b.one.theirs.size - a.one.theirs.size || (a.one.other.id < b.one.other.id ? -1 : 1)
		)
		.map(({ one }) => one);
}

/**
 * Everything above a node, each with the first step towards it: the newest that leads there (R12), and of one year the
 * shortest way. The first step is never to a whole (R7).
 * @param latest newest year of all: a relation without a year counts as just before it
 */
function reach(id: string, up: ReadonlyMap<string, readonly Schakel[]>, latest: number): Reach {
	const found = new Map<string, Schakel>();
	const firsts = (up.get(id) ?? []).filter(({ soort }) => soort !== 'ONDERDEEL_VAN');
	const ageOf = ({ jaren }: Schakel) => (jaren.length ? latest - Math.max(...jaren) : 0.5);
	for (const age of [...new Set(firsts.map(ageOf))].sort((a, b) => a - b)) {
		const open = firsts
			.filter((schakel) => ageOf(schakel) === age)
			.map((schakel) => ({ id: schakel.naar.id, first: schakel }));
		for (let at = 0; at < open.length; at++) {
			const next = open[at]!;
			if (found.has(next.id)) continue;
			found.set(next.id, next.first);
			for (const schakel of up.get(next.id) ?? []) open.push({ id: schakel.naar.id, first: next.first });
		}
	}
	return found;
}

/** With a goal asked: only that goal and what leads to it. */
function allowed(id: string, { doel }: KansInput, reachOf: (id: string) => Reach): boolean {
	return doel === null || id === doel || reachOf(id).has(doel);
}

/** The organisation with its wholes and parts. */
function family(id: string, gehelen: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
	const parts = [...gehelen].filter(([, wholes]) => wholes.includes(id)).map(([part]) => part);
	return new Set([id, ...(gehelen.get(id) ?? []), ...parts]);
}

/** Kind of reason that a shared node gives; undefined for money and what lies above an end. */
function kindOfReason(node: NodeShort, einden: ReadonlySet<string>): RedenSoort | undefined {
	if (node.soort === 'Activiteit') return 'activiteit';
	if (node.soort === 'Samenwerking') return 'samenwerking';
	if (einden.has(node.id)) return 'opgave';
	return node.soort === 'Ambitie' ? 'ambitie' : undefined;
}

function toKans(
	other: NodeShort,
	own: Reach,
	theirs: Reach,
	theirAll: Reach,
	ownAll: Reach,
	nodes: ReadonlyMap<string, NodeShort>,
	present: number | null,
	input: KansInput
): Kans {
	const redenen: Reden[] = [];
	const shared = [...theirs.keys()].map((id) => nodes.get(id)!);
	for (const soort of ['activiteit', 'samenwerking', 'ambitie', 'opgave'] as const) {
		const via = shared.filter((node) => kindOfReason(node, input.einden) === soort);
		const told = via.map((node) =>
			sharedReason(soort, node, own.get(node.id)!, theirs.get(node.id)!, present, input.gewichten)
		);
		redenen.push(...countOnce(told));
	}
	redenen.push(
		...roleReasons(shared, own, theirs, present, input.gewichten),
		...areaReasons(other, input, present)
	);
	const tegenredenen = counter(other, shared, own, theirs, present, redenen, input);
	return {
		organisatie: other,
		score: sumOf(redenen, tegenredenen),
		redenen,
		tegenredenen,
		get brengt() {
			return differsIn(theirAll, ownAll, nodes);
		},
		get mist() {
			return differsIn(ownAll, theirAll, nodes);
		},
		onderdelen: []
	};
}

/** Reasons of one kind between two organisations that are told: more add nothing. */
const MAX_ZELFDE = 10;

/** A second reason of the same kind stays to be read but adds nothing: many shared rows are no more than one tie. */
function countOnce(redenen: readonly Reden[]): Reden[] {
	const sorted = [...redenen].sort((a, b) => b.gewicht - a.gewicht || (a.via!.id < b.via!.id ? -1 : 1));
	return sorted.slice(0, MAX_ZELFDE).map((reden, at) => (at === 0 ? reden : withoutWeight(reden)));
}

const withoutWeight = (reden: Reden): Reden => ({
	...{
		soort: reden.soort,
		gewicht: 0,
		via: reden.via,
		jaren: reden.jaren,
		basis: reden.basis,
		bewijs: reden.bewijs
	},
	get zin() {
		return reden.zin;
	}
});

const isOld = (jaren: readonly number[], present: number | null): boolean =>
	present !== null && jaren.length > 0 && Math.max(...jaren) < present;

/** Without the noise of floating point: 0.15, not 0.15000000000000002. A score has as many decimals: it is the sum as shown. */
const roundWeight = (gewicht: number): number => Math.round(gewicht * 10_000) / 10_000;

/** The score of what is shown. */
const sumOf = (...redenen: (readonly Reden[])[]): number =>
	roundWeight(redenen.flat().reduce((sum, { gewicht }) => sum + gewicht, 0));

function weigh(
	soort: RedenSoort,
	jaren: readonly number[],
	present: number | null,
	gewichten: Gewichten
): number {
	return roundWeight(gewichten[soort] * (isOld(jaren, present) ? OUD_DEEL : 1));
}

/** Years in which both are named: the older of the two newest decides how recent a tie is. */
function yearsOf(a: Schakel, b: Schakel): number[] {
	const both = [a, b].flatMap(({ jaren }) => (jaren.length ? [Math.max(...jaren)] : []));
	return both.length ? [Math.min(...both)] : [];
}

function sharedReason(
	soort: RedenSoort,
	via: NodeShort,
	own: Schakel,
	theirs: Schakel,
	present: number | null,
	gewichten: Gewichten
): Reden {
	const jaren = yearsOf(own, theirs);
	return {
		soort,
		gewicht: weigh(soort, jaren, present, gewichten),
		// told when it is read: a busy organisation shares thousands
		get zin() {
			return `Beide leiden naar ${sayName(via)}. ${own.zin} ${theirs.zin}`;
		},
		via,
		jaren,
		basis: weakest([own.basis, theirs.basis]),
		bewijs: [own, theirs]
	};
}

const ROL_ZONDER_TAAK = ['deelnemer', 'ondertekenaar', 'trekker', 'lid'];

const tasksOf = (schakel: Schakel): string[] =>
	schakel.rollen.filter((rol) => !ROL_ZONDER_TAAK.includes(rol));

/** The same task in one collaboration, as stated, or different tasks there: that these fit together is inferred. */
function roleReasons(
	shared: readonly NodeShort[],
	own: Reach,
	theirs: Reach,
	present: number | null,
	gewichten: Gewichten
): Reden[] {
	return shared
		.filter(({ soort }) => soort === 'Samenwerking')
		.flatMap((via): Reden[] => {
			const [a, b] = [own.get(via.id)!, theirs.get(via.id)!];
			if (a.naar.id !== via.id || b.naar.id !== via.id) return [];
			const [mine, yours] = [tasksOf(a), tasksOf(b)];
			const same = mine.filter((rol) => yours.includes(rol));
			const soort: RedenSoort | null = same.length ? 'taak' : mine.length && yours.length ? 'rollen' : null;
			if (!soort) return [];
			const jaren = yearsOf(a, b);
			const zin = same.length
				? `Beide hebben in ${via.naam} de taak: ${joinWords(same)}.`
				: `${a.van.naam} (${joinWords(mine)}) en ${b.van.naam} (${joinWords(yours)}) hebben verschillende rollen in ${via.naam}.`;
			const told = [a.basis, b.basis];
			return [
				{
					soort,
					gewicht: weigh(soort, jaren, present, gewichten),
					zin,
					via,
					jaren,
					basis: weakest(same.length ? told : [...told, 'afgeleid']),
					bewijs: [a, b]
				}
			];
		});
}

function areaReasons(
	other: NodeShort,
	{ organisatie, gebieden, gewichten }: KansInput,
	present: number | null
): Reden[] {
	const own = gebieden.get(organisatie) ?? [];
	const theirs = new Set((gebieden.get(other.id) ?? []).map(({ id }) => id));
	const found = own
		.filter(({ id }) => theirs.has(id))
		.map(({ id, naam }): Reden => ({
			soort: 'gebied',
			gewicht: weigh('gebied', [], present, gewichten),
			zin: `Beide worden genoemd bij ${naam}.`,
			via: { id, naam, soort: 'Gebied' },
			jaren: [],
			basis: 'vermeld',
			bewijs: null
		}));
	return countOnce(found);
}

function counter(
	other: NodeShort,
	shared: readonly NodeShort[],
	own: Reach,
	theirs: Reach,
	present: number | null,
	redenen: readonly Reden[],
	input: KansInput
): Reden[] {
	const found: Reden[] = [];
	const add = (
		soort: TegenredenSoort,
		zin: string,
		via: NodeShort | null,
		jaren: readonly number[],
		basis: Basis,
		bewijs: Reden['bewijs'] = null
	) =>
		found.push({
			soort,
			gewicht: roundWeight(TEGENREDENEN[soort].gewicht * (isOld(jaren, present) ? OUD_DEEL : 1)),
			zin,
			via,
			jaren,
			basis,
			bewijs
		});
	const together = shared.filter(
		({ id, soort }) =>
			soort === 'Samenwerking' && own.get(id)!.naar.id === id && theirs.get(id)!.naar.id === id
	);
	if (together.length) {
		const [a, b] = [own.get(together[0]!.id)!, theirs.get(together[0]!.id)!];
		const names = joinWords(together.map(({ naam }) => naam));
		add(
			'al-samen',
			`Zij worden al samen genoemd: ${names}.`,
			together[0]!,
			yearsOf(a, b),
			weakest([a.basis, b.basis]),
			[a, b]
		);
	}
	const paid = shared.find(
		({ id, soort }) =>
			soort === 'Activiteit' && own.get(id)!.soort === 'ONTVANGT' && theirs.get(id)!.soort === 'ONTVANGT'
	);
	if (paid) {
		const [a, b] = [own.get(paid.id)!, theirs.get(paid.id)!];
		add(
			'doelgroep',
			`Beide krijgen geld voor ${sayName(paid)}. Of zij hetzelfde aanbieden, zegt de bron niet.`,
			paid,
			yearsOf(a, b),
			// the money is stated, the double offer is not
			weakest([a.basis, b.basis, 'afgeleid']),
			[a, b]
		);
	}
	const dated = redenen.filter(({ jaren }) => jaren.length);
	if (dated.length && dated.every(({ jaren }) => isOld(jaren, present))) {
		const year = Math.max(...dated.flatMap(({ jaren }) => jaren));
		add('oud', `Het nieuwste bewijs is van ${year}; het zegt niets over nu.`, null, [year], 'vermeld');
	}
	const [here, there] = [input.gemeenten.get(input.organisatie), input.gemeenten.get(other.id)];
	if (here && there && here !== there)
		add(
			'andere-gemeente',
			'Deze organisatie staat bij een andere gemeente: alleen vergelijkbaar.',
			null,
			[],
			'vermeld'
		);
	return found;
}

/** First steps of one that the other does not have, as sentences; at most five. */
function differsIn(a: Reach, b: Reach, nodes: ReadonlyMap<string, NodeShort>): string[] {
	const steps = new Map(
		[...a].filter(
			([id]) => !b.has(id) && ['Activiteit', 'Samenwerking', 'Ambitie'].includes(nodes.get(id)!.soort)
		)
	);
	return [...new Set([...steps.values()].map(({ bewering }) => bewering))].sort().slice(0, 5);
}

/** A part counts with its whole: one suggestion, with the part named and its reasons among those of the whole (R7). */
function rollUp(
	kansen: readonly Kans[],
	gehelen: ReadonlyMap<string, readonly string[]>,
	nodes: ReadonlyMap<string, NodeShort>,
	kin: ReadonlySet<string>,
	may: (node: NodeShort | undefined) => boolean
): Kans[] {
	const byId = new Map(kansen.map((kans) => [kans.organisatie.id, kans]));
	const result = new Map<string, Kans>();
	for (const kans of kansen) {
		const wholes = gehelen.get(kans.organisatie.id) ?? [];
		if (wholes.some((id) => kin.has(id))) continue; // a part of the same body
		const known = wholes.filter((id) => may(nodes.get(id)));
		const whole = known.find((id) => !known.some((other) => gehelen.get(id)?.includes(other)));
		if (whole === undefined) {
			if (!result.has(kans.organisatie.id)) result.set(kans.organisatie.id, kans);
			continue;
		}
		const target = result.get(whole) ?? byId.get(whole);
		result.set(whole, target ? join(target, kans) : asWhole(kans, nodes.get(whole)!));
	}
	return [...result.values()];
}

/** A whole that only its part ties. */
const asWhole = (part: Kans, whole: NodeShort): Kans => ({
	...toldOf(part),
	organisatie: whole,
	onderdelen: [part.organisatie]
});

/** The whole with what its part adds. What both share counts once; old evidence only warns when neither has newer. */
function join(whole: Kans, part: Kans): Kans {
	const kinds = [...new Set([...whole.redenen, ...part.redenen].map(({ soort }) => soort))];
	const redenen = kinds.flatMap((soort) => {
		const both = [...whole.redenen, ...part.redenen].filter((reden) => reden.soort === soort);
		const strongest = [...both].sort((a, b) => b.gewicht - a.gewicht);
		const byVia = [...new Map(strongest.reverse().map((reden) => [reden.via?.id, reden])).values()];
		return soort === 'taak' || soort === 'rollen' ? byVia.reverse() : countOnce(byVia);
	});
	const warns = ({ tegenredenen }: Kans, soort: Reden['soort']) =>
		tegenredenen.some((one) => one.soort === soort);
	const tegenredenen = [
		...whole.tegenredenen,
		...part.tegenredenen.filter(({ soort }) => !warns(whole, soort))
	].filter(({ soort }) => soort !== 'oud' || (warns(whole, soort) && warns(part, soort)));
	return {
		...toldOf(whole),
		score: sumOf(redenen, tegenredenen),
		redenen,
		tegenredenen,
		onderdelen: [...whole.onderdelen, part.organisatie]
	};
}

/** The same suggestion; what each brings is still told when it is read. */
const toldOf = (kans: Kans): Kans => ({
	...{
		organisatie: kans.organisatie,
		score: kans.score,
		redenen: kans.redenen,
		tegenredenen: kans.tegenredenen,
		onderdelen: kans.onderdelen
	},
	get brengt() {
		return kans.brengt;
	},
	get mist() {
		return kans.mist;
	}
});

const byScore = (a: Kans, b: Kans): number =>
	b.score - a.score || a.organisatie.naam.localeCompare(b.organisatie.naam, 'nl');
