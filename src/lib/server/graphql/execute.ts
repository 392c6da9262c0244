/**
 * Answers a document in process: what pages use on the server, without an HTTP hop. Compiled as /graphql does: the plain
 * executor makes promises for every object of an answer, which took a sixth of the time of a large page, and its garbage
 * more.
 */
import { envelop, useEngine, useSchema } from '@envelop/core';
import { useGraphQlJit } from '@envelop/graphql-jit';
import { parse, type DocumentNode, type ExecutionResult } from 'graphql';
import { getGraph } from '../graph.ts';
import { createContext } from './context.ts';
import { useDefaults } from './defaults.ts';
import { schema } from './schema.ts';

/** Documents of our own pages are few and fixed: each is parsed and compiled once. */
const parsed = new Map<string, DocumentNode>();

const { execute: run } = envelop({
	plugins: [useEngine({ parse }), useSchema(schema), useDefaults(), useGraphQlJit()]
})();

/** Executes one of our own documents. Errors of the graph come back in `errors`, as over HTTP. */
export async function execute(
	document: string,
	variables: Record<string, unknown> = {}
): Promise<ExecutionResult> {
	let node = parsed.get(document);
	if (!node) parsed.set(document, (node = parse(document)));
	return run({
		schema,
		document: node,
		variableValues: variables,
		contextValue: createContext(await getGraph())
	}) as Promise<ExecutionResult>;
}
