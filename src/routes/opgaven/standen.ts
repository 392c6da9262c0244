/** What the loaded sources show of one goal, aspect by aspect, from its trace. */
import { kindsWith } from '#graph/model.ts';
import { countSpoor } from '$lib/spoor/tellen.ts';
import type { Spoor } from '$lib/spoor/types.ts';
import type { Standnaam } from '$lib/tekens/standen.ts';

/** One cell: its state, and counts that each lead to a list of exactly that many. */
export interface Cel {
	readonly aspect: string;
	readonly kop: string;
	readonly stand: Standnaam;
	readonly tellingen: readonly { readonly aantal: number; readonly woord: string; readonly naar: string }[];
	/** What the state does not say by itself. */
	readonly bij?: string;
}

interface Gevraagd {
	readonly bevat: readonly string[];
	/** Number of indicators, and how many of them have a value. */
	readonly indicatoren: number;
	readonly metWaarde: number;
}

/** Nothing there: a gap when the right kind of source is loaded, else unknown. */
const none = (bevat: readonly string[], aspect: string): Standnaam =>
	bevat.includes(aspect) ? 'GAT' : 'GEEN_GEGEVENS';

const byNumber = (aantal: number): Standnaam => (aantal > 1 ? 'GEDEKT' : 'DUN');

/** The five aspects of a goal. */
export function statesOf(spoor: Spoor, { bevat, indicatoren, metWaarde }: Gevraagd): Cel[] {
	const counts = countSpoor(spoor);
	const pick = (...sleutels: string[]) =>
		counts
			.filter(({ sleutel }) => sleutels.includes(sleutel))
			.map(({ sleutel, knopen, woord }) => ({
				aantal: knopen.length,
				woord,
				naar: `?lijst=${sleutel}#lijst`
			}));
	const sum = (cel: { aantal: number }[]) => cel.reduce((total, { aantal }) => total + aantal, 0);

	const werk = pick('activiteiten', 'actielijnen');
	const named = pick('organisaties');
	const others = pick('groepen', 'samenwerkingen', 'onderdelen', 'zonder-naam');
	const affiliated = pick('verbonden-partijen').map((telling) => ({ ...telling, woord: 'genoemd' }));
	const money = kindsWith('Geldstroom').flatMap(({ meervoud }) => pick(meervoud));
	const GELD = kindsWith('Geldstroom').map(({ label }) => label);
	const unknown = spoor.knopen.filter(
		({ soort, bedragBekend }) => GELD.includes(soort) && bedragBekend !== true
	).length;
	return [
		{
			aspect: 'ACTIVITEIT',
			kop: 'Activiteiten',
			stand: sum(werk) ? byNumber(sum(werk)) : none(bevat, 'ACTIVITEIT'),
			tellingen: werk
		},
		{
			aspect: 'PARTNER',
			kop: 'Partners',
			stand: sum(named) ? byNumber(sum(named)) : sum(others) ? 'ONZEKER' : none(bevat, 'PARTNER'),
			tellingen: [...named, ...others],
			...(!sum(named) && sum(others) && { bij: 'geen organisatie met name' })
		},
		{
			aspect: 'VERBONDEN_PARTIJ',
			kop: 'Verbonden partijen',
			stand: sum(affiliated) ? byNumber(sum(affiliated)) : none(bevat, 'VERBONDEN_PARTIJ'),
			tellingen: affiliated
		},
		{
			aspect: 'GELD',
			kop: 'Geld',
			stand: !sum(money)
				? none(bevat, 'GELD')
				: unknown === sum(money)
					? 'BEDRAG_ONBEKEND'
					: byNumber(sum(money)),
			tellingen: money
		},
		{
			aspect: 'INDICATOR',
			kop: 'Indicatoren',
			stand: metWaarde ? 'GEDEKT' : indicatoren ? 'DUN' : none(bevat, 'INDICATOR'),
			tellingen: indicatoren
				? [
						{
							aantal: indicatoren,
							woord: indicatoren === 1 ? 'indicator' : 'indicatoren',
							naar: '#indicatoren'
						}
					]
				: []
		}
	];
}
