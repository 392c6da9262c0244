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
import ankersText from './kans/ankers.cypher?raw';
import verwantenText from './kans/verwanten.cypher?raw';
import { batch, type ForId } from './rows.ts';
import { weakest, type NodeShort, type Schakel } from './schakel.ts';
import { joinWords, sayName } from './sentence.ts';
import { countsAsOrganisation } from './spoor.ts';

/** Ends and collaborations of one organisation: their traces hold everyone it could meet. */
export const ankers = query<{ organisatie: string; limiet: number }, { id: string; soort: string }>(
	'kans.ankers',
	ankersText
);

/** Wholes and areas of organisations, and which are shielded. */
export const verwanten = batch<
	ForId & { soort: 'geheel' | 'gebied' | 'afgeschermd'; id: string; naam: string }
>('kans.verwanten', verwantenText);

/** Anchors of one organisation that are looked at. */
export const MAX_ANKERS = 200;

export interface Reden {
	readonly soort: RedenSoort | TegenredenSoort;
	/** What it adds to the score. */
	readonly gewicht: number;
	readonly zin: string;
	readonly via: NodeShort | null;
	readonly jaren: readonly number[];
	readonly basis: Basis;
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

export interface KansInput {
	readonly organisatie: string;
	/** Every schakel of the traces of the anchors. */
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
	/** Only ties that this goal, or one under it, gives. */
	readonly doel: string | null;
	readonly gewichten: Gewichten;
}

/** What an organisation reaches, and by which first step. */
type Reach = ReadonlyMap<string, Schakel>;

const OMHOOG = [...BIJDRAGEN];

/** Suggestions for one organisation, best first; ties by name. Deterministic: the same facts give the same list. */
export function toKansen(input: KansInput): Kans[] {
	const up = new Map<string, Schakel[]>();
	for (const schakel of input.schakels) {
		if (!OMHOOG.includes(schakel.soort)) continue;
		const list = up.get(schakel.van.id);
		if (list) list.push(schakel);
		else up.set(schakel.van.id, [schakel]);
	}
	const nodes = new Map(
		input.schakels.flatMap(({ van, naar }) => [van, naar]).map((node) => [node.id, node])
	);
	const reachOf = (id: string): Reach => reach(id, up);
	const own = new Map([...reachOf(input.organisatie)].filter(([id]) => allowed(id, input, up)));
	const present = input.laatsteJaar;
	const kin = family(input.organisatie, input.gehelen);
	const may = (node: NodeShort | undefined): node is NodeShort =>
		!!node && countsAsOrganisation(node) && !kin.has(node.id) && !input.afgeschermd.has(node.id);
	const others = [...nodes.values()].filter(may);
	const kansen = others.flatMap((other) => {
		const theirs = new Map([...reachOf(other.id)].filter(([id]) => own.has(id)));
		return theirs.size
			? [toKans(other, own, theirs, reachOf(other.id), reachOf(input.organisatie), nodes, present, input)]
			: [];
	});
	return rollUp(kansen, input.gehelen, nodes, kin, may).sort(byScore);
}

/** Everything above a node, each with the first step towards it. The first step is never to a whole (R7). */
function reach(id: string, up: ReadonlyMap<string, readonly Schakel[]>): Reach {
	const found = new Map<string, Schakel>();
	const open = (up.get(id) ?? [])
		.filter(({ soort }) => soort !== 'ONDERDEEL_VAN')
		.map((schakel) => ({ id: schakel.naar.id, first: schakel }));
	while (open.length) {
		const next = open.shift()!;
		if (found.has(next.id)) continue;
		found.set(next.id, next.first);
		for (const schakel of up.get(next.id) ?? []) open.push({ id: schakel.naar.id, first: next.first });
	}
	return found;
}

/** With a goal asked: only that goal and what leads to it. */
function allowed(id: string, { doel }: KansInput, up: ReadonlyMap<string, readonly Schakel[]>): boolean {
	return doel === null || id === doel || reach(id, up).has(doel);
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
	const score = [...redenen, ...tegenredenen].reduce((sum, { gewicht }) => sum + gewicht, 0);
	return {
		organisatie: other,
		score: Math.round(score * 1000) / 1000,
		redenen,
		tegenredenen,
		brengt: differsIn(theirAll, ownAll, nodes),
		mist: differsIn(ownAll, theirAll, nodes),
		onderdelen: []
	};
}

/** A second reason of the same kind stays to be read but adds nothing: many shared rows are no more than one tie. */
function countOnce(redenen: readonly Reden[]): Reden[] {
	const sorted = [...redenen].sort((a, b) => b.gewicht - a.gewicht || (a.via!.id < b.via!.id ? -1 : 1));
	return sorted.map((reden, at) => (at === 0 ? reden : { ...reden, gewicht: 0 }));
}

const isOld = (jaren: readonly number[], present: number | null): boolean =>
	present !== null && jaren.length > 0 && Math.max(...jaren) < present;

/** Without the noise of floating point: 0.15, not 0.15000000000000002. */
const roundWeight = (gewicht: number): number => Math.round(gewicht * 10_000) / 10_000;

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
	const zin = `Beide leiden naar ${sayName(via)}. ${own.zin} ${theirs.zin}`;
	return {
		soort,
		gewicht: weigh(soort, jaren, present, gewichten),
		zin,
		via,
		jaren,
		basis: weakest([own.basis, theirs.basis])
	};
}

const ROL_ZONDER_TAAK = ['deelnemer', 'ondertekenaar', 'trekker', 'lid'];

const tasksOf = (schakel: Schakel): string[] =>
	schakel.rollen.filter((rol) => !ROL_ZONDER_TAAK.includes(rol));

/** The same task in one collaboration, or tasks that complete each other. */
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
				: `In ${via.naam} vullen de rollen elkaar aan: ${joinWords(mine)}, en ${joinWords(yours)}.`;
			return [
				{
					soort,
					gewicht: weigh(soort, jaren, present, gewichten),
					zin,
					via,
					jaren,
					basis: weakest([a.basis, b.basis])
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
			basis: 'vermeld'
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
		basis: Basis
	) =>
		found.push({
			soort,
			gewicht: roundWeight(TEGENREDENEN[soort].gewicht * (isOld(jaren, present) ? OUD_DEEL : 1)),
			zin,
			via,
			jaren,
			basis
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
			weakest([a.basis, b.basis])
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
			`Beide krijgen geld voor ${sayName(paid)}, ieder voor eigen werk: let op dubbel aanbod.`,
			paid,
			yearsOf(a, b),
			weakest([a.basis, b.basis])
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

/** A part counts with its whole: one suggestion, with the part named (R7). */
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
		const whole = wholes.find((id) => may(nodes.get(id)));
		if (whole === undefined) {
			if (!result.has(kans.organisatie.id)) result.set(kans.organisatie.id, kans);
			continue;
		}
		const target = result.get(whole) ?? byId.get(whole) ?? { ...kans, organisatie: nodes.get(whole)! };
		result.set(whole, { ...target, onderdelen: [...target.onderdelen, kans.organisatie] });
	}
	return [...result.values()];
}

const byScore = (a: Kans, b: Kans): number =>
	b.score - a.score || a.organisatie.naam.localeCompare(b.organisatie.naam, 'nl');
