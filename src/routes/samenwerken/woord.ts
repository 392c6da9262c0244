/** Words of the suggestions. */
import type { Reden } from './vraag.ts';

/** The evidence of a reason: its sentence without the opening that the page says with a link. */
export function leadOf({ zin, via }: Pick<Reden, 'zin' | 'via'>): string {
	if (!via) return zin;
	const opening = /^Beide leiden naar .*?\. (?=\S)/s;
	const start = `Beide leiden naar `;
	if (!zin.startsWith(start)) return zin;
	const at = zin.indexOf(`${via.naam}’. `) >= 0 ? zin.indexOf(`${via.naam}’. `) + via.naam.length + 3 : -1;
	const plain = zin.indexOf(`${via.naam}. `);
	const cut = at >= 0 ? at : plain >= 0 ? plain + via.naam.length + 2 : -1;
	return cut >= 0 ? zin.slice(cut) : zin.replace(opening, '');
}

/** "0,0125": a weight or score with every decimal that counts, so that what is shown adds up. */
export const sayExact = (value: number): string => String(value).replace('.', ',');

/** Old when every dated reason is from before: the counter-reason says so. */
export const isOld = (tegenredenen: readonly Pick<Reden, 'soort'>[]): boolean =>
	tegenredenen.some(({ soort }) => soort === 'oud');
