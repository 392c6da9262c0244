import { expect, test } from 'vitest';
import { findEnds } from '#graph/ends.ts';
import { node, relation } from './facts.ts';

const ends = (nodes: ReturnType<typeof node>[], parts: [string, string][] = []) =>
	[
		...findEnds(
			nodes,
			parts.map(([van, naar]) => relation(van, 'ONDERDEEL_VAN', naar))
		)
	].sort();

test('an opgave is an end, whatever is above it', () => {
	expect(ends([node('p', 'Programma'), node('o', 'Opgave')], [['o', 'p']])).toEqual(['o']);
});

test('a goal above or below an opgave is none', () => {
	const nodes = [node('pijler', 'Pijler'), node('o', 'Opgave'), node('a', 'Ambitie')];
	expect(
		ends(nodes, [
			['o', 'pijler'],
			['a', 'o']
		])
	).toEqual(['o']);
});

test('a beleidsveld under a programme takes the place of an opgave; what hangs under it does not', () => {
	const nodes = [node('p', 'Programma'), node('b', 'Beleidsveld'), node('a', 'Ambitie')];
	expect(
		ends(nodes, [
			['b', 'p'],
			['a', 'b']
		])
	).toEqual(['b']);
});

test('a goal that stands alone takes the place of an opgave', () => {
	expect(ends([node('t', 'Beleidsterrein')])).toEqual(['t']);
});

test('a programme never is an end, and neither is a goal that was renamed or dropped', () => {
	const nodes = [
		node('p', 'Programma'),
		node('r', 'Pijler', { status: 'hernoemd' }),
		node('d', 'Pijler', { status: 'vervallen' }),
		node('e', 'Beleidsterrein', { status: 'eerder' })
	];
	expect(ends(nodes)).toEqual(['e']);
});
