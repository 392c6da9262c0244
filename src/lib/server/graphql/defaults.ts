/**
 * Fills in the default of a variable that was left out. graphql-jit 0.8.7 forgets it for a non-null type and says
 * "was not provided"; the GraphQL specification lets `$doel: ID! = "…"` be left out.
 */
import { Kind, valueFromASTUntyped } from 'graphql';
import type { Plugin } from 'graphql-yoga';

export function useDefaults(): Plugin {
	return {
		onExecute({ args }) {
			for (const node of args.document.definitions) {
				if (node.kind !== Kind.OPERATION_DEFINITION) continue;
				if (args.operationName && node.name?.value !== args.operationName) continue;
				for (const { variable, defaultValue } of node.variableDefinitions ?? []) {
					const naam = variable.name.value;
					if (!defaultValue || args.variableValues?.[naam] !== undefined) continue;
					args.variableValues = { ...args.variableValues, [naam]: valueFromASTUntyped(defaultValue) };
				}
			}
		}
	};
}
