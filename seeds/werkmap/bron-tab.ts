/** The tab "bron" of a workbook: what `bron.json` holds, a key and a value per row. Lists take one row per item. */
import type { Problem } from '#graph/dataset.ts';
import { ASPECTEN } from '#graph/model.ts';
import { cellText } from './cell-text.ts';
import type { CellType } from './tables.ts';
import { hasContent, isExplanation, type Cells } from './workbook-rows.ts';

const NUMBERS = ['jaar', 'regels'];
const DATES = ['geldigVan', 'geldigTot'];

/** How an item of a list is written, and what it becomes. */
const LISTS: Readonly<Record<string, { form: string; read: (text: string) => object | undefined }>> = {
	bevat: {
		form: `partner: gm0534.zorg | gm0534.wonen; reden. Vooraan staat ${ASPECTEN.join(', ')}`,
		read: readContents
	},
	nietGelezen: { form: '129-130: reden', read: readUnread }
};

/** How to write a value of this key, where that is not plain text. */
export const listForm = (key: string): string | undefined => LISTS[key]?.form;

/** The value of `bron.json`, which `readBron` checks. An empty value is an absent key; the lists are always there. */
export function readBronTab(
	rows: readonly Cells[],
	bestand: string,
	problemen: Problem[]
): Record<string, unknown> {
	const bron: Record<string, unknown> = {};
	const lists: Record<string, object[]> = Object.fromEntries(Object.keys(LISTS).map((key) => [key, []]));
	rows.forEach((row, index) => {
		if (index === 0 || !hasContent(row) || isExplanation(row)) return;
		const at = { bestand, rij: index + 1, kolom: 'waarde' };
		const key = String(row[0] ?? '').trim();
		const value = cellText(row[1] ?? null, typeOf(key), at, problemen);
		if (value === '') return;
		const list = LISTS[key];
		if (!list) {
			bron[key] = NUMBERS.includes(key) && /^\d+$/.test(value) ? Number(value) : value;
			return;
		}
		const item = list.read(value);
		if (item) lists[key]!.push(item);
		else
			problemen.push({
				...at,
				waarde: value,
				melding: `Zo kan ${key} niet.`,
				oplossing: `Schrijf: ${list.form}.`
			});
	});
	return { ...bron, ...lists };
}

const typeOf = (key: string): CellType =>
	DATES.includes(key) ? 'datum' : NUMBERS.includes(key) ? 'getal' : 'tekst';

function readContents(text: string): object | undefined {
	const match = /^([a-z-]+)\s*:\s*([^;]+?)\s*(?:;\s*(.+))?$/s.exec(text);
	if (!match || !(ASPECTEN as readonly string[]).includes(match[1]!)) return undefined;
	const doelen = match[2]!.split('|').map((id) => id.trim());
	return { aspect: match[1], doelen: doelen.filter(Boolean), ...(match[3] && { reden: match[3].trim() }) };
}

function readUnread(text: string): object | undefined {
	const match = /^([\d\s,–-]+):\s*(.+)$/s.exec(text);
	return match ? { plaats: match[1]!.trim(), reden: match[2]!.trim() } : undefined;
}
