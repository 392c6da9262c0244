/** What the schema says of itself, for people: every question, type, field and value. */
import { ask } from '$lib/ask.ts';

interface TypeRef {
	kind: string;
	name: string | null;
	ofType: TypeRef | null;
}

interface Invoer {
	name: string;
	description: string | null;
	defaultValue: string | null;
	type: TypeRef;
}

interface Introspectie {
	__schema: {
		types: {
			kind: string;
			name: string;
			description: string | null;
			interfaces: { name: string }[] | null;
			fields:
				| {
						name: string;
						description: string | null;
						deprecationReason: string | null;
						type: TypeRef;
						args: Invoer[];
				  }[]
				| null;
			inputFields: Invoer[] | null;
			enumValues: { name: string; description: string | null }[] | null;
		}[];
	};
}

const TYPE = 'kind name ofType { kind name ofType { kind name ofType { kind name } } }';
const INVOER = `name description defaultValue type { ${TYPE} }`;
const SCHEMA = `query Schema { __schema { types {
	kind name description interfaces { name }
	fields(includeDeprecated: true) { name description deprecationReason type { ${TYPE} } args { ${INVOER} } }
	inputFields { ${INVOER} }
	enumValues { name description }
} } }`;

/** A type as it is written, cut so that the name in the middle can be a link. */
export interface Typenaam {
	readonly voor: string;
	readonly naam: string;
	readonly na: string;
}

export interface Veld {
	readonly naam: string;
	readonly uitleg: string;
	readonly type: Typenaam | null;
	readonly invoer: readonly {
		readonly naam: string;
		readonly type: Typenaam;
		readonly standaard: string | null;
	}[];
	/** Why it goes, when it is to go. */
	readonly vervalt: string | null;
}

export interface Type {
	readonly naam: string;
	readonly soort: string;
	readonly uitleg: string;
	/** Interfaces whose fields it has as well; these are told once, there. */
	readonly ook: readonly string[];
	readonly velden: readonly Veld[];
}

export interface Schema {
	readonly vragen: readonly Veld[];
	readonly typen: readonly Type[];
}

/** Scalars that every GraphQL server has. */
const INGEBOUWD: Readonly<Record<string, string>> = {
	Boolean: 'Waar of onwaar.',
	Float: 'Een getal met cijfers achter de komma.',
	ID: 'Een vast kenmerk, als tekst.',
	Int: 'Een heel getal.',
	String: 'Tekst.'
};

const SOORTEN: Readonly<Record<string, string>> = {
	OBJECT: 'object',
	INTERFACE: 'interface',
	ENUM: 'keuze',
	SCALAR: 'waarde',
	INPUT_OBJECT: 'invoer',
	UNION: 'een van meer'
};

/** The schema of this app; it does not change while the app runs. */
let told: Promise<Schema> | undefined;

export function askSchema(): Promise<Schema> {
	return (told ??= ask<Introspectie>(SCHEMA)
		.then(tell)
		.catch((error) => {
			told = undefined;
			throw error;
		}));
}

function tell({ __schema: { types } }: Introspectie): Schema {
	const shown = types.filter(({ name }) => !name.startsWith('__'));
	const fieldsOf = (name: string) =>
		shown.find((type) => type.name === name)?.fields?.map((f) => f.name) ?? [];
	const all = shown.map(({ name, kind, description, interfaces, fields, inputFields, enumValues }): Type => {
		const ook = (interfaces ?? []).map((one) => one.name);
		const inherited = new Set(ook.flatMap(fieldsOf));
		const own = (fields ?? []).filter((field) => !inherited.has(field.name));
		return {
			naam: name,
			soort: SOORTEN[kind] ?? kind,
			uitleg: INGEBOUWD[name] ?? description ?? '',
			ook,
			velden: [
				...own.map((field): Veld => ({
					naam: field.name,
					uitleg: field.description ?? '',
					type: toName(field.type),
					invoer: field.args.map(toInput),
					vervalt: field.deprecationReason
				})),
				...(inputFields ?? []).map((field): Veld => ({
					naam: field.name,
					uitleg: field.description ?? '',
					type: toName(field.type),
					invoer: [],
					vervalt: null
				})),
				...(enumValues ?? []).map((value): Veld => ({
					naam: value.name,
					uitleg: value.description ?? '',
					type: null,
					invoer: [],
					vervalt: null
				}))
			]
		};
	});
	return {
		vragen: all.find(({ naam }) => naam === 'Query')?.velden ?? [],
		typen: all.filter(({ naam }) => naam !== 'Query').sort((a, b) => a.naam.localeCompare(b.naam, 'nl'))
	};
}

const toInput = ({ name, type, defaultValue }: Invoer) => ({
	naam: name,
	type: toName(type),
	standaard: defaultValue
});

function toName(type: TypeRef): Typenaam {
	if (!type.ofType) return { voor: '', naam: type.name ?? '', na: '' };
	const { voor, naam, na } = toName(type.ofType);
	return type.kind === 'LIST' ? { voor: `[${voor}`, naam, na: `${na}]` } : { voor, naam, na: `${na}!` };
}
