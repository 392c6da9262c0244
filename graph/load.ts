/** Brings the graph to a set of facts. The only place where Cypher text is composed, its names from the model. */
import { ensureSchema } from './ddl.ts';
import {
	differ,
	isEmpty,
	sizeOf,
	storedKey,
	type Difference,
	type Stored,
	type StoredNode,
	type StoredRelation
} from './difference.ts';
import { EngineError, query, type Engine, type WriteTransaction } from './engine.ts';
import { hashFacts } from './hash.ts';
import type { Facts } from './merge.ts';
import { INDEXEN, kindOf, labelsOf, MODELVERSIE, relationOf, RELATIONS } from './model.ts';

/** What a load did. `hash` covers all facts in the graph afterwards. */
export interface LoadReport {
	readonly hash: string;
	readonly knopen: number;
	readonly relaties: number;
	readonly toegevoegd: number;
	readonly gewijzigd: number;
	readonly verwijderd: number;
	/** Documents that are no longer there, as "Begroting 2025 (gm9998.pb2025)". */
	readonly vervallenDocumenten: readonly string[];
}

/** Rows per statement: larger ones are no faster and hold a transaction's memory longer (design.md section 4). */
const BATCH = { embedded: 1_000, neo4j: 5_000 } as const;

const storedNodes = query<Record<string, never>, StoredNode & { id: string }>(
	'load.storedNodes',
	`MATCH (k:Knoop) WHERE k.soort <> 'Import'
	RETURN k.id AS id, k.soort AS soort, properties(k) AS eigenschappen ORDER BY id`
);

const storedRelations = (soort: string) =>
	query<Record<string, never>, StoredRelation>(
		`load.storedRelations.${soort}`,
		`MATCH (a:Knoop)-[r:${relationOf(soort).naam}]->(b:Knoop)
		RETURN a.id AS van, type(r) AS soort, b.id AS naar, properties(r) AS eigenschappen`
	);

/** Everything the graph holds now. @throws EngineError */
export async function readStored(engine: Engine): Promise<Stored> {
	const knopen = await engine.read(storedNodes, {});
	const relaties: StoredRelation[] = [];
	for (const { naam } of RELATIONS) relaties.push(...(await engine.read(storedRelations(naam), {})));
	return {
		knopen: new Map(knopen.map(({ id, soort, eigenschappen }) => [id, { soort, eigenschappen }])),
		relaties: new Map(relaties.map((relatie) => [storedKey(relatie), relatie]))
	};
}

/**
 * Makes the graph hold exactly these facts, in one transaction. Loading the same facts twice changes nothing.
 * @param now ISO time of loading, kept on the Import node (never part of the hash)
 * @throws EngineError when the engine refuses; the graph is then as it was
 */
export async function loadFacts(engine: Engine, facts: Facts, now: string): Promise<LoadReport> {
	await ensureSchema(engine, INDEXEN);
	const stored = await readStored(engine);
	const difference = differ(facts, stored);
	const hash = hashFacts(facts);
	if (!isEmpty(difference)) {
		await engine.write(async (transaction) => {
			await apply(transaction, difference, BATCH[engine.kind]);
			await transaction.run(recordImport, { tijd: now, hash, modelversie: MODELVERSIE });
		});
		if (engine.kind === 'neo4j' && sizeOf(difference) > REPLAN) await planAnew(engine);
	}
	const gewijzigd = difference.gewijzigdeKnopen.length;
	return {
		hash,
		knopen: facts.knopen.size,
		relaties: facts.relaties.size,
		toegevoegd: difference.nieuweKnopen.length + difference.nieuweRelaties.length,
		gewijzigd,
		verwijderd: difference.vervallenKnopen.length + difference.vervallenRelaties.length,
		vervallenDocumenten: difference.vervallenKnopen.flatMap((id) => {
			const { soort, eigenschappen } = stored.knopen.get(id)!;
			return soort === 'Document' && !facts.knopen.has(id) ? [`${String(eigenschappen.naam)} (${id})`] : [];
		})
	};
}

/** Changes after which Neo4j counts its indexes anew. */
const REPLAN = 300;

const replan = query('load.replan', 'CALL db.prepareForReplanning(120)');

/**
 * Neo4j counts what its indexes hold some time after a load, and until then plans as if they are empty: one trace over
 * 100,000 nodes took over a minute instead of 0.3 s. This counts now, and forgets the plans that were made before.
 */
async function planAnew(engine: Engine): Promise<void> {
	try {
		await engine.read(replan, {});
	} catch (error) {
		// the facts are in; where only an administrator may ask this, Neo4j counts in its own time
		if (!(error instanceof EngineError)) throw error;
	}
}

const recordImport = query<{ tijd: string; hash: string; modelversie: string }, never>(
	'load.recordImport',
	`MERGE (i:Knoop:Import {id: 'import.laatste'})
	SET i.soort = 'Import', i.naam = 'Laatste import', i.tijd = $tijd, i.hash = $hash, i.modelversie = $modelversie`
);

