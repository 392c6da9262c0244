/** Ids to ask about in the examples: those of the documents that come along, or else the first that are loaded. */
import { ask } from '$lib/ask.ts';
import type { Kenmerken } from './voorbeelden.ts';

/** The page of the drafts: known to give an answer to every example. */
const EIGEN: Kenmerken = {
	gemeente: 'gm0534',
	doel: 'gm0534.pb2023.zorg-voor-elkaar',
	organisatie: 'gm0534.org.isd-bollenstreek',
	andere: 'gm0534.org.stek'
};

interface Antwoord {
	gemeente: { id: string } | null;
	doel: { id: string } | null;
	organisatie: { id: string } | null;
	andere: { id: string } | null;
	gemeenten: { id: string }[];
	opgaven: { id: string }[];
	organisaties: { edges: { node: { id: string } }[] };
}

const KENMERKEN = `query Kenmerken($gemeente: ID!, $doel: ID!, $organisatie: ID!, $andere: ID!) {
	gemeente: knoop(id: $gemeente) { id }
	doel: knoop(id: $doel) { id }
	organisatie: knoop(id: $organisatie) { id }
	andere: knoop(id: $andere) { id }
	gemeenten { id }
	opgaven { id }
	organisaties(eerste: 2) { edges { node { id } } }
}`;

export async function askKenmerken(): Promise<Kenmerken> {
	const { gemeenten, opgaven, organisaties, ...known } = await ask<Antwoord>(KENMERKEN, { ...EIGEN });
	const [een, twee] = organisaties.edges.map(({ node }) => node.id);
	return {
		gemeente: known.gemeente?.id ?? gemeenten[0]?.id ?? EIGEN.gemeente,
		doel: known.doel?.id ?? opgaven[0]?.id ?? EIGEN.doel,
		organisatie: known.organisatie?.id ?? een ?? EIGEN.organisatie,
		andere: known.andere?.id ?? twee ?? EIGEN.andere
	};
}
