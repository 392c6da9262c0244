import { problemAt, type Dataset, type Problem, type Rename } from './dataset.ts';

/** Renamed ids: each leads, in one or more steps, to one id that exists and is of the same kind. */
export function checkRenames(
	{ vervangen, besluiten, knopen }: Dataset,
	half: ReadonlySet<string>,
	cureOf: (id: string) => string
): Problem[] {
	const kinds = new Map(knopen.map(({ id, soort }) => [id, soort]));
	const replaced = new Set(besluiten.flatMap(({ besluit, ander }) => (besluit === 'zelfde' ? [ander] : [])));
	const next = new Map<string, string>();
	const problems: Problem[] = [];
	const add = (rename: Rename, kolom: 'oud' | 'nieuw', melding: string, oplossing: string) =>
		problems.push(problemAt(rename, melding, oplossing, { kolom, waarde: rename[kolom] }));
	for (const rename of vervangen) {
		const other = next.get(rename.oud);
		if (other === undefined) next.set(rename.oud, rename.nieuw);
		else if (other !== rename.nieuw)
			add(rename, 'oud', `Dit kenmerk is al vervangen door ${other}.`, 'Kies een van de twee.');
	}
	for (const rename of vervangen) {
		const { oud, nieuw } = rename;
		if (half.has(nieuw) || replaced.has(nieuw)) continue;
		if (leadsBack(oud, next))
			add(rename, 'oud', 'Dit kenmerk wordt door zichzelf vervangen.', 'Haal een van deze rijen weg.');
		else if (!kinds.has(nieuw) && !next.has(nieuw))
			add(rename, 'nieuw', 'Dit kenmerk bestaat niet.', cureOf(nieuw));
		else if (kinds.has(oud) && kinds.has(nieuw) && kinds.get(oud) !== kinds.get(nieuw)) {
			const melding = `Het oude kenmerk is van een ${kinds.get(oud)}, dit van een ${kinds.get(nieuw)}.`;
			add(rename, 'nieuw', melding, 'Kies een kenmerk van dezelfde soort.');
		}
	}
	return problems;
}

function leadsBack(start: string, next: ReadonlyMap<string, string>): boolean {
	let at = next.get(start);
	for (let steps = 0; at !== undefined && at !== start && steps < next.size; steps++) at = next.get(at);
	return at === start;
}
