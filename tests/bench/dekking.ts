/** The coverage over `/graphql` against their own statements and JSON over bare node:http. */
import * as dekking from '#queries/dekking.ts';
import { atLeast, number, shown, type Figure } from './figure.ts';
import { compare } from './interleave.ts';
import { post, type Served } from './processes.ts';

const GEMEENTE = 'gm9998';
const ROUNDS = 8;

const DEKKING = `query Dekking($gemeente: ID!, $jaar: Int) { dekking(gemeente: $gemeente, jaar: $jaar) {
	rijen { doel { id naam } diepte cellen { aspect stand rechtstreeks via toelichting bron } }
} }`;

interface Answer<R> {
	readonly data: R[];
}

export async function benchDekking(engine: string, app: Served, peer: Served): Promise<Figure[]> {
	const raw = async <R>({ text }: { text: string }, params: object): Promise<R[]> =>
		(JSON.parse(await post(peer.url, { text, params })) as Answer<R>).data;
	const figures: Figure[] = [];
	for (const jaar of [2023, null]) {
		const goals = await raw<dekking.DoelRow>(dekking.doelen, dekking.doelenParams(GEMEENTE, jaar));
		const params = dekking.feitenParams(GEMEENTE, dekking.neededGoals(goals, { jaar }), jaar);
		const theirs = async () => {
			await post(peer.url, { text: dekking.doelen.text, params: dekking.doelenParams(GEMEENTE, jaar) });
			await post(peer.url, { text: dekking.feiten.text, params });
		};
		const ours = () =>
			post(`${app.url}/graphql`, { query: DEKKING, variables: { gemeente: GEMEENTE, jaar } });
		const found = await compare(ours, theirs, ROUNDS);
		const when = jaar ?? 'alle jaren';
		figures.push(
			atLeast(`dekking, ${engine}, ${when}, tegen haar kale vragen`, 0.85, 1, found.ratio),
			shown('– mediaan van ons en van kale Cypher', `${number(found.ours, 0)} en ${number(found.peer, 0)} ms`)
		);
	}
	return figures;
}
