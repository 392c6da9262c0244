/** The spoor over `/graphql` against its own statement and JSON over bare node:http. */
import { BIJDRAGEN } from '#graph/model.ts';
import * as spoor from '#queries/spoor.ts';
import { atLeast, number, shown, type Figure } from './figure.ts';
import { compare } from './interleave.ts';
import { post, type Served } from './processes.ts';

/** Every fact that the rows hold, and the sentence of each. */
export const SPOOR = `query Spoor($id: ID!, $jaar: Int) { spoor(doel: $id, jaar: $jaar) {
	doel { id naam } totaal afgekapt
	knopen { id naam soort subsoort code tekst volgorde }
	schakels { van naar soort zin rol jaren basis vindplaatsen { plaats regelVan regelTot basis } }
} }`;

/** A large opgave in one year, a small one over all years, and a large one over all years: thousands of contributions. */
const VRAGEN = [
	{ naam: 'één jaar', id: 'gm9998.agenda.opgave9', jaar: 2023, rounds: 20 },
	{ naam: 'klein', id: 'gm9998.agenda.opgave1', jaar: null, rounds: 30 },
	{ naam: 'groot', id: 'gm9998.agenda.opgave10', jaar: null, rounds: 12 }
];

export async function benchSpoor(
	engine: string,
	app: Served,
	peer: Served,
	{ bar, aim }: { bar: number; aim: number }
): Promise<Figure[]> {
	const figures: Figure[] = [];
	for (const { naam, id, jaar, rounds } of VRAGEN) {
		const params = { doelen: [id], jaar, dragers: spoor.DRAGERS, bijdragen: BIJDRAGEN, limiet: spoor.LIMIET };
		const ours = () => post(`${app.url}/graphql`, { query: SPOOR, variables: { id, jaar } });
		const theirs = () => post(peer.url, { text: spoor.spoor.text, params });
		const found = await compare(ours, theirs, rounds);
		const rows = (JSON.parse(await theirs()) as { data: unknown[] }).data.length;
		figures.push(atLeast(`spoor, ${engine}, ${naam} (${rows} rijen)`, bar, aim, found.ratio));
		figures.push(
			shown(
				`– mediaan van ons en van kale Cypher`,
				`${number(found.ours, 0)} ms en ${number(found.peer, 0)} ms`
			)
		);
	}
	return figures;
}
