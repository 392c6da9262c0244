/** Constraints and indexes, from the model to statements of each engine. */
import { EngineError, query, type Engine } from './engine.ts';

/** One thing that questions look up or filter by. `unique` also forbids a second node with the same value. */
export interface Index {
	readonly label: string;
	readonly property: string;
	readonly kind: 'unique' | 'range' | 'text';
}

/**
 * The statements that make these indexes, each of which may run again and again.
 * The embedded engine has hash indexes only: `unique` gets one besides its constraint, `text` gets none.
 * @throws Error when a label or property is no plain name: such a name would become part of a statement
 */
export function ddlFor(kind: Engine['kind'], indexes: readonly Index[]): string[] {
	return indexes.flatMap((index) => {
		for (const name of [index.label, index.property]) {
			if (!/^[A-Za-z]\w*$/.test(name))
				throw new Error(`index on ${index.label}.${index.property}: "${name}" is no name`);
		}
		return kind === 'neo4j' ? neo4jStatements(index) : embeddedStatements(index);
	});
}

/**
 * Makes the constraints and indexes that are not there yet. May run at every start.
 * @throws EngineError CONSTRAINT when nodes that are there break a constraint; names the first values
 */
export async function ensureSchema(engine: Engine, indexes: readonly Index[]): Promise<void> {
	const statements = ddlFor(engine.kind, indexes);
	for (const index of indexes) if (index.kind === 'unique') await refuseDuplicates(engine, index);
	await engine.write(async (transaction) => {
		for (const statement of statements) await transaction.run(query('schema', statement), {});
	});
	if (engine.kind === 'neo4j') await engine.read(query('indexes', 'CALL db.awaitIndexes(60)'), {});
}

function neo4jStatements({ label, property, kind }: Index): string[] {
	const name = `${label}_${property}_${kind}`.toLowerCase();
	if (kind === 'unique') {
		return [`CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`];
	}
	return [`CREATE ${kind.toUpperCase()} INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`];
}

function embeddedStatements({ label, property, kind }: Index): string[] {
	if (kind === 'text') return [];
	const name = `${label}_${property}`.toLowerCase();
	const index = `CREATE INDEX ${name}_index IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
	if (kind === 'range') return [index];
	return [
		`CREATE CONSTRAINT ${name}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
		index
	];
}

/** The embedded engine makes a constraint over nodes that break it, and then says nothing. */
async function refuseDuplicates(engine: Engine, { label, property }: Index): Promise<void> {
	const duplicates = await engine.read(
		query<Record<string, never>, { waarde: unknown; aantal: number }>(
			'duplicates',
			`MATCH (n:${label}) WITH n.${property} AS waarde, count(*) AS aantal
			WHERE aantal > 1 AND waarde IS NOT NULL RETURN waarde, aantal ORDER BY waarde LIMIT 5`
		),
		{}
	);
	if (duplicates.length === 0) return;
	const list = duplicates
		.map(({ waarde, aantal }) => `${JSON.stringify(waarde)} (${aantal} nodes)`)
		.join(', ');
	throw new EngineError(
		'CONSTRAINT',
		`${label}.${property} must be unique but is not: ${list}; remove the doubles first`
	);
}
