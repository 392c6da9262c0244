/** Known flows of money, per municipality. */
import { kindsWith } from '#graph/model.ts';
import { askAlleKnopen, type Knooprij } from '$lib/lijst/knopen.ts';

const SOORTEN = kindsWith('Geldstroom').map(({ label }) => label);

/** All flows of one municipality or of all, by name. */
export const askStromen = (gemeente: string | null, zoek: string | null): Promise<Knooprij[]> =>
	askAlleKnopen({ soorten: SOORTEN, gemeente, zoek });

/** True when a source names an amount. */
export const hasAmount = (rij: Knooprij): boolean => rij.bedragBekend === true;
