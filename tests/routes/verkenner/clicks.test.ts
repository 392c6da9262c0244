import { expect, test } from 'vitest';
import { pairsIn } from '../../../src/routes/verkenner/doek/clicks.ts';

const at = (tijd: number, x = 100, y = 100) => ({ x, y, tijd });

/** What a row of clicks asks for: "a" for a single one on a, "a a" for the two. */
function told(...clicks: [ReturnType<typeof at>, string | null][]): string[] {
	const said: string[] = [];
	const isSecond = pairsIn((id) => said.push(`${id} ${id}`));
	for (const [klik, id] of clicks) if (!isSecond(klik, id)) said.push(id ?? 'niets');
	return said;
}

test('the second click counts for the node of the first, whatever has come under the pointer', () => {
	expect(told([at(0), 'a'], [at(400), null])).toEqual(['a', 'a a']);
	expect(told([at(0), 'a'], [at(400), 'b'])).toEqual(['a', 'a a']);
	expect(told([at(0), 'a'], [at(120, 104, 97), 'a'])).toEqual(['a', 'a a']);
});

test('later or elsewhere it is a click of its own', () => {
	expect(told([at(0), 'a'], [at(501), null])).toEqual(['a', 'niets']);
	expect(told([at(0), 'a'], [at(200, 140), 'b'])).toEqual(['a', 'b']);
	expect(told([at(0), null], [at(200), 'b'])).toEqual(['niets', 'b']);
});

test('a third click begins anew', () => {
	expect(told([at(0), 'a'], [at(200), 'a'], [at(400), 'a'])).toEqual(['a', 'a a', 'a']);
});
