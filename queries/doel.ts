/** Goals and what hangs on them. */
import { query } from '#graph/engine.ts';
import type { Aspect, Niveau } from '#graph/model.ts';
import aantalActiviteitenText from './doel/aantal-activiteiten.cypher?raw';
import activiteitenText from './doel/activiteiten.cypher?raw';
import bevatText from './doel/bevat.cypher?raw';
import bovenText from './doel/boven.cypher?raw';
import eerderText from './doel/eerder.cypher?raw';
import indicatorenText from './doel/indicatoren.cypher?raw';
import laterText from './doel/later.cypher?raw';
import lijstText from './doel/lijst.cypher?raw';
import onderText from './doel/onder.cypher?raw';
import opgavenText from './doel/opgaven.cypher?raw';
import type { Period } from './period.ts';
import { batch, type ForId, type KnoopRow } from './rows.ts';

export interface DoelRow {
	readonly id: string;
	readonly knoop: KnoopRow;
}

type ListParams = Period & { gemeente: string | null; limiet: number; [name: string]: unknown };

/** The ends of traces: opgaven, and the goal that takes the place of one. */
export const opgaven = query<ListParams, DoelRow>('doel.opgaven', opgavenText);

/** Goals, of one level or all. */
export const lijst = query<ListParams & { niveau: Niveau | null }, DoelRow>('doel.lijst', lijstText);

/** The goals above, main structure first. */
export const boven = batch('doel.boven', bovenText);
export const onder = batch('doel.onder', onderText);
export const activiteiten = batch('doel.activiteiten', activiteitenText);

/** How many activities contribute to the goal; a goal without any has no row. */
export const aantalActiviteiten = batch<ForId & { aantal: number }>(
	'doel.aantalActiviteiten',
	aantalActiviteitenText
);

export const indicatoren = batch('doel.indicatoren', indicatorenText);

/** Versions of the goal in older and in newer documents. */
export const eerder = batch('doel.eerder', eerderText);
export const later = batch('doel.later', laterText);

/** Aspects for which a loaded document is the right kind of source for the goal. */
export const bevat = batch<ForId & { aspect: Aspect }>('doel.bevat', bevatText);
