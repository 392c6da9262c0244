import {
	buildSchema,
	printSchema,
	lexicographicSortSchema,
	isObjectType,
	isInterfaceType,
	isEnumType,
	type GraphQLSchema
} from 'graphql';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schema } from '$lib/server/graphql/schema.ts';

/** Questions of the public contract that later issues deliver. */
const LATER = [
	'paden',
	'netwerk',
	'subsidies',
	'dekking',
	'bevindingen',
	'samenwerkingskansen',
	'geldstromen',
	'stelDat'
];

/** The contract as a schema: its connections are described in words there, so they are added here. */
function readContract(): GraphQLSchema {
	const text = readFileSync(new URL('../../../fixtures/contract.graphql', import.meta.url), 'utf8');
	const names = [...text.matchAll(/(\w+)Connection!/g)].map(([, name]) => name!);
	const connections = [...new Set(names)].map(
		(name) => `type ${name}Connection { edges: [${name}Edge!]! pageInfo: PageInfo! totaal: Int! }
		type ${name}Edge { cursor: String! node: ${name}! }`
	);
	return buildSchema(
		`${text} ${connections.join('\n')} type PageInfo { hasNextPage: Boolean! endCursor: String }`
	);
}

test('schema.graphql is the printed schema (npm run schema writes it)', async () => {
	await expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toMatchFileSnapshot(
		'../../../../schema.graphql'
	);
});

test('every type, field, argument and value of the public contract is in the schema', () => {
	const contract = readContract();
	const reachable = reach(contract);
	const missing: string[] = [];
	for (const name of reachable) {
		const asked = contract.getType(name)!;
		const given = schema.getType(name);
		if (isEnumType(asked)) {
			const values = isEnumType(given) ? given.getValues().map((value) => value.name) : [];
			missing.push(
				...asked
					.getValues()
					.filter((value) => !values.includes(value.name))
					.map((value) => `${name}.${value.name}`)
			);
		} else if (isObjectType(asked) || isInterfaceType(asked)) {
			const fields = isObjectType(given) || isInterfaceType(given) ? given.getFields() : {};
			for (const field of Object.values(asked.getFields())) {
				if (name === 'Query' && LATER.includes(field.name)) continue;
				const found = fields[field.name];
				if (String(found?.type) !== String(field.type))
					missing.push(`${name}.${field.name}: ${field.type}, found ${found?.type}`);
				for (const arg of field.args) {
					const same = found?.args.find((candidate) => candidate.name === arg.name);
					if (String(same?.type) !== String(arg.type))
						missing.push(`${name}.${field.name}(${arg.name}: ${arg.type}), found ${same?.type}`);
					else if (same?.defaultValue !== arg.defaultValue)
						missing.push(`${name}.${field.name}(${arg.name}) = ${arg.defaultValue}`);
				}
			}
		} else if (!given) missing.push(name);
	}
	expect(reachable).toContain('Vindplaats');
	expect(missing).toEqual([]);
});

/** Names of the types that the delivered questions of the contract lead to. */
function reach(contract: GraphQLSchema): string[] {
	const found = new Set(['Query', 'Knoop']);
	const open = ['Query', 'Knoop'];
	while (open.length) {
		const type = contract.getType(open.pop()!);
		if (!isObjectType(type) && !isInterfaceType(type)) continue;
		const fields = Object.values(type.getFields()).filter(
			(field) => type.name !== 'Query' || !LATER.includes(field.name)
		);
		const named = fields
			.flatMap((field) => [field.type, ...field.args.map((arg) => arg.type)])
			.map((item) => String(item).replace(/[[\]!]/g, ''));
		const implementing = isInterfaceType(type)
			? contract.getPossibleTypes(type).map((item) => item.name)
			: [];
		for (const name of [...named, ...implementing]) {
			if (found.has(name)) continue;
			found.add(name);
			open.push(name);
		}
	}
	return [...found];
}

test('everything in the schema is described', () => {
	const types = Object.values(schema.getTypeMap()).filter(
		(type) => !type.name.startsWith('__') && !/(Connection|Edge)$/.test(type.name)
	);
	const builtIn = ['String', 'Int', 'Float', 'Boolean', 'ID'];
	expect(
		types.filter((type) => !type.description && !builtIn.includes(type.name)).map((type) => type.name)
	).toEqual([]);
	const questions = Object.values(schema.getQueryType()!.getFields());
	expect(questions.filter((field) => !field.description).map((field) => field.name)).toEqual([]);
});
