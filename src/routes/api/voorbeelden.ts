/** Questions of the three users, to run as they are. Every one keeps to the limits (a test runs them all). */

export type Wie = 'subsidie' | 'partner' | 'raad';

export const WIE: Readonly<Record<Wie, string>> = {
	subsidie: 'Voor wie over subsidie gaat',
	partner: 'Voor een partner',
	raad: 'Voor een raadslid'
};

/** Ids that are loaded here, to ask about. */
export interface Kenmerken {
	readonly gemeente: string;
	readonly doel: string;
	readonly organisatie: string;
	readonly andere: string;
}

export interface Voorbeeld {
	readonly naam: string;
	readonly wie: Wie;
	readonly vraag: string;
	/** The whole question: its variables have what is loaded here as their default. */
	readonly document: (kenmerken: Kenmerken) => string;
}

/** An id as GraphQL writes it. */
const id = (text: string): string => JSON.stringify(text);

export const VOORBEELDEN: readonly Voorbeeld[] = [
	{
		naam: 'bijdragen',
		wie: 'subsidie',
		vraag: 'Wie draagt bij aan deze opgave, en waar staat dat?',
		document: (kenmerken) => `query Bijdragen(
  $doel: ID! = ${id(kenmerken.doel)}
) {
  spoor(doel: $doel) {
    totaal
    bijdragen {
      partij { naam }
      teltAlsOrganisatie
      wijze
      basis
      zin
    }
  }
}`
	},
	{
		naam: 'ambities',
		wie: 'subsidie',
		vraag: 'Bij welke ambities noemt de bron nog geen activiteit?',
		document: (kenmerken) => `query Ambities(
  $gemeente: ID! = ${id(kenmerken.gemeente)}
) {
  knopen(soorten: ["Ambitie"], gemeente: $gemeente, eerste: 25) {
    totaal
    edges {
      node {
        naam
        ... on Doel {
          tekst
          document { kort }
          activiteiten { naam }
        }
      }
    }
  }
}`
	},
	{
		naam: 'onze-bijdrage',
		wie: 'partner',
		vraag: 'Aan welke doelen draagt deze organisatie bij?',
		document: (kenmerken) => `query OnzeBijdrage(
  $partij: ID! = ${id(kenmerken.organisatie)}
) {
  sporen(partij: $partij) {
    doel { naam soort adres }
    totaal
  }
  organisatie(id: $partij) {
    naam
    schakels { zin basis }
  }
}`
	},
	{
		naam: 'verbinding',
		wie: 'partner',
		vraag: 'Hoe hangen deze twee organisaties samen?',
		document: (kenmerken) => `query Verbinding(
  $van: ID! = ${id(kenmerken.organisatie)}
  $naar: ID! = ${id(kenmerken.andere)}
) {
  paden(van: $van, naar: $naar) {
    toelichting
    paden { zinnen basis waarom }
  }
}`
	},
	{
		naam: 'geld',
		wie: 'raad',
		vraag: 'Waar gaat het geld heen?',
		document: () => `query Geld {
  knopen(soorten: ["Subsidie", "Bijdrage", "Inkoop", "Investering"], eerste: 20) {
    totaal
    edges {
      node {
        ... on Geldstroom {
          zin
          schijven { boekjaar verleend vastgesteld }
        }
        vindplaatsen { citaat adres }
      }
    }
  }
}`
	},
	{
		naam: 'verbonden-partijen',
		wie: 'raad',
		vraag: 'Welke verbonden partijen heeft de gemeente, en wat zegt de bron er niet over?',
		document: (kenmerken) => `query VerbondenPartijen(
  $gemeente: ID! = ${id(kenmerken.gemeente)}
) {
  verbondenPartijen(gemeente: $gemeente) {
    jaar
    organisatie { naam }
    ontbreekt
    vindplaatsen { citaat }
  }
}`
	}
];
