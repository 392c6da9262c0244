/** A workbook with three sheets: nodes, relations and where they come from. On the server only. */
import type { Blob } from 'node:buffer';
import writeXlsx, { type Row, type Sheet } from 'write-excel-file/node';
import type { View } from '../view.ts';
import { toHerkomstRijen, toKnoopRijen, toVerbandRijen, type Herkomst } from './tables.ts';

type Rij = Readonly<Record<string, string | number>>;

const toCell = (value: string | number) =>
	typeof value === 'number' ? { value, type: Number } : value ? { value, type: String } : null;

function toSheet(sheet: string, rijen: readonly Rij[]): Sheet<Blob> {
	const [first] = rijen;
	const names = Object.keys(first ?? { leeg: '' });
	const head = names.map((naam) => ({ value: naam, type: String, fontWeight: 'bold' as const }));
	const data = [head, ...rijen.map((rij) => names.map((naam) => toCell(rij[naam]!)))] as Row[];
	return { sheet, data };
}

export async function toXlsx(view: View, herkomst: Herkomst): Promise<Uint8Array<ArrayBuffer>> {
	const origin = toHerkomstRijen(herkomst).map(([gegeven, waarde]) => ({ gegeven, waarde }));
	const sheets = [
		toSheet('Knopen', toKnoopRijen(view)),
		toSheet('Verbanden', toVerbandRijen(view)),
		toSheet('Herkomst', origin)
	];
	return new Uint8Array(await writeXlsx(sheets).toBuffer());
}
