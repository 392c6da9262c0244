/** Properties of the model in words: their names and their values. */
import { findKind, propertiesOf } from '#graph/model.ts';
import { sayDate, sayList, sayNumber } from '$lib/woorden.ts';

const NAMEN: Readonly<Record<string, string>> = {
	subsoort: 'soort',
	kvk: 'KvK-nummer',
	rsin: 'RSIN',
	oin: 'OIN',
	cbsCode: 'CBS-code',
	sha256: 'vingerafdruk',
	bevat: 'juiste bron voor',
	cvdr: 'CVDR-nummer',
	bronterm: 'heet in de bron'
};

/** "eigenVermogenBegin" as "eigen vermogen begin". */
export const sayProperty = (naam: string): string =>
	NAMEN[naam] ?? naam.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const EURO = new Intl.NumberFormat('nl', { style: 'currency', currency: 'EUR' });

/** Integer eurocents as "€ 1.234,56". */
export const sayCents = (cents: number): string => EURO.format(cents / 100);

export interface Eigenschap {
	readonly naam: string;
	readonly waarde: string;
}

/** A property of a node of this kind, with its value as a reader wants it. */
export function sayValue(soort: string, { naam, waarde }: Eigenschap): string {
	const kind = findKind(soort);
	const type = kind && propertiesOf(kind)[naam]?.type;
	if (type === 'eurocent') return sayCents(Number(waarde));
	if (type === 'breuk') return sayNumber(Number(waarde));
	if (type === 'datum' && /^\d{4}-\d{2}-\d{2}/.test(waarde)) return sayDate(waarde);
	if (type === 'lijst') return sayList(waarde.split(' | '));
	return waarde;
}
