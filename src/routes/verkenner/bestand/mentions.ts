/** Where nodes are mentioned: a picture does not need it, a file does. */
import { ask } from '$lib/ask.ts';
import type { Plaats } from '$lib/pagina/bron.ts';

/** Nodes in one question. */
const SAMEN = 100;

type Antwoord = Readonly<Record<string, { vindplaatsen: readonly Plaats[] } | null>>;

/** The places of each of these nodes. */
export async function askMentions(ids: readonly string[]): Promise<Map<string, readonly Plaats[]>> {
	const found = new Map<string, readonly Plaats[]>();
	for (let from = 0; from < ids.length; from += SAMEN) {
		const some = ids.slice(from, from + SAMEN);
		const heads = some.map((_, at) => `$k${at}: ID!`).join(', ');
		const fields = some.map((_, at) => `k${at}: knoop(id: $k${at}) { vindplaatsen { citaat adres basis } }`);
		const variables = Object.fromEntries(some.map((id, at) => [`k${at}`, id]));
		const answer = await ask<Antwoord>(`query Vermeld(${heads}) { ${fields.join(' ')} }`, variables);
		some.forEach((id, at) => found.set(id, answer[`k${at}`]?.vindplaatsen ?? []));
	}
	return found;
}
