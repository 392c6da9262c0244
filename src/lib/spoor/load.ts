/** Loads the page of a goal: the goal, its trace (folded when large) and what the visitor chose. */
import { error, redirect } from '@sveltejs/kit';
import { toAddress } from '$lib/adres.ts';
import { ask } from '$lib/ask.ts';
import { compareDutch } from '$lib/woorden.ts';
import { askCellen } from './dekking.ts';
import { foldSpoor } from './fold.ts';
import { yearsOf } from './jaren.ts';
import { DOEL, SPOOR, type DoelAntwoord } from './query.ts';
import { countSpoor } from './tellen.ts';

export const WEERGAVEN = ['beeld', 'boom', 'tabel', 'tekst'] as const;
export type Weergave = (typeof WEERGAVEN)[number];

const numberOf = (text: string | null): number | null => (text && /^\d{4}$/.test(text) ? Number(text) : null);

/**
 * The goal with this id, under the address that is its own.
 * @throws 308 to the right address (an old id, or a goal of the other folder) and 404 with a sentence
 */
export async function loadGoal(
	id: string,
	url: URL
): Promise<{ doel: DoelAntwoord; hash: string; geladenOp: string }> {
	const { doel, vervangen, gegevens } = await ask(DOEL, { id });
	const adres = doel?.adres ?? vervangen?.adres;
	const rest = /^\/[^/]+\/[^/]+(\/.*)?$/.exec(url.pathname)?.[1] ?? '';
	if (adres && decodeURI(adres + rest) !== decodeURI(url.pathname)) {
		redirect(308, adres + rest + url.search);
	}
	if (!doel) {
		error(404, `Er is geen opgave of ander doel met het kenmerk “${id}” in de geladen bronnen.`);
	}
	return { doel, hash: gegevens.hash, geladenOp: gegevens.geladenOp };
}

/** The trace of a goal, its nodes by name: so a browser that draws it need not know the order of the Dutch alphabet. */
export async function askSpoor(id: string, jaar: number | null) {
	const spoor = (await ask(SPOOR, { id, jaar })).spoor!;
	const byName = (knopen: typeof spoor.knopen) =>
		[...knopen].sort((a, b) => compareDutch(a.naam, b.naam) || (a.id < b.id ? -1 : 1));
	return {
		...spoor,
		knopen: byName(spoor.knopen),
		elders: spoor.elders.map((elders) => ({ ...elders, knopen: byName(elders.knopen) }))
	};
}

/** All that the page shows, asked side by side. Only what is shown goes to the browser. */
export async function loadDoel(id: string, url: URL) {
	const chosen = numberOf(url.searchParams.get('jaar'));
	const overall = askSpoor(id, null);
	// a goal that is elsewhere or nowhere is told first
	overall.catch(() => {});
	const { doel, hash, geladenOp } = await loadGoal(id, url);
	const [whole, full, cells, hoger] = await Promise.all([
		overall,
		chosen ? askSpoor(id, chosen) : overall,
		loadCellen(doel, chosen),
		loadAbove(doel, url)
	]);
	const shown = new Set([doel, ...full.knopen].map(({ id }) => id));
	const cellen = new Map([...cells].filter(([id]) => shown.has(id)));
	const volg = url.searchParams.get('volg');
	const all = url.searchParams.get('alles') === '1';
	const tellingen = countSpoor(full);
	const lijst = tellingen.find(({ sleutel }) => sleutel === url.searchParams.get('lijst'));
	const fold = (spoor: typeof full | (typeof full.elders)[number]) =>
		all ? { spoor, verborgen: 0 } : foldSpoor(spoor, volg);
	return {
		doel,
		hash,
		geladenOp,
		jaar: chosen,
		jaren: yearsOf(doel, whole, doel.gemeente.jaren),
		weergave: WEERGAVEN.find((naam) => naam === url.searchParams.get('weergave')) ?? ('beeld' as const),
		volg,
		...fold({ ...full, elders: [] }),
		totaal: full.totaal,
		elders: full.elders.map(fold),
		tellingen: tellingen.map(({ sleutel, woord, knopen }) => ({ sleutel, woord, aantal: knopen.length })),
		lijst: lijst ? { sleutel: lijst.sleutel, woord: lijst.woord, knopen: lijst.knopen } : null,
		hoger,
		cellen
	};
}

/** The coverage of the goal and those under it; of every year for a goal that does not hold in the chosen one. */
async function loadCellen(doel: DoelAntwoord, jaar: number | null) {
	const inYear = await askCellen(doel, jaar);
	return inYear.has(doel.id) ? inYear : askCellen(doel, null);
}

/** What is only known at the goal above: its own parties, of which no source says that they also stand here. */
async function loadAbove(doel: DoelAntwoord, url: URL) {
	const above = [doel.boven, doel.boven?.boven, doel.boven?.boven?.boven].find((hoger) => hoger?.einde);
	if (doel.einde || !above) return null;
	const spoor = await askSpoor(above.id, null);
	const partijen = spoor.bijdragen
		.filter(({ wijze }) => wijze === 'RECHTSTREEKS')
		.map(({ partij }) => partij.id);
	return {
		naam: above.naam,
		soort: above.soort,
		adres: toAddress(above.adres ?? '/', url),
		aantal: new Set(partijen).size
	};
}

export type Doeldata = Awaited<ReturnType<typeof loadDoel>>;
