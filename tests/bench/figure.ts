/** One line of the table: what was measured, what it must be and what it was. */

export interface Figure {
	readonly naam: string;
	/** What it must reach, as words: "≥ 0,60"; empty when a figure is only shown. */
	readonly bar?: string;
	readonly aim?: string;
	readonly waarde: string;
	/** Absent for a figure without a bar. */
	readonly haalt?: boolean;
	/** Why there is no figure; never counts as reached. */
	readonly overgeslagen?: string;
}

export const number = (value: number, digits = 2): string => value.toFixed(digits).replace('.', ',');

/** A ratio that must be at least so high. */
export const atLeast = (naam: string, bar: number, aim: number, ratio: Ratio): Figure => ({
	naam,
	bar: `≥ ${number(bar)}`,
	aim: number(aim),
	waarde: tellRatio(ratio),
	haalt: ratio.midden >= bar
});

/** A value that may be at most so high. */
export const atMost = (naam: string, bar: number, value: number, unit: string, digits = 0): Figure => ({
	naam,
	bar: `≤ ${number(bar, digits)} ${unit}`.trim(),
	waarde: `${number(value, digits)} ${unit}`.trim(),
	haalt: value <= bar
});

export const shown = (naam: string, waarde: string): Figure => ({ naam, waarde });

export const skipped = (naam: string, overgeslagen: string): Figure => ({ naam, waarde: '–', overgeslagen });

/** A figure that could not be measured because something broke: never counts as reached. */
export const failed = (naam: string, error: unknown): Figure => ({
	naam,
	waarde: tellError(error).slice(0, 200).replace(/\s+/g, ' '),
	haalt: false
});

function tellError(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return error.cause ? `${error.message}: ${tellError(error.cause)}` : error.message;
}

/** Median and middle half of a series. */
export interface Ratio {
	readonly midden: number;
	readonly laag: number;
	readonly hoog: number;
}

export function spreadOf(values: readonly number[]): Ratio {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]!;
	return { midden: at(0.5), laag: at(0.25), hoog: at(0.75) };
}

export const tellRatio = ({ midden, laag, hoog }: Ratio): string =>
	`${number(midden)} (${number(laag)}–${number(hoog)})`;

const verdict = ({ haalt, overgeslagen }: Figure): string =>
	overgeslagen
		? `overgeslagen: ${overgeslagen}`
		: haalt === undefined
			? ''
			: haalt
				? 'gehaald'
				: '**niet gehaald**';

/** The table in Markdown, as the README holds it. */
export function toTable(figures: readonly Figure[]): string {
	const rows = figures.map((figure) =>
		[figure.naam, figure.bar ?? '', figure.aim ?? '', figure.waarde, verdict(figure)].join(' | ')
	);
	return ['Wat | Grens | Doel | Gemeten | ', '--- | --- | --- | --- | ---', ...rows]
		.map((row) => `| ${row} |`)
		.join('\n');
}

/** The text with the table between its marks; null when the marks are not there. */
export function putTable(text: string, table: string): string | null {
	const marks = /<!-- bench -->[\s\S]*?<!-- \/bench -->/;
	return marks.test(text) ? text.replace(marks, () => `<!-- bench -->\n\n${table}\n\n<!-- /bench -->`) : null;
}
