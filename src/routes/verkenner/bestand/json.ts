/** JSON: the tables as they are, with their origin. */
import type { Plaats } from '$lib/pagina/bron.ts';
import type { View } from '../view.ts';
import { toKnoopRijen, toVerbandRijen, type Herkomst } from './tables.ts';

export function toJson(view: View, herkomst: Herkomst): string {
	/** Addresses that also lead somewhere outside the site. */
	const whole = (places: readonly Plaats[] = []) =>
		places.map((plaats) => ({ ...plaats, adres: new URL(plaats.adres, herkomst.adres).href }));
	const told = {
		herkomst,
		knopen: toKnoopRijen(view).map((rij, at) => ({ ...rij, bronnen: whole(view.knopen[at]!.vindplaatsen) })),
		verbanden: toVerbandRijen(view).map((rij, at) => ({
			...rij,
			bronnen: whole(view.schakels[at]!.vindplaatsen)
		}))
	};
	return `${JSON.stringify(told, null, '\t')}\n`;
}
