/** The state of one cell from its counts: the table of design.md section 3 as rules, in their order. */
import { ASPECT_WOORDEN, type Aspect, type Stand } from '#graph/model.ts';
import { joinWords } from '../sentence.ts';
import type { Telling } from './tally.ts';

export interface Known {
	/** A document that is the right kind of source for this aspect is loaded for this goal or one above it. */
	readonly bevat: boolean;
	/** A goal above has it. */
	readonly hoger: boolean;
	readonly taakVan: string | null;
}

export interface Judgement {
	readonly stand: Stand;
	readonly toelichting: string;
}

/** "1 groep en 2 onderdelen", or nothing. */
function tellWeak(count: Telling): string {
	const parts = [
		amount(count.groepen, 'groep', 'groepen'),
		amount(count.onderdelen, 'gemeentelijk onderdeel', 'gemeentelijke onderdelen'),
		amount(count.naamlozen, 'partij zonder naam', 'partijen zonder naam'),
		amount(count.alle - count.zeker, 'afgeleid feit', 'afgeleide feiten')
	];
	return joinWords(parts.filter((part) => part !== ''));
}

const amount = (aantal: number, een: string, meer: string): string =>
	aantal === 0 ? '' : `${aantal} ${aantal === 1 ? een : meer}`;

const say = (aspect: Aspect, aantal: number): string => {
	const { een, meer } = ASPECT_WOORDEN[aspect];
	return `${aantal} ${aantal === 1 ? een : meer}`;
};

/** Judges one cell. */
export function judge(aspect: Aspect, count: Telling, known: Known): Judgement {
	if (count.zeker > 0) return judgeFound(aspect, count);
	const weak = tellWeak(count);
	if (weak) return { stand: 'ONZEKER', toelichting: `Alleen ${weak}.` };
	if (known.hoger) return { stand: 'ONZEKER', toelichting: 'Alleen bekend bij het doel erboven.' };
	if (known.taakVan)
		return { stand: 'NIET_ONZE_TAAK', toelichting: `Volgens de bron is dit een taak van ${known.taakVan}.` };
	if (known.bevat)
		return { stand: 'GAT', toelichting: 'De bron die dit hoort te noemen is geladen en toont niets.' };
	return { stand: 'GEEN_GEGEVENS', toelichting: 'Er is geen bron geladen die dit hoort te noemen.' };
}

function judgeFound(aspect: Aspect, count: Telling): Judgement {
	const found = say(aspect, count.zeker);
	if (aspect === 'indicator') {
		if (count.bekend)
			return { stand: 'GEDEKT', toelichting: `${found}, waarvan ${count.bekend} met een waarde.` };
		return { stand: 'DUN', toelichting: `${found}, zonder waarde.` };
	}
	if (aspect === 'geld') return judgeMoney(count, found);
	if (count.zeker === 1) return { stand: 'DUN', toelichting: `Precies ${found}.` };
	return { stand: 'GEDEKT', toelichting: `${found}.` };
}

function judgeMoney(count: Telling, found: string): Judgement {
	const { bekend, eenJaar } = count;
	if (!bekend) return { stand: 'BEDRAG_ONBEKEND', toelichting: `${found} genoemd, bedrag onbekend.` };
	const rest = bekend < count.zeker ? `, waarvan ${bekend} met een bedrag` : '';
	if (bekend === 1) return { stand: 'DUN', toelichting: `${found}${rest}: precies één met een bedrag.` };
	if (eenJaar) return { stand: 'DUN', toelichting: `${found}${rest}, bedragen in precies één jaar.` };
	return { stand: 'GEDEKT', toelichting: `${found}${rest}.` };
}
