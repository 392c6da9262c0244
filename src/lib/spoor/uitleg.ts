/** The few words under a name in the plan. */
import { findKind } from '#graph/model.ts';
import type { Eindpunt } from './rijen.ts';

/** Roles that the word or the heading already says. */
const SAID = ['verbonden partij', 'overige samenwerkingspartner', 'genoemd', 'samenwerking', 'deelnemer'];

/** "organisatie, trekker", "verbonden partij, onderdeel van Holland Rijnland", "groep, subsidie, bedrag onbekend". */
export function describe(punt: Eindpunt, woord: string, oud: number | null): string {
	const { lid, geld, gevers } = punt;
	const rollen = (lid.schakel?.rollen ?? []).filter((rol) => !SAID.includes(rol));
	return [
		woord,
		lid.knoop.onderdeelVan ? `onderdeel van ${lid.knoop.onderdeelVan.naam}` : '',
		...rollen,
		geld && geld !== lid ? (findKind(geld.knoop.soort)?.enkelvoud ?? 'geld') : '',
		geld && !geld.knoop.bedragBekend ? 'bedrag onbekend' : '',
		gevers.length ? `van ${gevers.map(({ knoop }) => giver(knoop)).join(', ')}` : '',
		oud ? `plan van ${oud}` : '',
		lid.herhaald ? 'deelnemers staan elders in dit spoor' : ''
	]
		.filter(Boolean)
		.join(', ');
}

const giver = ({ soort, naam }: { soort: string; naam: string }): string =>
	soort === 'Gemeente' ? `gemeente ${naam}` : naam;
