/** Indicators. */
import doelenText from './indicator/doelen.cypher?raw';
import waardenText from './indicator/waarden.cypher?raw';
import { batch, type ForId } from './rows.ts';

export interface WaardeRow extends ForId {
	readonly jaar: number;
	readonly soort: string;
	/** Absent when the source gives no number. */
	readonly waarde: number | null;
	readonly tekst: string | null;
}

/** Values by year. */
export const waarden = batch<WaardeRow>('indicator.waarden', waardenText);

/** The goals that an indicator measures. */
export const doelen = batch('indicator.doelen', doelenText);
