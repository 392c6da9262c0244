/** Limits on what a document may ask (design.md section 6). A document over a limit is refused before it runs. */
import {
	GraphQLError,
	parse,
	type ASTVisitor,
	type ParseOptions,
	type Source,
	type ValidationContext
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { measure, type Size } from './measure.ts';

export interface Limits extends Size {
	readonly tokens: number;
	/** Bytes of a request body. */
	readonly bytes: number;
	/** Milliseconds that one operation may take. */
	readonly tijd: number;
}

export const LIMITS: Limits = {
	tokens: 1_000,
	diepte: 12,
	aliassen: 30,
	wortelvelden: 8,
	kosten: 5_000,
	// As deep as the standard introspection query of graphql-js goes, which GraphiQL sends.
	introspectie: 15,
	bytes: 64 * 1024,
	tijd: 5_000
};

/** Mistakes that one answer tells: a document can hold hundreds, and who asks mends them one by one. */
const MELDINGEN = 5;

/** A message repeats what was asked: a name or a value of any length. */
const LANGSTE_MELDING = 300;

/** The same error with a message that fits in a small answer. */
export function shorten(error: GraphQLError): GraphQLError {
	const { message, nodes, source, positions, path, extensions } = error;
	if (message.length <= LANGSTE_MELDING) return error;
	return new GraphQLError(`${message.slice(0, LANGSTE_MELDING)} …`, {
		nodes,
		source,
		positions,
		path,
		extensions
	});
}

const WOORDEN: Readonly<Record<keyof Size, string>> = {
	diepte: 'niveaus diep',
	aliassen: 'aliassen',
	wortelvelden: 'vragen tegelijk',
	kosten: 'aan kosten (objecten in het antwoord)',
	introspectie: 'niveaus diep in het schema'
};

/** A validation rule that refuses documents over a limit, with one message per limit. */
export function limitRule(limits: Limits) {
	return (context: ValidationContext): ASTVisitor => ({
		Document(node) {
			const size = measure(context.getSchema(), node);
			for (const key of Object.keys(WOORDEN) as (keyof Size)[]) {
				if (size[key] <= limits[key]) continue;
				const melding = `Deze vraag telt ${size[key]} ${WOORDEN[key]}; ${limits[key]} mag. Vraag minder tegelijk.`;
				context.reportError(new GraphQLError(melding, { extensions: { code: 'TE_GROOT' } }));
			}
			return false;
		}
	});
}

/** A validation rule: there is nothing to change and nothing to wait for, so only questions may be asked. */
const readOnlyRule = (context: ValidationContext): ASTVisitor => ({
	OperationDefinition({ operation }) {
		if (operation === 'query') return;
		const melding = `Hier kan alleen worden gelezen. Vraag met query in plaats van ${operation}.`;
		context.reportError(new GraphQLError(melding, { extensions: { code: 'ALLEEN_LEZEN' } }));
		return false;
	}
});

/** Parses at most so many tokens: a longer document is refused without reading the rest. */
const parseLimited =
	(tokens: number) =>
	(source: string | Source, options?: ParseOptions): ReturnType<typeof parse> =>
		parse(source, { ...options, maxTokens: tokens });

/** The limits as a plug-in of the server. */
export function useLimits(limits: Limits): Plugin {
	return {
		onParse({ setParseFn }) {
			setParseFn(parseLimited(limits.tokens));
		},
		onValidate({ addValidationRule }) {
			addValidationRule(limitRule(limits));
			addValidationRule(readOnlyRule);
			return ({ result, setResult }) => setResult(result.slice(0, MELDINGEN).map(shorten));
		},
		onExecute({ executeFn, setExecuteFn }) {
			setExecuteFn((args) => withinTime(Promise.resolve(executeFn(args)), limits.tijd));
		}
	};
}

/** An answer within the time, else an error that says so. The work itself ends by its own bounds. */
async function withinTime<T>(answer: Promise<T>, tijd: number): Promise<T | { errors: GraphQLError[] }> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<{ errors: GraphQLError[] }>((resolve) => {
		const melding = `Deze vraag duurde langer dan ${tijd / 1000} seconden en is gestopt. Vraag minder tegelijk.`;
		timer = setTimeout(
			() => resolve({ errors: [new GraphQLError(melding, { extensions: { code: 'TE_LANG' } })] }),
			tijd
		);
	});
	try {
		return await Promise.race([answer, late]);
	} finally {
		clearTimeout(timer);
	}
}
