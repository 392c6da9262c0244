/** How two organisations can be brought together: the reasons, their weights and words (domein 8.2). All of it is data. */

export const REDENEN = {
	activiteit: { gewicht: 4, naam: 'dezelfde activiteit' },
	samenwerking: { gewicht: 3, naam: 'dezelfde samenwerking of overeenkomst' },
	ambitie: { gewicht: 2, naam: 'dezelfde ambitie' },
	opgave: { gewicht: 1, naam: 'dezelfde opgave' },
	taak: { gewicht: 1, naam: 'dezelfde taak in een samenwerking' },
	rollen: { gewicht: 0.5, naam: 'verschillende rollen in een samenwerking' },
	gebied: { gewicht: 0.5, naam: 'hetzelfde gebied' }
} as const;

export const TEGENREDENEN = {
	'al-samen': { gewicht: -0.25, naam: 'werken al samen' },
	doelgroep: { gewicht: -0.25, naam: 'misschien dubbel aanbod' },
	oud: { gewicht: 0, naam: 'oud bewijs' },
	'andere-gemeente': { gewicht: -1, naam: 'andere gemeente' }
} as const;

/** Evidence from before the plan period counts for this part: any present tie ranks above all old ones together. */
export const OUD_DEEL = 0.05;

export type RedenSoort = keyof typeof REDENEN;
export type TegenredenSoort = keyof typeof TEGENREDENEN;
export type Gewichten = Readonly<Record<RedenSoort, number>>;

/** The weights as they stand, to be changed by a visitor. */
export const GEWICHTEN: Gewichten = Object.fromEntries(
	Object.entries(REDENEN).map(([soort, { gewicht }]) => [soort, gewicht])
) as Record<RedenSoort, number>;
