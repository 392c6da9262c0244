/** What the page of a goal asks: the goal in its tree, and its trace. */
import { graphql, type ResultOf } from '$lib/graphql.ts';

const KORT = graphql(`
	fragment Kort on KnoopKort {
		id
		naam
		soort
		subsoort
		code
		tekst
		volgorde
		adres
		bedragBekend
		onderdeelVan {
			naam
		}
	}
`);

const SCHAKEL = graphql(`
	fragment SchakelVelden on Schakel {
		id
		van
		naar
		soort
		rol
		rollen
		jaren
		basis
		bewering
		leest
		vindplaatsen {
			citaat
			adres
			basis
			kort
		}
	}
`);

const SPOOR_VELDEN = graphql(
	`
		fragment SpoorVelden on Spoor {
			doel {
				...Kort
			}
			knopen {
				...Kort
			}
			schakels {
				...SchakelVelden
			}
			bijdragen {
				partij {
					id
				}
				teltAlsOrganisatie
				wijze
				basis
				stappen {
					id
				}
			}
			totaal
			afgekapt
		}
	`,
	[KORT, SCHAKEL]
);

/** The trace in one year, or over all years. */
export const SPOOR = graphql(
	`
		query Spoor($id: ID!, $jaar: Int) {
			spoor(doel: $id, jaar: $jaar) {
				...SpoorVelden
				elders {
					...SpoorVelden
				}
			}
		}
	`,
	[SPOOR_VELDEN]
);

/** The states of a goal and the goals under it. */
export const DEKKING = graphql(`
	query Standen($gemeente: ID!, $doel: ID!, $jaar: Int) {
		dekking(gemeente: $gemeente, doel: $doel, jaar: $jaar) {
			rijen {
				doel {
					id
				}
				cellen {
					aspect
					stand
					toelichting
					bron
				}
			}
		}
	}
`);

/** The goal itself. */
export const DOEL = graphql(`
	query Doel($id: ID!) {
		vervangen(id: $id) {
			id
			adres
		}
		gegevens {
			hash
			geladenOp
		}
		doel(id: $id) {
			id
			naam
			soort
			namen
			niveau
			bronterm
			tekst
			code
			status
			toelichting
			taakVan
			jaar
			geldigVan
			geldigTot
			einde
			adres
			gemeente {
				id
				naam
				adres
				jaren
			}
			document {
				id
				naam
				kort
				titel
				adres
				jaar
			}
			vindplaatsen {
				citaat
				adres
				basis
			}
			boven {
				...Hoger
				boven {
					...Hoger
					boven {
						...Hoger
						boven {
							...Hoger
						}
					}
				}
			}
			onder {
				...Lager
				onder {
					...Lager
				}
			}
			indicatoren {
				...Meter
			}
			eerder {
				...Versie
			}
			later {
				...Versie
			}
		}
	}

	fragment Hoger on Doel {
		id
		naam
		soort
		code
		adres
		einde
		jaar
	}

	fragment Lager on Doel {
		id
		naam
		soort
		code
		tekst
		adres
		status
		jaar
		indicatoren {
			...Meter
		}
	}

	fragment Meter on Indicator {
		id
		naam
		adres
		eenheid
		subsoort
		vindplaatsen {
			citaat
			adres
			basis
		}
		waarden {
			jaar
			soort
			waarde
			tekst
		}
	}

	fragment Versie on Doel {
		id
		naam
		soort
		adres
		jaar
		geldigVan
		geldigTot
		document {
			kort
		}
	}
`);

export type DoelAntwoord = NonNullable<ResultOf<typeof DOEL>['doel']>;
export type SpoorAntwoord = NonNullable<ResultOf<typeof SPOOR>['spoor']>;
