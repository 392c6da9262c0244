/** A table as a file: text made while it is read, of one version of the data. */
import { createHash } from 'node:crypto';
import type { Engine } from '#graph/engine.ts';
import { readRows, type Rij } from './rows.ts';
import type { Tabel } from './tables.ts';
import { readVersie, type Versie } from './version.ts';

/** How a file is written. The end gets the number of rows, and of rows that are left out. */
export interface Vorm {
	readonly type: string;
	begin(tabel: Tabel, versie: Versie): string;
	/** @param first true for the first row of the file */
	row(rij: Rij, tabel: Tabel, versie: Versie, first: boolean): string;
	end(aantal: number, afgeschermd: number): string;
}

/** Same tag, same bytes: the version of the data and everything else that the file says. */
export function toEtag(versie: Versie, ...rest: readonly string[]): string {
	const parts = JSON.stringify([versie.hash, versie.geladenOp, versie.modelversie, ...rest]);
	return `"${createHash('sha256').update(parts).digest('base64url').slice(0, 22)}"`;
}

/**
 * The file as a stream that reads no faster than it is taken. It breaks off when other data are loaded meanwhile:
 * a file holds one version, or is no file.
 */
export function streamFile(
	graph: Engine,
	tabel: Tabel,
	versie: Versie,
	vorm: Vorm
): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	const parts = writeFile(graph, tabel, versie, vorm);
	return new ReadableStream<Uint8Array>(
		{
			async pull(controller) {
				const { value, done } = await parts.next();
				if (done) controller.close();
				else controller.enqueue(encoder.encode(value));
			},
			async cancel() {
				await parts.return(undefined);
			}
		},
		{ highWaterMark: 0 }
	);
}

async function* writeFile(graph: Engine, tabel: Tabel, versie: Versie, vorm: Vorm): AsyncGenerator<string> {
	let aantal = 0;
	let afgeschermd = 0;
	yield vorm.begin(tabel, versie);
	for await (const blad of readRows(graph, tabel)) {
		afgeschermd += blad.afgeschermd;
		const text = blad.rijen.map((rij) => vorm.row(rij, tabel, versie, aantal++ === 0)).join('');
		if (text) yield text;
	}
	const { hash } = await readVersie(graph);
	if (hash !== versie.hash) throw new Error(`${tabel.naam}: other data were loaded while the file was made`);
	yield vorm.end(aantal, afgeschermd);
}
