/** Known flows of money, per municipality. */
import { kindsWith } from '#graph/model.ts';
import { askAlleKnopen, type Knooprij } from '$lib/lijst/knopen.ts';

const SOORTEN = kindsWith('Geldstroom').map(({ label }) => label);

/** All flows of one municipality or of all, by name: "burgerinitiatieven" before "Dorpscoöperatie". */
export async function askStromen(gemeente: string | null, zoek: string | null): Promise<Knooprij[]> {
	const rijen = await askAlleKnopen({ soorten: SOORTEN, gemeente, zoek });
	return rijen.toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}

/** True when a source names an amount. */
export const hasAmount = (rij: Knooprij): boolean => rij.bedragBekend === true;
