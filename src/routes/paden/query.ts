/** What the page about paths asks. */
import { KORT_VELDEN, SCHAKEL_VELDEN } from '$lib/verband/verband.ts';

export const EINDE = `query Einde($id: ID!) { knoop(id: $id) { id naam soort adres eigenschappen { naam waarde } } }`;

export const KANDIDATEN = `query Kandidaten($tekst: String!, $gemeente: ID) {
	zoek(tekst: $tekst, gemeente: $gemeente, eerste: 12) {
		totaal edges { node { id naam soort adres eigenschappen { naam waarde } } }
	}
}`;

export const PADEN = `query Paden($van: ID!, $naar: ID!, $jaar: Int) {
	paden(van: $van, naar: $naar, jaar: $jaar) {
		toelichting afgekapt
		paden {
			basis waarom
			knopen { ${KORT_VELDEN} bedragBekend }
			schakels { ${SCHAKEL_VELDEN} }
		}
	}
}`;

export const JAREN = `query Jaren { gemeenten { id jaren } }`;