const loadedShipped = query<Record<string, never>, { werkmappen: string }>(
	'load.loadedShipped',
	`MATCH (i:Import {id: 'import.laatste'}) RETURN coalesce(i.werkmappen, '') AS werkmappen ORDER BY werkmappen`
);

const recordShipped = query<{ werkmappen: string }, never>(
	'load.recordShipped',
	"MATCH (i:Import {id: 'import.laatste'}) SET i.werkmappen = $werkmappen"
);

/** Fingerprint of the shipped werkmappen as they were when loaded; empty when they were not. @throws EngineError */
export async function readLoadedShipped(engine: Engine): Promise<string> {
	return (await engine.read(loadedShipped, {}))[0]?.werkmappen ?? '';
}

/** Keeps that fingerprint; writes only when it is another. @throws EngineError */
export async function recordLoadedShipped(engine: Engine, werkmappen: string): Promise<void> {
	if ((await readLoadedShipped(engine)) === werkmappen) return;
	await engine.write((transaction) => transaction.run(recordShipped, { werkmappen }));
}

async function apply(transaction: WriteTransaction, difference: Difference, batch: number): Promise<void> {
	await eachGroup(
		difference.vervallenRelaties,
		(r) => r.soort,
		batch,
		(soort, rows) => transaction.run(dropRelations(soort), { rijen: rows.map(identityOf) })
	);
	await eachBatch(difference.vervallenKnopen, batch, (ids) => transaction.run(dropNodes, { ids }));
	await eachGroup(
		difference.nieuweKnopen,
		(knoop) => knoop.soort,
		batch,
		(soort, rows) =>
			transaction.run(createNodes(soort), { rijen: rows.map(({ eigenschappen }) => ({ eigenschappen })) })
	);
	await eachBatch(difference.gewijzigdeKnopen, batch, (rows) =>
		transaction.run(changeNodes, {
			rijen: rows.map(({ eigenschappen }) => ({ id: eigenschappen.id, eigenschappen }))
		})
	);
	await eachGroup(
		difference.nieuweRelaties,
		(r) => r.soort,
		batch,
		(soort, rows) =>
			transaction.run(createRelations(soort), {
				rijen: rows.map(({ van, naar, eigenschappen }) => ({ van, naar, eigenschappen }))
			})
	);
}

/** What tells a stored relation from every other. */
const identityOf = ({ van, naar, eigenschappen }: StoredRelation) => ({
	van,
	naar,
	document: eigenschappen.document,
	rol: eigenschappen.rol ?? '',
	jaar: eigenschappen.jaar ?? -1
});

const createNodes = (soort: string) =>
	query(
		`load.createNodes.${soort}`,
		`UNWIND $rijen AS rij CREATE (k:${labelsOf(kindOf(soort)).join(':')}) SET k = rij.eigenschappen`
	);

const changeNodes = query(
	'load.changeNodes',
	'UNWIND $rijen AS rij MATCH (k:Knoop {id: rij.id}) SET k = rij.eigenschappen'
);

const dropNodes = query('load.dropNodes', 'UNWIND $ids AS id MATCH (k:Knoop {id: id}) DETACH DELETE k');

const createRelations = (soort: string) =>
	query(
		`load.createRelations.${soort}`,
		`UNWIND $rijen AS rij MATCH (a:Knoop {id: rij.van}) MATCH (b:Knoop {id: rij.naar})
		CREATE (a)-[r:${relationOf(soort).naam}]->(b) SET r = rij.eigenschappen`
	);

/** Starts at the end that is not the hub: from the leaf a batch takes 10 ms, from the hub 2,000 ms. */
function dropRelations(soort: string) {
	const { naam, knooppuntEind } = relationOf(soort);
	const pattern =
		knooppuntEind === 'van'
			? `(b:Knoop {id: rij.naar})<-[r:${naam}]-(a:Knoop {id: rij.van})`
			: `(a:Knoop {id: rij.van})-[r:${naam}]->(b:Knoop {id: rij.naar})`;
	return query(
		`load.dropRelations.${soort}`,
		`UNWIND $rijen AS rij MATCH ${pattern}
		WHERE r.document = rij.document AND coalesce(r.rol, '') = rij.rol AND coalesce(r.jaar, -1) = rij.jaar
		DELETE r`
	);
}

async function eachBatch<T>(
	rows: readonly T[],
	size: number,
	work: (rows: T[]) => Promise<unknown>
): Promise<void> {
	for (let from = 0; from < rows.length; from += size) await work(rows.slice(from, from + size));
}

async function eachGroup<T>(
	rows: readonly T[],
	key: (row: T) => string,
	size: number,
	work: (key: string, rows: T[]) => Promise<unknown>
): Promise<void> {
	const groups = new Map<string, T[]>();
	for (const row of rows) {
		const group = groups.get(key(row));
		if (group) group.push(row);
		else groups.set(key(row), [row]);
	}
	for (const name of [...groups.keys()].sort()) {
		await eachBatch(groups.get(name)!, size, (batch) => work(name, batch));
	}
}
