import { describe, expect, it } from 'vitest';
import { press } from '../../../src/routes/verkenner/keys.ts';
import type { Staat } from '../../../src/routes/verkenner/state.ts';
import { toView } from '../../../src/routes/verkenner/view.ts';
import { sayHere, sayRoute } from '../../../src/routes/verkenner/walk.ts';
import { knoop, schakel, start, stukOf } from './sample.ts';

const stuk = stukOf(
	['a', 'b', 'c', 'd'].map((id) => knoop(id, id === 'a' ? 'Opgave' : 'Organisatie')),
	[
		schakel('b', 'SAMENWERKINGSPARTNER_VOOR', 'a'),
		schakel('c', 'SAMENWERKINGSPARTNER_VOOR', 'a'),
		schakel('c', 'VERBONDEN_PARTIJ_VAN', 'd')
	]
);

/** Walks with keys, and notes what is said. */
function walk(keys: readonly string[]): { staat: Staat; said: string[] } {
	let staat = start('a');
	let keuze = 0;
	const said: string[] = [];
	for (const key of keys) {
		const view = toView(staat, stuk);
		const step = press(key, staat, view, keuze);
		if (!step) continue;
		keuze = step.keuze;
		if (step.staat) {
			staat = step.staat;
			said.push(sayHere(toView(staat, stuk), staat.loop));
		}
		if (step.zeg) said.push(step.zeg);
	}
	return { staat, said };
}

describe('walking with keys', () => {
	it('chooses a relation, follows it and says where one is', () => {
		const { staat, said } = walk(['ArrowRight', 'ArrowDown', 'ArrowRight']);
		expect(staat.loop).toEqual(['a', 'c']);
		expect(said).toEqual([
			'U bent bij Naam van a, opgave. 2 verbanden in beeld.',
			'Verband 2 van 2: SAMENWERKINGSPARTNER_VOOR terug Naam van c.',
			'U bent bij Naam van c, organisatie. 1 verband in beeld, 1 niet.'
		]);
	});

	it('says how to begin before the first step', () => {
		const { staat, said } = walk(['w', 'W', '?', 'Home', 'W']);
		expect(said.slice(0, 3)).toEqual(Array(3).fill(sayHere(toView(start('a'), stuk), [])));
		expect(said[0]).toContain('pijl rechts');
		expect(said.at(-1)).toContain('U begon hier.');
		expect(staat.loop).toEqual(['a']);
	});

	it('takes no step when everything of a node is in view', () => {
		const { staat, said } = walk(['ArrowRight', 'Shift+Enter']);
		expect(staat.uit).toEqual([]);
		expect(said.at(-1)).toBe('Alle verbanden van Naam van a zijn al in beeld.');
	});

	it('goes back the way it came, and off at the end', () => {
		expect(walk(['ArrowRight', 'ArrowRight', 'Escape']).staat.loop).toEqual(['a']);
		expect(walk(['ArrowRight', 'ArrowRight', 'ArrowLeft', 'Escape']).staat.loop).toEqual([]);
	});

	it('unfolds and folds where one stands', () => {
		const { staat } = walk(['ArrowRight', 'ArrowDown', 'ArrowRight', 'Enter']);
		expect(staat.uit).toEqual([{ id: 'c', soort: null, heen: true }]);
		expect(toView(staat, stuk).knopen.map(({ id }) => id)).toContain('d');
		expect(walk(['ArrowRight', 'ArrowDown', 'ArrowRight', 'Enter', 'Enter']).staat.uit).toEqual([]);
	});

	it('never unfolds a hub by one key', () => {
		const hub = stukOf(
			[knoop('a', 'Opgave', { knooppunt: true }), knoop('b')],
			[schakel('b', 'VOERT_UIT', 'a'), schakel('c', 'VOERT_UIT', 'a')]
		);
		const staat = start('b', { loop: ['a'] });
		const step = press('Enter', staat, toView(staat, hub), 0);
		expect(step?.staat).toBeUndefined();
		expect(step?.zeg).toContain('is een knooppunt met 2 verbanden en blijft ingeklapt');
		expect(press('Shift+Enter', staat, toView(staat, hub), 0)?.staat?.uit).toHaveLength(1);
	});

	it('tells the way one came', () => {
		const { staat } = walk(['ArrowRight', 'ArrowRight']);
		expect(sayRoute(toView(staat, stuk), staat.loop)).toBe(
			'Zo kwam u hier: Naam van a SAMENWERKINGSPARTNER_VOOR terug Naam van b.'
		);
	});

	it('leaves other keys alone', () => {
		expect(press('Tab', start('a'), toView(start('a'), stuk), 0)).toBeNull();
		expect(press('ArrowDown', start('x'), toView(start('x'), stuk), 0)).toBeNull();
	});
});
