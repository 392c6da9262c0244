/** What a cell says besides its state, in few words. */
import type { Cel, Rij } from './vraag.ts';

/** "7 rechtstreeks, 3 via", "alleen 3 groepen", "18 genoemd"; empty when the state says all. */
export function sayCell(cel: Cel, diepte: number): string {
	const { stand, rechtstreeks, via, toelichting } = cel;
	if (stand === 'GEEN_GEGEVENS' || stand === 'NIET_ONZE_TAAK') return '';
	if (stand === 'GAT') return '0 in de bron';
	if (stand === 'ONZEKER') return shorten(toelichting);
	if (stand === 'BEDRAG_ONBEKEND') return `${rechtstreeks + via} genoemd`;
	if (stand === 'DUN' && cel.aspect === 'INDICATOR') return `${rechtstreeks + via} zonder waarde`;
	if (!via) return diepte === 0 ? `${rechtstreeks} rechtstreeks` : String(rechtstreeks);
	return rechtstreeks ? `${rechtstreeks} rechtstreeks, ${via} via` : `${via} via`;
}

/** The first sentence, without its capital and full stop. */
function shorten(toelichting: string): string {
	const [first = ''] = toelichting.split(/\.(?= |$)/);
	if (first === 'Alleen bekend bij het doel erboven') return 'alleen hoger bekend';
	return first.charAt(0).toLowerCase() + first.slice(1);
}

/** "versie 2023" when the numbers are of another version of the goal. */
export function sayVersion(cel: Cel, rij: Rij, rijen: readonly Rij[]): string {
	if (cel.bron === rij.doel.id) return '';
	const jaar = rijen.find(({ doel }) => doel.id === cel.bron)?.herkomst?.jaar;
	return jaar ? `versie ${jaar}` : 'andere versie';
}
