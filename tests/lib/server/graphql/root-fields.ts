/** One document per root field over the shipped facts, with the most statements that it may cost. */

export interface RootField {
	readonly document: string;
	readonly variables?: Record<string, unknown>;
	/** Nested levels that need the graph once more; the root field itself is one statement. */
	readonly levels: number;
}

const PLACES = 'vindplaatsen { plaats basis citaat document { id kort } }';
const SCHAKEL = 'schakels { id van naar soort zin rol jaren basis vindplaatsen { plaats basis } }';
const OPGAVE = 'gm0534.pb2023.zorg-voor-elkaar';

export const ROOT_FIELDS: Readonly<Record<string, RootField>> = {
	gegevens: { document: '{gegevens{modelversie hash geladenOp aantallen{soort aantal}}}', levels: 0 },
	aantallen: { document: '{aantallen(gemeente:"gm0534"){soort aantal}}', levels: 0 },
	gemeenten: { document: '{gemeenten{id naam cbsCode jaren}}', levels: 1 },
	documenten: {
		document: '{documenten{id titel kort gemeente{id naam} bevat aantallen{soort aantal}}}',
		levels: 2
	},
	document: {
		document: '{document(id:"gm0534.pb2023"){id titel sha256 nietGelezen{plaats reden}}}',
		levels: 0
	},
	feiten: {
		document: `{feiten(document:"gm0534.pb2023",eerste:60){totaal edges{node{id soort van{id naam} naar{id naam} knoop{id naam} plaats basis eigenschappen{naam waarde}}}}}`,
		levels: 1
	},
	opgaven: { document: '{opgaven{id naam soort niveau einde document{id} gemeente{id}}}', levels: 1 },
	doelen: {
		document:
			'{doelen(gemeente:"gm0534"){id naam tekst boven{id} onder{id} activiteiten{id} aantalActiviteiten}}',
		levels: 4
	},
	doel: {
		document: `{doel(id:"${OPGAVE}"){id naam onder{id activiteiten{id tekst doelen{id}}} eerder{id} later{id} bevat ${PLACES}}}`,
		levels: 9
	},
	knoop: { document: `{knoop(id:"gm0534.org.isd-bollenstreek"){id naam namen soort ${PLACES}}}`, levels: 3 },
	vervangen: { document: '{vervangen(id:"gm0534.org.isd-bollenstreek-2014"){id naam}}', levels: 0 },
	knopen: {
		document: '{knopen(soorten:["Organisatie","Ambitie"],eerste:100){totaal edges{node{id naam soort}}}}',
		levels: 0
	},
	organisatie: {
		document:
			'{organisatie(id:"gm0534.org.holland-rijnland"){id naam onderdelen{id} onderdeelVan{id} besluiten}}',
		levels: 2
	},
	organisaties: {
		document: '{organisaties(eerste:100){totaal edges{node{id naam onderdeelVan{id}}}}}',
		levels: 1
	},
	zoek: { document: '{zoek(tekst:"zorg",eerste:100){totaal edges{node{id naam}}}}', levels: 0 },
	spoor: {
		document: `{spoor(doel:"${OPGAVE}"){totaal afgekapt knopen{id naam} ${SCHAKEL} bijdragen{partij{id} wijze basis zin stappen{id}} elders{doel{id} totaal}}}`,
		levels: 1
	},
	sporen: {
		document: '{sporen(partij:"gm0534.org.isd-bollenstreek"){doel{id} totaal bijdragen{zin basis wijze}}}',
		levels: 1
	},
	paden: {
		document:
			'{paden(van:"gm0014.org.humanitas",naar:"gm0014.org.torion"){toelichting afgekapt paden{basis zinnen}}}',
		levels: 7
	},
	netwerk: {
		document: `{netwerk(middelpunt:"gm0014.org.humanitas",stappen:2){totaal afgekapt knopen{id naam} ${SCHAKEL}}}`,
		levels: 2
	},
	verbondenPartijen: {
		document:
			'{verbondenPartijen(gemeente:"gm0534"){organisatie{id} jaar ontbreekt doelen{id} vindplaatsen{plaats basis}}}',
		levels: 1
	},
	dekking: {
		document:
			'{dekking(gemeente:"gm0534"){jaar rijen{diepte doel{id} cellen{aspect stand rechtstreeks via}}}}',
		levels: 1
	},
	aansluiters: {
		document: `{aansluiters(doel:"${OPGAVE}"){totaal afgekapt bijdragers{id} aansluiters{organisatie{id} banden{redenen{zin}}}}}`,
		levels: 2
	},
	dekkingLijst: {
		document: `{dekkingLijst(doel:"${OPGAVE}",aspect:PARTNER){__typename}}`,
		levels: 2
	},
	bevindingen: {
		document: '{bevindingen(gemeente:"gm0534"){totaal edges{node{code stand zin}}}}',
		levels: 3
	},
	samenwerkingskansen: {
		document:
			'{samenwerkingskansen(organisatie:"gm0014.org.humanitas"){totaal edges{node{organisatie{id} score redenen{zin}}}}}',
		levels: 1
	},
	stelDat: {
		document: '{stelDat(gemeente:"gm0014",zonder:["gm0014.org.humanitas"]){verweesd verweesdOnbekend}}',
		levels: 5
	}
};
