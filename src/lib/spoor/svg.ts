/** The track plan as one SVG that stands alone: no fonts, scripts or styles from elsewhere. */
import { signOf, wordOf } from '$lib/tekens/sign.ts';
import { escapeMarkup, signMarkup } from '$lib/tekens/markup.ts';
import type { Tekennaam } from '$lib/tekens/vormen.ts';
import { capital } from '$lib/woorden.ts';
import { wrap as wrapAt } from '$lib/wrap.ts';
import { oldYear } from './jaren.ts';
import type { Eindpunt, Plan, Rij, Tak } from './rijen.ts';
import { describe } from './uitleg.ts';

export interface Bijschrift {
	readonly titel: string;
	readonly waar: string;
	readonly lead: string;
	readonly bron: string;
	readonly gegevens: string;
	/** The goal in words: "de opgave". */
	readonly geheel: string;
	readonly plan: number | null;
}

const COLORS = ['#0f6b74', '#95590f', '#4a7331', '#7a4a7c', '#3f66a0', '#a8452c'];
const [INK, SOFT, PAPER, HAIR] = ['#17232b', '#56636b', '#faf8f3', '#ddd8cc'];
const [WIDTH, LINE, HEAD, WORK, PARTY] = [1280, 40, 90, 440, 880];

/** Breaks a text at words; an estimate of the width of its letters is enough here. */
export const wrap = (text: string, width: number, size: number): string[] =>
	wrapAt(text, Math.max(8, Math.floor(width / (size * 0.5))));

interface Style {
	readonly size?: number;
	readonly weight?: number;
	readonly color?: string;
	readonly serif?: boolean;
}

/** A sheet that is filled from top to bottom. */
class Sheet {
	readonly parts: string[] = [];

	/** Writes lines and gives the height below them. */
	text(x: number, y: number, width: number, text: string, style: Style = {}): number {
		const { size = 15, weight = 400, color = INK, serif = false } = style;
		const family = serif ? "'Source Serif 4',Georgia,serif" : "'Source Sans 3','Segoe UI',Arial,sans-serif";
		const lines = wrap(text, width, size);
		const spans = lines.map(
			(line, i) => `<tspan x="${x}" y="${y + i * size * 1.3}">${escapeMarkup(line)}</tspan>`
		);
		this.parts.push(
			`<text font-family="${family}" font-size="${size}" font-weight="${weight}" fill="${color}">${spans.join('')}</text>`
		);
		return y + lines.length * size * 1.3;
	}

	line(x1: number, y1: number, x2: number, y2: number, color: string, width = 5): void {
		this.parts.push(
			`<path d="M${x1} ${y1}L${x2} ${y2}" stroke="${color}" stroke-width="${width}" fill="none"/>`
		);
	}

	ring(x: number, y: number, color: string, r = 10): void {
		this.parts.push(
			`<circle cx="${x}" cy="${y}" r="${r}" fill="${PAPER}" stroke="${color}" stroke-width="6"/>`
		);
	}

	sign(x: number, y: number, teken: Tekennaam, color: string, oud: boolean): void {
		const shapes = signMarkup(teken, oud).replaceAll('var(--papier)', PAPER);
		this.parts.push(`<g transform="translate(${x} ${y})" color="${color}">${shapes}</g>`);
	}
}

