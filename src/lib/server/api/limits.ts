/** The limits of /graphql in words, with the numbers that the server itself uses. */
import { LIMITS } from '../graphql/limits.ts';
import { MAX_EERSTE } from '../graphql/pages.ts';

export interface Grens {
	readonly wat: string;
	readonly grens: string;
	readonly uitleg: string;
}

const number = new Intl.NumberFormat('nl');

export const GRENZEN: readonly Grens[] = [
	{
		wat: 'Grootte',
		grens: `${LIMITS.bytes / 1024} kB`,
		uitleg: 'Van een verzoek, met de vraag en haar variabelen.'
	},
	{ wat: 'Woorden', grens: number.format(LIMITS.tokens), uitleg: 'Namen, haken en tekens in de vraag.' },
	{ wat: 'Diepte', grens: number.format(LIMITS.diepte), uitleg: 'Niveaus van velden in velden.' },
	{
		wat: 'Schema',
		grens: number.format(LIMITS.introspectie),
		uitleg: 'Niveaus onder __schema en __type; zo diep als de vraag van GraphiQL.'
	},
	{ wat: 'Aliassen', grens: number.format(LIMITS.aliassen), uitleg: 'Velden met een andere naam.' },
	{
		wat: 'Vragen tegelijk',
		grens: number.format(LIMITS.wortelvelden),
		uitleg: 'Velden van Query in één verzoek.'
	},
	{
		wat: 'Kosten',
		grens: number.format(LIMITS.kosten),
		uitleg:
			'Objecten die het antwoord kan bevatten. Een lijst zonder bladzijden telt voor 100, een lijst in een lijst keer zo veel.'
	},
	{
		wat: 'Bladzijde',
		grens: number.format(MAX_EERSTE),
		uitleg: 'Hoogste waarde van eerste; met na vraagt u verder.'
	},
	{ wat: 'Tijd', grens: `${LIMITS.tijd / 1000} seconden`, uitleg: 'Voor het antwoord op één verzoek.' }
];
