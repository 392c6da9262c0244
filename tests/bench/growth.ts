/** The same question on more data: an answer of the same size must not grow with the whole. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openEmbedded } from '#graph/engines/embedded.ts';
import { GRAPH_FILE } from '#graph/open.ts';
import { BIJDRAGEN } from '#graph/model.ts';
import * as spoor from '#queries/spoor.ts';
import { loadEmbedded, makeFacts } from './data.ts';
import { number, shown, skipped, spreadOf, type Figure } from './figure.ts';
import { time } from './interleave.ts';

const ID = 'gm9998.agenda.opgave1';

/** A tenth of the data, the whole, and `most` times as much; what does not fit is said. */
export async function benchGrowth(most: number): Promise<Figure[]> {
	const figures: Figure[] = [];
	for (const schaal of [0.1, 1, most].filter((schaal) => schaal <= most)) {
		const facts = makeFacts(schaal);
		const { folder, seconds } = await loadEmbedded(facts);
		const engine = await openEmbedded(join(folder, GRAPH_FILE));
		const params = {
			doelen: [ID],
			jaar: 2023,
			dragers: spoor.DRAGERS,
			bijdragen: BIJDRAGEN,
			limiet: spoor.LIMIET
		};
		const times: number[] = [];
		let rows = 0;
		for (let at = 0; at < 10; at++) {
			times.push(await time(async () => (rows = (await engine.read(spoor.spoor, params)).length)));
		}
		await engine.close();
		rmSync(folder, { recursive: true, force: true });
		const perRow = (spreadOf(times).midden * 1000) / Math.max(1, rows);
		figures.push(
			shown(
				`groei, ${number(schaal, 1)}× de gemeente (${facts.knopen.size + facts.relaties.size} feiten)`,
				`laden ${number(seconds, 1)} s; spoor ${number(spreadOf(times).midden, 1)} ms voor ${rows} rijen (${number(perRow, 0)} µs per rij)`
			)
		);
	}
	if (most < 100)
		figures.push(
			skipped('groei, 100× de gemeente', '48 miljoen feiten passen niet in het geheugen van één Node-proces')
		);
	return figures;
}
