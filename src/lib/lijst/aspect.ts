/** The aspects of coverage in words, by the names of the GraphQL enum `Aspect`. */
export const ASPECT_WOORDEN: Readonly<Record<string, string>> = {
	ACTIVITEIT: 'activiteiten',
	PARTNER: 'partners',
	VERBONDEN_PARTIJ: 'verbonden partijen',
	GELD: 'geld',
	INDICATOR: 'indicatoren'
};
