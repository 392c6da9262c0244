/** Paints a sign of the track plan from its shapes. */
import type { Vorm } from '$lib/tekens/vormen.ts';
import type { Penseel } from './paint.ts';

/** Colours that shapes name. */
interface Inkt {
	readonly currentColor: string;
	readonly 'var(--papier)': string;
}

/** Signs are 20 x 20, with a margin of one around them; this one as wide as `maat`, its middle in the origin. */
export function paintSign(pen: Penseel, vormen: readonly Vorm[], maat: number, inkt: Inkt): void {
	pen.save();
	pen.scale(maat / 22, maat / 22);
	pen.translate(-10, -10);
	for (const vorm of vormen) paintShape(pen, vorm, inkt);
	pen.restore();
}

const numbersOf = (text: unknown): number[] =>
	text === undefined
		? []
		: String(text)
				.split(/[\s,]+/)
				.map(Number);

function paintShape(pen: Penseel, { tag, attrs, tekst }: Vorm, inkt: Inkt): void {
	const colour = (name: 'fill' | 'stroke'): string | null => {
		const value = attrs[name];
		if (value === undefined || value === 'none') return null;
		return String(inkt[value as keyof Inkt] ?? value);
	};
	const [fill, stroke] = [colour('fill'), colour('stroke')];
	if (tag === 'text') {
		pen.font = `${attrs['font-weight']} ${attrs['font-size']}px ${attrs['font-family']}`;
		pen.textAlign = 'center';
		pen.textBaseline = 'alphabetic';
		pen.fillStyle = fill ?? inkt.currentColor;
		pen.fillText(tekst ?? '', Number(attrs.x), Number(attrs.y));
		return;
	}
	const path = pathOf(tag, attrs);
	if (fill) {
		pen.fillStyle = fill;
		pen.fill(path);
	}
	if (stroke) {
		pen.strokeStyle = stroke;
		pen.lineWidth = Number(attrs['stroke-width'] ?? 1);
		pen.setLineDash(numbersOf(attrs['stroke-dasharray']));
		pen.stroke(path);
	}
}

function pathOf(tag: Exclude<Vorm['tag'], 'text'>, attrs: Vorm['attrs']): Path2D {
	if (tag === 'path') return new Path2D(String(attrs.d));
	const path = new Path2D();
	const of = (name: string): number => Number(attrs[name]);
	if (tag === 'rect') path.rect(of('x'), of('y'), of('width'), of('height'));
	else path.arc(of('cx'), of('cy'), of('r'), 0, 2 * Math.PI);
	return path;
}
