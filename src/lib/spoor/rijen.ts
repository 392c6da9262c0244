/** The track plan: which station, branch and terminus the members of the tree become. */
import type { Lid } from './boom.ts';
import type { Leegte, Leegtes } from './dekking.ts';
import type { Schakel } from './types.ts';

/** A party at the end of a branch, with the money on its way and who stands behind it. */
export interface Eindpunt {
	readonly lid: Lid;
	/** The flow of money through which it is tied, when it is. */
	readonly geld: Lid | null;
	/** Who gives that money, told once per flow. */
	readonly gevers: readonly Lid[];
	/** Participants of a samenwerking, and money behind it. */
	readonly achter: readonly Eindpunt[];
}

/** A branch: an activity with the parties that the source names at it. `lid` is null for the station itself. */
export interface Tak {
	readonly lid: Lid | null;
	readonly eindpunten: readonly Eindpunt[];
	readonly onder: readonly Tak[];
}

/** A station on the line. */
export interface Rij {
	/** The goal, activity or samenwerking; null for what hangs at the goal as a whole. */
	readonly lid: Lid | null;
	/** Index of the branch colour, which repeats and means nothing. */
	readonly kleur: number;
	readonly takken: readonly Tak[];
	/** Goals below this one that are not stations of their own. */
	readonly diepte: number;
	readonly leegte: Leegte | null;
}

export interface Groep {
	readonly naam: string;
	readonly eindpunten: readonly Eindpunt[];
}

export interface Plan {
	readonly rijen: readonly Rij[];
	/** Parties of the goal as a whole, by what the source calls them. */
	readonly perron: readonly Groep[];
}

const KLEUREN = 6;

/** The plan of a tree. Without goals below it, activities and samenwerkingen are the stations. */
export function buildPlan(top: Lid, leegtes: Leegtes = new Map()): Plan {
	const doelen = top.onder.filter(({ rol }) => rol === 'doel');
	const werk = top.onder.filter(({ rol }) => rol === 'activiteit');
	const isStation = (lid: Lid) => lid.rol === 'samenwerking' && lid.onder.length > 0 && !doelen.length;
	const own = top.onder.filter((lid) => lid.rol !== 'doel' && lid.rol !== 'activiteit' && !isStation(lid));
	const rows = doelen.flatMap((lid) => stationsOf(lid, 0, leegtes));
	const direct = [...(doelen.length ? [] : werk), ...top.onder.filter(isStation)];
	const rijen: Omit<Rij, 'kleur'>[] = [
		...rows,
		...direct.map((lid) => ({ lid, takken: [ownBranch(lid)], diepte: 0, leegte: null }))
	];
	if (doelen.length && werk.length) {
		rijen.push({ lid: null, takken: werk.map(toTak), diepte: 0, leegte: null });
	}
	return {
		rijen: rijen.map((rij, index) => ({ ...rij, kleur: index % KLEUREN })),
		perron: groupByRole(endpointsOf(own))
	};
}

function stationsOf(lid: Lid, diepte: number, leegtes: Leegtes): Omit<Rij, 'kleur'>[] {
	const werk = lid.onder.filter(({ rol }) => rol === 'activiteit');
	const below = lid.onder.filter(({ rol }) => rol === 'doel');
	const own = ownBranch(lid);
	const takken = [...werk.map(toTak), ...(own.eindpunten.length ? [own] : [])];
	const empty = !werk.length && !below.length;
	const leegte = (empty && leegtes.get(lid.knoop.id)) || null;
	return [{ lid, takken, diepte, leegte }, ...below.flatMap((next) => stationsOf(next, diepte + 1, leegtes))];
}

/** What hangs at a member itself, without an activity of its own in between. */
const ownBranch = (lid: Lid): Tak => ({
	lid: null,
	eindpunten: endpointsOf(lid.onder.filter(({ rol }) => rol !== 'doel' && rol !== 'activiteit')),
	onder: lid.rol === 'activiteit' ? lid.onder.filter(({ rol }) => rol === 'activiteit').map(toTak) : []
});

const toTak = (lid: Lid): Tak => ({ ...ownBranch(lid), lid });

/** Money stands on the way to its receivers; money without a receiver is an end itself. */
function endpointsOf(leden: readonly Lid[]): Eindpunt[] {
	return leden.flatMap((lid): Eindpunt[] => {
		const achter = endpointsOf(lid.onder);
		if (lid.rol !== 'geld') return [{ lid, geld: null, gevers: [], achter }];
		const gevers = lid.onder.filter(({ schakel }) => schakel?.soort === 'VERSTREKT');
		const receivers = lid.onder.filter(({ schakel }) => schakel?.soort !== 'VERSTREKT');
		if (!receivers.length) return [{ lid, geld: lid, gevers, achter: [] }];
		return receivers.map((receiver, index) => ({
			lid: receiver,
			geld: lid,
			gevers: index ? [] : gevers,
			achter: endpointsOf(receiver.onder)
		}));
	});
}

const GROUPS: readonly [rol: string, naam: string][] = [
	['verbonden partij', 'Verbonden partijen'],
	['overige samenwerkingspartner', 'Overige samenwerkingspartners'],
	['samenwerking', 'Met wie de gemeente samenwerkt'],
	['genoemd', 'Ook genoemd']
];

/** Parties of the goal as a whole, under the word that the source uses for them. */
function groupByRole(eindpunten: readonly Eindpunt[]): Groep[] {
	const nameOf = ({ lid }: Eindpunt): string =>
		GROUPS.find(([rol]) => lid.schakel?.rollen.includes(rol))?.[1] ??
		(lid.rol === 'samenwerking' ? 'Samenwerkingen' : lid.rol === 'geld' ? 'Geld' : 'Verder vermeld');
	const names = [...GROUPS.map(([, naam]) => naam), 'Samenwerkingen', 'Geld', 'Verder vermeld'];
	return names
		.map((naam) => ({ naam, eindpunten: eindpunten.filter((item) => nameOf(item) === naam) }))
		.filter((groep) => groep.eindpunten.length > 0);
}

/** Every relation that an end point stands for. */
export const linksOf = ({ lid, geld, gevers }: Eindpunt): Schakel[] =>
	[geld?.schakel, ...gevers.map(({ schakel }) => schakel), lid.schakel].filter(
		(schakel) => !!schakel
	) as Schakel[];

/** True when a lit path runs over this end point, or over who stands behind it. */
export const isLit = (punt: Eindpunt, licht: ReadonlySet<string>): boolean =>
	licht.size > 0 &&
	(linksOf(punt).some(({ id }) => licht.has(id)) || punt.achter.some((next) => isLit(next, licht)));

/** Goals where the track stops or no source was loaded, with the sentence that says so in every view. */
export function tellEmpty({ rijen }: Plan): Map<string, string> {
	return new Map(
		rijen.flatMap(({ lid, leegte }) => (lid && leegte ? [[lid.knoop.id, leegte.zegt] as const] : []))
	);
}
