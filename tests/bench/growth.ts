/** The same questions on more data: an answer of the same size must not grow with the whole; the coverage grows with it. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '#graph/engine.ts';
import { openEmbedded } from '#graph/engines/embedded.ts';
import { GRAPH_FILE } from '#graph/open.ts';
import { BIJDRAGEN } from '#graph/model.ts';
import * as dekking from '#queries/dekking.ts';
import * as spoor from '#queries/spoor.ts';
import { loadEmbedded, makeFacts } from './data.ts';
import { number, shown, skipped, spreadOf, type Figure } from './figure.ts';
import { time } from './interleave.ts';

const GEMEENTE = 'gm9998';
const ID = `${GEMEENTE}.agenda.opgave1`;
const JAAR = 2023;

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
	'dekking van de gemeente': (engine) => readDekking(engine, null)
};

async function readDekking(engine: Engine, doel: string | null): Promise<number> {
	const vraag = { jaar: JAAR, doel };
	const goals = await engine.read(dekking.doelen, dekking.doelenParams(GEMEENTE));
	const needed = dekking.neededGoals(goals, vraag);
	const facts = await engine.read(dekking.feiten, dekking.feitenParams(GEMEENTE, needed, JAAR));
	return dekking.toRijen(goals, facts, vraag).length;
}

const ROUNDS = 5;

/** A tenth of the data, the whole, and `most` times as much; what does not fit is said. */
export async function benchGrowth(most: number): Promise<Figure[]> {
	const figures: Figure[] = [];
	const before = new Map<string, number>();
	for (const schaal of [0.1, 1, most].filter((schaal) => schaal <= most)) {
		const facts = makeFacts(schaal);
		const size = facts.knopen.size + facts.relaties.size;
		const { folder, seconds } = await loadEmbedded(facts);
		figures.push(
			shown(`groei, ${number(schaal, 1)}× de gemeente (${size} feiten)`, `laden ${number(seconds, 1)} s`)
		);
		const engine = await openEmbedded(join(folder, GRAPH_FILE));
		for (const [naam, ask] of Object.entries(VRAGEN)) {
			let rows = 0;
			const times: number[] = [];
			for (let at = 0; at < ROUNDS; at++) times.push(await time(async () => (rows = await ask(engine))));
			const { midden } = spreadOf(times);
			const factor = before.has(naam) ? `, ${number(midden / before.get(naam)!, 1)}× zo lang` : '';
			before.set(naam, midden);
			figures.push(shown(`– ${naam}`, `${number(midden, 0)} ms voor ${rows} rijen${factor}`));
		}
		await engine.close();
		rmSync(folder, { recursive: true, force: true });
	}
	if (most < 100)
		figures.push(
			skipped('groei, 100× de gemeente', '48 miljoen feiten passen niet in het geheugen van één Node-proces')
		);
	return figures;
}
