/** A table as JSON: an envelope that says what it is, and one line per row. What is unknown is absent. */
import type { Vorm } from '$lib/server/api/file.ts';
import { BRON, cite, LICENTIE } from '$lib/server/api/version.ts';

/** @param origin our own address, for the citation */
export const jsonOf = (origin: string): Vorm => ({
	type: 'application/json; charset=utf-8',
	begin({ naam, titel, uitleg, kolommen }, versie) {
		const envelope = {
			tabel: naam,
			titel,
			uitleg,
			bron: BRON,
			licentie: LICENTIE.url,
			citeerAls: cite(titel.toLowerCase(), versie, origin),
			gegevens: versie,
			kolommen: kolommen.map((kolom) => ({ naam: kolom.naam, type: kolom.type, uitleg: kolom.uitleg }))
		};
		return `${JSON.stringify(envelope, null, '\t').slice(0, -2)},\n\t"rijen": [`;
	},
	row: (rij, _, __, first) => `${first ? '\n' : ',\n'}${JSON.stringify(rij)}`,
	end: (aantal, afgeschermd) => `\n],\n\t"aantal": ${aantal},\n\t"afgeschermd": ${afgeschermd}\n}\n`
});
