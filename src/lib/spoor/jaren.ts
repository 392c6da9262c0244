/** Years of a goal: which one can choose, and which signs are older than the plan period. */
import type { Schakel, Spoor } from './types.ts';

interface Tijd {
	readonly jaar?: number | null;
	readonly geldigVan?: string | null;
	readonly geldigTot?: string | null;
}

const yearOf = (date: string | null | undefined): number | null => (date ? Number(date.slice(0, 4)) : null);

/** True when a goal may hold in a year: it names it, its span covers it, or it names none. */
export function mayHold(doel: Tijd, jaar: number): boolean {
	const [van, tot] = [yearOf(doel.geldigVan), yearOf(doel.geldigTot)];
	if (van || tot) return (van ?? -Infinity) <= jaar && jaar <= (tot ?? Infinity);
	return doel.jaar ? doel.jaar === jaar : true;
}

/** Years to choose from, ascending: those of the facts, and those of the municipality that the goal may hold for. */
export function yearsOf(doel: Tijd, spoor: Spoor, gemeente: readonly number[]): number[] {
	const facts = spoor.schakels.flatMap(({ jaren }) => jaren);
	const may = gemeente.filter((jaar) => mayHold(doel, jaar));
	return [...new Set([...facts, ...may, ...(doel.jaar ? [doel.jaar] : [])])].sort((a, b) => a - b);
}

/** Why a goal stands in years that it does not name; null when it names its year. */
export function sayHold(doel: Tijd): string | null {
	const [van, tot] = [yearOf(doel.geldigVan), yearOf(doel.geldigTot)];
	if (van && tot && van !== tot)
		return `Geldt van ${van} tot en met ${tot} en staat daarom bij elk van die jaren.`;
	if (doel.jaar || van || tot) return null;
	return 'De bron geeft geen jaartal. Het doel staat daarom bij elk jaar waarvoor het kan gelden.';
}

/** The year to print at a sign that is older than the plan period; null for a sign of the period itself. */
export function oldYear(schakel: Schakel | null, plan: number | null): number | null {
	const last = schakel?.jaren.at(-1);
	return last && plan && last < plan ? last : null;
}

/** The plan period starts with the newest year that the municipality's sources are about, or with the chosen year. */
export const planYear = (gemeente: readonly number[], chosen: number | null): number | null =>
	chosen ?? (gemeente.length ? Math.max(...gemeente) : null);
