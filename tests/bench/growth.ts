/** The same questions on more data: an answer of the same size must not grow with the whole; the coverage grows with it. */
import { rmSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { EngineError, type Engine } from '#graph/engine.ts';
import { openEmbedded } from '#graph/engines/embedded.ts';
import { GRAPH_FILE } from '#graph/open.ts';
import { BIJDRAGEN, GEWICHTEN } from '#graph/model.ts';
import * as dekking from '#queries/dekking.ts';
import * as kans from '#queries/kans.ts';
import * as spoor from '#queries/spoor.ts';
import { loadEmbedded, makeFacts } from './data.ts';
import { number, shown, skipped, spreadOf, type Figure } from './figure.ts';
import { time } from './interleave.ts';

const GEMEENTE = 'gm9998';
const ID = `${GEMEENTE}.agenda.opgave1`;
const JAAR = 2023;
/** Exists at every scale, with tens of relations. */
const ORGANISATIE = `${GEMEENTE}.org.o200`;

/** Questions with the number of rows that they answer. */
const VRAGEN: Readonly<Record<string, (engine: Engine) => Promise<number>>> = {
	'spoor van één opgave': async (engine) => {
		const params = {
			doelen: [ID],
			jaar: JAAR,
			dragers: spoor.DRAGERS,
			bijdragen: BIJDRAGEN,
			limiet: spoor.LIMIET
		};
		return (await engine.read(spoor.spoor, params)).length;
	},
	'dekking van één opgave': (engine) => readDekking(engine, ID),
	'dekking van de gemeente': (engine) => readDekking(engine, null),
	'samenwerkingskansen van een gewone organisatie': async (engine) => {
		const rows = await engine.read(kans.kring, kans.kringParams([ORGANISATIE]));
		const named = kans.namedIn(rows);
		const organisaties = [...new Set([ORGANISATIE, ...named.organisaties])];
		const around = await engine.read(kans.omgeving, { ...named, organisaties, gemeente: GEMEENTE });
		const base = kans.toBase(rows, around, GEWICHTEN);
		return kans.toKansen({ ...base, organisatie: ORGANISATIE, doel: null }).length;
	}
};

async function readDekking(engine: Engine, doel: string | null): Promise<number> {
	const vraag = { jaar: JAAR, doel };
	const goals = await engine.read(dekking.doelen, dekking.doelenParams(GEMEENTE, JAAR));
	const needed = dekking.neededGoals(goals, vraag);
	const facts = await engine.read(dekking.feiten, dekking.feitenParams(GEMEENTE, needed, JAAR));
	return dekking.toRijen(goals, facts, vraag).length;
}

const ROUNDS = 5;

/** What the plan of the project asks; above it nothing is measured. */
const WANTED = [10, 100];

/** A tenth of the data, the whole, and `most` times as much; what is not measured is said, with what it would take. */
export async function benchGrowth(most: number): Promise<Figure[]> {
	const figures: Figure[] = [];
	const before = new Map<string, number>();
	let last: Point = { schaal: 1, feiten: 0, seconds: 0, megabytes: 0 };
	for (const schaal of [...new Set([0.1, 1, most])].filter((schaal) => schaal <= most)) {
		const facts = makeFacts(schaal);
		const feiten = facts.knopen.size + facts.relaties.size;
		const { folder, seconds } = await loadEmbedded(facts);
		// the highest until now: the largest graph comes last
		last = { schaal, feiten, seconds, megabytes: process.resourceUsage().maxRSS / 1024 };
		figures.push(shown(`groei, ${times(schaal)} de gemeente (${feiten} feiten)`, tellPoint(last)));
		figures.push(...(await askAll(folder, before)));
		rmSync(folder, { recursive: true, force: true });
	}
	return [...figures, ...WANTED.filter((schaal) => schaal > most).map((schaal) => notRun(schaal, last))];
}

/** One size of the graph: what loading it took. */
interface Point {
	readonly schaal: number;
	readonly feiten: number;
	readonly seconds: number;
	readonly megabytes: number;
}

const times = (schaal: number): string => `${number(schaal, schaal < 1 ? 1 : 0)}×`;

const perFact = ({ feiten, megabytes }: Point): number => (megabytes * 2 ** 20) / feiten;

const tellPoint = (point: Point): string =>
	`laden ${number(point.seconds, 1)} s, ${number((point.seconds / point.feiten) * 1e6, 0)} µs per feit; hoogste geheugen ${number(point.megabytes, 0)} MB, ${number(perFact(point) / 1000, 1)} kB per feit`;

/** The questions on the graph in this folder, against the size before it. */
async function askAll(folder: string, before: Map<string, number>): Promise<Figure[]> {
	const figures: Figure[] = [];
	const engine = await openEmbedded(join(folder, GRAPH_FILE));
	for (const [naam, ask] of Object.entries(VRAGEN)) {
		try {
			let rows = 0;
			const taken: number[] = [];
			for (let at = 0; at < ROUNDS; at++) taken.push(await time(async () => (rows = await ask(engine))));
			const { midden } = spreadOf(taken);
			const factor = before.has(naam) ? `, ${number(midden / before.get(naam)!, 1)}× zo lang` : '';
			before.set(naam, midden);
			figures.push(shown(`– ${naam}`, `${number(midden, 0)} ms voor ${rows} rijen${factor}`));
		} catch (error) {
			if (!(error instanceof EngineError && error.code === 'TIMEOUT')) throw error;
			figures.push(shown(`– ${naam}`, 'niet klaar in de 30 s die de engine geeft'));
		}
	}
	await engine.close();
	return figures;
}

/** A size that was not measured: what it would take at least, if every fact took what it took in the largest that was. */
function notRun(schaal: number, { feiten, seconds, megabytes, ...last }: Point): Figure {
	const factor = schaal / last.schaal;
	const room = totalmem() / 2 ** 30;
	const need = (megabytes * factor) / 1024;
	const why = need > room ? `past niet in de ${number(room, 0)} GB van deze machine` : 'duurt hier te lang';
	return skipped(
		`groei, ${times(schaal)} de gemeente`,
		`NIET GEMETEN: ${why}; ${number((feiten * factor) / 1e6, 1)} miljoen feiten zouden naar ${times(last.schaal)} gerekend minstens ${number((seconds * factor) / 60, 0)} minuten laden en ${number(need, 0)} GB vragen`
	);
}
