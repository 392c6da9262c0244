/**
 * Wheel and trackpad. The page keeps scrolling until the visitor takes the picture in hand (a click or the keyboard);
 * then a wheel zooms, two fingers move, and a pinch zooms. A pinch always zooms.
 */
import type { Core } from 'cytoscape';

/** A mouse wheel goes in large whole steps in one direction; fingers glide. */
const isWheel = ({ deltaMode, deltaX, deltaY }: WheelEvent): boolean =>
	deltaMode !== 0 || (deltaX === 0 && Math.abs(deltaY) >= 80 && Number.isInteger(deltaY));

/** @returns stops listening */
export function wheelOn(container: HTMLElement, cy: Core): () => void {
	const hold = container.closest<HTMLElement>('[role="application"]') ?? container;
	const take = (event: WheelEvent) => {
		event.stopImmediatePropagation();
		const pinch = event.ctrlKey || event.metaKey;
		if (!pinch && !hold.contains(document.activeElement)) return;
		event.preventDefault();
		if (!pinch && !isWheel(event)) {
			cy.panBy({ x: -event.deltaX, y: -event.deltaY });
			return;
		}
		const box = container.getBoundingClientRect();
		const step = Math.max(-1, Math.min(1, -event.deltaY / (pinch ? 60 : 300)));
		cy.zoom({
			level: cy.zoom() * 2 ** step,
			renderedPosition: { x: event.clientX - box.left, y: event.clientY - box.top }
		});
	};
	const options = { capture: true, passive: false } as const;
	hold.addEventListener('wheel', take, options);
	return () => hold.removeEventListener('wheel', take, options);
}
