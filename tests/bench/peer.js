/**
 * What `/graphql` is measured against: the same statement and JSON over bare node:http, without anything of ours.
 * `node peer.js <file of the embedded graph or address of Neo4j>` writes its port; a POST is `{ text, params }`.
 */
import { createServer } from 'node:http';

/** @typedef {Record<string, any>} Params */
/** Milliseconds that a statement may take on Neo4j: a bench may fail, and never hangs. */
const LIMIT = 60_000;

/** @typedef {(text: string, params: Params) => Promise<unknown[]>} Run */

const place = process.argv[2] ?? '';
const run = /^(bolt|neo4j)/.test(place) ? await onNeo4j(place) : await onFile(place);

const server = createServer(async (request, response) => {
	let body = '';
	for await (const chunk of request) body += chunk;
	const { text, params } = JSON.parse(body);
	try {
		const answer = JSON.stringify({ data: await run(text, params) });
		response.setHeader('content-type', 'application/json; charset=utf-8');
		response.end(answer);
	} catch (error) {
		response.statusCode = 500;
		response.end(String(error));
	}
});
server.listen(0, '127.0.0.1', () => {
	const address = server.address();
	if (address && typeof address === 'object') console.log(address.port);
});

/**
 * @param {string} file
 * @returns {Promise<Run>}
 */
async function onFile(file) {
	const { default: grafeo } = await import('@grafeo-db/js');
	const database = grafeo.GrafeoDB.create(file);
	return async (text, params) => (await database.executeCypher(text, params)).toArray();
}

/**
 * @param {string} uri
 * @returns {Promise<Run>}
 */
async function onNeo4j(uri) {
	const { default: neo4j } = await import('neo4j-driver');
	const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true, fetchSize: -1 });
	/** @param {unknown} value */
	const toNeo4j = (value) => (Number.isInteger(value) ? neo4j.int(Number(value)) : value);
	return async (text, params) => {
		const session = driver.session({ database: 'neo4j' });
		try {
			const values = Object.fromEntries(
				Object.entries(params).map(([name, value]) => [name, toNeo4j(value)])
			);
			const result = await session.executeRead((transaction) => transaction.run(text, values), {
				timeout: LIMIT
			});
			return result.records.map((record) => record.toObject());
		} finally {
			await session.close();
		}
	};
}
