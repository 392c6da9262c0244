import { problemAt, type Dataset, type Problem } from './dataset.ts';
import { findSame } from './identifiers.ts';
import { followDecisions } from './replacements.ts';

/** Two organisations declared apart may not have an identifier that makes them one (R13). */
export function checkIdentifiers(dataset: Dataset): Problem[] {
	const apart = dataset.besluiten.filter(({ besluit }) => besluit === 'niet zelfde');
	if (!apart.length) return [];
	const moved = followDecisions(dataset);
	const current = (id: string) => moved.get(id) ?? id;
	const same = new Map(findSame(dataset, current).map((one) => [one.ander, one]));
	const staying = (id: string) => same.get(id)?.een ?? id;
	return apart.flatMap(({ een, ander }) => {
		const [a, b] = [current(een), current(ander)];
		if (a === b || staying(a) !== staying(b)) return [];
		const { stated, reden } = same.get(b) ?? same.get(a)!;
		const melding = `Volgens een besluit is ${een} niet dezelfde als ${ander}, maar zij hebben ${reden}.`;
		const cure = 'Verbeter het nummer, of haal het besluit weg.';
		return [problemAt(stated.knoop, melding, cure, { kolom: stated.kolom, waarde: stated.waarde })];
	});
}
