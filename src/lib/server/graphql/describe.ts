/** Words of the model for fields that have none of their own: GraphiQL, /api and schema.graphql tell them. */
import { isInputObjectType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import {
	BRON_EIGENSCHAPPEN,
	KINDS,
	KNOOP_EIGENSCHAPPEN,
	labelsOf,
	propertiesOf,
	relationOf,
	type Properties
} from '#graph/model.ts';

/** Types that tell a relation. */
const RELATIES: Readonly<Record<string, string>> = {
	VerbondenPartij: 'VERBONDEN_PARTIJ_VAN',
	Deelname: 'NEEMT_DEEL_AAN',
	Bestemming: 'BESTEMD_VOOR'
};

/** Fields whose name means something else elsewhere. */
const VELDEN_VAN: Readonly<Record<string, string>> = {
	'Aansluiters.aansluiters': 'Partijen die hier nog niet staan, de sterkste band eerst.',
	'Aantal.soort': 'Soort knoop, of naam van de relatie.',
	'Deelname.rol': 'Rol in de samenwerking, als de bron die noemt.',
	'Eigenschap.naam': 'Naam van de eigenschap in het model.',
	'Feit.id': 'Kenmerk van dit feit.',
	'Schakel.id': 'Kenmerk van dit verband.',
	'Schakel.soort': 'Naam van de relatie in het model.',
	'GewichtInput.soort': 'Soort reden.',
	'Reden.soort': 'Soort reden of tegenreden.',
	'Gevolg.naar': 'De stand als het wegvalt.',
	'Gevolg.van': 'De stand nu.',
	'StelDat.zonder': 'Wat wordt weggedacht.'
};

/** Fields that are no property of the model, by name: the same name means the same everywhere. */
const VELDEN: Readonly<Record<string, string>> = {
	aantal: 'Hoeveel het er zijn.',
	aantallen: 'Hoeveel er van elke soort is.',
	activiteiten: 'Wat de gemeente voor dit doel gaat doen.',
	afgekapt: 'Waar als er meer is dan het antwoord toont.',
	aspect: 'Het onderwerp.',
	bestemmingen: 'Waarvoor het geld is.',
	bijdragen: 'Elke partij die bijdraagt, met haar weg naar het doel.',
	cellen: 'Eén stand per onderwerp.',
	code: 'Nummer of letter in de bron.',
	cursor: 'Plaats in de lijst; geef haar als `na` om verder te gaan.',
	deelnemers: 'Wie meedoet, met de rol als de bron die noemt.',
	doel: 'Het doel waar het om gaat.',
	doelen: 'De doelen waar dit bij hoort.',
	edges: 'De items van deze bladzijde.',
	eigenschappen: 'Alle bekende eigenschappen, als tekst.',
	endCursor: 'Cursor van het laatste item; leeg op een lege bladzijde.',
	gemeente: 'De gemeente waar dit bij hoort.',
	gevolgen: 'Wat er verandert.',
	gewicht: 'Hoe zwaar het telt.',
	hasNextPage: 'Waar als er na deze bladzijde meer is.',
	indicatoren: 'Maten waarmee de gemeente dit doel volgt.',
	jaren: 'De jaren die de bronnen noemen, oplopend.',
	knoop: 'De knoop waar het feit over gaat; leeg bij een relatie.',
	knopen: 'De knopen van het antwoord.',
	modelversie: 'Versie van het model waarmee de gegevens zijn geladen.',
	naar: 'Waar het verband heen leidt.',
	naarKnoop: 'De knoop waar het verband heen leidt.',
	node: 'Het item zelf.',
	nietGelezen: 'Regels die geen feit geven, met de reden.',
	onder: 'De doelen die hier direct onder hangen.',
	onderdeelVan: 'De organisatie waar deze een deel van is.',
	onderdelen: 'Organisaties die een deel van deze zijn.',
	ontvanger: 'Wie het geld krijgt; leeg als dat is afgeschermd.',
	organisatie: 'De organisatie waar het om gaat.',
	paden: 'De gevonden paden, het sterkste eerst.',
	pageInfo: 'Of er meer is, en waar het verdergaat.',
	partij: 'De partij waar het om gaat.',
	reden: 'Waarom.',
	redenen: 'Waarom wel, het zwaarste eerst.',
	regeling: 'De regeling waarop het geld rust.',
	rijen: 'Eén rij per doel.',
	rollen: 'Alle rollen die de bronnen noemen.',
	schakels: 'De verbanden, elk met zijn bronnen.',
	schijven: 'De jaren waarin het geld telt, met de bedragen.',
	stand: 'Hoe het ervoor staat.',
	subsoort: 'Nadere soort.',
	telling: 'Op welke manier het feit in de cel meetelt.',
	tegenredenen: 'Waarom niet.',
	van: 'Waar het verband begint.',
	vanKnoop: 'De knoop waar het verband begint.',
	verstrekker: 'Wie het geld geeft.',
	via: 'Wat de twee verbindt.',
	vindplaatsen: 'Waar het staat: documenten en regels.',
	volgorde: 'Plaats in de volgorde van de bron.',
	waarde: 'De waarde als tekst.',
	waarden: 'De waarden per jaar.',
	wijze: 'Staat de partij bij het doel zelf, of via iets anders?',
	zin: 'Wat de bron zegt, als zin met de bron erachter.'
};

/** Arguments, by name: the same name means the same everywhere. */
const ARGUMENTEN: Readonly<Record<string, string>> = {
	code: 'Alleen bevindingen met deze code.',
	aspect: 'Het onderwerp.',
	document: 'Kenmerk van het document.',
	doel: 'Kenmerk van het doel.',
	eerste: 'Hoeveel items de bladzijde telt; ten hoogste honderd.',
	gemeente: 'Kenmerk van de gemeente, zoals gm0534. Waar zij weg mag, zijn het dan alle gemeenten.',
	gewichten: 'Andere gewichten dan die van het model.',
	id: 'Het vaste kenmerk.',
	jaar: 'Alleen feiten van dit jaar en zonder jaar. Weggelaten: alle jaren.',
	middelpunt: 'Kenmerk van de knoop in het midden.',
	na: 'De cursor van de vorige bladzijde.',
	naar: 'Kenmerk van de knoop waar het pad eindigt.',
	niveau: 'Alleen doelen van dit niveau.',
	organisatie: 'Kenmerk van de organisatie.',
	partij: 'Kenmerk van de partij.',
	soorten: 'Alleen knopen van deze soorten.',
	stappen: 'Zo veel stappen van het midden.',
	tekst: 'Woorden om te zoeken.',
	van: 'Kenmerk van de knoop waar het pad begint.',
	zoek: 'Woorden uit de naam of de tekst.',
	zonder: 'Kenmerken van wat wordt weggedacht: organisaties, samenwerkingen, geldstromen en regelingen.'
};

/** Pages of lists: what they hold. */
function describePage(name: string): string | undefined {
	if (name.endsWith('Connection')) return 'Eén bladzijde van een lijst, met het aantal in de hele lijst.';
	return name.endsWith('Edge') ? 'Eén item van een bladzijde, met zijn plaats in de lijst.' : undefined;
}

/** Properties of the kinds, or of the relation, that a type of this name shows. */
function propertiesFor(type: string): Properties {
	const kinds = KINDS.filter((kind) => labelsOf(kind).includes(type));
	const relatie = RELATIES[type];
	const told = relatie ? relationOf(relatie).eigenschappen : {};
	return Object.assign({}, ...kinds.map(propertiesOf), told) as Properties;
}

/**
 * Gives every type, field and argument without a description one: of a field that of the property of its kind, else of
 * its name.
 */
export function describeFields(schema: GraphQLSchema): GraphQLSchema {
	const common: Properties = { ...BRON_EIGENSCHAPPEN, ...KNOOP_EIGENSCHAPPEN };
	for (const type of Object.values(schema.getTypeMap())) {
		if (type.name.startsWith('__')) continue;
		type.description ??= describePage(type.name);
		if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
		const own = propertiesFor(type.name);
		for (const field of Object.values(type.getFields())) {
			field.description ??=
				VELDEN_VAN[`${type.name}.${field.name}`] ??
				own[field.name]?.uitleg ??
				VELDEN[field.name] ??
				common[field.name]?.uitleg;
			if ('args' in field) for (const arg of field.args) arg.description ??= ARGUMENTEN[arg.name];
		}
	}
	return schema;
}
