import { ASPECT_WOORDEN, ASPECTEN, BASES, BASIS_WOORDEN, kindOf, NIVEAUS } from '#graph/model.ts';
import { capital } from '#queries/sentence.ts';
import { builder } from './builder.ts';

/** Enum values are the words of the model in capitals: `verbonden-partij` becomes VERBONDEN_PARTIJ. */
const enumOf = <T extends string>(
	name: string,
	description: string,
	words: readonly T[],
	tell: (word: T) => string
) =>
	builder.enumType(name, {
		description,
		values: Object.fromEntries(
			words.map((word) => [word.toUpperCase().replaceAll('-', '_'), { value: word, description: tell(word) }])
		) as Record<string, { value: T }>
	});

export const Basis = enumOf(
	'Basis',
	'Hoe zeker een feit is, het sterkste eerst.',
	BASES,
	(basis) => `${capital(BASIS_WOORDEN[basis])}.`
);
export const Niveau = enumOf(
	'Niveau',
	'Niveau in de doelenboom, van boven naar beneden.',
	NIVEAUS,
	(niveau) => kindOf(capital(niveau)).definitie
);
export const Aspect = enumOf(
	'Aspect',
	'Een onderwerp waarvoor een bron de juiste soort kan zijn.',
	ASPECTEN,
	(aspect) => `${ASPECT_WOORDEN[aspect].kop}.`
);

export const Wijze = builder.enumType('Wijze', {
	description: 'Staat de partij bij het doel zelf, of via iets anders?',
	values: {
		RECHTSTREEKS: { description: 'Bij het doel zelf.' },
		VIA: { description: 'Via een activiteit, samenwerking, geld of lager doel.' }
	} as const
});
