/** Accessibility rules of WCAG 2.2 A and AA, checked by axe on a page that was opened with `bypassCSP`. */
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** One line per violation: rule, what is wrong, and the first elements. Empty when there is none. */
export async function violations(page: Page): Promise<string[]> {
	await page.evaluate(axe.source);
	const found = await page.evaluate(
		async (tags) => (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly: tags }),
		TAGS
	);
	return (found as AxeResults).violations.map(({ id, help, nodes }) => {
		const places = nodes.slice(0, 3).map(({ target }) => target.join(' '));
		return `${id}: ${help} (${places.join(', ')})`;
	});
}
