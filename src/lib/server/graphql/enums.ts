import { ASPECTEN, BASES, NIVEAUS } from '#graph/model.ts';
import { builder } from './builder.ts';

/** Enum values are the words of the model in capitals: `verbonden-partij` becomes VERBONDEN_PARTIJ. */
const enumOf = <T extends string>(name: string, description: string, words: readonly T[]) =>
	builder.enumType(name, {
		description,
		values: Object.fromEntries(
			words.map((word) => [word.toUpperCase().replaceAll('-', '_'), { value: word }])
		) as Record<string, { value: T }>
	});

export const Basis = enumOf('Basis', 'Hoe zeker een feit is, het sterkste eerst.', BASES);
export const Niveau = enumOf('Niveau', 'Niveau in de doelenboom, van boven naar beneden.', NIVEAUS);
export const Aspect = enumOf('Aspect', 'Een onderwerp waarvoor een bron de juiste soort kan zijn.', ASPECTEN);

export const Wijze = builder.enumType('Wijze', {
	description: 'Staat de partij bij het doel zelf, of via iets anders?',
	values: ['RECHTSTREEKS', 'VIA'] as const
});
