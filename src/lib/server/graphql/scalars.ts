import { GraphQLError, Kind } from 'graphql';
import { isDate } from '#graph/check-values.ts';
import { builder } from './builder.ts';

const refuse = (melding: string): never => {
	throw new GraphQLError(melding);
};

const toCents = (value: unknown): number =>
	Number.isSafeInteger(value)
		? (value as number)
		: refuse(`"${String(value)}" is geen heel aantal eurocenten.`);

const toDate = (value: unknown): string =>
	typeof value === 'string' && isDate(value)
		? value
		: refuse(`"${String(value)}" is geen datum zoals 2014-03-04.`);

builder.scalarType('Eurocent', {
	description: 'Een bedrag in eurocent: een heel getal tussen -2^53 en 2^53, als JSON-getal.',
	serialize: toCents,
	parseValue: toCents,
	parseLiteral: (node) => toCents(node.kind === Kind.INT ? Number(node.value) : undefined)
});

builder.scalarType('Datum', {
	description: 'Een datum volgens ISO 8601; soms alleen een jaar of een maand.',
	serialize: toDate,
	parseValue: toDate,
	parseLiteral: (node) => toDate(node.kind === Kind.STRING ? node.value : undefined)
});
