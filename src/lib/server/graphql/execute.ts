/** Answers a document in process: what pages use on the server, without an HTTP hop. */
import { execute as run, parse, type DocumentNode, type ExecutionResult } from 'graphql';
import { getGraph } from '../graph.ts';
import { createContext } from './context.ts';
import { schema } from './schema.ts';

/** Documents of our own pages are few and fixed: each is parsed once. */
const parsed = new Map<string, DocumentNode>();

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
	});
}
