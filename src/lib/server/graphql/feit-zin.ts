/** One fact of one document as a sentence: a relation by the templates of the model, a node by what it is. */
import { kindOf } from '#graph/model.ts';
import type { KnoopRow } from '#queries/rows.ts';
import type { Fact, NodeShort } from '#queries/schakel.ts';
import { tellRelation } from '#queries/sentence.ts';
import type { Context } from './context.ts';
import type { Feit } from './shapes.ts';
import { textOf } from './values.ts';

const toEnd = (row: KnoopRow): NodeShort => row as unknown as NodeShort;

/** A sentence with a full stop. A shielded end is not named. */
export async function tellFeit(feit: Feit, context: Context): Promise<string> {
	if (feit.knoop) return tellNode(await context.knoop(feit.knoop), feit);
	const [van, naar] = await Promise.all([context.knoop(feit.van!), context.knoop(feit.naar!)]);
	if (!van || !naar) return 'Dit verband gaat over een partij waarvan de naam niet wordt getoond.';
	const { rol, soort, jaar, document } = feit.rij.eigenschappen;
	const fact: Fact = {
		...feit,
		rol: textOf(rol),
		nadereSoort: textOf(soort),
		jaar: jaar as number | undefined,
		document: String(document)
	};
	const cited = (await context.cited([fact.document])).get(fact.document);
	return tellRelation(toEnd(van), toEnd(naar), fact, cited).bewering;
}

function tellNode(row: KnoopRow | null, feit: Feit): string {
	if (!row) return 'Hier staat een naam die niet wordt getoond.';
	const what = textOf(row.subsoort) ?? kindOf(row.soort).enkelvoud;
	const name = textOf(feit.rij.eigenschappen.naamHier) ?? row.naam;
	return `Vermeld als ${what}: ${name}.`;
}
