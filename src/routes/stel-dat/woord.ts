/** Money in words: what is not known is never 0. */
import { sayCents } from '$lib/lijst/eigenschap.ts';
import { sayCount } from '$lib/woorden.ts';
import type { StelDat } from './vraag.ts';

/** "€ 1.000, en 2 geldstromen waarvan geen bron een verleend of vastgesteld bedrag noemt"; null when no money is touched. */
export function sayMoney({
	verweesd,
	verweesdOnbekend
}: Pick<StelDat, 'verweesd' | 'verweesdOnbekend'>): string | null {
	const unknown = verweesdOnbekend
		? `${sayCount(verweesdOnbekend, 'geldstroom', 'geldstromen')} waarvan geen bron een verleend of vastgesteld bedrag noemt`
		: '';
	if (!verweesd) return unknown || null;
	return [sayCents(verweesd), unknown].filter(Boolean).join(', en ');
}
