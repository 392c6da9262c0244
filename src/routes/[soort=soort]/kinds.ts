/** Which kinds live under one address: `/doelen` holds all levels but the opgave. */
import { KINDS, type Kind } from '#graph/model.ts';

/** The kinds of an address, in the order of the model; the first gives the words when they all share one. */
export const kindsAt = (pad: string): Kind[] => KINDS.filter((kind) => kind.pad === pad);

const TITELS: Readonly<Record<string, string>> = {
	doelen: 'Doelen',
	geldstromen: 'Geldstromen',
	context: 'Context'
};

/** "Groepen". */
export function titleAt(pad: string): string {
	const meervoud = kindsAt(pad)[0]?.meervoud ?? pad;
	return TITELS[pad] ?? meervoud.charAt(0).toUpperCase() + meervoud.slice(1);
}
