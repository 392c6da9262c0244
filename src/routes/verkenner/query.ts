/** What the explorer asks; the server knows these documents by their hash. */
import { KORT_VELDEN, SCHAKEL_VELDEN } from '$lib/verband/verband.ts';

export const NETWERK = `query Netwerk($ids: [ID!], $open: [Open!], $gemeente: ID, $soorten: [String!],
	$verbanden: [String!], $bases: [Basis!], $binnen: ID, $tot: Int) {
	gemeenten { id naam jaren }
	netwerk(ids: $ids, open: $open, gemeente: $gemeente, soorten: $soorten, verbanden: $verbanden, bases: $bases,
		binnen: $binnen, tot: $tot) {
		totaal afgekapt
		knopen { ${KORT_VELDEN} knooppunt gemeente }
		schakels { ${SCHAKEL_VELDEN} }
		rondom { knoop soort heen leest aantal }
	}
}`;

/** What a start can be searched by. */
export const BEGIN = `query Begin($tekst: String!, $gemeente: ID, $eerste: Int) {
	zoek(tekst: $tekst, gemeente: $gemeente, eerste: $eerste) {
		totaal edges { node { id naam soort adres eigenschappen { naam waarde } } }
	}
}`;

/** Where a visitor can begin without searching. */
export const BEGINPUNTEN = `query Beginpunten($gemeente: ID) {
	gemeenten { id naam }
	opgaven(gemeente: $gemeente) { id naam soort jaar geldigVan geldigTot gemeente { id naam } document { kort } }
}`;
