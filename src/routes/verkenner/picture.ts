/** The picture of the canvas as a file, made in the browser. */
import { toSvg } from './bestand/svg.ts';
import type { Kleuren } from './doek/colours.ts';
import type { Plek } from './layout/force.ts';
import { addressOf, type Staat } from './state.ts';
import type { View } from './view.ts';
import { sayFilters, sayLeftOut, titleOf } from './words.ts';

/** Where everything stands on the canvas now, in its colours. */
export type Maak = () => { plekken: Map<string, Plek>; kleuren: Kleuren };

interface Gegevens {
	hash: string;
	geladenOp: string;
	modelversie: string;
}

export async function savePicture(
	maak: Maak,
	soort: 'png' | 'svg',
	view: View,
	staat: Staat,
	gegevens: Gegevens | null,
	url: URL
): Promise<void> {
	const { plekken, kleuren } = maak();
	const herkomst = {
		...(gegevens ?? { hash: '', geladenOp: '', modelversie: '' }),
		titel: titleOf(view),
		adres: new URL(addressOf(staat), url).href,
		opmerkingen: [...sayLeftOut(view), ...sayFilters(staat, null)]
	};
	const svg = new Blob([toSvg(view, plekken, kleuren, herkomst)], { type: 'image/svg+xml' });
	save(soort === 'svg' ? svg : await toPng(svg), `opgavenet-netwerk.${soort}`);
}

/** The SVG as dots: the same picture, with its foot. */
async function toPng(svg: Blob): Promise<Blob> {
	const image = new Image();
	image.src = `data:image/svg+xml,${encodeURIComponent(await svg.text())}`;
	await image.decode();
	const scale = Math.min(2, 8000 / Math.max(image.width, image.height));
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(image.width * scale);
	canvas.height = Math.round(image.height * scale);
	canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((done, fail) =>
		canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('the browser made no PNG'))), 'image/png')
	);
}

function save(blob: Blob, naam: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = naam;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
