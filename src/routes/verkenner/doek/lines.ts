/** How a relation is drawn: what it is by width and colour, how sure and how old by its strokes. */
import { relationOf } from '#graph/model.ts';
import type { Schakel } from '../view.ts';
import type { Token } from './colours.ts';

export interface Lijn {
	readonly kleur: Token;
	readonly dikte: number;
	readonly streep: readonly number[] | null;
}

const SOORT: Readonly<Record<string, readonly [Token, number]>> = {
	ONDERDEEL_VAN: ['--inkt', 4],
	DRAAGT_BIJ_AAN: ['--l4', 2.6],
	SAMENWERKINGSPARTNER_VOOR: ['--l0', 2.2],
	VOERT_UIT: ['--l0', 2.2],
	NEEMT_DEEL_AAN: ['--l2', 2.2],
	VERBONDEN_PARTIJ_VAN: ['--accent', 2.2],
	VERSTREKT: ['--l1', 1.8],
	ONTVANGT: ['--l1', 1.8],
	BESTEMD_VOOR: ['--l1', 1.8],
	MEET: ['--l3', 1.8]
};

/** Old is dashed; inferred or added by hand is dotted. */
export function lineOf({ soort, oud, basis }: Pick<Schakel, 'soort' | 'oud' | 'basis'>): Lijn {
	const [kleur, dikte] = SOORT[soort] ?? ['--rand', 1.4];
	const weak = ['AFGELEID', 'HANDMATIG'].includes(basis);
	return { kleur, dikte, streep: oud ? [9, 5] : weak ? [2, 4] : null };
}

/** Words of the line for the legend. */
export const sayLine = (soort: string): string => relationOf(soort).leest;
