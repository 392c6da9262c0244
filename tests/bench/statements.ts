/** Cypher statements per root field, counted on a small graph. */
import { execute, parse } from 'graphql';
import type { Engine } from '#graph/engine.ts';
import { openEmbedded } from '#graph/engines/embedded.ts';
import { loadFacts } from '#graph/load.ts';
import { mergeFacts } from '#graph/merge.ts';
import { createContext } from '../../src/lib/server/graphql/context.ts';
import { schema } from '../../src/lib/server/graphql/schema.ts';
import { atMost, type Figure } from './figure.ts';
import { makeMunicipality } from './municipality.ts';
import { SPOOR } from './spoor.ts';

const ID = 'gm9998.agenda.opgave1';

/** A question, the statements it may take (one per root field, one more per nested list level) and what those are for. */
const VRAGEN: readonly [naam: string, mag: number, vraag: string][] = [
	['opgaven', 1, '{ opgaven { id naam } }'],
	['opgaven met onder en activiteiten', 3, '{ opgaven { id onder { id } activiteiten { id } } }'],
	['doel', 1, `{ doel(id: "${ID}") { id naam } }`],
	['spoor, met de bronnen', 2, SPOOR],
	['sporen, met de bronnen', 2, '{ sporen(partij: "gm9998.org.o1") { totaal schakels { zin } } }'],
	['organisaties', 1, '{ organisaties(eerste: 50) { totaal edges { node { id naam } } } }'],
	['zoek', 1, '{ zoek(tekst: "stichting", eerste: 20) { totaal edges { node { id naam } } } }'],
	[
		'samenwerkingskansen, met de omgeving en de bronnen',
		2,
		'{ samenwerkingskansen(organisatie: "gm9998.org.o1") { totaal edges { node { score redenen { zin } } } } }'
	],
	[
		'aansluiters, met het spoor, de omgeving en de bronnen',
		3,
		`{ aansluiters(doel: "${ID}") { totaal aansluiters { score banden { redenen { zin } } } } }`
	],
	[
		'paden (één per ring, met de einden en de bronnen)',
		9,
		'{ paden(van: "gm9998.org.o1", naar: "gm9998.org.o2") { paden { waarom } } }'
	]
];

export async function benchStatements(): Promise<Figure[]> {
	const engine = await openEmbedded(':memory:');
	await loadFacts(engine, mergeFacts(makeMunicipality(1, 0.02)), '2026-01-01T00:00:00Z');
	let count = 0;
	const counting: Engine = {
		...engine,
		read(question, params) {
			count++;
			return engine.read(question, params);
		}
	};
	const figures: Figure[] = [];
	for (const [naam, mag, vraag] of VRAGEN) {
		count = 0;
		const contextValue = createContext(counting);
		const { errors } = await execute({
			schema,
			document: parse(vraag),
			contextValue,
			variableValues: { id: ID }
		});
		if (errors) throw errors[0]!;
		figures.push(atMost(`statements: ${naam}`, mag, count, ''));
	}
	await engine.close();
	return figures;
}
