/** What a trace counts. Every count stands with the very list that it counts. */
import { findKind, kindsWith } from '#graph/model.ts';
import { signOf } from '$lib/tekens/sign.ts';
import { roleOf } from './boom.ts';
import type { Knoop, Spoor } from './types.ts';

export interface Telling {
	/** Name in the address: ?lijst=organisaties. */
	readonly sleutel: string;
	readonly knopen: readonly Knoop[];
	readonly woord: string;
}

/** The roles of every party in this trace. */
export function rolesOf(spoor: Spoor): Map<string, string[]> {
	const roles = new Map<string, string[]>();
	for (const { van, rollen } of spoor.schakels) {
		if (rollen.length) roles.set(van, [...new Set([...(roles.get(van) ?? []), ...rollen])]);
	}
	return roles;
}

/** Counts in the order of reading; what is not there is not counted. */
export function countSpoor(spoor: Spoor): Telling[] {
	const below = spoor.knopen.filter(({ id }) => id !== spoor.doel.id);
	const parties = new Set(spoor.bijdragen.map(({ partij }) => partij.id));
	const counting = new Set(
		spoor.bijdragen.filter(({ teltAlsOrganisatie }) => teltAlsOrganisatie).map(({ partij }) => partij.id)
	);
	const roles = rolesOf(spoor);
	const tellingen: Telling[] = [];
	const add = (sleutel: string, knopen: readonly Knoop[], one: string, many: string) => {
		if (knopen.length) tellingen.push({ sleutel, knopen, woord: knopen.length === 1 ? one : many });
	};

	for (const kind of kindsWith('Doel')) {
		add(
			kind.meervoud,
			below.filter(({ soort }) => soort === kind.label),
			kind.enkelvoud,
			kind.meervoud
		);
	}
	const werk = below.filter(({ soort }) => soort === 'Activiteit');
	add(
		'activiteiten',
		werk.filter(({ subsoort }) => subsoort !== 'actielijn'),
		'activiteit',
		'activiteiten'
	);
	add(
		'actielijnen',
		werk.filter(({ subsoort }) => subsoort === 'actielijn'),
		'actielijn',
		'actielijnen'
	);
	const organisations = below.filter(({ id }) => counting.has(id));
	const affiliated = organisations.filter(({ id }) => roles.get(id)?.includes('verbonden partij'));
	add('organisaties', organisations, 'organisatie', 'organisaties');
	add('verbonden-partijen', affiliated, 'daarvan verbonden partij', 'daarvan verbonden partij');
	const isParty = ({ id }: Knoop) => parties.has(id) && !counting.has(id);
	const other = below.filter(isParty);
	add(
		'samenwerkingen',
		other.filter(({ soort }) => soort === 'Samenwerking'),
		'samenwerking',
		'samenwerkingen'
	);
	add(
		'groepen',
		other.filter(({ soort }) => soort === 'Organisatiecategorie'),
		'groep',
		'groepen'
	);
	const units = other.filter((knoop) => signOf(knoop) === 'onderdeel');
	add('onderdelen', units, 'gemeentelijk onderdeel', 'gemeentelijke onderdelen');
	add(
		'zonder-naam',
		other.filter((knoop) => signOf(knoop) === 'zonder-naam'),
		'partij zonder naam',
		'partijen zonder naam'
	);
	for (const soort of [...new Set(below.map((knoop) => knoop.soort))].filter((s) => roleOf(s) === 'geld')) {
		const kind = findKind(soort)!;
		add(
			kind.meervoud,
			below.filter((knoop) => knoop.soort === soort),
			kind.enkelvoud,
			kind.meervoud
		);
	}
	return tellingen;
}
