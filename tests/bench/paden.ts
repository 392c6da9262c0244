/** Paths against a look-up of two steps, and the memory they take. */
import { query } from '#graph/engine.ts';
import { atMost, number, shown, spreadOf, type Figure } from './figure.ts';
import { time } from './interleave.ts';
import { post, type Served } from './processes.ts';
import { randomOf } from './random.ts';

const PADEN = `query Paden($van: ID!, $naar: ID!) { paden(van: $van, naar: $naar) { paden { zinnen } toelichting afgekapt } }`;

/** Everything at most two steps from one node, as a visitor's first look would ask it. */
export const TWEE_STAPPEN = query(
	'bench.twoSteps',
	`MATCH (k:Knoop {id: $id})-[r]-(a:Knoop)-[s]-(b:Knoop)
	WHERE coalesce(a.knooppunt, false) = false AND type(r) <> 'VERMELD_IN' AND type(s) <> 'VERMELD_IN'
	RETURN DISTINCT b.id AS id ORDER BY id LIMIT 4000`
);

const PAREN = 60;
/** Pairs that go before to warm up. */
const VOORAF = 12;

export async function benchPaden(engine: string, app: Served, peer: Served): Promise<Figure[]> {
	const random = randomOf(7);
	const organisation = () => `gm9998.org.o${1 + Math.floor(5_000 * random.next() ** 3)}`;
	const pairs = Array.from({ length: VOORAF + PAREN }, () => ({ van: organisation(), naar: organisation() }));
	const before = app.memory();
	const ours: number[] = [];
	const peers: number[] = [];
	for (const { van, naar } of pairs) {
		const params = { id: van, limiet: 0, jaar: null };
		peers.push(await time(() => post(peer.url, { text: TWEE_STAPPEN.text, params })));
		ours.push(await time(() => post(`${app.url}/graphql`, { query: PADEN, variables: { van, naar } })));
	}
	for (const times of [ours, peers]) times.splice(0, VOORAF);
	const p95 = (values: readonly number[]) =>
		[...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)]!;
	return [
		atMost(`paden, ${engine}: p95 tegen twee stappen`, 10, p95(ours) / p95(peers), '×', 1),
		shown(
			'– p95 van ons en van twee stappen, mediaan van ons',
			`${number(p95(ours), 0)}, ${number(p95(peers), 0)} en ${number(spreadOf(ours).midden, 0)} ms`
		),
		shown('– hoogste geheugen van de app voor en na', `${number(before, 0)} en ${number(app.memory(), 0)} MB`)
	];
}
