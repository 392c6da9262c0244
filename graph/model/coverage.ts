/** Coverage as data: the states of a cell and the findings, with their words (design.md section 3, domein 8.1). */

/** The states of a cell, the best first. */
export const STANDEN = {
	GEDEKT: { woord: 'gedekt', uitleg: 'twee of meer' },
	DUN: { woord: 'dun', uitleg: 'precies één' },
	BEDRAG_ONBEKEND: { woord: 'bedrag onbekend', uitleg: 'genoemd zonder bedrag' },
	ONZEKER: { woord: 'onzeker', uitleg: 'alleen groepen, afgeleid of hoger bekend' },
	GAT: { woord: 'gat', uitleg: 'de bron is er, en toont niets' },
	GEEN_GEGEVENS: { woord: 'geen gegevens', uitleg: 'zo’n bron is niet geladen' },
	NIET_ONZE_TAAK: { woord: 'niet onze taak', uitleg: 'een ander doet dit' }
} as const;

export type Stand = keyof typeof STANDEN;

/** What an aspect counts, in singular and plural. */
export const ASPECT_WOORDEN = {
	activiteit: { kop: 'Activiteiten', een: 'activiteit', meer: 'activiteiten' },
	partner: { kop: 'Partners', een: 'organisatie', meer: 'organisaties' },
	'verbonden-partij': { kop: 'Verbonden partijen', een: 'verbonden partij', meer: 'verbonden partijen' },
	geld: { kop: 'Geld', een: 'geldstroom', meer: 'geldstromen' },
	indicator: { kop: 'Indicatoren', een: 'indicator', meer: 'indicatoren' }
} as const;

/** Finer kinds of organisation that are shown but never counted as an organisation (R10). */
export const TELT_NIET = ['gemeentelijk onderdeel', 'zonder naam'] as const;

/** The findings. Those that are no gap have the stand SIGNAAL. */
export const BEVINDINGEN = {
	G1: { naam: 'Ambitie zonder activiteit', signaal: false },
	G2: { naam: 'Activiteit zonder genoemde uitvoerder', signaal: false },
	G3: { naam: 'Doel zonder geld', signaal: false },
	G4: { naam: 'Doel zonder indicator', signaal: false },
	G5: { naam: 'Geldstroom zonder doel', signaal: true },
	G6: { naam: 'Doel dat van één organisatie of één geldstroom afhangt', signaal: true },
	G7: { naam: 'Partner bij de opgave zonder activiteit of geld', signaal: true },
	G8: { naam: 'Plan afgelopen zonder opvolger', signaal: true },
	G9: { naam: 'Veel minder verleend dan gevraagd', signaal: true }
} as const;

export type BevindingCode = keyof typeof BEVINDINGEN;
