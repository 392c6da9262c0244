/** The schema builder. Everything is non-null unless absence means something. */
import SchemaBuilder from '@pothos/core';
import type { Context } from './context.ts';

export const builder = new SchemaBuilder<{
	Context: Context;
	DefaultFieldNullability: false;
	Scalars: {
		ID: { Input: string; Output: string };
		Eurocent: { Input: number; Output: number };
		Datum: { Input: string; Output: string };
	};
}>({ defaultFieldNullability: false });

builder.queryType({ description: 'Alle vragen aan Opgavenet. Alleen lezen.' });
