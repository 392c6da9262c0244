/** The list behind one cell of the coverage. */
import { error } from '@sveltejs/kit';
import { askDekking, ASPECTEN, KOPPEN, type Aspectnaam } from '../../vraag.ts';
import { ask } from '$lib/ask.ts';
import type { Plaats } from '$lib/pagina/bron.ts';
import { askActielijnen, askFeiten } from './feiten.ts';
import type { PageServerLoad } from './$types';

interface Antwoord {
	doel: {
		id: string;
		gemeente: { id: string; naam: string };
		tekst: string | null;
		vindplaatsen: Plaats[];
	} | null;
}

export const load: PageServerLoad = async ({ params, url }) => {
	const aspect = params.aspect.toUpperCase() as Aspectnaam;
	if (!ASPECTEN.includes(aspect)) {
		const known = ASPECTEN.map((one) => one.toLowerCase()).join(', ');
		error(404, `“${params.aspect}” is geen onderwerp van de dekking. Kies uit ${known}.`);
	}
	const asked = url.searchParams.get('jaar');
	const jaar = asked && /^\d{4}$/.test(asked) ? Number(asked) : null;
	const { doel } = await ask<Antwoord>(
		'query Doel($id: ID!) { doel(id: $id) { id gemeente { id naam } tekst vindplaatsen { citaat adres basis } } }',
		{ id: params.doel }
	);
	if (!doel) error(404, `Wij kennen geen doel “${params.doel}”.`);
	const rijen = await askDekking(doel.gemeente.id, jaar);
	const at = rijen.findIndex((rij) => rij.doel.id === doel.id);
	const rij = rijen[at];
	if (!rij)
		error(404, `Dit doel staat niet in de dekking van ${doel.gemeente.naam}${jaar ? ` voor ${jaar}` : ''}.`);
	const boven = above(rijen, at).map((hoger) => ({
		doel: hoger.doel,
		cel: hoger.cellen.find((cel) => cel.aspect === aspect)!
	}));
	const cel = rij.cellen.find((one) => one.aspect === aspect)!;
	return {
		aspect,
		kop: KOPPEN[aspect],
		jaar,
		gemeente: doel.gemeente,
		doel: rij.doel,
		tekst: doel.tekst === rij.doel.naam ? null : doel.tekst,
		vindplaatsen: doel.vindplaatsen,
		cellen: rij.cellen,
		cel,
		boven,
		versie: cel.bron === rij.doel.id ? null : (rijen.find((one) => one.doel.id === cel.bron) ?? null),
		actielijnen:
			aspect === 'ACTIVITEIT' && cel.stand === 'GAT'
				? await askActielijnen(boven.map(({ doel: hoger }) => hoger.id))
				: [],
		feiten: await askFeiten(cel.bron, aspect, jaar)
	};
};

/** Rows that this one hangs under, the nearest first. */
function above<T extends { readonly diepte: number }>(rijen: readonly T[], at: number): T[] {
	const found: T[] = [];
	let diepte = rijen[at]!.diepte;
	for (let before = at - 1; before >= 0 && diepte > 0; before--) {
		if (rijen[before]!.diepte >= diepte) continue;
		found.push(rijen[before]!);
		diepte = rijen[before]!.diepte;
	}
	return found;
}