/** Draws a plan. */
export function drawSvg(plan: Plan, about: Bijschrift): string {
	const sheet = new Sheet();
	let y = sheet.text(LINE - 10, 50, 1180, about.waar, { color: SOFT, size: 16 });
	y = sheet.text(LINE - 10, y + 30, 1180, about.titel, { size: 46, weight: 600, serif: true });
	y = sheet.text(LINE - 10, y - 14, 800, about.lead, { size: 20, color: SOFT, serif: true }) + 26;
	const top = y + 12;
	let last = top;
	for (const rij of plan.rijen) {
		last = y + 12;
		y = drawRow(sheet, rij, y, about);
		sheet.line(LINE + 14, y, WIDTH - 30, y, HAIR, 1);
		y += 18;
	}
	if (plan.perron.length) {
		last = y + 12;
		y = drawPlatform(sheet, plan, y, about);
	}
	const main = `<path d="M${LINE} ${top}L${LINE} ${last}" stroke="${INK}" stroke-width="9" fill="none"/>`;
	y = sheet.text(LINE - 10, y + 40, 1180, `${about.bron} ${about.gegevens}`, { size: 13, color: SOFT });
	const height = Math.ceil(y + 24);
	const title = `${about.titel}, ${about.waar}`;
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="titel uitleg">` +
		`<title id="titel">${escapeMarkup(title)}</title><desc id="uitleg">${escapeMarkup(`Wie bijdraagt aan ${about.titel}, waardoor, en waar dat staat. ${about.bron} ${about.gegevens}`)}</desc>` +
		`<rect width="${WIDTH}" height="${height}" fill="${PAPER}"/>${main}${sheet.parts.join('')}</svg>\n`
	);
}

function drawRow(sheet: Sheet, rij: Rij, y: number, about: Bijschrift): number {
	const color = rij.lid ? COLORS[rij.kleur]! : INK;
	const knoop = rij.lid?.knoop;
	const at = y + 12;
	const direct = !!rij.lid && rij.lid.rol !== 'doel';
	sheet.line(LINE, at, WORK, at, color);
	sheet.ring(LINE, at, color, direct || !knoop ? 7 : 10);
	let head = sheet.text(
		HEAD,
		y + 40,
		310,
		knoop ? [knoop.code, knoop.naam].filter(Boolean).join(' ') : `Bij ${about.geheel} zelf`,
		{ size: 19, weight: 600, serif: true }
	);
	if (knoop?.tekst && knoop.tekst !== knoop.naam)
		head = sheet.text(HEAD, head, 310, knoop.tekst, { size: 14, color: SOFT });
	if (direct && knoop) head = sheet.text(HEAD, head, 310, wordOf(knoop), { size: 14, color: SOFT });
	let branch = y;
	if (rij.leegte?.stand === 'GAT' && !rij.leegte.elders) {
		sheet.parts.push(
			`<path d="M${WORK} ${at - 15}V${at + 15}" stroke="${color}" stroke-width="10" stroke-dasharray="4 3"/>`
		);
		branch = sheet.text(
			WORK + 36,
			at + 5,
			400,
			'Het spoor stopt hier: er staat geen activiteit in de bron.',
			{ weight: 600 }
		);
	} else if (rij.leegte) {
		sheet.parts.push(
			`<path d="M${WORK} ${at}h60" stroke="${color}" stroke-width="5" stroke-linecap="round" stroke-dasharray="0.1 10" opacity="0.5"/>`
		);
		branch = sheet.text(WORK + 76, at + 5, 360, rij.leegte.zegt, {
			color: SOFT
		});
	}
	let previous = at;
	for (const tak of rij.takken) {
		if (!tak.lid && !tak.eindpunten.length) continue;
		const from = Math.max(branch, previous === at && branch === y ? y : branch + 6);
		branch = drawBranch(sheet, tak, from, color, about, previous);
		previous = from + 12;
	}
	return Math.max(head, branch) + 14;
}

function drawBranch(
	sheet: Sheet,
	tak: Tak,
	y: number,
	color: string,
	about: Bijschrift,
	previous: number
): number {
	const at = y + 12;
	sheet.line(WORK, previous, WORK, at + 2.5, color);
	sheet.line(WORK, at, WORK + 24, at, color);
	let left = y + 20;
	if (tak.lid) {
		const { code, naam } = tak.lid.knoop;
		left = sheet.text(WORK + 36, at + 5, 370, [code, naam].filter(Boolean).join('  '), {});
	}
	if (tak.eindpunten.length) sheet.line(tak.lid ? PARTY - 70 : WORK + 24, at, PARTY, at, color);
	let right = y;
	let above = at;
	for (const punt of tak.eindpunten) {
		sheet.line(PARTY, above, PARTY, right + 14.5, color);
		above = right + 12;
		right = drawEnd(sheet, punt, PARTY, right, color, about) + 4;
	}
	let bottom = Math.max(left, right);
	for (const next of tak.onder) bottom = drawBranch(sheet, next, bottom + 4, color, about, at);
	return bottom;
}

function drawEnd(
	sheet: Sheet,
	punt: Eindpunt,
	x: number,
	y: number,
	color: string,
	about: Bijschrift
): number {
	const { lid, geld } = punt;
	const rollen = lid.schakel?.rollen ?? [];
	const oud = oldYear(lid.schakel, about.plan);
	sheet.line(x, y + 12, x + 24, y + 12, color);
	let left = x + 30;
	if (geld && geld !== lid) {
		sheet.sign(left, y + 2, geld.knoop.bedragBekend ? 'geld' : 'geld-onbekend', color, false);
		left += 26;
	}
	const sign = geld === lid && !lid.knoop.bedragBekend ? 'geld-onbekend' : signOf(lid.knoop, rollen);
	sheet.sign(left, y + 2, sign, color, !!oud);
	left += 28;
	let next = sheet.text(left, y + 17, WIDTH - left - 30, lid.knoop.naam, { weight: 600 });
	next = sheet.text(left, next - 2, WIDTH - left - 30, describe(punt, wordOf(lid.knoop, rollen), oud), {
		size: 12.5,
		color: SOFT
	});
	for (const behind of punt.achter) next = drawEnd(sheet, behind, left - 20, next - 8, color, about);
	return next - 8;
}

function drawPlatform(sheet: Sheet, plan: Plan, y: number, about: Bijschrift): number {
	const at = y + 12;
	sheet.line(LINE, at, WORK, at, INK);
	sheet.ring(LINE, at, INK);
	const name = `${capital(about.geheel)} als geheel`;
	sheet.text(HEAD, y + 40, 310, name, { size: 19, weight: 600, serif: true });
	const bottoms = [y, y];
	plan.perron.forEach((groep, index) => {
		const side = index % 2;
		const x = side ? PARTY : WORK + 20;
		let next = sheet.text(x, bottoms[side]! + 17, 380, groep.naam, { size: 14, weight: 600, color: SOFT });
		for (const punt of groep.eindpunten) next = drawEnd(sheet, punt, x - 24, next - 10, INK, about) + 4;
		bottoms[side] = next + 12;
	});
	const end = Math.max(...bottoms, y + 70);
	sheet.line(WORK, y, WORK, end, INK);
	return end;
}
