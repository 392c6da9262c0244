import { problemAt, type Dataset, type Problem, type RelationFact } from './dataset.ts';

/** Decimal shares add up to a little more than 1 in binary. */
const SPELING = 1e-9;

/** Shares of a flow of money are from 0 to 1, and in one document together no more than 1 (R1). */
export function checkShares({ relaties }: Dataset): Problem[] {
	const problems: Problem[] = [];
	const flows = new Map<string, RelationFact[]>();
	for (const relatie of relaties) {
		const { aandeel, document, jaar } = relatie.eigenschappen;
		if (relatie.soort !== 'BESTEMD_VOOR' || typeof aandeel !== 'number') continue;
		if (aandeel < 0 || aandeel > 1)
			problems.push(
				problemAt(relatie, 'Dit is geen deel van het geheel.', 'Schrijf een getal van 0 tot en met 1.', {
					kolom: 'aandeel',
					waarde: String(aandeel)
				})
			);
		else {
			const key = `${relatie.van} ${document} ${jaar ?? ''}`;
			flows.set(key, [...(flows.get(key) ?? []), relatie]);
		}
	}
	for (const list of flows.values()) {
		const last = list.at(-1)!;
		// the same share may be written at more than one place
		const shares = new Map(list.map(({ naar, eigenschappen }) => [naar, eigenschappen.aandeel as number]));
		const sum = [...shares.values()].reduce((total, share) => total + share, 0);
		if (sum <= 1 + SPELING) continue;
		const melding = `De aandelen van ${last.van} zijn samen ${Number(sum.toFixed(4))}, meer dan 1.`;
		problems.push(
			problemAt(last, melding, 'Verklein een aandeel, of laat de aandelen leeg.', {
				kolom: 'aandeel',
				waarde: String(last.eigenschappen.aandeel)
			})
		);
	}
	return problems;
}
