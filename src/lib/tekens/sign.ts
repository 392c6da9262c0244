/** Which sign stands for a node, and what that sign says. */
import { findKind } from '#graph/model.ts';
import type { Tekennaam } from './vormen.ts';

/** As much of a node as its sign depends on. */
export interface Getekend {
	readonly soort: string;
	readonly subsoort?: string | null;
	/** Of money: false when no source names an amount. */
	readonly bedragBekend?: boolean | null;
}

/** The sign of a node; a party that a source calls a verbonden partij has its own. */
export function signOf(knoop: Getekend, rollen: readonly string[] = []): Tekennaam {
	if (knoop.soort === 'Organisatie') {
		if (knoop.subsoort === 'gemeentelijk onderdeel') return 'onderdeel';
		if (knoop.subsoort === 'zonder naam') return 'zonder-naam';
		if (rollen.includes('verbonden partij')) return 'verbonden-partij';
	}
	if (knoop.bedragBekend === false) return 'geld-onbekend';
	return findKind(knoop.soort)?.teken ?? 'punt';
}

/** Where a sign stands in the page, to refer to. */
export const signId = (naam: Tekennaam, oud: boolean): string => `teken-${naam}${oud ? '-oud' : ''}`;

/** What a node is, in words: "groep", "gemeentelijk onderdeel", "subsidie". */
export function wordOf(knoop: Getekend, rollen: readonly string[] = []): string {
	if (knoop.soort === 'Organisatie') {
		if (knoop.subsoort === 'gemeentelijk onderdeel') return 'gemeentelijk onderdeel';
		if (knoop.subsoort === 'zonder naam') return 'zonder naam genoemd';
		if (rollen.includes('verbonden partij')) return 'verbonden partij';
	}
	if (knoop.soort === 'Samenwerking' && knoop.subsoort) return knoop.subsoort;
	return findKind(knoop.soort)?.enkelvoud ?? knoop.soort;
}

/** The same, and that the amount is not known: what the sign says, in words. */
export const tellSign = (knoop: Getekend, rollen: readonly string[] = []): string =>
	knoop.bedragBekend === false ? `${wordOf(knoop, rollen)}, bedrag onbekend` : wordOf(knoop, rollen);
