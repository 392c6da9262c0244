/** Made-up names, Dutch enough to be as long as real ones. */
import type { Random } from './random.ts';

const VORMEN = ['Stichting', 'Vereniging', 'Coöperatie', 'Buurtcomité', 'Welzijnsgroep', 'Fonds', 'Bond'];
const BELOFTEN = ['Samen', 'Thuis', 'Omzien', 'Meedoen', 'Sterk', 'Dichtbij', 'Ontmoeting', 'Veerkracht'];
const PLEKKEN = ['Noord', 'Zuid', 'aan de Vaart', 'Binnenstad', 'Polder', 'Kerkbuurt', 'Overwater', 'Oost'];
const WERKEN = [
	'Bijeenkomst',
	'Cursus',
	'Inloop',
	'Begeleiding',
	'Maaltijd',
	'Training',
	'Campagne',
	'Advies'
];
const GROEPEN = ['jongeren', 'ouderen', 'mantelzorgers', 'nieuwkomers', 'gezinnen', 'vrijwilligers', 'buren'];
const THEMAS = ['Wonen', 'Zorg', 'Jeugd', 'Werk', 'Groen', 'Veiligheid', 'Cultuur', 'Sport', 'Armoede'];

export const organisatieNaam = (random: Random, at: number): string =>
	`${random.pick(VORMEN)} ${random.pick(BELOFTEN)} ${random.pick(PLEKKEN)} ${at}`;

export const activiteitNaam = (random: Random, at: number): string =>
	`${random.pick(WERKEN)} voor ${random.pick(GROEPEN)} ${random.pick(PLEKKEN)} ${at}`;

export const doelNaam = (random: Random, at: number): string =>
	`${random.pick(THEMAS)}: ${random.pick(BELOFTEN).toLowerCase()} voor ${random.pick(GROEPEN)} ${at}`;

export const groepNaam = (random: Random, at: number): string =>
	`Verenigingen voor ${random.pick(GROEPEN)} ${at}`;

export const samenwerkingNaam = (random: Random, at: number): string =>
	`Netwerk ${random.pick(THEMAS).toLowerCase()} ${random.pick(PLEKKEN)} ${at}`;
