/** Suggestions for the busiest organisation and for a busy opgave, over `/graphql` against their own statements. */
import * as kans from '#queries/kans.ts';
import { atMost, number, shown, tellRatio, type Figure } from './figure.ts';
import { compare, time } from './interleave.ts';
import { post, type Served } from './processes.ts';

const REDEN = 'soort gewicht zin jaren basis via { id naam }';
const KANSEN = `query Kansen($id: ID!) { samenwerkingskansen(organisatie: $id, eerste: 20) { totaal afgekapt edges { node {
	organisatie { id naam } score redenen { ${REDEN} } tegenredenen { ${REDEN} } brengt mist
} } } }`;
const AANSLUITERS = `query Aansluiters($id: ID!) { aansluiters(doel: $id) { totaal afgekapt bijdragers { id } aansluiters {
	organisatie { id naam } score banden { partij { id naam } redenen { ${REDEN} } }
} } }`;

/** Degrees are skewed: the first organisation has thousands of relations, one in the middle tens. */
const ORGANISATIES = [
	{ naam: 'drukste organisatie', id: 'gm9998.org.o1', rounds: 10 },
	{ naam: 'gewone organisatie', id: 'gm9998.org.o2000', rounds: 20 }
];
const OPGAVE = 'gm9998.agenda.opgave10';
/** Milliseconds that one operation may take (design.md section 6). */
const GRENS = 5_000;

export async function benchKansen(engine: string, app: Served, peer: Served): Promise<Figure[]> {
	const figures: Figure[] = [];
	for (const { naam, id, rounds } of ORGANISATIES) {
		const ours = () => post(`${app.url}/graphql`, { query: KANSEN, variables: { id } });
		let rows = 0;
		const theirs = async () => (rows = await askBare(peer, id));
		const found = await compare(ours, theirs, rounds);
		const answer = (JSON.parse(await ours()) as { data: { samenwerkingskansen: { totaal: number } } }).data;
		const { totaal } = answer.samenwerkingskansen;
		figures.push(
			shown(
				`samenwerkingskansen, ${engine}, ${naam} (${totaal} kansen uit ${rows} rijen) tegen de kale vragen`,
				tellRatio(found.ratio)
			),
			atMost('– mediaan van ons', GRENS, found.ours, 'ms'),
			shown('– mediaan van de kale vragen', `${number(found.peer, 0)} ms`)
		);
	}
	const ask = () => post(`${app.url}/graphql`, { query: AANSLUITERS, variables: { id: OPGAVE } });
	const times: number[] = [];
	for (let round = 0; round < 5; round++) times.push(await time(ask));
	figures.push(
		atMost(`aansluiters, ${engine}, drukke opgave, langste van vijf`, GRENS, Math.max(...times), 'ms')
	);
	return figures;
}

/** The two statements of a suggestion and JSON, without anything of ours. @returns the number of rows */
async function askBare(peer: Served, id: string): Promise<number> {
	const rowsOf = async (text: string, params: object) =>
		(JSON.parse(await post(peer.url, { text, params })) as { data: never[] }).data;
	const rows: kans.KringRow[] = await rowsOf(kans.kring.text, kans.kringParams([id]));
	const gemeente = kans.municipalityOf(id);
	const around = await rowsOf(kans.omgeving.text, { ...kans.namedIn(rows), gemeente });
	return rows.length + around.length;
}
