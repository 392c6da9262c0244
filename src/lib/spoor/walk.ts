/** Arrow keys along the track: stations (1), branches (2) and termini (3), in the order of reading. */

const STEPS = '[data-niveau]';
const levelOf = (element: Element): number => Number((element as HTMLElement).dataset.niveau);

/** The stop that an arrow key leads to; undefined when the track ends there. */
export function nextStop(stops: readonly Element[], from: number, key: string): Element | undefined {
	const level = levelOf(stops[from]!);
	const after = stops.slice(from + 1);
	const before = stops.slice(0, from).reverse();
	if (key === 'ArrowDown') return after.find((stop) => levelOf(stop) <= level) ?? after[0];
	if (key === 'ArrowUp') return before.find((stop) => levelOf(stop) <= level) ?? before[0];
	if (key === 'ArrowRight') return after[0] && levelOf(after[0]) > level ? after[0] : undefined;
	if (key === 'ArrowLeft' || key === 'Escape') return before.find((stop) => levelOf(stop) < level);
	if (key === 'Home') return stops[0];
	if (key === 'End') return stops.at(-1);
	return undefined;
}

/** Lets the arrow keys walk over the links inside a node. */
export function walk(node: HTMLElement): () => void {
	function step(event: KeyboardEvent) {
		if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		const stops = [...node.querySelectorAll(STEPS)];
		const from = stops.indexOf((event.target as Element).closest(STEPS)!);
		if (from < 0) return;
		const stop = nextStop(stops, from, event.key);
		if (!stop) return;
		event.preventDefault();
		(stop as HTMLElement).focus();
		stop.scrollIntoView({ block: 'nearest' });
	}
	node.addEventListener('keydown', step);
	return () => node.removeEventListener('keydown', step);
}
