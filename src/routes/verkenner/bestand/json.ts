/** JSON: the tables as they are, with their origin. */
import type { View } from '../view.ts';
import { toKnoopRijen, toVerbandRijen, type Herkomst } from './tables.ts';

export const toJson = (view: View, herkomst: Herkomst): string =>
	`${JSON.stringify(
		{
			herkomst,
			knopen: toKnoopRijen(view),
			verbanden: toVerbandRijen(view).map((rij, at) => ({
				...rij,
				bronnen: view.schakels[at]!.vindplaatsen
			}))
		},
		null,
		'\t'
	)}\n`;
