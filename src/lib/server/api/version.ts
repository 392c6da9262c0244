/** Which data a file holds, and how to cite it. */
import { MODELVERSIE } from '#graph/model.ts';
import type { Engine } from '#graph/engine.ts';
import { tellingen } from '#queries/gegevens.ts';

export interface Versie {
	/** Fingerprint of all facts; '' when nothing is loaded. */
	readonly hash: string;
	/** ISO time of the last change; '' when nothing is loaded. */
	readonly geladenOp: string;
	readonly modelversie: string;
}

/** The version of what is loaded now. */
export async function readVersie(graph: Engine): Promise<Versie> {
	const [first] = await graph.read(tellingen, {});
	return {
		hash: first?.hash ?? '',
		geladenOp: first?.geladenOp ?? '',
		modelversie: first?.modelversie ?? MODELVERSIE
	};
}

/** A version as people write it. */
export const shortHash = (hash: string): string => hash.slice(0, 12);

/** The licence of our own work on the facts: the choice of them, the short labels, the ids, the links between them. */
export const LICENTIE = {
	naam: 'Creative Commons Naamsvermelding 4.0 (CC BY 4.0)',
	url: 'https://creativecommons.org/licenses/by/4.0/deed.nl',
	uri: 'http://creativecommons.org/licenses/by/4.0/'
} as const;

export const BRON =
	'Opgavenet, uit openbare documenten van gemeenten; elke rij noemt haar document en plaats.';

/** One line that names what was used, and which version of it. */
export function cite(wat: string, { hash, geladenOp }: Versie, origin: string): string {
	const dag = geladenOp.slice(0, 10);
	return `Opgavenet, ${wat}, gegevensversie ${shortHash(hash)}${dag && ` van ${dag}`}, ${origin} (CC BY 4.0)`;
}
