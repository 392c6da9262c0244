/** Hard identifiers: organisations with an equal KvK number, RSIN or OIN are one (design.md section 3, R13). */
import type { Dataset, NodeFact } from './dataset.ts';

const IDENTIFIERS = { kvk: 'KvK-nummer', rsin: 'RSIN', oin: 'OIN' } as const;

/** An identifier as a document states it of an organisation. */
interface Stated {
	readonly id: string;
	readonly kolom: keyof typeof IDENTIFIERS;
	readonly waarde: string;
	readonly knoop: NodeFact;
}

/** Ids that a hard identifier makes another id. */
export interface Same {
	/** The id that becomes another. */
	readonly ander: string;
	/** The id that stays. */
	readonly een: string;
	/** Why, as `hetzelfde KvK-nummer 12345678`. */
	readonly reden: string;
	/** The row and column that state the identifier of `ander`. */
	readonly stated: Stated;
}

/** How the identifier is told. */
export const tellIdentifier = ({ kolom, waarde }: Stated): string =>
	`hetzelfde ${IDENTIFIERS[kolom]} ${waarde}`;

/**
 * Which ids become which, because they share an identifier. Of a group that id stays that a decision chose, else the
 * one whose document came first, else the first by id: the order of the rows of a document makes no difference.
 * @param current the id that an id is by decision or renaming
 */
export function findSame(dataset: Dataset, current: (id: string) => string): Same[] {
	const stated = findStated(dataset, current);
	const groups = groupIds(stated);
	if (!groups.length) return [];
	const chosen = new Set(
		dataset.besluiten.filter(({ besluit }) => besluit === 'zelfde').map(({ een }) => current(een))
	);
	const documents = documentOrder(dataset, current);
	const order = (id: string) => documents.get(id) ?? documents.size;
	return groups.flatMap((ids) => {
		const [een, ...rest] = [...ids].sort(
			(a, b) =>
				Number(chosen.has(b)) - Number(chosen.has(a)) || order(a) - order(b) || (a < b ? -1 : a > b ? 1 : 0)
		);
		return rest.map((ander) => {
			const own = stated.filter(({ id }) => id === ander);
			const sharedWith = (others: ReadonlySet<string>) =>
				own.find((one) => stated.some((other) => others.has(other.id) && isEqual(one, other)));
			const others = new Set([...ids].filter((id) => id !== ander));
			const shared = sharedWith(new Set([een!])) ?? sharedWith(others)!;
			return { ander, een: een!, reden: tellIdentifier(shared), stated: shared };
		});
	});
}

const isEqual = (a: Stated, b: Stated): boolean => a.kolom === b.kolom && a.waarde === b.waarde;

function findStated({ knopen }: Dataset, current: (id: string) => string): Stated[] {
	return knopen
		.filter(({ soort }) => soort === 'Organisatie')
		.flatMap((knoop) =>
			(Object.keys(IDENTIFIERS) as Stated['kolom'][]).flatMap((kolom) => {
				const waarde = knoop.eigenschappen[kolom];
				return typeof waarde === 'string' ? [{ id: current(knoop.id), kolom, waarde, knoop }] : [];
			})
		);
}

/** Ids that share an identifier, also through a third; only groups of two or more. */
function groupIds(stated: readonly Stated[]): Set<string>[] {
	const groupOf = new Map<string, Set<string>>();
	const first = new Map<string, string>();
	for (const { id, kolom, waarde } of stated) {
		const own = groupOf.get(id) ?? new Set([id]);
		groupOf.set(id, own);
		const known = first.get(`${kolom} ${waarde}`) ?? id;
		first.set(`${kolom} ${waarde}`, known);
		const group = groupOf.get(known)!;
		if (group === own) continue;
		for (const member of own) {
			group.add(member);
			groupOf.set(member, group);
		}
	}
	return [...new Set(groupOf.values())].filter(({ size }) => size > 1);
}

/** The place of the first document that names an id. */
function documentOrder({ knopen, relaties }: Dataset, current: (id: string) => string): Map<string, number> {
	const documents = knopen.filter(({ soort }) => soort === 'Document');
	const place = new Map([...new Set(documents.map(({ id }) => id))].map((id, at) => [id, at]));
	const order = new Map<string, number>();
	for (const { soort, van, naar } of relaties) {
		const at = soort === 'VERMELD_IN' ? place.get(naar) : undefined;
		if (at !== undefined) order.set(current(van), Math.min(at, order.get(current(van)) ?? at));
	}
	return order;
}
