/** A small trace with one of everything: gap, money without amount, samenwerking, platform, a node at two places. */
import type { Bijdrage, Knoop, Schakel, Spoor } from '$lib/spoor/types.ts';

const knoop = (id: string, soort: string, more: Partial<Knoop> = {}): Knoop => ({
	id,
	naam: id,
	soort,
	...more
});

const schakel = (van: string, soort: string, naar: string, more: Partial<Schakel> = {}): Schakel => ({
	id: `${van}~${soort}~${naar}`,
	van,
	naar,
	soort,
	rollen: [],
	jaren: [2023],
	basis: 'VERMELD',
	bewering: `${van} ${soort} ${naar}.`,
	vindplaatsen: [{ citaat: 'bron, regel 1', adres: '/bronnen/b#regel-1', basis: 'VERMELD', kort: 'regel 1' }],
	...more
});

export const SCHAKELS = [
	schakel('amb1', 'ONDERDEEL_VAN', 'opg'),
	schakel('amb2', 'ONDERDEEL_VAN', 'opg'),
	schakel('act1', 'DRAAGT_BIJ_AAN', 'amb1'),
	schakel('lijn1', 'DRAAGT_BIJ_AAN', 'opg'),
	schakel('groep1', 'SAMENWERKINGSPARTNER_VOOR', 'act1', { rollen: ['samenwerking'] }),
	schakel('vp1', 'SAMENWERKINGSPARTNER_VOOR', 'opg', { rollen: ['verbonden partij'] }),
	schakel('sub1', 'BESTEMD_VOOR', 'act1'),
	schakel('org1', 'ONTVANGT', 'sub1'),
	schakel('gem', 'VERSTREKT', 'sub1'),
	schakel('sam1', 'DRAAGT_BIJ_AAN', 'opg', { jaren: [2014] }),
	schakel('sam1', 'DRAAGT_BIJ_AAN', 'amb1'),
	schakel('org1', 'NEEMT_DEEL_AAN', 'sam1', { jaren: [2014], rollen: ['trekker'] })
];

const bijdrage = (stappen: number[], teltAlsOrganisatie: boolean): Bijdrage => ({
	partij: { id: SCHAKELS[stappen[0]!]!.van },
	teltAlsOrganisatie,
	wijze: stappen.length > 1 ? 'VIA' : 'RECHTSTREEKS',
	basis: 'VERMELD',
	stappen: stappen.map((index) => ({ id: SCHAKELS[index]!.id }))
});

const doel = knoop('opg', 'Opgave');

export const SPOOR: Spoor = {
	doel,
	knopen: [
		doel,
		knoop('amb1', 'Ambitie', { volgorde: 1 }),
		knoop('amb2', 'Ambitie', { volgorde: 2 }),
		knoop('act1', 'Activiteit', { code: 'A1', subsoort: 'activiteit' }),
		knoop('lijn1', 'Activiteit', { subsoort: 'actielijn' }),
		knoop('groep1', 'Organisatiecategorie'),
		knoop('vp1', 'Organisatie', { subsoort: 'organisatie' }),
		knoop('sub1', 'Subsidie', { bedragBekend: false }),
		knoop('org1', 'Organisatie', { subsoort: 'organisatie' }),
		knoop('gem', 'Gemeente'),
		knoop('sam1', 'Samenwerking', { subsoort: 'netwerk' })
	],
	schakels: SCHAKELS,
	bijdragen: [
		bijdrage([5], true),
		bijdrage([7, 6, 2, 0], true),
		bijdrage([11, 9], true),
		bijdrage([4, 2, 0], false),
		bijdrage([9], false),
		bijdrage([10, 0], false)
	],
	totaal: 6,
	afgekapt: false
};
