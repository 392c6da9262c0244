/** The Neo4j of the tests without our engine: to wipe it, and to put in what our engine would refuse. */
import neo4j from 'neo4j-driver';
import type { Connection } from './global.ts';

/** Runs statements one by one, each in its own transaction, and gives the rows of the last. */
export async function runRaw({ uri, user, password, database }: Connection, ...statements: string[]) {
	const auth = user ? neo4j.auth.basic(user, password ?? '') : undefined;
	const driver = neo4j.driver(uri, auth, { disableLosslessIntegers: true });
	try {
		let rows: Record<string, unknown>[] = [];
		for (const statement of statements) {
			const { records } = await driver.executeQuery(statement, {}, { database: database ?? 'neo4j' });
			rows = records.map((record) => record.toObject());
		}
		return rows;
	} finally {
		await driver.close();
	}
}

/** Takes out every node, relation, constraint and index. */
export async function wipeRaw(connection: Connection): Promise<void> {
	const constraints = await runRaw(connection, 'SHOW CONSTRAINTS YIELD name');
	const drops = constraints.map(({ name }) => `DROP CONSTRAINT \`${name}\` IF EXISTS`);
	await runRaw(connection, 'MATCH (n) DETACH DELETE n', ...drops);
	const indexes = await runRaw(
		connection,
		"SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"
	);
	if (indexes.length > 0)
		await runRaw(connection, ...indexes.map(({ name }) => `DROP INDEX \`${name}\` IF EXISTS`));
}

/**
 * Tests wipe the server that NEO4J_URI names: it must be meant for that.
 * @throws Error when it holds anything
 */
export async function assertEmpty(connection: Connection): Promise<void> {
	if (process.env.NEO4J_WIPE === 'yes') return;
	const [row] = await runRaw(connection, 'MATCH (n) RETURN count(n) AS aantal');
	if (row?.aantal === 0) return;
	throw new Error(
		`${connection.uri} holds ${row?.aantal} node(s), which tests would wipe: set NEO4J_WIPE=yes if they may, or unset NEO4J_URI`
	);
}

/** How many rows the planner expects of a statement, with what it knows of the data now. */
export async function estimateRaw(connection: Connection, statement: string): Promise<number> {
	const { uri, user, password, database } = connection;
	const driver = neo4j.driver(uri, user ? neo4j.auth.basic(user, password ?? '') : undefined);
	try {
		const options = { database: database ?? 'neo4j' };
		const { summary } = await driver.executeQuery(`EXPLAIN ${statement}`, {}, options);
		if (!summary.plan) throw new Error('no plan');
		return Number(summary.plan.arguments.EstimatedRows);
	} finally {
		await driver.close();
	}
}
