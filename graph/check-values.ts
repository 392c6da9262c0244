/** The forms of values: what a property may hold, and how that is written. */
import type { PropertyType } from './model.ts';

/** How each form is written, as the cure of a problem. */
export const FORM: Record<PropertyType, string> = {
	tekst: 'Schrijf tekst.',
	lijst: 'Scheid de delen met een rechte streep |.',
	jaar: 'Schrijf een jaar van vier cijfers, zoals 2023.',
	getal: 'Schrijf een geheel getal.',
	breuk: 'Schrijf een getal, met een punt voor de decimalen.',
	eurocent: 'Schrijf een bedrag in euro, zoals 1250,50.',
	datum: 'Schrijf een datum als 2014-03-04 (of alleen 2014 of 2014-03).',
	janee: 'Schrijf ja of nee.'
};

/** True when a value is of the form that a property asks. */
export function fits(value: unknown, type: PropertyType): boolean {
	switch (type) {
		case 'tekst':
			return typeof value === 'string' && value !== '';
		case 'lijst':
			return Array.isArray(value) && value.every((item) => typeof item === 'string');
		case 'jaar':
			return Number.isInteger(value) && (value as number) >= 1800 && (value as number) <= 2200;
		case 'getal':
		case 'eurocent':
			return Number.isSafeInteger(value);
		case 'breuk':
			return typeof value === 'number' && Number.isFinite(value);
		case 'datum':
			return typeof value === 'string' && isDate(value);
		case 'janee':
			return typeof value === 'boolean';
	}
}

/** ISO 8601: a year, a month or a day that exists. */
export function isDate(text: string): boolean {
	const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T[\d:.]+Z)?)?)?$/.exec(text);
	if (!match) return false;
	const [, year, month = '01', day = '01'] = match;
	const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}
