import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '$lib/server/graphql/schema.ts';

const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const fields = types
	.filter((type) => isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
	.flatMap((type) =>
		Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field }))
	);

test('every field is described: by itself, by the model, or by its name in describe.ts', () => {
	expect(fields.filter(({ field }) => !field.description).map(({ name }) => name)).toEqual([]);
});

test('every argument and every value of an enumeration says what it is', () => {
	const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
	const silent = types.flatMap((type) => [
		...(isEnumType(type) ? type.getValues().filter((value) => !value.description) : []),
		...(isObjectType(type) || isInterfaceType(type)
			? Object.values(type.getFields()).flatMap(({ args }) => args.filter((arg) => !arg.description))
			: [])
	]);
	expect(silent.map(({ name }) => name)).toEqual([]);
});

test('a property tells what the model says of it, and its own description goes first', () => {
	const tell = (name: string) => fields.find((field) => field.name === name)?.field.description;
	expect(tell('Organisatie.rsin')).toBe('RSIN, 9 cijfers.');
	expect(tell('VerbondenPartij.openbaarBelang')).toBe('Openbaar belang dat wordt gediend.');
	expect(tell('Schakel.soort')).toBe('Naam van de relatie in het model.');
	expect(tell('Doel.bronterm')).toBe('Het woord dat de bron zelf gebruikt.');
});
